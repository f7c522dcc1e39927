// The file that holds all answers: what it looks like, and how large it can be. Writing and
// reading take both from here, so that what the site writes, it reads. Pure.
import { stored } from "./sheet-record.js";

/** @import { Saved } from "./saved-sheets.js" */

export const KIND = "after-the-no";
export const VERSION = 1;

/** No browser keeps more than five million characters (5 MB, counted in characters) for a host. */
const KEPT = 5 * 1024 * 1024;
/** What one of them takes in the file at most: a control character in a text set aside is `\u0001`. */
const BYTES = 6;
/** For the names around the answers. */
const AROUND = 64 * 1024;
/** No export is larger, in bytes. */
export const MOST_BYTES = KEPT * BYTES + AROUND;
/** The same in words. */
export const MOST = `${Math.floor(MOST_BYTES / 1024 / 1024)} MB`;

/** @param {Date} now @returns {string} the name of the file, with the day where the reader is */
export function exportName(now) {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return `${KIND}-${day.map((part) => String(part).padStart(2, "0")).join("-")}.json`;
}

/**
 * @param {Saved} saved
 * @param {Date} now
 * @param {string[]} [from]  whose copy of the site wrote it, and whom to call; reading passes over it
 * @returns {string} without spaces, which would only add to it
 */
export const exportText = ({ sheets, damaged }, now, from = []) =>
  JSON.stringify({
    kind: KIND,
    v: VERSION,
    exported: now.toISOString(),
    ...(from.length ? { from } : {}),
    sheets: Object.fromEntries([...sheets].map(([id, sheet]) => [id, stored(sheet)])),
    damaged,
  });
