// The section "What you have filled in" on the page of all worksheets: lists what lies on
// this device, saves it as one file, takes such a file in, and clears it.
import { site } from "./keys.js";
import { knownSheets, showAnswers, titleOf } from "./known-sheets.js";
import { needs } from "./need.js";
import { saveFile } from "./save-file.js";
import { whose } from "./service.js";
import { add, box, dayOf, tool } from "./saved-parts.js";
import { all, bringBack, refusal } from "./saved-sheets.js";
import { joined } from "./sheet-join.js";
import { clear, share, tidy } from "./sheet-move.js";
import { hasTabStore, isShared } from "./sheet-store.js";
import { worded, wordedMany } from "./words.js";

/** @typedef {import("./sheet-answers.js").Sheet} Sheet */

const need = needs("saved-answers.js", "scripts/extensions/worksheet_lists.py");
const region = need(".atn-saved-answers", HTMLElement);
const known = knownSheets(JSON.parse(need("#sheets", HTMLScriptElement).text));
/** Tabs that were told of a clearing have done what they do by then, in milliseconds. */
const LATE = 1000;

const SHUT = worded(
  "This browser keeps nothing for this site, so there is nothing to list, to save or to bring in. The worksheets work all the same: print them before you leave them.",
);

region.replaceChildren();
const list = add(region, "div", "", "atn-saved-list");
const tools = add(region, "div", "", "atn-saved-tools");
const exporting = tool(tools, worded("Export everything to one file"), () => void exportAll());
const clearing = tool(tools, worded("Clear everything"), clearAll);
const undoing = tool(tools, worded("Undo: bring everything back"), undo);
const choosing = add(tools, "p", "", "atn-import-file");
const fileLabel = add(choosing, "label", worded("Import from a file"));
const file = add(choosing, "input");
const sharing = box(tools, "checkbox", worded("Shared computer: keep nothing after I close this tab"), turn);
const status = add(region, "p", "", "atn-status");
const previewing = add(region, "div", "", "atn-import");

fileLabel.htmlFor = file.id = "import-file";
file.type = "file";
// Some phones save the export as plain text.
file.accept = ".json,.txt,application/json,text/plain";
status.setAttribute("role", "status");
sharing.checked = isShared();
sharing.closest("p")?.toggleAttribute("hidden", !hasTabStore);
undoing.hidden = true;
previewing.hidden = true;

/** @type {import("./saved-sheets.js").Saved | undefined} what was cleared, until the page is left */
let cleared;

/** @param {string} words */
function say(words) {
  status.textContent = words;
}

/** Show what lies on this device now. */
function show() {
  let saved;
  try {
    saved = all();
  } catch {
    list.replaceChildren();
    add(list, "p", SHUT);
    tools.hidden = true;
    return;
  }
  const filled = [...saved.sheets].filter(([, sheet]) => sheet.answers.size);
  filled.sort(([, one], [, other]) => other.at - one.at);
  list.replaceChildren();
  if (filled.length) {
    const entries = add(list, "ul", "", "atn-listed");
    filled.forEach(([id, sheet]) => showSheet(add(entries, "li"), id, sheet));
  } else {
    const none = isShared()
      ? worded("Nothing is filled in in this tab yet.")
      : worded("Nothing is filled in on this device yet.");
    add(list, "p", none);
  }
  if (saved.damaged.length) {
    const told = wordedMany(
      "{count} sheet could not be read. What is left of it is set aside and goes into the export.",
      "{count} sheets could not be read. What is left of it is set aside and goes into the export.",
      saved.damaged.length,
    );
    add(list, "p", told);
  }
  sharing.checked = isShared();
  const something = saved.sheets.size + saved.damaged.length > 0;
  exporting.hidden = clearing.hidden = !something;
}

/** @param {Element} item @param {string} id @param {Sheet} sheet */
function showSheet(item, id, { at, answers }) {
  const about = known.get(id);
  const ticked = answers.get("ticked");
  const count =
    answers.size === 1 && Array.isArray(ticked)
      ? wordedMany("{count} tick", "{count} ticks", ticked.length)
      : wordedMany("{count} answer", "{count} answers", answers.size);
  const told = at ? worded("{count}, last changed on {day}", { count, day: dayOf(at) }) : count;
  if (about) {
    const link = add(item, "a", about.title);
    link.href = new URL(about.url, site).href;
    item.append(" ");
    add(item, "span", told, "atn-minutes");
  } else {
    add(item, "span", titleOf(known, id));
    item.append(" ");
    add(item, "span", told, "atn-minutes");
    const words = add(item, "details");
    add(words, "summary", worded("Show the words"));
    showAnswers(words, known, id, answers);
  }
}

/** Save everything as one file. What that takes is fetched only now. */
async function exportAll() {
  const file = await import("./export-file.js").catch(() => undefined);
  if (!file) {
    say(worded("The part that makes the file could not be fetched. Try again when you are online."));
    return;
  }
  const { exportName, exportText } = file;
  const now = new Date();
  const name = exportName(now);
  saveFile(name, exportText(all(), now, whose()), "application/json");
  say(worded("Saved as {name}, where this device puts downloads. Anybody who opens the file can read it.", { name }));
}

/** @type {(id: string) => import("./sheet-answers.js").Single} */
const single = (id) => (field) => ["one", "date"].includes(known.get(id)?.shapes.get(field) ?? "");

/** Pages that were kept here tell what somebody read. @returns {Promise<boolean>} whether there were some */
async function forgetPages() {
  const offline = await import("./offline.js").catch(() => undefined);
  return (await offline?.forget().catch(() => false)) ?? false;
}

/** Clear everything, and keep it in memory until the page is left. */
function clearAll() {
  // A second clearing may not push out what the first still holds.
  const first = cleared;
  cleared = all();
  for (const [id, sheet] of first?.sheets ?? []) {
    const newer = cleared.sheets.get(id);
    cleared.sheets.set(id, newer ? joined(sheet, newer, single(id)).sheet : sheet);
  }
  cleared.damaged.push(...(first?.damaged ?? []));
  clear();
  undoing.hidden = false;
  closePreview();
  show();
  undoing.focus();
  const told = isShared()
    ? worded("Everything in this tab is cleared. You can undo this until you leave this page.")
    : worded("Everything is cleared. You can undo this until you leave this page.");
  say(told);
  const pages = worded("The pages kept here for when you are offline are gone too.");
  void forgetPages().then((some) => some && say(`${told} ${pages}`));
}

/** Bring back what was cleared. */
function undo() {
  if (!cleared) {
    return;
  }
  let found;
  try {
    found = bringBack(cleared, single);
  } catch (error) {
    say(
      worded("{refusal}, so nothing came back. Free some room and press Undo again before you leave.", {
        refusal: refusal(error),
      }),
    );
    return;
  }
  forgetCleared();
  show();
  clearing.focus();
  const told = [found.left ? worded("Your words are back.") : worded("Everything is back.")];
  if (found.both) {
    told.push(worded("What you wrote since stands below it."));
  }
  if (found.left) {
    told.push(worded("Where only one answer fits, the newer one stays."));
  }
  say(told.join(" "));
}

/** Keep nothing of what was cleared. */
function forgetCleared() {
  cleared = undefined;
  undoing.hidden = true;
}

/** @param {boolean} on */
function turn(on) {
  try {
    share(on);
    if (on) {
      void forgetPages();
    }
    say(
      on
        ? worded("All answers are now in this tab only. They are gone when you close it.")
        : worded("All answers are kept on this device again."),
    );
  } catch (error) {
    say(worded("{refusal}, so nothing was moved.", { refusal: refusal(error) }));
  }
  show();
}

/** Read the chosen file. What that takes is fetched only now: few readers need it. */
async function choose() {
  const chosen = file.files?.[0];
  if (!chosen) {
    return;
  }
  closePreview();
  say(""); // so that the same words are spoken again
  try {
    const { openFile } = await import("./import-answers.js");
    if (file.files?.[0] === chosen) {
      await openFile(chosen, { box: previewing, known, say, end });
    }
  } catch (error) {
    say(worded("This file could not be opened. Nothing was changed."));
    console.info(error);
  }
  if (file.files?.[0] === chosen) {
    file.value = ""; // the same file may be chosen again after a change
  }
}

/** Take the preview away. */
function closePreview() {
  previewing.hidden = true;
  previewing.replaceChildren();
}

/** @param {string} words  how the import ended */
function end(words) {
  closePreview();
  show();
  file.focus();
  say(words);
}

file.addEventListener("change", () => void choose());
/** Carry over old names, and sweep what came late; then show what lies here. */
function look() {
  try {
    tidy();
  } catch {
    // Shut or full: it can wait.
  }
  show();
}

/** @type {number | undefined} */
let late;
addEventListener("storage", () => {
  show();
  clearTimeout(late);
  late = setTimeout(look, LATE);
});
addEventListener("pageshow", (event) => event.persisted && show());
document.addEventListener("visibilitychange", () => document.hidden || show());
// The next person at a shared computer may press Back.
addEventListener("pagehide", () => {
  forgetCleared();
  closePreview();
});
look();
