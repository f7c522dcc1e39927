// A sheet as plain text.
/** @import { Field } from "./sheet-fields.js" */
/** @import { Sheet } from "./sheet-answers.js" */
/** @import { Left } from "./sheet-tools.js" */
import { lines } from "./sheet-answers.js";

/** A number and a question. @type {(box: Element) => string} */
function asked(box) {
  const label = box.querySelector(".atn-label, legend")?.textContent?.trim() ?? "";
  const number = box.querySelector(".atn-number")?.textContent;
  return number ? `${number}. ${label.slice(number.length).trim()}` : label;
}

/** @type {(title: string, fields: Field[], sheet: Sheet, left: Left[]) => string} */
export function asText(title, fields, { answers }, left) {
  const said = [title];
  /** @type {Element | undefined} */
  let before;
  for (const { name, root } of fields) {
    const question = root.closest(".atn-question") ?? root;
    const value = answers.get(name) ?? "";
    const answer = typeof value === "string" ? [value] : lines(value).map((line) => `- ${line}`);
    if (question !== before) {
      said.push("", asked(question));
    }
    said.push(...(question === root ? answer : [`${asked(root)}: ${answer.join()}`]));
    before = question;
  }
  for (const [head, found] of left) {
    said.push("", head, ...found.map((line) => `- ${line}`));
  }
  return `${said.join("\n")}\n`;
}
