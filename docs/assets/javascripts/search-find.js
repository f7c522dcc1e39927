// Finds and ranks pages. MiniSearch counts words; what they weigh, which part of a page answers
// and what is a guess is decided here.
import MiniSearch from "./minisearch.js";
import { distance, hasSameLetters } from "./search-spelling.js";
import { split } from "./search-words.js";

/**
 * @typedef {import("./search-words.js").Words} Words
 * @typedef {import("./search-words.js").Other} Other
 * @typedef {[id: string, heading: string, lead: string, words: string]} Part  of a page
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
 * @typedef {{ words: Set<string>, tells: number }} Tag  its beginnings, and how much they tell
 * @typedef {{ words: string[], counts: number }} Way  to say what is asked
 * @typedef {{ tells: number, ways: Way[] }} Ask  a word or a meaning of the question
 *
 * @typedef {{ page: Page, part: Part | undefined, share: number, shown: number, like: number, score: number }} Result
 *   share: how much of the question the page answers, from 0 to 1; shown: how much stands in its
 *   title, tags and headings; like: how near one of its tags is to the question
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
/** So short, a word with a letter changed may be another word: it is guessed for other slips only. */
const SHORT = 6;
const FEWEST_TYPED = 4;
/** A page that answers less of a question than this is a guess. */
const SURE = 0.25;
/** What a page keeps that answers none of a question, and what a tag that is the question adds. */
const COVER = 0.3;
const LIKE = 3;
/** What a tag adds that is the question, even in words that say little. */
const NAMES = 1;

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
      text: page.parts.map(([, , , all]) => all).join("\n"),
    }));
    this.#index.addAll(texts);
    this.#held = texts.map(({ title, tags, headings, says, text }, id) => ({
      all: this.#learn([title, tags, headings, says, text].join("\n"), this.#known),
      strong: this.#learn([title, tags, headings].join("\n"), this.#shown),
      parts: pages[id].parts.map((part) => new Set(words.beginnings(`${part[1]} ${part[3]}`))),
      tags: pages[id].tags.map((tag) => ({ words: new Set(words.beginnings(tag)), tells: 0 })),
    }));
    for (const { all } of this.#held) {
      all.forEach((word) => this.#pagesWith.set(word, (this.#pagesWith.get(word) ?? 0) + 1));
    }
    for (const tag of this.#held.flatMap(({ tags }) => tags)) {
      tag.tells = [...tag.words].reduce((sum, word) => sum + this.#tells(word), 0);
    }
  }

  /** @type {(text: string, list: Map<string, string>) => Set<string>} */
  #learn(text, list) {
    const typed = split(text);
    typed.forEach((word) => list.set(word, this.#words.beginning(word)));
    return new Set(this.#words.beginnings(text));
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
    const stoodFor = new Set(others.flatMap(({ covers }) => covers));
    /** @type {Map<string, string>} what may be meant by a word that stands nowhere */
    const guessed = new Map();
    words.forEach((word, at) => {
      if (!this.#pagesWith.has(asked[at]) && !stoodFor.has(asked[at])) {
        this.#guesses(word, typing && word === words[words.length - 1]).forEach((one) =>
          guessed.set(asked[at], this.#words.beginning(one)),
        );
      }
    });
    // A slip within a phrase, such as "no repyl", hides no other words for it.
    const meant = guessed.size ? this.#words.others(this.#mended(typed, guessed)) : others;
    /** @type {Map<string, number>} */
    const terms = new Map([...guessed.values()].map((one) => [one, GUESS]));
    meant.forEach(({ meant: all }) => all.forEach((one) => terms.set(one, OTHER_WORD)));
    asked.forEach((one) => this.#pagesWith.has(one) && terms.set(one, 1));
    meant.forEach(({ together }) => together.forEach((one) => terms.has(one) && terms.set(one, TOGETHER)));
    const all = [...new Set(this.#words.beginnings(typed))];
    const results = this.#rank(terms, this.#asks(all, meant, guessed), this.#asks(asked, others, new Map()));
    const sure = (/** @type {Result} */ { share }) => share >= SURE;
    // What holds the words as they were typed comes before what might.
    return {
      results: [...results.filter(sure), ...results.filter((result) => !sure(result))],
      terms: new Set(terms.keys()),
      sure: results.some(sure),
    };
  }

  /** @type {(typed: string, guessed: Map<string, string>) => string} with the words that may be meant */
  #mended(typed, guessed) {
    return this.#words
      .beginnings(typed)
      .map((one) => guessed.get(one) ?? one)
      .join(" ");
  }

  /**
   * @param {string[]} asked
   * @param {Other[]} others
   * @param {Map<string, string>} guessed
   * @returns {Ask[]} what a page should answer: a word, or a meaning
   */
  #asks(asked, others, guessed) {
    const covered = new Set(others.flatMap(({ covers }) => covers));
    const meanings = others.map(({ meant, said }) => ({
      tells: Math.max(...[...meant, ...said.flat()].map((one) => this.#tells(one))),
      ways: [
        ...said.map((words) => ({ words, counts: 1 })),
        ...meant.map((one) => ({ words: [one], counts: OTHER_WORD })),
      ],
    }));
    const words = asked
      .filter((one) => !covered.has(one))
      .map((one) => {
        const other = guessed.get(one);
        const ways = [{ words: [one], counts: 1 }, ...(other ? [{ words: [other], counts: GUESS }] : [])];
        return { tells: this.#tells(other ?? one), ways };
      });
    return [...meanings, ...words];
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
    if (word.length < SHORT || /\d/.test(word)) {
      return [];
    }
    const most = word.length < 9 ? 1 : 2;
    const near = [...this.#known.keys()]
      .filter((one) => one.length >= SHORT && one[0] === word[0])
      .map((one) => ({ one, far: distance(word, one, most) }))
      .filter(({ one, far }) => far <= most && (word.length >= FEWEST_LETTERS || hasSameLetters(word, one)));
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
   * @param {Ask[]} asks
   * @param {Ask[]} sureOf  the same without guesses
   * @returns {Result[]}
   */
  #rank(terms, asks, sureOf) {
    const found = this.#index.search([...terms.keys()].join(" "), {
      tokenize: (query) => query.split(" "),
      processTerm: (term) => term,
      boost: BOOST,
      boostTerm: (term) => (terms.get(term) ?? 1) * this.#words.weight(term),
    });
    const results = found.map(({ id, score }) => {
      const page = this.#pages[id];
      const held = this.#held[id];
      const like = Math.max(0, ...held.tags.map((tag) => this.#alike(tag, asks)));
      const [part, partShare] = this.#part(id, terms);
      return {
        page,
        part,
        share: share(sureOf, held.all),
        shown: share(sureOf, held.strong),
        like,
        // A page that answers more of the question comes before one that says one of its words often.
        score:
          score *
            page.boost *
            (0.6 + 0.4 * partShare) *
            (COVER + (1 - COVER) * share(asks, held.all)) *
            (1 + LIKE * like * like) +
          NAMES * found[0].score * like ** 8,
      };
    });
    results.sort((one, other) => other.score - one.score);
    return results.filter(({ score }) => score >= LEAST * results[0].score);
  }

  /** @type {(tag: Tag, asks: Ask[]) => number} how near a tag is to the question, from 0 to 1 */
  #alike({ words, tells }, asks) {
    const said = share(asks, words);
    if (!said) {
      return 0;
    }
    const met = new Set(
      asks
        .flatMap(({ ways }) => ways.filter((way) => way.words.every((one) => words.has(one))))
        .flatMap((way) => way.words),
    );
    return Math.sqrt((said * [...met].reduce((sum, one) => sum + this.#tells(one), 0)) / tells);
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

/** @type {(asks: Ask[], held: Set<string>) => number} how much of what is asked stands there, from 0 to 1 */
function share(asks, held) {
  /** @type {(ask: Ask) => number} */
  const there = ({ ways }) =>
    Math.max(0, ...ways.map(({ words, counts }) => (words.every((one) => held.has(one)) ? counts : 0)));
  const whole = asks.reduce((sum, { tells }) => sum + tells, 0);
  return whole ? asks.reduce((sum, ask) => sum + ask.tells * there(ask), 0) / whole : 0;
}
