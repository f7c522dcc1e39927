// Turns what people type, often a whole question, into words the index can find.

/** Words that stand in every question and tell pages apart in none. */
const EMPTY = new Set(
  `a about after all am an and any are as at be because been before being but by can cannot could did
  do does doing done don dont for from get gets getting got had has have having he her hers him his how
  i if im in into is isnt it its ive just keep let ll m me my myself no not now of on or our out over
  re s she should so some t than that the their them then there these they this to too until up us
  ve very want was we were what when where which who whom whose why will with would you your
  yours`.split(/\s+/),
);

/** Endings that are cut, longest first, as long as four letters stay. The index matches beginnings. */
const ENDINGS = ["ations", "ation", "ments", "ions", "ings", "ment", "ion", "ing", "ies", "ed", "es", "s", "y", "e"];

/**
 * @param {string} word in lower case
 * @returns {string} its beginning, which its other forms share
 */
export function beginning(word) {
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= 4);
  return ending ? word.slice(0, -ending.length) : word;
}

/**
 * @param {string} typed
 * @returns {string} words for the index, or nothing where nothing was typed
 */
export function prepare(typed) {
  const words = typed.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !EMPTY.has(word));
  return [...new Set((telling.length ? telling : words).map(beginning))].join(" ");
}
