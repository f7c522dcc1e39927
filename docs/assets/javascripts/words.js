// The words of the scripts in the language of the page. English stands in the scripts, and is what
// is looked up. `scripts/site/translating.py` puts the words of another language in place of the
// empty table; languages/ holds them.

/**
 * @typedef {object} Table
 * @property {string} language  of dates and numbers
 * @property {string} within  the folder of this language, from the root of all: "cy/"
 * @property {string[]} others  the folders of the other languages, from the root of all
 * @property {Record<string, string | Record<string, string>>} words  by the English; what depends
 *   on a number, by the sort of number
 */

/** @type {Table} */
const TABLE = { language: "en-GB", within: "", others: [], words: {} };

export const { language, within, others } = TABLE;

/** @type {(text: string, values: Record<string, unknown>) => string} each `{name}` filled in */
const filled = (text, values) =>
  Object.entries(values).reduce((words, [name, value]) => words.replaceAll(`{${name}}`, String(value)), text);

/** @type {(text: string, values?: Record<string, unknown>) => string} words in the language of the page */
export function worded(text, values = {}) {
  const known = TABLE.words[text];
  return filled(typeof known === "string" ? known : text, values);
}

/**
 * Words about a number of things, which `{count}` names.
 * @type {(one: string, many: string, count: number, values?: Record<string, unknown>) => string}
 */
export function wordedMany(one, many, count, values = {}) {
  const known = TABLE.words[one];
  const sort = typeof known === "object" ? known[new Intl.PluralRules(language).select(count)] : undefined;
  return filled(sort ?? (count === 1 ? one : many), { count, ...values });
}
