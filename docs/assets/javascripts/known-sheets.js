// What the site knows of its sheets, and showing the answers to their questions as text.
import { add } from "./saved-parts.js";
import { lines } from "./sheet-answers.js";
import { worded } from "./words.js";

/**
 * @typedef {import("./sheet-answers.js").Value} Value
 * @typedef {"one" | "date" | "list" | "rows"} Shape  plain words have none
 * @typedef {object} About
 * @property {string} title
 * @property {string} url  from the site's root
 * @property {Map<string, string>} fields  each question by its name
 * @property {Map<string, Shape>} shapes
 * @typedef {Map<string, About>} Known  by the sheet's id
 * @typedef {{ title: string, url: string, fields: Record<string, string>, shapes: Record<string, Shape> }} Told
 */

const GONE = worded("no longer on the site");

/**
 * @param {Record<string, Told>} told  the JSON element #sheets
 * @returns {Known}
 */
export const knownSheets = (told) =>
  new Map(
    Object.entries(told).map(([id, { title, url, fields, shapes }]) => [
      id,
      { title, url, fields: new Map(Object.entries(fields)), shapes: new Map(Object.entries(shapes)) },
    ]),
  );

/** @param {Known} known @param {string} id */
export const titleOf = (known, id) => known.get(id)?.title ?? `${id} (${GONE})`;

/** @param {Known} known @param {string} id @param {string} field */
export function question(known, id, field) {
  const label = known.get(id)?.fields.get(field);
  return label ?? `${field} (${GONE})`;
}

/**
 * @param {Element} parent
 * @param {string} field
 * @param {Value} [value]  rows as lines, their cells with strokes between
 */
export function showValue(parent, field, value = "") {
  const items = lines(value);
  // A checklist keeps the ids of its boxes, which are made of their words.
  const told = field === "ticked" ? items.map((id) => id.replace(/^do-/, "").replaceAll("-", " ")) : items;
  parent.textContent = told.join("\n");
  parent.classList.add("atn-answer-words");
}

/**
 * A list of questions with their answers.
 * @param {Element} parent
 * @param {Known} known
 * @param {string} id
 * @param {Iterable<[string, Value | undefined]>} answers
 */
export function showAnswers(parent, known, id, answers) {
  const list = add(parent, "dl", "", "atn-answers");
  for (const [field, value] of answers) {
    add(list, "dt", question(known, id, field));
    showValue(add(list, "dd"), field, value);
  }
}
