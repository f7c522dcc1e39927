// Two versions of a sheet with nothing in common but their questions, made one: for Undo, and
// for words that lay in two places. Pure.
/** @import { Row, Sheet, Single, Value } from "./sheet-answers.js" */
import { areLists, copy, hasWords, same } from "./sheet-answers.js";
import { both as bothTexts } from "./sheet-weave.js";

/** @type {(older: Value, newer: Value, single: boolean) => Value | undefined} */
function joinedValue(older, newer, single) {
  if (same(older, newer)) {
    return newer;
  }
  if (typeof older === "string" && typeof newer === "string") {
    return single ? undefined : bothTexts(older, newer);
  }
  if (areLists(older, newer)) {
    const items = /** @type {Row[]} */ ([...older, ...newer].filter(hasWords));
    return items.filter((item, place) => items.findIndex((one) => same([one], [item])) === place);
  }
  return undefined;
}

/**
 * Older words above newer ones. `both` names the fields where that is so; `left` names the fields whose older answer found no room, because only one fits.
 * @type {(older: Sheet, newer: Sheet, single?: Single) => { sheet: Sheet, both: string[], left: string[] }}
 */
export function joined(older, newer, single = () => false) {
  const sheet = copy(newer);
  /** @type {{ both: string[], left: string[] }} */
  const { both, left } = { both: [], left: [] };
  for (const [name, value] of older.answers) {
    const own = newer.answers.get(name);
    const taken = older.taken.get(name);
    if (own === undefined) {
      sheet.answers.set(name, value);
      sheet.refused.delete(name);
      if (taken !== undefined) {
        sheet.taken.set(name, taken);
      }
    } else if (!same(own, value)) {
      const whole = joinedValue(value, own, single(name));
      sheet.answers.set(name, whole ?? own);
      (whole === undefined ? left : both).push(name);
    }
  }
  older.refused.forEach((name) => sheet.answers.has(name) || sheet.refused.add(name));
  sheet.at = Math.max(older.at, newer.at);
  return { sheet, both, left };
}
