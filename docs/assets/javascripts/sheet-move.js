// What is done to all that lies in a store at once: clear it, move it to this tab or back, carry
// over what lies under old names, sweep. Fetched after a sheet is shown. sheet-store.js says why.
import { CLEARED, DAMAGED, OLD, SHARED, SHEET, START } from "./keys.js";
import { joined } from "./sheet-join.js";
import { parse } from "./sheet-record.js";
import { clearing, current, isFull, keys, place, setAside, write } from "./sheet-store.js";

/** How long a fact without words is of use, in milliseconds; tabs learn of it at once. */
const DAY = 24 * 60 * 60 * 1000;

/** What lies under names from before they held a path. @type {(storage: Storage) => string[]} */
export const oldKeys = (storage) =>
  START === OLD
    ? []
    : keys(
        storage,
        ["sheet.", "damaged.", "shared"].map((kind) => OLD + kind),
      );

/**
 * Do all of it, or nothing where there is no room.
 * @type {(storage: Storage, act: () => void) => void}
 */
export function whole(storage, act) {
  const before = new Map(keys(storage).map((key) => [key, storage.getItem(key) ?? ""]));
  try {
    act();
  } catch (error) {
    // What is new goes first, so that there is room for what was.
    keys(storage).forEach((key) => before.has(key) || storage.removeItem(key));
    before.forEach((text, key) => storage.getItem(key) === text || storage.setItem(key, text));
    throw error;
  }
}

/** The number of a record; 0 for what is none. @type {(text: string) => number} */
function numberOf(text) {
  try {
    return parse(text).n;
  } catch {
    return 0;
  }
}

/** Remove every sheet and all that was set aside. */
export function clear() {
  const storage = place();
  // Later than all it clears, whatever the clock says.
  const numbers = keys(storage).map((key) => numberOf(storage.getItem(key) ?? ""));
  const time = Math.max(Date.now(), clearing(storage) + 1, ...numbers);
  const fact = () => storage.setItem(CLEARED, String(time));
  // The fact comes first, so that no tab takes words from a sheet that is about to go.
  try {
    fact();
  } catch {
    // No room yet.
  }
  [...keys(storage), ...oldKeys(storage)].forEach((key) => storage.removeItem(key));
  try {
    fact();
  } catch {
    // Nothing to be done, and nothing left to come back.
  }
}

/**
 * Lay a text that lay elsewhere beside what lies here.
 * @type {(key: string, text: string, to: Storage) => void}
 */
function lay(key, text, to) {
  const id = key.slice(SHEET.length);
  if (!key.startsWith(SHEET)) {
    setAside(key.slice(DAMAGED.length).replace(/\.\d+$/, ""), text, to);
    return;
  }
  try {
    const [own, other] = [to.getItem(key), parse(text)];
    write(id, own ? joined(other, current(own, to)).sheet : other, to);
  } catch (error) {
    if (isFull(error)) {
      throw error;
    }
    setAside(id, text, to);
  }
}

/**
 * Move every sheet to this tab, or back to the device. All is copied before anything is
 * removed, so a full store loses nothing; what was copied in vain goes again.
 * @type {(on: boolean) => void}
 */
export function share(on) {
  const [from, to] = on ? [localStorage, sessionStorage] : [sessionStorage, localStorage];
  const moved = keys(from).map((key) => /** @type {const} */ ([key, from.getItem(key) ?? ""]));
  const live = moved.filter(([key, text]) => !isStale(key, text, from));
  whole(to, () => {
    live.forEach(([key, text]) => lay(key, text, to));
    if (on) {
      sessionStorage.setItem(SHARED, "on");
    }
  });
  // Told before the sheets go, so that other tabs look for nothing there; where there is no
  // room to tell it, after.
  const tell = () => on && localStorage.setItem(SHARED, "on");
  try {
    tell();
  } catch {
    // No room yet.
  }
  moved.forEach(([key]) => from.removeItem(key));
  if (on) {
    tell();
  } else {
    localStorage.removeItem(SHARED);
    sessionStorage.removeItem(SHARED);
  }
}

/** @type {(key: string, text: string, storage: Storage) => boolean} */
function isStale(key, text, storage) {
  try {
    return key.startsWith(SHEET) && clearing(storage) > 0 && !current(text, storage).at;
  } catch {
    return false;
  }
}

/**
 * Carry over what lies under old names, take in what came too late to the device of a shared
 * computer, and forget facts that are of no more use.
 */
export function tidy() {
  for (const storage of [localStorage, sessionStorage]) {
    carry(storage);
    if (Math.abs(Date.now() - clearing(storage)) > DAY) {
      storage.removeItem(CLEARED);
    }
    for (const key of keys(storage)) {
      const text = storage.getItem(key) ?? "";
      if (isStale(key, text, storage) || isOver(key, text)) {
        storage.removeItem(key);
      }
    }
  }
  if (localStorage.getItem(SHARED) && keys(localStorage).length) {
    share(true);
  }
}

/**
 * Whether a record says that a sheet is empty, and has said so for long.
 * @type {(key: string, text: string) => boolean}
 */
function isOver(key, text) {
  try {
    const { at, answers, refused } = parse(text);
    const empty = key.startsWith(SHEET) && !answers.size && !refused.size;
    return empty && Math.abs(Date.now() - at) > DAY;
  } catch {
    return false;
  }
}

/** @type {(storage: Storage) => void} */
function carry(storage) {
  for (const old of oldKeys(storage)) {
    const [key, text] = [START + old.slice(OLD.length), storage.getItem(old) ?? ""];
    // First away, then back under the new name: in a full store there is no room for both.
    storage.removeItem(old);
    try {
      if (key === SHARED) {
        storage.setItem(key, text);
      } else if (!isStale(key, text, storage)) {
        lay(key, text, storage);
      }
    } catch (error) {
      storage.setItem(old, text);
      throw error;
    }
  }
}
