// Knows the words of people in danger, however they are spelled, within a longer question.
// docs/data/danger.yaml holds the words and explains how they are written; nothing here names one.
import { distance } from "./search-spelling.js";

/**
 * @typedef {object} Data  what scripts/search/danger.py writes
 * @property {Record<string, string[]>} spell
 * @property {Record<string, string[]>} sets
 * @property {string} between
 * @property {string} telling
 * @property {string} ordinary
 * @property {Record<string, string[]>} phrases  by the kind of help
 * @property {string[]} never
 *
 * @typedef {{ words?: string[], set?: string, mark?: string, optional: boolean }} Part  of a phrase
 * @typedef {{ parts: Part[], first?: Set<string> | undefined }} Phrase  and the words it may begin with
 * @typedef {{ word: string, to: number }} Step  a word that may be meant, and where it ends
 * @typedef {{ from: number, to: number }} Span  counted in typed words
 * @typedef {{ steps: Map<number, Step[]>, last: number, known: Map<string, number[]> }} Read  a question
 */

const MOST_WORDS = 80;
const MOST_LETTERS = 40;
const MOST_BETWEEN = 3;
const MOST_ANY = 4;
const SIGNS = new Map(Object.entries({ 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 7: "t", "@": "a", $: "s", "!": "i" }));

/** @type {(text: string) => string} letters without their accents; in some scripts vowels are marks, and stay */
const bare = (text) => text.normalize("NFKD").replace(/[\u0300-\u036f\u064b-\u065f\u0670]/g, "");

/** @type {(text: string) => string} each run of one letter as one: "hopelesss" is "hopeles" */
const single = (text) => bare(text).replace(/(.)\1+/gu, "$1");

/** @type {(text: string) => string[]} */
const words = (text) => text.split(/\s+/).filter(Boolean);

/**
 * @param {string} typed
 * @returns {string[]} its words in lower case, without apostrophes and accents
 */
export function plain(typed) {
  const text = bare(typed.toLowerCase()).replace(/['’‘`´]/g, "");
  // Letters set apart, as in "k m s", are one word. Old iPhones cannot look at what stands before one.
  const joined = text.replace(
    /(^|[^\p{L}\p{N}])((?:\p{L}[ .-]+){2,}\p{L})(?![\p{L}\p{N}])/gu,
    (_, /** @type {string} */ before, /** @type {string} */ letters) => before + letters.replace(/[ .-]/g, ""),
  );
  // Chinese sets no space between words.
  const apart = joined.replace(/\p{Script=Han}/gu, " $& ");
  return (apart.match(/[\p{L}\p{M}\p{N}@$!*]+/gu) ?? [])
    .slice(0, MOST_WORDS)
    .map((word) => word.replace(/!+$/, "").slice(0, MOST_LETTERS))
    .map((word) => (/\p{L}/u.test(word) ? word.replace(/[013457@$!]/g, (sign) => SIGNS.get(sign) ?? sign) : word))
    .filter(Boolean);
}

/**
 * @param {string} phrase
 * @returns {Part[]}
 */
function parts(phrase) {
  return (phrase.match(/\{[^}]*\}\??|\S+/g) ?? []).map((text) => {
    const optional = text.endsWith("?");
    const part = optional ? text.slice(0, -1) : text;
    if ("^$*".includes(part)) {
      return { mark: part, optional };
    }
    return part.startsWith("{")
      ? { set: part.slice(1, -1), optional }
      : { words: part.split("/").map(single), optional };
  });
}

/** Finds signs of danger in what somebody types. */
export class Danger {
  /** @type {Map<string, Part[][]>} */
  #sets;
  /** @type {(Phrase & { help: string })[]} */
  #phrases;
  /** @type {Phrase[]} */
  #never;
  /** @type {Map<string, Set<string>>} what may be meant, by letters without space or doubling */
  #forms = new Map();

  /** @param {Data} data */
  constructor(data) {
    this.#sets = new Map(Object.entries(data.sets).map(([name, lines]) => [name, lines.map(parts)]));
    /** @type {(line: string) => Phrase} */
    const phrase = (line) => ({ parts: parts(line), first: this.#first(parts(line)) });
    this.#phrases = Object.entries(data.phrases).flatMap(([help, lines]) =>
      lines.map((line) => ({ help, ...phrase(line) })),
    );
    this.#never = data.never.map(phrase);
    this.between = new Set(words(data.between).map(single));
    this.telling = words(data.telling).map(single);
    this.ordinary = new Set(words(data.ordinary).map(single));
    const all = [...this.#sets.values(), [...this.#never, ...this.#phrases].map((one) => one.parts)];
    const known = all.flat(2).flatMap((part) => part.words ?? []);
    for (const word of [...known, ...this.between]) {
      this.#learn(word, word);
    }
    for (const [word, others] of Object.entries(data.spell)) {
      others.forEach((other) => this.#learn(other, single(word)));
    }
  }

  /** @type {(typed: string, meant: string) => void} */
  #learn(typed, meant) {
    const letters = single(typed.replace(/\s/g, ""));
    this.#forms.set(letters, (this.#forms.get(letters) ?? new Set()).add(meant));
  }

  /**
   * @param {string} typed
   * @returns {string} the kind of help that comes first, or nothing
   */
  help(typed) {
    const read = this.#read(plain(typed));
    const never = this.#never.flatMap((phrase) => this.#spans(phrase, read));
    const apart = (/** @type {Span} */ span) => !never.some(({ from, to }) => from < span.to && span.from < to);
    return this.#phrases.find((phrase) => this.#spans(phrase, read).some(apart))?.help ?? "";
  }

  /**
   * Every word that may be meant, by where it begins. Words may be run together or set apart.
   * @param {string[]} typed
   * @returns {Read}
   */
  #read(typed) {
    /** @type {Map<number, Step[]>} */
    const steps = new Map([[typed.length, []]]);
    /** @type {(from: number, word: string, to: number) => void} */
    const add = (from, word, to) => void steps.set(from, [...(steps.get(from) ?? []), { word, to }]);
    typed.forEach((word, at) => {
      for (let many = 1; many <= 3 && at + many <= typed.length; many += 1) {
        const letters = single(typed.slice(at, at + many).join(""));
        this.#forms.get(letters)?.forEach((meant) => add(at, meant, at + many));
      }
      this.#guessed(word).forEach((meant) => add(at, meant, at + 1));
      this.#split(word).forEach(([from, meant, to]) => add(at + from, meant, at + to));
      // Any other word, which only * passes over.
      add(at, "", at + 1);
    });
    return { steps, last: typed.length, known: new Map() };
  }

  /** @type {(word: string) => string[]} telling words with a letter wrong, or with some made stars */
  #guessed(word) {
    const letters = single(word);
    if (word.includes("*")) {
      const shown = word.replace(/\*/g, "");
      const hidden = new RegExp(`^${word.replace(/\*/g, ".")}$`, "u");
      return shown.length < 2
        ? []
        : ["suicide", "kill", "die", "suicidal", "rape"].filter((one) => hidden.test(one)).map(single);
    }
    if (letters.length < 5 || this.#forms.has(letters) || this.ordinary.has(letters)) {
      return [];
    }
    return this.telling.filter((one) => distance(letters, one, 1) <= 1);
  }

  /**
   * @param {string} word
   * @returns {[number, string, number][]} known words it is made of, each with its place within
   */
  #split(word) {
    if (word.length < 6 || this.#forms.has(single(word))) {
      return [];
    }
    /** @type {[number, string, number][]} */
    const found = [];
    const ends = new Set([word.length]);
    for (let from = word.length - 1; from >= 0; from -= 1) {
      for (let to = from + 1; to <= word.length; to += 1) {
        const piece = word.slice(from, to);
        const meant = ends.has(to) && (piece.length > 1 || piece === "i") ? this.#forms.get(single(piece)) : undefined;
        if (meant && to - from < word.length) {
          ends.add(from);
          meant.forEach((one) => found.push([from / word.length, one, to / word.length]));
        }
      }
    }
    return ends.has(0) ? found : [];
  }

  /**
   * @param {Part[]} phrase
   * @returns {Set<string> | undefined} the words it may begin with, where it must begin with one
   */
  #first(phrase) {
    /** @type {Set<string>} */
    const found = new Set();
    for (const part of phrase) {
      const lines = part.set === undefined ? [] : (this.#sets.get(part.set) ?? []);
      const inner = lines.map((line) => this.#first(line));
      if (part.mark || part.words?.includes("$") || inner.includes(undefined)) {
        return undefined;
      }
      [...inner.flatMap((words) => [...(words ?? [])]), ...(part.words ?? [])].forEach((word) => found.add(word));
      if (!part.optional) {
        return found;
      }
    }
    return undefined;
  }

  /**
   * @param {Phrase} phrase
   * @param {Read} read
   * @returns {Span[]} where a phrase stands
   */
  #spans({ parts, first }, read) {
    const places = [...read.steps].filter(([, steps]) => !first || steps.some(({ word }) => first.has(word)));
    return places.flatMap(([from]) => this.#ends(parts, from, read).map((to) => ({ from, to })));
  }

  /**
   * @param {Part[]} phrase
   * @param {number} from
   * @param {Read} read
   * @returns {number[]} where a phrase that begins here may end
   */
  #ends(phrase, from, read) {
    let places = [from];
    for (const [number, part] of phrase.entries()) {
      const loose = number && part.mark !== "$" ? this.#over(places, read, MOST_BETWEEN) : places;
      const next = loose.flatMap((place) => this.#after(part, place, read));
      places = [...new Set(part.optional ? [...places, ...next] : next)];
      if (!places.length) {
        break;
      }
    }
    return places;
  }

  /** @type {(part: Part, place: number, read: Read) => number[]} where a part that begins here may end */
  #after(part, place, read) {
    if (part.mark === "^") {
      return this.#over([0], read, MOST_WORDS).includes(place) ? [place] : [];
    }
    if (part.mark === "$") {
      return this.#over([place], read, MOST_WORDS).includes(read.last) ? [place] : [];
    }
    if (part.mark) {
      return this.#over([place], read, MOST_ANY, true);
    }
    if (part.set !== undefined) {
      const key = `${place} ${part.set}`;
      const lines = this.#sets.get(part.set) ?? [];
      const ends = read.known.get(key) ?? [...new Set(lines.flatMap((line) => this.#ends(line, place, read)))];
      read.known.set(key, ends);
      return ends;
    }
    const found = (read.steps.get(place) ?? []).filter(({ word }) => part.words?.includes(word)).map(({ to }) => to);
    return part.words?.includes("$") ? [...found, ...this.#after({ mark: "$", optional: false }, place, read)] : found;
  }

  /**
   * @param {number[]} places
   * @param {Read} read
   * @param {number} most
   * @param {boolean} [any]  whether every word is passed over, or only those that may stand between
   * @returns {number[]} these places, and those that lie a few words further
   */
  #over(places, read, most, any = false) {
    const found = new Set(places);
    let edge = places;
    for (let many = 0; many < most && edge.length; many += 1) {
      edge = edge
        .flatMap((place) => read.steps.get(place) ?? [])
        .filter(({ word, to }) => (any || this.between.has(word)) && !found.has(to))
        .map(({ to }) => to);
      edge.forEach((to) => found.add(to));
    }
    return [...found];
  }
}
