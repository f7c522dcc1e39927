// What a sheet holds, and laying the changes of one tab over those of another.

/**
 * @typedef {Record<string, string>} Row  words by column
 * @typedef {string | string[] | Row[]} Value
 * @typedef {Map<string, Value>} Answers  by field
 * @typedef {object} Sheet
 * @property {number} at  when it was written, in milliseconds; 0 for never
 * @property {Answers} answers
 * @property {Answers} taken  what a field took from earlier sheets
 * @property {Set<string>} refused  fields whose offer the reader left out
 */

/** @returns {Sheet} */
export const blank = () => ({ at: 0, answers: new Map(), taken: new Map(), refused: new Set() });

/** @type {(sheet: Sheet) => Sheet} */
export const copy = ({ at, answers, taken, refused }) => ({
  at,
  answers: new Map(answers),
  taken: new Map(taken),
  refused: new Set(refused),
});

/** @type {<T extends string | Row>(items: T[]) => T[]} without the blank ones at the end */
export function trimmed(items) {
  let end = items.length;
  while (end && !Object.values(items[end - 1]).join("").trim()) {
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

/**
 * One answer that two tabs changed: rows cell by cell, anything else as a whole.
 * @type {(base?: Value, mine?: Value, theirs?: Value) => Value}
 */
export function weave(base = [], mine = [], theirs = []) {
  if ([base, mine, theirs].some((side) => [side].flat().some((item) => typeof item === "string"))) {
    return mine;
  }
  const sides = /** @type {Row[][]} */ ([base, mine, theirs]);
  const rows = Array.from({ length: Math.max(mine.length, theirs.length) }, (_, place) => {
    const [was, is, now] = sides.map((side) => side[place] ?? {});
    return Object.fromEntries(
      Object.keys({ ...is, ...now, ...was }).map((column) => {
        const cell = is[column] ?? "";
        return [column, cell === (was[column] ?? "") ? (now[column] ?? "") : cell];
      }),
    );
  });
  return trimmed(rows);
}

/**
 * Lay what I made of `base` over what lies in storage now, field by field.
 * @type {(base: Sheet, mine: Sheet, theirs: Sheet) => Sheet}
 */
export function merge(base, mine, theirs) {
  const merged = copy(theirs);
  for (const part of /** @type {const} */ (["answers", "taken"])) {
    for (const name of new Set([...base[part].keys(), ...mine[part].keys()])) {
      const [was, is] = [base[part].get(name), mine[part].get(name)];
      if (!same(was, is)) {
        const value = weave(was, is, theirs[part].get(name));
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
