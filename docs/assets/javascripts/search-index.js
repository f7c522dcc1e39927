// Unpacks the pages that scripts/search/packing.py wrote.

/**
 * @typedef {import("./search-find.js").Page} Page
 * @typedef {Omit<Page, "parts"> & { parts: (string | [id: string, heading: string])[] }} Slim
 * @typedef {string[]} Held  all words, and the parts that hold each
 */

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** A digit from here on says that another follows. */
const HALF = DIGITS.length / 2;

/**
 * @param {Slim[]} pages
 * @param {Held} [held]  without it, pages are known by titles, tags and headings
 * @param {string[][]} [leads]  what each part begins with
 * @returns {Page[]}
 */
export function unpacked(pages, [words = "", where = ""] = [], leads = []) {
  /** @type {string[][]} */
  const parts = pages.flatMap((page) => page.parts.map(() => []));
  const places = where.split(" ");
  words.split(" ").forEach((word, at) => numbers(places[at]).forEach((number) => parts[number].push(word)));
  let next = 0;
  return pages.map((page, number) => ({
    ...page,
    parts: page.parts.map((part, at) => {
      const [id, heading] = typeof part === "string" ? [told(part), part] : part;
      return [id, heading, leads[number]?.[at] ?? "", parts[next++].join(" ")];
    }),
  }));
}

/** @type {(heading: string) => string} the fragment that a heading tells */
const told = (heading) =>
  heading
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** @type {(gaps: string) => number[]} rising numbers from the gaps between them */
function numbers(gaps) {
  const found = [];
  let [last, gap, times] = [-1, 0, 1];
  for (const letter of gaps) {
    const digit = DIGITS.indexOf(letter);
    if (digit >= HALF) {
      [gap, times] = [gap + (digit - HALF) * times, times * HALF];
    } else {
      last += gap + digit * times + 1;
      found.push(last);
      [gap, times] = [0, 1];
    }
  }
  return found;
}
