// Where answers lie: on this device, or only in this tab on a shared computer. No DOM here.
// Storage that is shut or full throws.
/** @import { Sheet } from "./sheet-answers.js" */
import { blank, merge } from "./sheet-answers.js";

const SITE = "after-the-no.";
const SHARED = `${SITE}shared`;

/** Pages opened as files share one store with every file opened in this browser. */
export const isFile = location.protocol === "file:";

/** Whether the pages of a tab share a store: in Firefox each file has one of its own. */
export const hasTabStore = location.origin !== "null";

const isText = (/** @type {unknown} */ item) => typeof item === "string";

/** @type {(item: unknown, holds: (value: unknown) => boolean) => boolean} */
const isMap = (item, holds) =>
  item instanceof Object && !Array.isArray(item) && Object.values(item).every(holds);

/** @type {(item: unknown) => boolean} */
const isValue = (item) =>
  isText(item) ||
  (Array.isArray(item) && (item.every(isText) || item.every((row) => isMap(row, isText))));

/** Throws where the text is no sheet. @type {(text: string) => Sheet} */
function parse(text) {
  const { v, at, answers, taken = {}, refused = [] } = JSON.parse(text);
  if (v !== 1 || !isMap(answers, isValue) || !isMap(taken, isValue) || !isValue([...refused])) {
    throw new TypeError("no sheet of version 1");
  }
  return {
    at: Date.parse(at) || 1,
    answers: new Map(Object.entries(answers)),
    taken: new Map(Object.entries(taken)),
    refused: new Set(refused),
  };
}

/** Whether nothing may stay on this computer. */
export function isShared() {
  try {
    return sessionStorage.getItem(SHARED) === "on";
  } catch {
    return false;
  }
}

const place = () => (isShared() ? sessionStorage : localStorage);

/** @type {(storage: Storage, start: string) => string[]} */
const keys = (storage, start) =>
  Object.keys(storage)
    .filter((key) => key.startsWith(SITE + start))
    .sort();

/** A sheet, left as it lies; blank where it cannot be read. @type {(id: string) => Sheet} */
export function peek(id) {
  try {
    return parse(place().getItem(`${SITE}sheet.${id}`) ?? "");
  } catch {
    return blank();
  }
}

/** A sheet; one that cannot be read is set aside, unchanged. @type {(id: string) => Sheet} */
export function read(id) {
  const key = `${SITE}sheet.${id}`;
  const text = place().getItem(key);
  try {
    return text === null ? blank() : parse(text);
  } catch {
    setAside(id, text ?? "");
    place().removeItem(key);
    return blank();
  }
}

/** @type {(id: string, text: string, storage?: Storage) => void} */
export function setAside(id, text, storage = place()) {
  let number = 1;
  while (storage.getItem(`${SITE}damaged.${id}.${number}`) !== null) {
    number += 1;
  }
  storage.setItem(`${SITE}damaged.${id}.${number}`, text);
}

/** What of a sheet was set aside. @type {(id: string, forget?: boolean) => string[]} */
export function damaged(id, forget) {
  try {
    const storage = place();
    return keys(storage, `damaged.${id}.`).map((key) => {
      const text = storage.getItem(key) ?? "";
      if (forget) {
        storage.removeItem(key);
      }
      return text;
    });
  } catch {
    return [];
  }
}

/**
 * Write what I made of `base` over what lies in storage now, and return the whole.
 * @type {(id: string, base: Sheet, mine: Sheet) => Sheet}
 */
export function save(id, base, mine) {
  const merged = { ...merge(base, mine, read(id)), at: Date.now() };
  const { at, answers, taken, refused } = merged;
  const key = `${SITE}sheet.${id}`;
  if (answers.size + taken.size + refused.size) {
    const stored = {
      v: 1,
      at: new Date(at).toISOString(),
      answers: Object.fromEntries(answers),
      taken: Object.fromEntries(taken),
      refused: [...refused],
    };
    place().setItem(key, JSON.stringify(stored));
  } else {
    place().removeItem(key);
    merged.at = 0;
  }
  return merged;
}

/**
 * Move every sheet to this tab, or back to the device. All is copied before anything is
 * removed, so a full store loses nothing; what was copied in vain goes again.
 * @type {(on: boolean) => void}
 */
export function share(on) {
  const [from, to] = on ? [localStorage, sessionStorage] : [sessionStorage, localStorage];
  const moved = [...keys(from, "sheet."), ...keys(from, "damaged.")];
  const made = moved.filter((key) => to.getItem(key) === null);
  try {
    for (const key of moved) {
      const there = to.getItem(key);
      if (there !== null && there !== from.getItem(key)) {
        setAside(key.slice(SITE.length).replace(/^\w+\.|\.\d+$/g, ""), there, to);
      }
      to.setItem(key, from.getItem(key) ?? "");
    }
    if (on) {
      sessionStorage.setItem(SHARED, "on");
    } else {
      sessionStorage.removeItem(SHARED);
    }
  } catch (error) {
    made.forEach((key) => to.removeItem(key));
    throw error;
  }
  moved.forEach((key) => from.removeItem(key));
}

/** @type {(error: unknown) => boolean} */
export const isFull = (error) => error instanceof DOMException && /quota/i.test(error.name);
