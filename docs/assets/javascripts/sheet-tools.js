// The section under a sheet: one quiet status line, and what the form has no place for.
/** @import { Field } from "./sheet-fields.js" */
/** @import { Sheet } from "./sheet-answers.js" */
import { lines, same } from "./sheet-answers.js";
import { dayInWords, worded } from "./words.js";

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Element} parent
 * @param {Tag} tag
 * @param {string} [words]
 * @param {string} [style]  class name
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function add(parent, tag, words = "", style = "") {
  const made = document.createElement(tag);
  if (style) {
    made.className = style;
  }
  made.textContent = words;
  parent.append(made, " ");
  return made;
}

/**
 * A quiet line; `wait` in milliseconds, so that speech comes once in a pause.
 * @param {Element} section
 */
export function statusLine(section) {
  const line = add(section, "p", "", "atn-status");
  line.setAttribute("role", "status");
  let timer = 0;
  return {
    say(words = "", wait = 0) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (line.textContent !== words) {
          line.textContent = words;
        }
      }, wait);
    },
  };
}

/** @type {(parent: Element, words: string, press: () => void) => HTMLButtonElement} */
export function tool(parent, words, press) {
  const button = add(parent, "button", words, "atn-button");
  button.type = "button";
  button.addEventListener("click", press);
  return button;
}

/** @typedef {[title: string, lines: string[]]} Left */

/** @type {(fields: Field[], sheet: Sheet, damaged: string[]) => Left[]} */
export function leftOver(fields, { answers }, damaged) {
  const shown = new Map(fields.map((field) => [field.name, field.read()]));
  const gone = [...answers].filter(([name, value]) => !same(shown.get(name), value));
  /** @type {Left[]} */
  const left = [
    [
      worded("Answers to questions that are no longer on this sheet"),
      gone.map(([name, value]) => `${name.replaceAll("-", " ")}: ${lines(value).join("; ")}`),
    ],
    [worded("Saved words that could not be read"), damaged],
  ];
  return left.filter((part) => part[1].length);
}

/**
 * Show above the section what the form has no place for.
 * @type {(section: Element, left: Left[]) => void}
 */
export function showLeft(section, left) {
  document.querySelector(".atn-gone")?.remove();
  if (left.length) {
    const box = add(section, "div", "", "atn-gone");
    section.before(box);
    for (const [head, words] of left) {
      add(box, "p", head, "atn-label");
      const list = add(box, "ul");
      words.forEach((line) => add(list, "li", line));
    }
  }
}

/** What a control shows; what is kept of a choice is English. @type {(control: Element) => string} */
function words(control) {
  const { value, selectedOptions } = /** @type {HTMLInputElement & HTMLSelectElement} */ (control);
  const day = control.matches("[type=date]") && value ? new Date(`${value}T00:00`) : undefined;
  const shown = selectedOptions?.[0]?.text.trim() ?? value;
  return day ? dayInWords(day) : shown;
}

/**
 * Write every answer beside its control, for paper. A control is one piece that cannot break:
 * longer than a sheet it is cut off, and Firefox leaves out what moves to the next sheet. Words
 * break anywhere. An empty day is a line.
 */
export function mirror() {
  const typed = ".atn-question input:not([type=radio]):not([type=checkbox])";
  for (const control of document.querySelectorAll(`textarea, select, ${typed}`)) {
    let shown = control.nextElementSibling;
    if (!shown?.matches(".atn-print-answer")) {
      shown = document.createElement("div");
      shown.className = "atn-print-answer";
      shown.setAttribute("aria-hidden", "true");
      control.after(shown);
    }
    shown.textContent = words(control);
    // An empty place to write keeps its lines; all else gives way to the words beside it.
    control.classList.toggle("atn-mirrored", !("rows" in control && shown.textContent === ""));
  }
}
