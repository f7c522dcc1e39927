// What a sheet holds, and laying the changes of one tab over those of another. Pure.
import { weaveText } from "./sheet-weave.js";

/**
 * @typedef {Record<string, string>} Row  words by column
 * @typedef {string | string[] | Row[]} Value
 * @typedef {Map<string, Value>} Answers  by field
 * @typedef {object} Sheet
 * @property {number} at  when it was written, in milliseconds; 0 for never
 * @property {number} n  its number: each is larger than the one it was written over; 0 for never
 * @property {string[]} seen  marks of the last writings that it knows of, its own last
 * @property {Answers} answers
 * @property {Answers} taken  what a field took from earlier sheets
 * @property {Set<string>} refused  fields whose offer the reader left out
 * @typedef {(field: string, column?: string) => boolean} Single  whether only one answer fits,
 *   such as a day or a choice, so that two cannot stand one below the other
 */

/** @returns {Sheet} */
export const blank = () => ({
  at: 0,
  n: 0,
  seen: [],
  answers: new Map(),
  taken: new Map(),
  refused: new Set(),
});

/** @type {(sheet: Sheet) => Sheet} */
export const copy = (sheet) => ({
  ...sheet,
  answers: new Map(sheet.answers),
  taken: new Map(sheet.taken),
  refused: new Set(sheet.refused),
});

/**
 * An answer of any kind as text: one line for each thing ticked and each row, the row's cells with
 * strokes between.
 * @type {(value: Value) => string[]}
 */
export const lines = (value) =>
  [value].flat().map((item) => (typeof item === "string" ? item : Object.values(item).filter(Boolean).join(" / ")));

/** @type {(item: string | Row) => boolean} */
export const hasWords = (item) => !!Object.values(item).join("").trim();

/** @type {<T extends string | Row>(items: T[]) => T[]} without the blank ones at the end */
export function trimmed(items) {
  let end = items.length;
  while (end && !hasWords(items[end - 1])) {
    end -= 1;
  }
  return items.slice(0, end);
}

/** As text; blank cells, blank ends and the order of columns do not count. */
const flat = (/** @type {Value} */ value = []) =>
  JSON.stringify(
    trimmed([value].flat()).map((item) =>
      typeof item === "string"
        ? item.trim()
        : Object.entries(item)
            .filter(([, cell]) => cell)
            .sort(),
    ),
  );

/** @type {(one?: Value, other?: Value) => boolean} */
export const same = (one, other) => flat(one) === flat(other);

/** @type {(value?: Value) => boolean} */
export const isEmpty = (value) => same(value);

/** @type {(...values: Value[]) => boolean} */
const areRows = (...values) => values.flat().every((item) => item instanceof Object);

/** @type {(...values: Value[]) => boolean} */
export const areLists = (...values) => values.every(Array.isArray);

/**
 * One answer that two tabs changed: prose word by word, ticks one by one, rows cell by cell.
 * A row that both began stands twice, mine in its place, because I may be writing there.
 * @type {(base?: Value, mine?: Value, theirs?: Value, single?: (column?: string) => boolean) => Value}
 */
export function weave(base = [], mine = [], theirs = [], single = () => false) {
  if (same(base, mine)) {
    return theirs;
  }
  if (areLists(base, mine, theirs) && areRows(base, mine, theirs)) {
    return weaveRows(.../** @type {[Row[], Row[], Row[]]} */ ([base, mine, theirs]), single);
  }
  if (areLists(base, mine, theirs)) {
    const [was, is, now] = /** @type {string[][]} */ ([base, mine, theirs]);
    const kept = now.filter((item) => is.includes(item) || !was.includes(item));
    return [...new Set([...kept, ...is.filter((item) => !was.includes(item))])];
  }
  // A value that is not there yet is an empty list.
  const [was, is, now] = [base, mine, theirs].map((side) => (isEmpty(side) ? "" : side));
  const texts = typeof was === "string" && typeof is === "string" && typeof now === "string";
  return texts && !single() ? weaveText(was, is, now) : mine;
}

/** @type {(base: Row[], mine: Row[], theirs: Row[], single: (column?: string) => boolean) => Row[]} */
function weaveRows(base, mine, theirs, single) {
  /** @type {Row[]} */
  const doubled = [];
  const rows = Array.from({ length: Math.max(mine.length, theirs.length) }, (_, place) => {
    const [was, is, now] = [base, mine, theirs].map((side) => side[place] ?? {});
    const columns = Object.keys({ ...is, ...now, ...was });
    if (!hasWords(was) && columns.some((one) => is[one] && now[one] && is[one] !== now[one])) {
      doubled.push(now);
      return is;
    }
    return Object.fromEntries(
      columns.map((column) => {
        const [before, own, other] = [was, is, now].map((row) => row[column] ?? "");
        const woven = single(column) && own !== before ? own : weaveText(before, own, other);
        return [column, woven];
      }),
    );
  });
  return trimmed([...rows, ...doubled]);
}

/**
 * Lay what I made of `base` over what lies in storage now, field by field.
 * @type {(base: Sheet, mine: Sheet, theirs: Sheet, single?: Single) => Sheet}
 */
export function merge(base, mine, theirs, single = () => false) {
  const merged = copy(theirs);
  for (const part of /** @type {const} */ (["answers", "taken"])) {
    for (const name of new Set([...base[part].keys(), ...mine[part].keys()])) {
      const [was, is = ""] = [base[part].get(name), mine[part].get(name)];
      if (!same(was, is)) {
        const there = theirs[part].get(name);
        /** @type {(column?: string) => boolean} */
        const fits = (column) => single(name, column);
        const value = part === "answers" ? weave(was, is || [], there, fits) : is;
        merged[part].set(name, value);
        if (isEmpty(value)) {
          merged[part].delete(name);
        }
      }
    }
  }
  for (const name of new Set([...base.refused, ...mine.refused])) {
    if (base.refused.has(name) !== mine.refused.has(name)) {
      merged.refused[mine.refused.has(name) ? "add" : "delete"](name);
    }
  }
  return merged;
}
