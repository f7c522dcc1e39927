// Where answers lie, and why words that were cleared do not come back. No DOM here. Storage
// that is shut or full throws. sheet-record.js has the form in which they lie.
//
// A tab knows three things of a sheet: what lay in storage when it last looked (its base),
// what stands on the page, and which writings are its own. It only ever writes what it changed
// of its base, laid over what lies there now. A tab in which somebody only read has changed
// nothing, so it writes nothing, however old it is and wherever it comes back from.
//
// Clearing is a fact, and facts hold no words:
// - A sheet that was cleared or emptied stays as a record without answers. It says which
//   writings it knows of (`seen`, marks drawn by lot) and which offers of other sheets it
//   refuses. Who finds own last words missing looks there: a record that knows of them took
//   them away on purpose; one that does not was written in the same moment, so they are
//   written again. Such a record is forgotten after a day, at once with "Clear everything".
// - "Clear everything" sets CLEARED, a time, before it removes the sheets. Each record says
//   under which clearing it was written (`c`); one from before the present clearing reads as
//   blank, whoever wrote it late, and is swept away. What its tab had typed until then is
//   written again by that tab, and nothing else. Forgotten after a day too.
// - "Shared computer" sets SHARED on the device, so that every tab of the site keeps its words
//   to itself from then on, new ones too. The words of the device go to the tab that set it; to
//   the others the sheet reads as blank. Such a tab stays so until somebody unticks it there,
//   for its words were promised to go with it. Without it on the device, new tabs are ordinary.
//
// Clocks can be wrong, so order is told by `n`: larger than in the record written over, and the
// time where that is larger still. `at` is for people to read. It is compared once: a record
// from before names held a path has no `c`, so its `at` says whether it is older than a clearing.
/** @import { Sheet, Single } from "./sheet-answers.js" */
import { CLEARED, DAMAGED, OLD, SHARED, SHEET } from "./keys.js";
import { blank, merge } from "./sheet-answers.js";
import { parse, written } from "./sheet-record.js";

/** Pages opened as files share one store with every file opened in this browser. */
export const isFile = location.protocol === "file:";

/** Whether the pages of a tab share a store: in Firefox each file has one of its own. */
export const hasTabStore = location.origin !== "null";

/** How many writings a record knows of. */
const KNOWN = 16;
/** Tabs that write within so many milliseconds may not have seen each other's words. */
const AT_ONCE = 500;

/** Whether a text lies there. @type {(storage: () => Storage, key: string) => boolean} */
function has(storage, key) {
  try {
    return storage().getItem(key) !== null;
  } catch {
    return false;
  }
}

/** Whether nothing may stay on this computer. A tab that learns of it holds to it. */
export function isShared() {
  const [device, tab] = [has(() => localStorage, SHARED), has(() => sessionStorage, SHARED)];
  if (device && !tab) {
    try {
      sessionStorage.setItem(SHARED, "on");
    } catch {
      // The device says it as well.
    }
  }
  return hasTabStore && (device || tab);
}

export const place = () => (isShared() ? sessionStorage : localStorage);

/** The names of what lies there, as a rule all sheets and all that was set aside. */
export const keys = (/** @type {Storage} */ storage, starts = [SHEET, DAMAGED]) =>
  Object.keys(storage)
    .filter((key) => starts.some((start) => key.startsWith(start)))
    .sort();

/** When everything was last cleared; 0 for never. @type {(storage: Storage) => number} */
export const clearing = (storage) => Number(storage.getItem(CLEARED)) || 0;

/**
 * A text as it is to be read now: blank where it is older than a clearing.
 * @type {(text: string, storage: Storage) => Sheet}
 */
export function current(text, storage) {
  const { c, ...sheet } = parse(text);
  const cleared = clearing(storage);
  if (cleared && (c ? c < cleared : sheet.at <= cleared)) {
    // Only a late writing is news to the clearing, and to whoever wrote it.
    return sheet.n > cleared ? { ...blank(), n: sheet.n, seen: sheet.seen.slice(0, -1) } : blank();
  }
  return sheet;
}

/** Until there was room for a name with a path, a text may still lie under its old one. */
const textOf = (/** @type {Storage} */ storage, /** @type {string} */ id) =>
  storage.getItem(SHEET + id) ?? storage.getItem(`${OLD}sheet.${id}`);

/** A sheet, left as it lies; blank where it cannot be read. @type {(id: string) => Sheet} */
export function peek(id) {
  try {
    return current(textOf(place(), id) ?? "", place());
  } catch {
    return blank();
  }
}

/** A sheet; one that cannot be read is set aside, unchanged. @type {(id: string) => Sheet} */
export function read(id) {
  const text = textOf(place(), id);
  try {
    return text === null ? blank() : current(text, place());
  } catch {
    setAside(id, text ?? "");
    place().removeItem(SHEET + id);
    return blank();
  }
}

/** @type {(id: string, text: string, storage?: Storage) => void} */
export function setAside(id, text, storage = place()) {
  let number = 1;
  while (![null, text].includes(storage.getItem(`${DAMAGED}${id}.${number}`))) {
    number += 1;
  }
  storage.setItem(`${DAMAGED}${id}.${number}`, text);
}

/** What of a sheet was set aside. @type {(id: string, forget?: boolean) => string[]} */
export function damaged(id, forget) {
  try {
    const storage = place();
    return keys(storage, [`${DAMAGED}${id}.`]).map((key) => {
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
 * Write a sheet as the successor of what it knows of, and return it.
 * @type {(id: string, sheet: Sheet, storage?: Storage) => Sheet}
 */
export function write(id, sheet, storage = place()) {
  const n = Math.max(Date.now(), sheet.n + 1);
  const seen = [...sheet.seen, Math.random().toString(36).slice(2, 8)].slice(-KNOWN);
  const next = { ...sheet, n, seen };
  storage.setItem(SHEET + id, written(next, clearing(storage)));
  if (!SHEET.startsWith(`${OLD}sheet`)) {
    storage.removeItem(`${OLD}sheet.${id}`);
  }
  return next;
}

/**
 * Whether the browser emptied its store under an open page: we never clear without a trace. All
 * that the page shows is written again then, when somebody writes on.
 * @type {(id: string, base: Sheet) => boolean}
 */
const isLost = (id, base) => base.answers.size > 0 && textOf(place(), id) === null && !clearing(place()) && !isShared();

/**
 * Write what I made of `base` over what lies in storage now, and return the whole.
 * @type {(id: string, base: Sheet, mine: Sheet, single?: Single) => Sheet}
 */
export function save(id, base, mine, single) {
  const lost = isLost(id, base);
  const there = read(id);
  const merged = { ...merge(lost ? blank() : base, mine, there, single), at: Date.now() };
  const some = merged.answers.size + merged.taken.size + merged.refused.size;
  if (!some && !there.n) {
    return there;
  }
  try {
    return write(id, merged);
  } catch (error) {
    if (some) {
      throw error;
    }
    // Full or shut: taking away needs no room.
    place().removeItem(SHEET + id);
    return blank();
  }
}

/**
 * Whether a record takes account of a writing: it names it, or neither was written in the
 * moment of the other.
 * @type {(record: Sheet, writing: Sheet) => boolean}
 */
export const knows = (record, { n, seen }) =>
  record.seen.includes(seen[seen.length - 1]) || !record.n || Math.abs(record.n - n) > AT_ONCE;

/** @type {(error: unknown) => boolean} */
export const isFull = (error) => error instanceof DOMException && /quota/i.test(error.name);
