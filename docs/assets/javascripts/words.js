// The words of the scripts in the language of the page. English stands in the scripts, and is what
// is looked up. `scripts/site/spoken_files.py` puts the words of another language in place of the
// empty table; languages/ holds them.

/**
 * @typedef {object} Table
 * @property {string} language  of dates and numbers
 * @property {string} within  the folder of this language, from the root of all: "cy/"
 * @property {string[]} [others]  the folders of the other languages, from the root of all
 * @property {Record<string, string>} words  by the English
 * @property {Record<string, Record<string, string>>} many  what depends on a number, by its sort
 * @property {string[]} [days]  how a day is written, month by month: "{day} Mawrth {year}"
 */

/** @type {Table} */
const ENGLISH = { language: "en-GB", within: "", words: {}, many: {} };
/** @type {Table} */
const TABLE = { ...ENGLISH };

export const { language, within } = TABLE;
/** A page that nobody has translated is shown in English, and its own scripts speak that on it. */
const shown = within && document.querySelector('.atn-page > [lang="en"]') ? ENGLISH : TABLE;
/** @type {() => string[]} */
export const others = () => TABLE.others ?? [];

/** @type {(text: string, values: Record<string, unknown>) => string} each `{name}` filled in */
const filled = (text, values) => text.replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place));

/**
 * @type {(table: Pick<Table, "words">, text: string, values: Record<string, unknown>) => string}
 */
const said = (table, text, values) => filled(table.words[text] ?? text, values);

/**
 * @typedef {(one: string, many: string, count: number, values?: Record<string, unknown>) => string} Many
 * @type {(table: Pick<Table, "language" | "many">, ...counted: Parameters<Many>) => string}
 */
const saidMany = (table, one, many, count, values = {}) =>
  filled(table.many[one]?.[new Intl.PluralRules(table.language).select(count)] ?? (count === 1 ? one : many), {
    count,
    ...values,
  });

/** @type {(text: string, values?: Record<string, unknown>) => string} words in the language of the page */
export const worded = (text, values = {}) => said(shown, text, values);

/** @type {Many} words about a number of things, which `{count}` names */
export const wordedMany = (...counted) => saidMany(shown, ...counted);

/** @type {typeof worded} words of what stands around each page: the language of the menu */
export const wordedAround = (text, values = {}) => said(TABLE, text, values);

/** @type {Many} the same about a number of things */
export const wordedManyAround = (...counted) => saidMany(TABLE, ...counted);

/**
 * A day in words. Some browsers do not know the months of Welsh, and would show those of the
 * reader's own language.
 * @type {(day: Date) => string}
 */
export const dayInWords = (day) =>
  shown.days
    ? filled(shown.days[day.getMonth()], { day: day.getDate(), year: day.getFullYear() })
    : day.toLocaleDateString(shown.language, { dateStyle: "long" });
