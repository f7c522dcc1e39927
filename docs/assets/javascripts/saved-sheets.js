// Every sheet of this device at once, beside sheet-store.js, which knows one at a time:
// to list, to export, to import all or nothing, to clear and to bring back.
import { copy } from "./sheet-answers.js";
import { isFull, isShared, peek, read, setAside } from "./sheet-store.js";

/**
 * @typedef {import("./sheet-answers.js").Sheet} Sheet
 * @typedef {{ sheet: string, text: string }} Damaged  text that could not be read
 * @typedef {{ sheets: Map<string, Sheet>, damaged: Damaged[] }} Saved
 */

export const KIND = "after-the-no";
export const VERSION = 1;
const SHEET = "after-the-no.sheet.";
const DAMAGED = "after-the-no.damaged.";

const place = () => (isShared() ? sessionStorage : localStorage);

/** @returns {string[]} the keys of all sheets and of all that was set aside */
const keys = () =>
  Object.keys(place()).filter((key) => key.startsWith(SHEET) || key.startsWith(DAMAGED)).sort();

/** @returns {Saved} Throws where storage is shut. */
export function all() {
  /** @type {Saved} */
  const saved = { sheets: new Map(), damaged: [] };
  for (const key of keys().filter((one) => one.startsWith(SHEET))) {
    const id = key.slice(SHEET.length);
    const text = place().getItem(key) ?? "";
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
  for (const key of keys().filter((one) => one.startsWith(DAMAGED))) {
    const sheet = key.slice(DAMAGED.length).replace(/\.\d+$/, "");
    saved.damaged.push({ sheet, text: place().getItem(key) ?? "" });
  }
  return saved;
}

/** @param {Sheet} sheet @returns {object} as it is stored and exported */
export const stored = ({ at, answers, taken, refused }) => ({
  v: VERSION,
  at: new Date(at).toISOString(),
  answers: Object.fromEntries(answers),
  taken: Object.fromEntries(taken),
  refused: [...refused],
});

/**
 * Write sheets and set-aside texts: all of them, or none where there is no room.
 * @param {Map<string, Sheet>} sheets
 * @param {Damaged[]} damaged  those already here are not doubled
 * Throws what the storage threw, after everything is as it was before.
 */
export function put(sheets, damaged) {
  const storage = place();
  const before = new Map(keys().map((key) => [key, storage.getItem(key) ?? ""]));
  const here = new Set(all().damaged.map(({ sheet, text }) => `${sheet}\n${text}`));
  try {
    for (const [id, sheet] of sheets) {
      storage.setItem(SHEET + id, JSON.stringify(stored(sheet)));
    }
    for (const { sheet, text } of damaged) {
      if (!here.has(`${sheet}\n${text}`)) {
        here.add(`${sheet}\n${text}`);
        setAside(sheet, text);
      }
    }
  } catch (error) {
    // What is new goes first, so that there is room for what was.
    keys().filter((key) => !before.has(key)).forEach((key) => storage.removeItem(key));
    before.forEach((text, key) => storage.getItem(key) === text || storage.setItem(key, text));
    throw error;
  }
}

/** Remove every sheet and all that was set aside. */
export function clear() {
  keys().forEach((key) => place().removeItem(key));
}

/**
 * Bring back what was cleared, under whatever was written since.
 * @param {Saved} saved
 */
export function bringBack({ sheets, damaged }) {
  const merged = new Map();
  for (const [id, old] of sheets) {
    const now = peek(id);
    const sheet = copy(old);
    now.answers.forEach((value, name) => sheet.answers.set(name, value));
    now.taken.forEach((value, name) => sheet.taken.set(name, value));
    now.refused.forEach((name) => sheet.refused.add(name));
    merged.set(id, { ...sheet, at: Math.max(old.at, now.at) });
  }
  put(merged, damaged);
}

/** @param {unknown} error @returns {string} why nothing was written, the start of a sentence */
export const refusal = (error) =>
  isFull(error) ? "There is no room left on this device" : "This browser did not let the site write";
