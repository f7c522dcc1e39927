// A sheet as plain text, and the answers the form has no place for.
/** @import { Field } from "./sheet-fields.js" */
/** @import { Sheet } from "./sheet-answers.js" */
import { same } from "./sheet-answers.js";
import { lines } from "./sheet-fields.js";

/** @typedef {[title: string, lines: string[]]} Left */

/** @type {(fields: Field[], sheet: Sheet, damaged: string[]) => Left[]} */
export function leftOver(fields, { answers }, damaged) {
  const shown = new Map(fields.map((field) => [field.name, field.read()]));
  const gone = [...answers].filter(([name, value]) => !same(shown.get(name), value));
  /** @type {Left[]} */
  const left = [
    [
      "Answers to questions that are no longer on this sheet",
      gone.map(([name, value]) => `${name.replaceAll("-", " ")}: ${lines(value).join("; ")}`),
    ],
    ["Saved words that could not be read", damaged],
  ];
  return left.filter((part) => part[1].length);
}

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
