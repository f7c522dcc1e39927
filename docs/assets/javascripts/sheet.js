// A worksheet or a checklist that remembers: answers are saved as they are typed, on this
// device and nowhere else. This file joins the parts to the page.
/** @import { Field } from "./sheet-fields.js" */
/** @import { Left } from "./sheet-text.js" */
import { blank, copy, isEmpty, merge, same, weave } from "./sheet-answers.js";
import { choice, field } from "./sheet-fields.js";
import * as store from "./sheet-store.js";
import { asText, leftOver } from "./sheet-text.js";
import {
  add,
  copyText,
  download,
  mirror,
  sharedSwitch,
  showLeft,
  statusLine,
  tool,
} from "./sheet-tools.js";
import { note, travel, turn } from "./sheet-travel.js";

const PAUSE = 300;
/** Speech waits longer than saving, so that a short rest between words is not interrupted. */
const QUIET = 700;
/** Tabs that write within so many milliseconds may not have seen each other's words. */
const AT_ONCE = 500;
const BLOCKED =
  "This browser keeps nothing for this site. Your words stay until you leave this page. " +
  "Print or save them as text.";
const FULL =
  "There is no room left on this device, so the last words are not saved. Copy or print them.";
const TO_TAB = "Your answers moved to this tab. They go when you close it.";
const TO_DEVICE = "Your answers are back on this device.";
const NO_MOVE = "There is no room to move your answers. They stay where they were.";

/** @type {(id: string) => any} */
const data = (id) => JSON.parse(document.getElementById(id)?.textContent || "{}");
const site = new URL(String(data("__config").base).replace(/\/?$/, "/"), location.href);
const known = data("sheets");

const form = document.querySelector("form.atn-sheet");
/** @type {NodeListOf<HTMLElement>} */
const parts = document.querySelectorAll(form ? "form.atn-sheet" : "ul.atn-checklist");
const last = parts[parts.length - 1];
if (!last) {
  throw new Error("sheet.js needs form.atn-sheet or ul.atn-checklist");
}
const { sheet: name, title = "" } = last.dataset;
const address = decodeURI(location.pathname.slice(site.pathname.length));
const id = name ?? address.replace(/(\/index)?(\.html)?\/?$/, "");
/** @type {NodeListOf<HTMLElement>} */
const roots = last.querySelectorAll("[data-field]");
/** @type {NodeListOf<HTMLInputElement>} */
const boxes = document.querySelectorAll(".atn-checklist input");
/** @type {Field[]} a checklist is one field: the boxes that are ticked */
const fields = name
  ? [...roots].map(field)
  : [{ name: "ticked", root: last, columns: [], ...choice([...boxes]) }];
const travellers = fields.filter(({ root }) => root.dataset.from);

/** What lies in storage as far as this tab knows, and what lay there before its last words. */
let base = blank();
let earlier = base;
let wrote = 0;
/** What stands on the page. */
let sheet = blank();
let unsaved = false;
let failing = false;
/** Whether earlier sheets may give words: not to a sheet the reader has emptied. */
let open = true;
/** @type {Left[]} */
let left = [];
/** @type {number | undefined} */
let timer;
let bringBack = () => {};

/** @type {HTMLElement | null} */
const given = document.querySelector(".atn-saved");
const section = given ?? add(last, "section", "", "atn-saved");
if (!given) {
  last.after(section);
}
section.hidden = false;
const { say } = statusLine(section);

/** @type {(error: unknown) => void} */
function fail(error) {
  failing = true;
  say(store.isFull(error) ? FULL : BLOCKED);
}

/** @type {(one: Field) => void} */
function tellSource(one) {
  /** @type {(id: string) => [string, string]} */
  const about = (from) => [known[from]?.title ?? from, new URL(known[from]?.url ?? "", site).href];
  note(one, sheet, about, () => {
    turn(one, sheet);
    unsaved = true;
    save();
  });
}

/** `all`: even where somebody is writing. @type {(all?: boolean) => void} */
function show(all) {
  fields.forEach((one) => one.show(sheet.answers.get(one.name), all));
  travellers.forEach(tellSource);
  if (all) {
    left = leftOver(name ? fields : [], name ? sheet : blank(), store.damaged(id));
    showLeft(section, left);
  }
}

const HERE = store.isFile ? "Saved in this browser on this computer." : "Saved on this device.";
const saved = () => (store.isShared() ? "Kept in this tab until you close it." : HERE);

function save(said = saved()) {
  clearTimeout(timer);
  if (!unsaved) {
    return;
  }
  try {
    const stored = store.save(id, base, sheet);
    earlier = Date.now() - wrote > AT_ONCE ? base : earlier;
    wrote = Date.now();
    base = stored;
    sheet = copy(stored);
    unsaved = failing = false;
    say(said, QUIET);
  } catch (error) {
    fail(error);
  }
  show();
}

function saveSoon() {
  clearTimeout(timer);
  timer = setTimeout(save, PAUSE);
}

/** @type {(all?: boolean) => void} */
function update(all) {
  unsaved = (open && travel(travellers, sheet)) || unsaved;
  show(all);
  saveSoon();
}

/** Bring in what another tab wrote, here or on an earlier sheet. */
function refresh() {
  bringIn();
  update();
}

function bringIn() {
  try {
    const stored = store.read(id);
    if (Math.abs(stored.at - wrote) < AT_ONCE) {
      for (const { name } of fields) {
        const was = earlier.answers.get(name) ?? [];
        if (same(stored.answers.get(name), was) && !same(base.answers.get(name), was)) {
          // The other tab had not seen my last words here: they count as unsaved again.
          base.answers.set(name, was);
          unsaved = true;
        }
      }
    }
    if (base.at && !stored.at) {
      open = false;
      say("This sheet was cleared, or moved to another tab.");
    }
    sheet = merge(base, sheet, stored);
    base = stored;
  } catch (error) {
    fail(error);
  }
}

/** @type {(event: Event) => void} */
function keep({ target }) {
  const one = fields.find(({ root }) => root.contains(/** @type {Node} */ (target))) ?? fields[0];
  const old = sheet.answers.get(one.name);
  const value = one.read(old);
  if (!same(value, old)) {
    unsaved = true;
    sheet.answers.set(one.name, value);
    if (isEmpty(value)) {
      sheet.answers.delete(one.name);
    }
    if (one.root.dataset.from) {
      // Emptied by hand is left out.
      sheet.refused[isEmpty(value) ? "add" : "delete"](one.name);
      tellSource(one);
    }
    if (!failing) {
      say("");
    }
  }
  saveSoon();
}

function start() {
  const before = store.damaged(id).length;
  bringIn();
  if (store.damaged(id).length > before) {
    say("Some saved words could not be read. They stand below the sheet, unchanged.");
  }
  // Words typed before this script ran are kept.
  for (const one of fields) {
    const [typed, kept] = [one.read(), sheet.answers.get(one.name)];
    if (isEmpty(typed) || same(typed, kept)) {
      continue;
    }
    const prose = typeof typed === "string" && one.root.querySelector("textarea");
    if (prose && typeof kept === "string") {
      sheet.answers.set(one.name, kept.includes(typed) ? kept : `${kept}\n${typed}`);
    } else {
      sheet.answers.set(one.name, weave([], typed, kept));
    }
    unsaved = true;
  }
  update(true);
}

/** @returns {() => void} what brings the words back */
function clear() {
  const words = sheet;
  const unread = store.damaged(id, true);
  sheet = blank();
  unsaved = true;
  open = false;
  save("Cleared. Undo works until you leave this page.");
  show(true);
  return () => {
    sheet = merge(blank(), sheet, words);
    unsaved = true;
    open = true;
    save("Your words are back.");
    try {
      unread.forEach((text) => store.setAside(id, text));
    } catch (error) {
      fail(error);
    }
    show(true);
  };
}

/** @type {(on: boolean) => boolean} */
function share(on) {
  save();
  try {
    store.share(on);
    say(on ? TO_TAB : TO_DEVICE);
  } catch (error) {
    say(store.isFull(error) ? NO_MOVE : BLOCKED);
  }
  refresh();
  return store.isShared();
}

start();
const tools = add(section, "div", "", "atn-tools");
if (name) {
  const text = () => asText(title, fields, sheet, left);
  tool(tools, "Print", () => print());
  tool(tools, "Copy as text", () => void copyText(text(), say));
  tool(tools, "Save as text", () => download(`${id}.txt`, text()));
}
const clearing = tool(tools, name ? "Clear this sheet" : "Clear these ticks", () => {
  bringBack = clear();
  undoing.hidden = false;
});
const undoing = tool(tools, "Undo", () => {
  bringBack();
  clearing.focus();
  undoing.hidden = true;
});
undoing.hidden = true;
if (store.hasTabStore) {
  sharedSwitch(section, store.isShared(), share);
}
for (const part of parts) {
  part.addEventListener("input", keep);
  // What stands there is not read again: another tab may have written meanwhile.
  part.addEventListener("change", () => save());
  // The other tab's words wait until nobody is writing in their place.
  part.addEventListener("focusout", () => setTimeout(show));
  // A form without a button is still sent by Enter, with its words in the address.
  part.addEventListener("submit", (event) => event.preventDefault());
}
addEventListener("storage", refresh);
addEventListener("pageshow", (event) => event.persisted && refresh());
addEventListener("pagehide", () => save());
document.addEventListener("visibilitychange", () => document.hidden && save());
addEventListener("beforeunload", (event) => failing && unsaved && event.preventDefault());
addEventListener("beforeprint", mirror);
