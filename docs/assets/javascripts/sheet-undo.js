// Clear and Undo under a sheet. What was cleared is held until the page is left, and all of it:
// clearing again adds to it, and Undo lays it above what was written since.
/** @import { Page } from "./sheet-buttons.js" */
import { blank } from "./sheet-answers.js";
import { joined } from "./sheet-join.js";
import { tool } from "./sheet-tools.js";
import { worded } from "./words.js";

const BACK = worded("Your words are back.");
const ABOVE = worded("Your words are back, above what you wrote since.");
const NEWER = `${BACK} ${worded("Where only one answer fits, the newer one stays.")}`;

/** @type {(tools: Element, label: string, page: Page) => void} */
export function clearing(tools, label, { take, lay, now, single }) {
  let held = blank();
  /** @type {string[]} */
  let unread = [];
  const button = tool(tools, label, () => {
    const taken = take();
    held = joined(held, taken.words, single).sheet;
    unread.push(...taken.unread);
    undoing.hidden = false;
  });
  const undoing = tool(tools, worded("Undo"), () => {
    const { sheet, both, left } = joined(held, now(), single);
    unread = lay(sheet, unread, left.length ? NEWER : both.length ? ABOVE : BACK);
    held = blank();
    button.focus();
    undoing.hidden = !unread.length;
  });
  undoing.hidden = true;
  // The next person at a shared computer may press Back.
  addEventListener("pagehide", () => {
    [held, unread] = [blank(), []];
    undoing.hidden = true;
  });
}
