// Small parts of the section "What you have filled in". Everything is added as text.
import { dayInWords } from "./words.js";

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
  parent.append(made);
  return made;
}

/**
 * @param {Element} parent
 * @param {string} words
 * @param {() => void} press
 */
export function tool(parent, words, press) {
  const button = add(parent, "button", words, "atn-button");
  button.type = "button";
  button.addEventListener("click", press);
  return button;
}

/**
 * @param {Element} parent
 * @param {"radio" | "checkbox"} type
 * @param {string} words
 * @param {(on: boolean) => void} turn
 */
export function box(parent, type, words, turn) {
  const label = add(add(parent, "p"), "label");
  const made = add(label, "input");
  made.type = type;
  made.autocomplete = "off";
  label.append(` ${words}`);
  made.addEventListener("change", () => turn(made.checked));
  return made;
}

/** @param {string | number} moment @returns {string} its day in words */
export const dayOf = (moment) => dayInWords(new Date(moment));
