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

/** Endings that are cut, longest first, and the fewest letters that must stay. */
const ENDINGS = Object.entries({
  ations: 4, ation: 4, ments: 4, ions: 4, ings: 4, ment: 4, ion: 4, ing: 3, ies: 4, ed: 3, es: 4, s: 4, y: 4, e: 4,
});

/**
 * @param {string} word in lower case
 * @returns {string} its beginning, which its other forms share
 */
export function beginning(word) {
  const [ending] = ENDINGS.find(([end, stay]) => word.endsWith(end) && word.length - end.length >= stay) ?? [""];
  return word.slice(0, word.length - ending.length);
}

/**
 * @param {string} typed
 * @returns {string} words for the index, or nothing where nothing was typed
 */
export function prepare(typed) {
  const words = typed.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !EMPTY.has(word));
  const kept = [...new Set(telling.length ? telling : words)];
  // Beginnings find every form of a word; the form as typed counts for more.
  return [...new Set(kept.map(beginning)), ...kept.map((word) => `${word}^2`)].join(" ");
}
