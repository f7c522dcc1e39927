// Turns what people type, often a whole question, into words that pages can be found by.

/**
 * @typedef {object} Lists  docs/data/search.yaml explains them
 * @property {string} empty
 * @property {string} little
 * @property {string} whole
 * @property {string[][]} same
 *
 * @typedef {{ meant: string[], said: string[][], covers: string[], together: string[] }} Other
 *   beginnings of other words, of the phrases they stand for, of all words of these, and of those
 *   that say it only together
 */

/** Endings that are cut, longest first, and the fewest letters that must stay. */
const ENDINGS = Object.entries({
  ations: 4,
  ation: 4,
  ments: 4,
  ions: 4,
  ings: 4,
  ment: 4,
  ion: 4,
  ing: 3,
  ies: 3,
  ied: 3,
  ed: 3,
  es: 4,
  s: 3,
  y: 4,
  e: 4,
});

/** @type {(text: string) => string[]} words in lower case; an apostrophe joins, all else parts */
export const split = (text) =>
  text
    .toLowerCase()
    .replace(/['’]/g, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Knows which words tell pages apart, and which are forms of one word. */
export class Words {
  #whole;
  #empty;
  #nothing;
  #little;
  /** @type {string[][][]} for each meaning, phrases as beginnings */
  #same;
  /** @type {Map<string, string>} */
  #beginnings = new Map();

  /** @param {Lists} lists */
  constructor(lists) {
    this.#whole = new Set(split(lists.whole));
    this.#empty = new Set(split(lists.empty));
    this.#nothing = new Set([...this.#empty].map((word) => this.beginning(word)));
    this.#little = new Set(split(lists.little).map((word) => this.beginning(word)));
    this.#same = lists.same.map((line) => line.map((text) => split(text).map((word) => this.beginning(word))));
  }

  /**
   * @param {string} word in lower case
   * @returns {string} its beginning, which its other forms share and no other word has
   */
  beginning(word) {
    let known = this.#beginnings.get(word);
    if (known === undefined) {
      known = this.#cut(word);
      this.#beginnings.set(word, known);
    }
    return known;
  }

  /** @type {(word: string) => string} */
  #cut(word) {
    if (this.#whole.has(word) || /(?:ss|us|is)$/.test(word)) {
      return word;
    }
    const [ending] = ENDINGS.find(([end, stay]) => word.endsWith(end) && word.length - end.length >= stay) ?? [""];
    const cut = word.slice(0, word.length - ending.length);
    if (["ing", "ings", "ed"].includes(ending)) {
      // "planned" is of "plan", "located" of "locate".
      return cut.replace(/([bdgmnprt])\1$/, "$1").replace(/(.{4})e$/, "$1");
    }
    return cut;
  }

  /** @type {(beginning: string) => number} how much a word says, besides how rare it is */
  weight(beginning) {
    return this.#nothing.has(beginning) ? 0.05 : this.#little.has(beginning) ? 0.2 : 1;
  }

  /**
   * @param {string} typed
   * @returns {string[]} the words that say something, or all where none does
   */
  telling(typed) {
    const words = split(typed);
    const telling = words.filter((word) => !this.#empty.has(word));
    return [...new Set(telling.length ? telling : words)];
  }

  /** @type {(text: string) => string[]} the beginnings of a text's words, for the index */
  beginnings(text) {
    return split(text).map((word) => this.beginning(word));
  }

  /**
   * @param {string} typed
   * @returns {Other[]} other ways to say what stands there
   */
  others(typed) {
    const text = ` ${this.beginnings(typed).join(" ")} `;
    return this.#same.flatMap((phrases) => {
      const said = phrases.filter((phrase) => text.includes(` ${phrase.join(" ")} `));
      const covers = said.flat();
      // A phrase that is the name of the thing, or a word; other phrases are only ways to ask.
      const names = phrases.filter((phrase, at) => !at || phrase.length === 1).flat();
      const meant = names.filter((word) => !covers.includes(word) && !this.#empty.has(word));
      return said.length ? [{ meant, said, covers, together: said.filter(({ length }) => length > 1).flat() }] : [];
    });
  }
}
