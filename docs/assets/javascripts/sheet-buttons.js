// What stands under a sheet once it is shown, fetched then: what can be done with the whole
// sheet, and the tick for a shared computer.
/** @import { Sheet, Single } from "./sheet-answers.js" */
/** @import { Field } from "./sheet-fields.js" */
/** @import { Left } from "./sheet-tools.js" */
import { saveFile } from "./save-file.js";
import { signed } from "./service.js";
import { notSaved } from "./sheet-device.js";
import { share as move, tidy } from "./sheet-move.js";
import { hasTabStore, isFull, isShared } from "./sheet-store.js";
import { asText } from "./sheet-text.js";
import { add, tool } from "./sheet-tools.js";
import { clearing } from "./sheet-undo.js";
import { worded } from "./words.js";

/**
 * @typedef {object} Page  what the buttons act on
 * @property {string} id
 * @property {string | undefined} title  none on a checklist, which is no text to copy
 * @property {Field[]} fields
 * @property {() => Sheet} now
 * @property {() => Left[]} left
 * @property {Single} single
 * @property {() => void} save
 * @property {() => void} refresh  brings in what other tabs wrote
 * @property {(words: string) => void} say
 * @property {() => { words: Sheet, unread: string[] }} take  empties the sheet, and returns
 *   what stood there
 * @property {(words: Sheet, unread: string[], said: string) => string[]} lay  brings words back;
 *   returns the unread texts there was no room for
 */

/** So long after news from another tab, what it wrote without knowing of ours has arrived. */
const LATE = 1000;
const TO_TAB = worded("Your answers moved to this tab. They go when you close it.");
const TO_DEVICE = worded("Your answers are back on this device.");
const NO_MOVE = worded("There is no room to move your answers. They stay where they were.");

/** @type {(section: Element, page: Page) => void} */
export function buttons(section, page) {
  const { id, title, fields, now, left, say } = page;
  const tools = add(section, "div", "", "atn-tools");
  if (title) {
    const text = () => asText(title, fields, now(), left());
    tool(tools, worded("Print"), () => print());
    tool(tools, worded("Copy as text"), () => void copyText(text(), say));
    tool(tools, worded("Save as text"), () => saveFile(`${id}.txt`, signed(text()), "text/plain"));
  }
  clearing(tools, title ? worded("Clear this sheet") : worded("Clear these ticks"), page);
  device(section, page);
}

/** @type {(text: string, say: (words: string) => void) => Promise<void>} */
async function copyText(text, say) {
  try {
    await navigator.clipboard.writeText(text);
    say(worded("Copied."));
  } catch {
    say(worded("This browser does not allow copying. Save as text instead."));
  }
}

/** The tick for a shared computer; and sweeping up. @type {(section: Element, sheet: Page) => void} */
function device(section, { save, refresh, say }) {
  /** @type {number | undefined} */
  let late;

  /** @type {(on: boolean) => void} */
  function share(on) {
    save();
    try {
      move(on);
      if (on) {
        // Pages that were kept here tell what somebody read.
        void import("./offline.js").then(({ forget }) => forget()).catch(() => undefined);
      }
      say(on ? TO_TAB : TO_DEVICE);
    } catch (error) {
      say(isFull(error) ? NO_MOVE : notSaved(error));
    }
    refresh();
  }

  function sweep() {
    try {
      tidy();
    } catch {
      // Shut or full: it can wait until the next page.
    }
    refresh();
  }

  addEventListener("storage", () => {
    clearTimeout(late);
    late = setTimeout(sweep, LATE);
  });
  sweep();
  if (hasTabStore) {
    const box = add(add(add(section, "p"), "label"), "input");
    box.after(worded("Shared computer: keep nothing after I close this tab"));
    box.type = "checkbox";
    box.autocomplete = "off";
    box.className = "atn-shared";
    box.checked = isShared();
    box.addEventListener("change", () => share(box.checked));
  }
}
