// The stored form of a sheet, in one place: what lies in a store and stands in an export is
// written and read here. Pure.
//
//   v        the version of this form
//   at       when it was written, for people to read
//   answers  by field: words, a list of words, or rows of words by column
//   taken    the same, as taken from earlier sheets
//   refused  fields whose offer was left out
//   n, seen, c   in a store only: marks by which tabs tell order; sheet-store.js explains them
//
// A field or a mark that is missing is read as nothing, so older records stay readable.
/** @import { Sheet, Value } from "./sheet-answers.js" */

export const VERSION = 1;

/** @type {(item: unknown) => item is string} */
export const isText = (item) => typeof item === "string";

/** @type {(item: unknown, holds: (value: unknown) => boolean) => boolean} */
const isMap = (item, holds) => item instanceof Object && !Array.isArray(item) && Object.values(item).every(holds);

/** @type {(item: unknown) => item is Value} */
export const isValue = (item) =>
  isText(item) || (Array.isArray(item) && (item.every(isText) || item.every((row) => isMap(row, isText))));

/** A sheet as it is exported. @type {(sheet: Sheet) => object} */
export const stored = ({ at, answers, taken, refused }) => ({
  v: VERSION,
  at: new Date(at).toISOString(),
  answers: Object.fromEntries(answers),
  taken: Object.fromEntries(taken),
  refused: [...refused],
});

/**
 * A sheet as it lies in a store; `c` is the clearing it was written under.
 * @type {(sheet: Sheet, c: number) => string}
 */
export const written = (sheet, c) =>
  JSON.stringify({ ...stored(sheet), n: sheet.n, seen: sheet.seen, c: c || undefined });

/** Throws where the text is no sheet. @type {(text: string) => Sheet & { c: number }} */
export function parse(text) {
  const { v, at, n, seen, c, answers, taken = {}, refused = [] } = JSON.parse(text);
  if (v !== VERSION || !isMap(answers, isValue) || !isMap(taken, isValue) || !isValue([...refused])) {
    throw new TypeError(`no sheet of version ${VERSION}`);
  }
  return {
    at: Date.parse(at) || 1,
    n: Number(n) || 1,
    seen: Array.isArray(seen) ? seen.filter(isText) : [],
    c: Number(c) || 0,
    answers: new Map(Object.entries(answers)),
    taken: new Map(Object.entries(taken)),
    refused: new Set(refused),
  };
}
