// What an import would change, and the sheet that comes of it. Pure.
import { copy, same } from "./sheet-answers.js";

/**
 * @typedef {import("./sheet-answers.js").Sheet} Sheet
 * @typedef {"mine" | "theirs" | "both"} Choice
 * @typedef {object} Change  what a file would do to one sheet, as names of fields
 * @property {string} id
 * @property {string[]} fresh  answered in the file only
 * @property {string[]} different
 * @property {string[]} equal
 */

/**
 * @param {string} id
 * @param {Sheet} mine  what lies here
 * @param {Sheet} theirs  what the file holds
 * @returns {Change}
 */
export function compare(id, mine, theirs) {
  /** @type {Change} */
  const change = { id, fresh: [], different: [], equal: [] };
  for (const [name, value] of theirs.answers) {
    const here = mine.answers.get(name);
    if (here === undefined) {
      change.fresh.push(name);
    } else {
      change[same(here, value) ? "equal" : "different"].push(name);
    }
  }
  return change;
}

/**
 * @param {Sheet} mine
 * @param {Sheet} theirs
 * @param {Map<string, Choice>} choices  by field, for those that differ; without one, mine stays
 * @returns {Sheet} what lies here with what the reader took from the file
 */
export function combine(mine, theirs, choices) {
  const combined = copy(mine);
  for (const [name, value] of theirs.answers) {
    const here = mine.answers.get(name);
    const choice = here === undefined ? "theirs" : (choices.get(name) ?? "mine");
    if (choice === "mine" || same(here, value)) {
      continue;
    }
    const both = choice === "both" && typeof here === "string" && typeof value === "string";
    combined.answers.set(name, both ? `${here}\n${value}` : value);
    // A value that followed an earlier sheet goes on following it; any other is the reader's.
    combined.taken.delete(name);
    const source = theirs.taken.get(name);
    if (source !== undefined && !both) {
      combined.taken.set(name, source);
    }
    combined.refused.delete(name);
  }
  for (const name of theirs.refused) {
    if (!combined.answers.has(name)) {
      combined.refused.add(name);
    }
  }
  return combined;
}
