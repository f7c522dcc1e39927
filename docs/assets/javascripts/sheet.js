// A worksheet or a checklist that remembers: answers are saved as they are typed, on this
// device and nowhere else. This file joins the parts to the page.
/** @import { Field } from "./sheet-fields.js" */
/** @import { Sheet } from "./sheet-answers.js" */
/** @import { Left } from "./sheet-tools.js" */
import { site } from "./keys.js";
import { blank, copy, isEmpty, merge, same, weave } from "./sheet-answers.js";
import { notSaved, saved, sayNeighbours } from "./sheet-device.js";
import { choice, field } from "./sheet-fields.js";
import * as store from "./sheet-store.js";
import { add, leftOver, mirror, showLeft, statusLine } from "./sheet-tools.js";
import { note, offers, travel, turn } from "./sheet-travel.js";
import { worded } from "./words.js";

const PAUSE = 300;
/** Speech waits longer than saving, so that a short rest between words is not interrupted. */
const QUIET = 700;
const GONE = worded("This sheet was cleared, or moved to another tab.");

const known = JSON.parse(document.getElementById("sheets")?.textContent || "{}");
/** @type {HTMLFormElement | null} */
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
const fields = name ? [...roots].map(field) : [{ name: "ticked", root: last, columns: [], ...choice([...boxes]) }];
const travellers = fields.filter(({ root }) => root.dataset.from);
const byName = new Map(fields.map((one) => [one.name, one]));

/** What lies in storage as far as this tab knows. */
let base = blank();
/** What stands on the page. */
let sheet = blank();
/** @type {{ was: Sheet, is: Sheet }[]} what lay there before each of my last writings, and after */
let writings = [];
/** @type {Sheet["answers"]} what each field shows: not the newest, where somebody is writing */
const shown = new Map();
let unsaved = false;
let failing = false;
/** @type {Left[]} */
let left = [];
/** @type {number | undefined} */
let timer;

/** @type {(name: string, column?: string) => boolean} */
const single = (name, column) => byName.get(name)?.single(column) ?? false;

document.querySelectorAll(".atn-unheard").forEach((one) => one.remove());
/** @type {HTMLElement | null} */
const given = document.querySelector(".atn-saved");
const section = given ?? add(last, "section", "", "atn-saved");
if (!given) {
  last.after(section);
}
section.hidden = false;
const { say } = statusLine(section);
sayNeighbours(section);

/** @type {(error: unknown) => void} */
function fail(error) {
  failing = true;
  say(notSaved(error));
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

/** @type {(one: Field, all?: boolean) => void} */
function put(one, all) {
  const value = sheet.answers.get(one.name) ?? [];
  if (one.show(value, all)) {
    shown.set(one.name, value);
  }
}

/** `all`: even where somebody is writing. @type {(all?: boolean) => void} */
function show(all) {
  fields.forEach((one) => put(one, all));
  travellers.forEach(tellSource);
  /** @type {HTMLInputElement | null} */
  const tick = section.querySelector(".atn-shared");
  if (tick) {
    tick.checked = store.isShared();
  }
  if (all) {
    left = leftOver(name ? fields : [], name ? sheet : blank(), store.damaged(id));
    showLeft(section, left);
  }
}

function save(said = saved()) {
  clearTimeout(timer);
  if (!unsaved) {
    return;
  }
  try {
    const stored = store.save(id, base, sheet, single);
    writings = [...writings, { was: base, is: stored }].slice(-8);
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
  unsaved = travel(travellers, sheet) || unsaved;
  show(all);
  saveSoon();
}

/** Bring in what another tab wrote, here or on an earlier sheet. @type {(all?: boolean) => void} */
function refresh(all) {
  bringIn();
  update(all);
}

function bringIn() {
  try {
    const stored = store.read(id);
    const missed = writings.find(({ is }) => !store.knows(stored, is));
    for (const { name } of missed ? fields : []) {
      const was = missed?.was.answers.get(name) ?? [];
      if (!same(base.answers.get(name), was)) {
        // The other tab had not seen my last words here: they count as unsaved again.
        base.answers.set(name, was);
        unsaved = true;
      }
    }
    writings = missed ? [] : writings;
    if (base.answers.size && !stored.answers.size && !unsaved) {
      say(GONE);
    }
    sheet = merge(base, sheet, stored, single);
    base = stored;
  } catch (error) {
    fail(error);
  }
}

/** @type {(event: Event) => void} */
function keep(event) {
  const target = /** @type {Node} */ (event.target);
  const one = fields.find(({ root }) => root.contains(target)) ?? fields[0];
  const [was, old] = [shown.get(one.name), sheet.answers.get(one.name)];
  let value = one.read(old);
  // Another tab's words came while somebody was writing here: both stay.
  const both = !same(was, old) && !same(value, was);
  if (both && "isComposing" in event && event.isComposing) {
    return;
  }
  value = both ? weave(was, value, old, one.single) : value;
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
    if (both) {
      put(one, true);
    }
    shown.set(one.name, value);
  }
  saveSoon();
}

function start() {
  const before = store.damaged(id).length;
  bringIn();
  if (store.damaged(id).length > before) {
    say(worded("Some saved words could not be read. They stand below the sheet, unchanged."));
  }
  // Words typed before this script ran are kept.
  for (const one of fields) {
    const [typed, kept] = [one.read(), sheet.answers.get(one.name)];
    if (!isEmpty(typed) && !same(typed, kept)) {
      sheet.answers.set(one.name, weave([], typed, kept, one.single));
      unsaved = true;
    }
  }
  update(true);
}

/** @type {import("./sheet-buttons.js").Page["take"]} */
function take() {
  const taken = { words: copy(sheet), unread: store.damaged(id, true) };
  // A sheet that was emptied stays empty: what earlier sheets hold is offered, not given.
  sheet = { ...blank(), refused: new Set(travellers.filter(offers).map((one) => one.name)) };
  unsaved = true;
  save(worded("Cleared. Undo works until you leave this page."));
  show(true);
  return taken;
}

/** @type {import("./sheet-buttons.js").Page["lay"]} */
function lay(words, unread, said) {
  sheet = words;
  unsaved = true;
  save(said);
  const without = unread.filter((text) => {
    try {
      store.setAside(id, text);
      return false;
    } catch (error) {
      fail(error);
      return true;
    }
  });
  show(true);
  return without;
}

async function addButtons() {
  const page = {
    id,
    title: name && title,
    fields,
    now: () => sheet,
    left: () => left,
    single,
    save: () => save(),
    refresh: () => refresh(),
    say,
    take,
    lay,
  };
  const more = await import("./sheet-buttons.js").catch(() => undefined);
  const days = await import("./sheet-calendar.js").catch(() => undefined);
  if (!more || !days) {
    say(worded("The buttons of this sheet did not load. Open the page again when you are online."));
  }
  more?.buttons(section, page);
  if (form) {
    days?.offerReminders(form);
  }
}

start();
void addButtons();
for (const part of parts) {
  part.addEventListener("input", keep);
  part.addEventListener("compositionend", keep);
  // What stands there is not read again: another tab may have written meanwhile.
  part.addEventListener("change", () => save());
  // The other tab's words wait until nobody is writing in their place.
  part.addEventListener("focusout", () => setTimeout(show));
  // A form without a button is still sent by Enter, with its words in the address.
  part.addEventListener("submit", (event) => event.preventDefault());
}
addEventListener("storage", () => refresh());
// Nobody is writing in a page that comes back from the browser's memory.
addEventListener("pageshow", (event) => event.persisted && refresh(true));
addEventListener("pagehide", () => save());
document.addEventListener("visibilitychange", () => (document.hidden ? save() : refresh()));
addEventListener("beforeunload", (event) => failing && unsaved && event.preventDefault());
addEventListener("beforeprint", mirror);
