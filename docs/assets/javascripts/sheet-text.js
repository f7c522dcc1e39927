// A sheet as plain text.
/** @import { Field } from "./sheet-fields.js" */
/** @import { Sheet, Value } from "./sheet-answers.js" */
/** @import { Left } from "./sheet-tools.js" */
import { lines } from "./sheet-answers.js";
import { within } from "./words.js";

/** A number and a question. @type {(box: Element) => string} */
function asked(box) {
  const label = box.querySelector(".atn-label, legend")?.textContent?.trim() ?? "";
  const number = box.querySelector(".atn-number")?.textContent;
  return number ? `${number}. ${label.slice(number.length).trim()}` : label;
}

/**
 * What a question shows for each thing that is kept of its choices, where it is something else: a
 * translation. @type {(root: Element) => Map<string, string>}
 */
export function shownFor(root) {
  const choices = within ? [...root.querySelectorAll("option[value], input[type=radio], input[type=checkbox]")] : [];
  return new Map(
    choices.map((choice) => [
      /** @type {HTMLInputElement} */ (choice).value,
      choice instanceof HTMLOptionElement
        ? choice.text
        : (root.querySelector(`label[for="${choice.id}"]`)?.textContent ?? ""),
    ]),
  );
}

/** @type {(value: Value, shown: Map<string, string>) => Value} an answer as the page shows it */
function asShown(value, shown) {
  const told = (/** @type {string} */ words) => shown.get(words) ?? words;
  if (typeof value === "string") {
    return told(value);
  }
  return /** @type {Value} */ (
    value.map((item) =>
      typeof item === "string"
        ? told(item)
        : Object.fromEntries(Object.entries(item).map(([column, words]) => [column, told(words)])),
    )
  );
}

/** @type {(title: string, fields: Field[], sheet: Sheet, left: Left[]) => string} */
export function asText(title, fields, { answers }, left) {
  const said = [title];
  /** @type {Element | undefined} */
  let before;
  for (const { name, root } of fields) {
    const question = root.closest(".atn-question") ?? root;
    const value = asShown(answers.get(name) ?? "", shownFor(root));
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
