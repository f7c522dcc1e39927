// Takes a file of answers in: check it, show what it would change, and write what the reader
// chose. Fetched when somebody chooses a file.
import { checkImport, sizeFault } from "./import-check.js";
import { combine } from "./import-merge.js";
import { preview } from "./import-preview.js";
import { add, tool } from "./saved-parts.js";
import { put, refusal } from "./saved-sheets.js";
import { same } from "./sheet-answers.js";
import { stored } from "./sheet-record.js";
import { peek } from "./sheet-store.js";
import { worded } from "./words.js";

/**
 * @typedef {import("./import-check.js").Checked} Checked
 * @typedef {import("./sheet-answers.js").Sheet} Sheet
 * @typedef {object} Around  the section that asked
 * @property {HTMLElement} box  where the preview goes
 * @property {import("./known-sheets.js").Known} known
 * @property {(words: string) => void} say
 * @property {(words: string) => void} end  closes the preview
 */

/**
 * @param {File} file
 * @param {Around} around
 */
export async function openFile(file, around) {
  const fault = sizeFault(file.size);
  const checked = fault ? { fault } : checkImport(await file.text());
  if ("fault" in checked) {
    around.say(checked.fault);
  } else {
    openPreview(checked, around);
  }
}

/**
 * @param {Checked} checked
 * @param {Around} around
 */
function openPreview(checked, around) {
  const { box, known, end } = around;
  const seen = new Map([...checked.sheets.keys()].map((id) => [id, peek(id)]));
  const { heading, choices, useful } = preview(box, checked, known, (id) => seen.get(id) ?? peek(id));
  if (!useful) {
    add(box, "p", worded("There is nothing in this file to bring in."));
  }
  const buttons = add(box, "p", "", "atn-import-buttons");
  if (useful) {
    tool(buttons, worded("Import"), () => confirm(checked, seen, choices, around));
  }
  tool(buttons, useful ? worded("Do not import") : worded("Close"), () => end(worded("Nothing was imported.")));
  box.hidden = false;
  heading.focus();
}

/**
 * Write what the reader saw and chose, or nothing.
 * @param {Checked} checked
 * @param {Map<string, Sheet>} seen  what lay here when the preview was made
 * @param {import("./import-preview.js").Choices} choices
 * @param {Around} around
 */
function confirm(checked, seen, choices, around) {
  const sheets = new Map();
  for (const [id, theirs] of checked.sheets) {
    const [mine, shown] = [peek(id), seen.get(id)];
    if ([...theirs.answers.keys()].some((name) => !same(mine.answers.get(name), shown?.answers.get(name)))) {
      openPreview(checked, around);
      around.say(worded("Your answers changed in another tab meanwhile. Look again before you import."));
      return;
    }
    const combined = combine(mine, theirs, choices.get(id) ?? new Map());
    // A sheet that stays as it is keeps its day; one that is new here keeps the file's.
    if (JSON.stringify(stored(combined)) !== JSON.stringify(stored(mine))) {
      const now = Date.now();
      sheets.set(id, { ...combined, at: mine.at ? now : Math.min(theirs.at || now, now) });
    }
  }
  try {
    put(sheets, checked.damaged);
  } catch (error) {
    around.say(
      worded("{refusal}, so nothing was imported. Everything is as it was before.", { refusal: refusal(error) }),
    );
    return;
  }
  around.end(worded("Imported. What you chose to keep is as it was."));
}
