// The names under which this site keeps things in a browser, in one place.
//
// A browser gives one store to a whole host. So each name holds the path where the site lies:
// another application, or a second copy of the site, on the same host keeps its things beside
// ours and neither writes over the other. (It could still read them; the site says so.)
// Pages opened as files have no path worth a name: a stick is E: today and F: tomorrow.
//
// Names had no path at first. What lies under such a name is carried over by the first copy
// that is opened: before, all copies on a host shared it, and one of them has to have it. Under
// its new name it belongs to that copy alone, so a second copy finds nothing and takes nothing.
// A language has a folder of its own, and the answers of all languages lie under one name.
// theme.js runs before any module may, so it spells its own name by the same rule.

import { others, within } from "./words.js";

/** @type {(place: { protocol: string, pathname: string }) => string} the start of every name */
export const startOf = ({ protocol, pathname }) => (protocol === "file:" ? OLD : `${OLD}${pathname}.`);

/** What names began with before they held a path, and do for files. */
export const OLD = "after-the-no.";

const config = JSON.parse(document.getElementById("__config")?.textContent ?? '{"base":"."}');

/** Where the site's root lies; the theme writes it into each page. */
export const site = new URL(String(config.base).replace(/\/?$/, "/"), location.href);

/** What is kept for all languages of a copy together: answers, and what somebody chose. */
const all = new URL(within && "..", site);

export const START = startOf(all);
export const SHEET = `${START}sheet.`;
export const DAMAGED = `${START}damaged.`;
export const SHARED = `${START}shared`;
export const CLEARED = `${START}cleared`;
/** Says "off" where a reader wants no page kept. */
export const OFFLINE = `${START}offline`;
/** @type {(place: { protocol: string, pathname: string }) => string} */
const pagesOf = (place) => `${startOf(place)}pages.`;
/** What the caches of kept pages begin with; scripts/site/offline/worker.js spells it by the same rule. */
export const PAGES = pagesOf(site);
/** The same for the other languages of this copy, each of which keeps pages by itself. */
export const otherPages = () => others().map((folder) => pagesOf(new URL(folder || ".", all)));
