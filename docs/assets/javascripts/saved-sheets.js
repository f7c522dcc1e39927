// Every sheet of this device at once, beside sheet-store.js, which knows one at a time:
// to list, to import all or nothing, and to bring back.
import { CLEARED, DAMAGED, OLD, SHEET } from "./keys.js";
import { joined } from "./sheet-join.js";
import { oldKeys, whole } from "./sheet-move.js";
import { isFull, keys, peek, place, read, setAside, write } from "./sheet-store.js";
import { worded } from "./words.js";

/**
 * @typedef {import("./sheet-answers.js").Sheet} Sheet
 * @typedef {import("./sheet-answers.js").Single} Single
 * @typedef {{ sheet: string, text: string }} Damaged  text that could not be read
 * @typedef {{ sheets: Map<string, Sheet>, damaged: Damaged[] }} Saved
 */

/** The sheets that lie there, also those there was no room to give a new name. */
const ids = () => {
  const old = `${OLD}sheet.`;
  const found = oldKeys(place())
    .filter((key) => key.startsWith(old))
    .map((key) => key.slice(old.length));
  return new Set([...keys(place(), [SHEET]).map((key) => key.slice(SHEET.length)), ...found]);
};

/** @returns {Saved} Throws where storage is shut. */
export function all() {
  /** @type {Saved} */
  const saved = { sheets: new Map(), damaged: [] };
  for (const id of ids()) {
    const text = place().getItem(SHEET + id) ?? "";
    try {
      const sheet = read(id);
      if (sheet.answers.size + sheet.refused.size) {
        saved.sheets.set(id, sheet);
      }
    } catch {
      // No room to set it aside: it stays where it is.
      saved.damaged.push({ sheet: id, text });
    }
  }
  for (const key of keys(place(), [DAMAGED])) {
    const sheet = key.slice(DAMAGED.length).replace(/\.\d+$/, "");
    saved.damaged.push({ sheet, text: place().getItem(key) ?? "" });
  }
  return saved;
}

/**
 * Write sheets and set-aside texts: all of them, or none where there is no room.
 * @param {Map<string, Sheet>} sheets
 * @param {Damaged[]} damaged  those already here are not doubled
 * Throws what the storage threw, after everything is as it was before.
 */
export function put(sheets, damaged) {
  const storage = place();
  const act = () => {
    sheets.forEach((sheet, id) => void write(id, sheet));
    damaged.forEach(({ sheet, text }) => setAside(sheet, text));
  };
  try {
    whole(storage, act);
  } catch (error) {
    if (!isFull(error)) {
      throw error;
    }
    // Words that are to stay are worth more than the fact that others went.
    storage.removeItem(CLEARED);
    whole(storage, act);
  }
}

/**
 * Bring back what was cleared, above whatever was written since.
 * @param {Saved} saved
 * @param {(id: string) => Single} single
 * @returns {{ both: number, left: number }} answers that now stand above newer ones, and older
 *   ones that found no room because only one fits
 */
export function bringBack({ sheets, damaged }, single) {
  const count = { both: 0, left: 0 };
  const merged = new Map();
  for (const [id, old] of sheets) {
    const { sheet, both, left } = joined(old, peek(id), single(id));
    merged.set(id, sheet);
    count.both += both.length;
    count.left += left.length;
  }
  put(merged, damaged);
  return count;
}

/** @param {unknown} error @returns {string} why nothing was written, the start of a sentence */
export const refusal = (error) =>
  isFull(error) ? worded("There is no room left on this device") : worded("This browser did not let the site write");
