// Finds and ranks pages. MiniSearch counts words; what they weigh, which part of a page answers,
// what is a guess and which group comes first is decided here.
import MiniSearch from "./minisearch.js";
import { distance } from "./search-spelling.js";
import { split } from "./search-words.js";

/**
 * @typedef {import("./search-words.js").Words} Words
 * @typedef {import("./search-words.js").Other} Other
 * @typedef {[id: string, heading: string, lead: string, others: string]} Part  of a page
 *
 * @typedef {object} Page  as scripts/search/pages.py writes it
 * @property {string} at  its address from the site's root
 * @property {string} is  what kind of page it is
 * @property {string} title
 * @property {string} says  one sentence
 * @property {string[]} tags
 * @property {number} boost
 * @property {Part[]} parts
 *
 * @typedef {{ text: string, many: number, telling: Set<string> }} Tag  its beginnings
 *
 * @typedef {{ page: Page, part: Part | undefined, share: number, shown: number, named: boolean, score: number }} Result
 *   share: how much of the question the page answers, from 0 to 1; shown: how much stands in its
 *   title, tags and headings; named: whether one of its tags
 *   is the whole question
 * @typedef {{ results: Result[], terms: Set<string>, sure: boolean }} Answer
 *   terms: beginnings of what was looked for; sure: whether the first result is more than a guess
 */

/** What a word counts where it stands. */
const BOOST = { title: 6, tags: 5, headings: 3, says: 2, text: 1 };
/** Results below this part of the best one's score are left out. */
const LEAST = 0.2;
/** A word that is typed halfway, or with a slip, counts less than one that stands there. */
const GUESS = 0.6;
const OTHER_WORD = 0.7;
/** A word of "no reply" says little alone. */
const TOGETHER = 0.5;
const FEWEST_LETTERS = 7;
const FEWEST_TYPED = 4;
/** A page that answers less of a question than this is a guess. */
const SURE = 0.25;
/** A page that answers less than WEAK leaves the place to a group that answers STRONG or more. */
const WEAK = 0.6;
const STRONG = 0.8;

/** The pages of one group. */
export class Finder {
  #words;
  #pages;
  #index;
  /** @type {Map<string, number>} on how many pages a beginning stands */
  #pagesWith = new Map();
  /** @type {{ all: Set<string>, strong: Set<string>, parts: Set<string>[], tags: Tag[] }[]} beginnings by page */
  #held;
  /** @type {Map<string, string>} a beginning for each word that may be meant */
  #known = new Map();
  /** @type {Map<string, string>} the same for words of titles, tags and headings */
  #shown = new Map();

  /**
   * @param {Page[]} pages
   * @param {Words} words
   */
  constructor(pages, words) {
    this.#words = words;
    this.#pages = pages;
    this.#index = new MiniSearch({
      fields: Object.keys(BOOST),
      tokenize: split,
      processTerm: (word) => words.beginning(word),
    });
    const texts = pages.map((page, id) => ({
      id,
      title: page.title,
      tags: page.tags.join("\n"),
      headings: page.parts.map(([, heading]) => heading).join("\n"),
      says: page.says,
      text: page.parts.map(([, , lead, others]) => `${lead} ${others}`).join("\n"),
    }));
    this.#index.addAll(texts);
    this.#held = texts.map(({ title, tags, headings, says, text }, id) => ({
      all: this.#learn([title, tags, headings, says, text].join("\n"), this.#known),
      strong: this.#learn([title, tags, headings].join("\n"), this.#shown),
      parts: pages[id].parts.map((part) => new Set(words.beginnings(part.slice(1).join(" ")))),
      tags: pages[id].tags.map((tag) => this.#tag(tag)),
    }));
    for (const { all } of this.#held) {
      all.forEach((word) => this.#pagesWith.set(word, (this.#pagesWith.get(word) ?? 0) + 1));
    }
  }

  /** @type {(text: string, list: Map<string, string>) => Set<string>} */
  #learn(text, list) {
    const typed = split(text);
    typed.forEach((word) => list.set(word, this.#words.beginning(word)));
    return new Set(this.#words.beginnings(text));
  }

  /** @type {(tag: string) => Tag} */
  #tag(tag) {
    const all = this.#words.beginnings(tag);
    const telling = new Set(this.#words.telling(tag).map((word) => this.#words.beginning(word)));
    return { text: ` ${all.join(" ")} `, many: all.length, telling };
  }

  /** @type {(beginning: string) => number} how much a word tells: much if few pages have it */
  #tells(beginning) {
    const many = this.#pagesWith.get(beginning) ?? 0;
    return this.#words.weight(beginning) * Math.log(1 + (this.#pages.length - many + 0.5) / (many + 0.5));
  }

  /**
   * @param {string} typed
   * @param {boolean} typing  whether the last word may be unfinished
   * @returns {Answer}
   */
  find(typed, typing) {
    const words = this.#words.telling(typed);
    const asked = words.map((word) => this.#words.beginning(word));
    const others = this.#words.others(typed);
    const known = asked.filter((one) => this.#pagesWith.has(one));
    const stoodFor = new Set(others.flatMap(({ covers }) => covers));
    const unknown = words.filter((_, at) => !this.#pagesWith.has(asked[at]) && !stoodFor.has(asked[at]));
    const guesses = unknown.flatMap((word) => this.#guesses(word, typing && word === words[words.length - 1]));
    /** @type {Map<string, number>} */
    const terms = new Map(guesses.map((word) => [this.#words.beginning(word), GUESS]));
    others.forEach(({ meant }) => meant.forEach((one) => terms.set(one, OTHER_WORD)));
    known.forEach((one) => terms.set(one, 1));
    others.forEach(({ together }) => together.forEach((one) => terms.has(one) && terms.set(one, TOGETHER)));
    const results = this.#rank(terms, typed, asked, others);
    const sure = (/** @type {Result} */ { share }) => share >= SURE;
    // What holds the words as they were typed comes before what might.
    return {
      results: [...results.filter(sure), ...results.filter((result) => !sure(result))],
      terms: new Set(terms.keys()),
      sure: results.some(sure),
    };
  }

  /**
   * @param {string} word that stands nowhere
   * @param {boolean} unfinished
   * @returns {string[]} words that may be meant
   */
  #guesses(word, unfinished) {
    if (unfinished && word.length >= FEWEST_TYPED) {
      const begun = [...this.#shown.keys()].filter((one) => one.startsWith(word) && one.length > word.length + 2);
      if (begun.length) {
        return this.#commonest(begun);
      }
    }
    if (word.length < FEWEST_LETTERS || /\d/.test(word)) {
      return [];
    }
    const most = word.length < 9 ? 1 : 2;
    const near = [...this.#known.keys()]
      .filter((one) => one.length >= FEWEST_LETTERS - 1 && one[0] === word[0])
      .map((one) => ({ one, far: distance(word, one, most) }))
      .filter(({ far }) => far <= most);
    const nearest = Math.min(...near.map(({ far }) => far));
    return this.#commonest(near.filter(({ far }) => far === nearest).map(({ one }) => one));
  }

  /** @type {(words: string[]) => string[]} the word that most pages have */
  #commonest(words) {
    const many = (/** @type {string} */ word) => this.#pagesWith.get(this.#words.beginning(word)) ?? 0;
    return words.sort((one, other) => many(other) - many(one) || one.length - other.length).slice(0, 1);
  }

  /**
   * @param {Map<string, number>} terms  beginnings and what each counts
   * @param {string} typed
   * @param {string[]} asked
   * @param {Other[]} others
   * @returns {Result[]}
   */
  #rank(terms, typed, asked, others) {
    const text = ` ${this.#words.beginnings(typed).join(" ")} `;
    const found = this.#index.search([...terms.keys()].join(" "), {
      tokenize: (query) => query.split(" "),
      processTerm: (term) => term,
      boost: BOOST,
      boostTerm: (term) => (terms.get(term) ?? 1) * this.#words.weight(term),
    });
    const results = found.map(({ id, score }) => {
      const page = this.#pages[id];
      const held = this.#held[id];
      // More for a tag that was typed whole.
      const said = held.tags.filter((tag) => tag.many > 1 && text.includes(tag.text));
      const tagged = Math.max(0, ...said.map(({ many }) => 0.5 * Math.min(many, 4)));
      const [part, partShare] = this.#part(id, terms);
      return {
        page,
        part,
        share: this.#share(asked, others, held.all),
        shown: this.#share(asked, others, held.strong),
        named: held.tags.some((tag) => this.#isQuestion(tag, asked)),
        score: score * page.boost * (1 + tagged) * (0.6 + 0.4 * partShare),
      };
    });
    results.sort((one, other) => other.score - one.score);
    return results.filter(({ score }) => score >= LEAST * results[0].score);
  }

  /** @type {(tag: Tag, asked: string[]) => boolean} whether both say the same, but for what says little */
  #isQuestion({ telling }, asked) {
    return [...telling].every((word) => asked.includes(word)) && this.#share(asked, [], telling) > STRONG;
  }

  /**
   * @param {string[]} asked
   * @param {Other[]} others
   * @param {Set<string>} held
   * @returns {number} how much of what was asked stands there, from 0 to 1
   */
  #share(asked, others, held) {
    const whole = asked.reduce((sum, one) => sum + this.#tells(one), 0);
    const there = asked.filter(
      (one) => held.has(one) || others.some(({ meant, covers }) => covers.includes(one) && meant.some((other) => held.has(other))),
    );
    return whole ? there.reduce((sum, one) => sum + this.#tells(one), 0) / whole : 0;
  }

  /**
   * @param {number} id of a page
   * @param {Map<string, number>} terms
   * @returns {[Part | undefined, number]} the part to lead to, where one holds more than the page's
   *   title and beginning do, and how much of what was found the best part holds
   */
  #part(id, terms) {
    const page = this.#pages[id];
    const tells = (/** @type {Set<string>} */ held) =>
      [...terms].reduce((sum, [one, counts]) => sum + (held.has(one) ? counts * this.#tells(one) : 0), 0);
    const whole = tells(this.#held[id].all);
    const title = new Set(this.#words.beginnings([page.title, ...page.tags, page.says].join(" ")));
    const sums = this.#held[id].parts.map((held, at) => {
      const heading = new Set(this.#words.beginnings(page.parts[at][1]));
      return tells(held) + 0.5 * tells(heading);
    });
    const best = sums.indexOf(Math.max(...sums));
    const enough = best > 0 && sums[best] > Math.max(sums[0], tells(title));
    return [enough ? page.parts[best] : undefined, whole ? Math.min(1, Math.max(tells(title), sums[best]) / whole) : 0];
  }
}

/**
 * @param {Answer} readers
 * @param {Answer} others  of one group that stands apart
 * @returns {boolean} whether that group plainly is what was meant
 */
export function comesFirst(readers, others) {
  const [reader] = readers.results;
  const [other] = others.results;
  if (!other || !others.sure) {
    return false;
  }
  return !reader || (other.named && !reader.named) || (other.shown >= STRONG && reader.share < WEAK);
}
