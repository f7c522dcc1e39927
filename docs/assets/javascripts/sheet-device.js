// What a sheet says about the device it lies on: whether its words are kept, and who else
// could read them.
import { site } from "./keys.js";
import { isFile, isFull, isShared } from "./sheet-store.js";
import { add } from "./sheet-tools.js";
import { worded } from "./words.js";

const BLOCKED = worded(
  "This browser keeps nothing for this site. Your words stay until you leave this page. Print or save them as text.",
);
const FULL = worded("There is no room left on this device, so the last words are not saved. Copy or print them.");
const HERE = isFile ? worded("Saved in this browser on this computer.") : worded("Saved on this device.");

export const saved = () => (isShared() ? worded("Kept in this tab until you close it.") : HERE);

/** @type {(error: unknown) => string} */
export const notSaved = (error) => (isFull(error) ? FULL : BLOCKED);

/** Under a path, other pages of the host share its store. @type {(section: Element) => void} */
export function sayNeighbours(section) {
  if (!isFile && site.pathname !== "/") {
    const words = worded("Other pages on {host} could read what is saved here.", { host: location.host });
    add(section, "p", words, "atn-hint");
  }
}
