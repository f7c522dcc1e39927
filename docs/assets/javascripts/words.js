// The words of the scripts in the language of the page. English stands in the scripts, and is what
// is looked up. `scripts/site/translating.py` puts the words of another language in place of the
// empty table; languages/ holds them.

/**
 * @typedef {object} Table
 * @property {string} language  of dates and numbers
 * @property {string} within  the folder of this language, from the root of all: "cy/"
 * @property {string[]} [months]  a day in each month, `{day}` and `{year}` for its numbers: some
 *   browsers write dates only in the languages of their own menus, and any other in English
 * @property {string[]} [others]  the folders of the other languages, from the root of all
 * @property {Record<string, string>} words  by the English
 * @property {Record<string, Record<string, string>>} many  what depends on a number, by its sort
 */

/** @type {Table} */
const TABLE = { language: "en-GB", within: "", words: {}, many: {} };

export const { language, within } = TABLE;
/** @type {() => string[]} */
export const others = () => TABLE.others ?? [];

/** @type {(text: string, values: Record<string, unknown>) => string} each `{name}` filled in */
const filled = (text, values) => text.replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place));

/** @type {(text: string, values?: Record<string, unknown>) => string} words in the language of the page */
export const worded = (text, values = {}) => filled(TABLE.words[text] ?? text, values);

/**
 * Words about a number of things, which `{count}` names.
 * @type {(one: string, many: string, count: number, values?: Record<string, unknown>) => string}
 */
export const wordedMany = (one, many, count, values = {}) =>
  filled(TABLE.many[one]?.[new Intl.PluralRules(language).select(count)] ?? (count === 1 ? one : many), {
    count,
    ...values,
  });

/** @type {(date: Date) => string} a day in words */
export const dayInWords = (date) =>
  TABLE.months
    ? filled(TABLE.months[date.getMonth()], { day: date.getDate(), year: date.getFullYear() })
    : date.toLocaleDateString(language, { day: "numeric", month: "long", year: "numeric" });
