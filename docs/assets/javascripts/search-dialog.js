// Shows what the search finds: help first for somebody in danger, then readers' pages, then what
// stands apart, unless one of those plainly was meant. Says how many there are, and whether they are
// only guesses.
import { Danger } from "./search-danger.js";
import { Finder } from "./search-find.js";
import { unpacked } from "./search-index.js";
import { Words } from "./search-words.js";
import { wordedAround as worded, wordedManyAround as wordedMany } from "./words.js";

/**
 * @typedef {import("./search-find.js").Answer} Answer
 * @typedef {import("./search-find.js").Result} Result
 * @typedef {{ heading: string, answer: Answer, most: number }} Group
 * @typedef {import("./search-index.js").Slim} Slim
 * @typedef {import("./search-index.js").Held} Held
 * @typedef {{ words: import("./search-words.js").Lists, pages: Slim[] }} Readers
 * @typedef {{ heading: string, pages: Slim[], held: Held }} Apart
 * @typedef {{ held: Held, leads: string[][], groups: Apart[] }} Others
 * @typedef {{ help: Promise<unknown>, readers: Promise<unknown>, others: Promise<unknown> }} Files
 * @typedef {import("./search-status.js").SearchStatus} SearchStatus
 * @typedef {{ dialog: HTMLElement, field: HTMLInputElement, status: SearchStatus }} Parts
 */

const MOST = 8;
const MOST_APART = 3;
/** A page that answers less than WEAK leaves the place to a group that answers STRONG or more. */
const WEAK = 0.6;
const STRONG = 0.8;
/** A tag this near to the question names it, or nearly, where no reader's page has one about as near. */
const NAMED = 0.85;
const NEAR = 0.7;
const NEARER = 0.1;
const NOTHING = worded("Nothing found. Try one other word, or look in the menu.");

/** The open dialog. */
export class SearchDialog {
  #parts;
  #files;
  /** @type {Promise<Danger>} */
  #danger;
  /** @type {Promise<{ words: Words, finder: Finder }>} readers' pages, by titles, tags and headings */
  #first;
  /** @type {{ finder: Finder, apart: { heading: string, finder: Finder }[] } | undefined} all pages, by all words */
  #all;
  /** Whether what is first on the list may be opened by Enter. */
  #sure = false;

  /**
   * @param {Parts} parts
   * @param {Files} files
   */
  constructor(parts, files) {
    this.#parts = parts;
    this.#files = files;
    this.#danger = files.help.then((data) => new Danger(/** @type {import("./search-danger.js").Data} */ (data)));
    this.#first = files.readers.then((data) => {
      const { words: lists, pages } = /** @type {Readers} */ (data);
      const words = new Words(lists);
      return { words, finder: new Finder(unpacked(pages), words) };
    });
    [this.#danger, this.#first].forEach((one) => one.catch(() => undefined));
    this.root = new URL("../", new URL(parts.dialog.dataset.readers ?? "", location.href));
    this.urgent = /** @type {HTMLElement} */ (parts.dialog.querySelector(".atn-search-urgent"));
    this.list = /** @type {HTMLElement} */ (parts.dialog.querySelector(".atn-search-results"));
  }

  /** Find what stands in the field and show it, unless newer words came meanwhile. */
  async look() {
    const typed = this.#parts.field.value;
    const stale = () => this.#parts.field.value !== typed;
    const help = typed.trim() ? (await this.#danger).help(typed) : "";
    if (stale()) {
      return;
    }
    this.#warn(help);
    const { words, finder } = await this.#first;
    if (stale()) {
      return;
    }
    this.#show(typed, help, words, this.#all?.finder ?? finder);
    if (!this.#all) {
      this.#all = await this.#rest(words);
      if (!stale()) {
        this.#show(typed, help, words, this.#all.finder);
      }
    }
    this.#parts.dialog.dataset.answered = typed;
  }

  /** @param {Words} words */
  async #rest(words) {
    const { held, leads, groups } = /** @type {Others} */ (await this.#files.others);
    const { pages } = /** @type {Readers} */ (await this.#files.readers);
    return (this.#all ??= {
      finder: new Finder(unpacked(pages, held, leads), words),
      apart: groups.map((group) => ({
        heading: group.heading,
        finder: new Finder(unpacked(group.pages, group.held), words),
      })),
    });
  }

  /** Open the first result, unless it is a guess. */
  async go() {
    await this.look();
    if (this.#sure) {
      this.list.querySelector("a")?.click();
    } else {
      this.#parts.status.focus();
    }
  }

  /** @type {(help: string) => void} say what to do now, before anything else has loaded */
  #warn(help) {
    const danger = help === "danger";
    if (this.urgent.hidden === danger) {
      this.urgent.hidden = !danger;
    }
    if (help) {
      this.list.replaceChildren(this.#pinned(help));
      this.#parts.status.now(worded("Help comes first."));
      this.#sure = true;
    }
  }

  /**
   * @param {string} typed
   * @param {string} help
   * @param {Words} words
   * @param {Finder} finder
   */
  #show(typed, help, words, finder) {
    const { status } = this.#parts;
    if (!words.telling(typed).length) {
      this.list.replaceChildren();
      status.say(worded("Type a word or a question."));
      this.#sure = false;
      return;
    }
    const typing = /[\p{L}\p{N}]$/u.test(typed);
    const readers = finder.find(typed, typing);
    const apart = (this.#all?.apart ?? []).map(({ heading, finder: other }) => ({
      heading,
      answer: other.find(typed, typing),
      most: MOST_APART,
    }));
    if (help) {
      // The page with help stands above already.
      readers.results = readers.results.filter(({ page }) => page.at !== this.#helpPage());
    }
    const groups = ordered({ heading: "", answer: readers, most: MOST }, apart);
    const shown = groups.map((group) => this.#group(group, words, groups[0].heading !== ""));
    this.list.replaceChildren(...(help ? [this.#pinned(help)] : []), ...shown);
    const sure = groups[0]?.answer.sure ?? false;
    this.#sure = Boolean(help) || sure;
    status.say(said(groups, sure, help, Boolean(this.#all)));
  }

  /** @returns {string} the address of the page with help, as the index has it */
  #helpPage() {
    return this.#helpLink().pathname.slice(this.root.pathname.length);
  }

  /** @returns {HTMLAnchorElement} */
  #helpLink() {
    return /** @type {HTMLAnchorElement} */ (this.#parts.dialog.querySelector(".atn-search-help a"));
  }

  /** @type {(help: string) => HTMLElement} the page with help, first on the list */
  #pinned(help) {
    const template = /** @type {HTMLTemplateElement} */ (
      this.#parts.dialog.querySelector(`template[data-help="${help}"]`)
    );
    return /** @type {HTMLElement} */ (/** @type {Element} */ (template.content.firstElementChild).cloneNode(true));
  }

  /**
   * @param {Group} group
   * @param {Words} words
   * @param {boolean} named  whether readers' pages need a heading, because others stand above
   * @returns {HTMLElement}
   */
  #group({ heading, answer, most }, words, named) {
    const section = document.createElement("section");
    const list = document.createElement("ol");
    list.append(...answer.results.slice(0, most).map((result) => this.#item(result, answer, words)));
    const text = heading || worded("Other pages");
    section.setAttribute("aria-label", heading || (named ? text : worded("Pages found")));
    if (heading || named) {
      const title = document.createElement("h2");
      title.textContent = text;
      section.append(title);
    }
    section.append(list);
    return section;
  }

  /**
   * @param {Result} result
   * @param {Answer} answer
   * @param {Words} words
   * @returns {HTMLLIElement}
   */
  #item({ page, part }, answer, words) {
    const link = document.createElement("a");
    link.href = new URL(page.at + (part ? `#${part[0]}` : ""), this.root).href;
    const title = document.createElement("strong");
    title.append(...marked(page.title, answer.terms, words));
    const kind = document.createElement("span");
    kind.className = "atn-search-kind";
    kind.textContent = page.is;
    const says = document.createElement("span");
    if (part) {
      const colon = /[.?!:]$/.test(part[1]) ? " " : ": ";
      says.append(...marked(part[1] + colon, answer.terms, words));
    }
    says.append(...marked(part?.[2] || page.says, answer.terms, words));
    // A page without a translation is in English, in whatever direction the site's words run.
    title.dir = says.dir = "auto";
    // The signs between them are for the ear: without them all runs into one.
    link.append(title, /[?!.]$/.test(page.title) ? " " : ", ", kind, ": ", says);
    const item = document.createElement("li");
    item.append(link);
    return item;
  }
}

/**
 * @param {Group} readers
 * @param {Group[]} apart
 * @returns {Group[]} those with results; one that plainly was meant before readers' pages
 */
function ordered(readers, apart) {
  const first = apart.filter(({ answer }) => comesFirst(readers.answer, answer));
  first.sort((one, other) => other.answer.results[0].shown - one.answer.results[0].shown);
  return [...first, readers, ...apart.filter((group) => !first.includes(group))].filter(
    ({ answer }) => answer.results.length,
  );
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
  if (!reader || (other.shown >= STRONG && reader.share < WEAK)) {
    return true;
  }
  const nearest = Math.max(...readers.results.map(({ like }) => like));
  return nearest < other.like - NEARER && other.like >= (reader.share < WEAK ? NEAR : NAMED);
}

/**
 * @param {Group[]} groups
 * @param {boolean} sure
 * @param {string} help
 * @param {boolean} all  whether every group was asked
 * @returns {string} what a screen reader hears
 */
function said(groups, sure, help, all) {
  const counts = groups.map(({ heading, answer, most }) => ({ heading, many: Math.min(answer.results.length, most) }));
  const total = counts.reduce((sum, { many }) => sum + many, 0);
  const pages = wordedMany("{count} page", "{count} pages", total);
  if (help) {
    return total ? worded("Help comes first. Below it, {pages}.", { pages }) : worded("Help comes first.");
  }
  if (!total) {
    return all ? NOTHING : worded("Looking …");
  }
  if (!sure) {
    return wordedMany(
      "Nothing has these words exactly. Perhaps this page:",
      "Nothing has these words exactly. Perhaps one of these pages:",
      total,
    );
  }
  const apart = counts.filter(({ heading }) => heading);
  const named = apart.map(({ heading, many }) => `${many} ${heading.charAt(0).toLowerCase()}${heading.slice(1)}`);
  const ofThese =
    apart.length && apart.length < counts.length
      ? ` ${worded("Of these, {groups}.", { groups: named.join(worded(" and ")) })}`
      : "";
  return `${worded("{pages}, best first.", { pages })}${ofThese}`;
}

/**
 * @param {string} text
 * @param {Set<string>} terms
 * @param {Words} words
 * @returns {(string | HTMLElement)[]} the text, with the words that were found marked
 */
function marked(text, terms, words) {
  return text.split(/([\p{L}\p{N}'’]+)/u).map((piece) => {
    if (!terms.has(words.beginning(piece.toLowerCase().replace(/['’]/g, "")))) {
      return piece;
    }
    const mark = document.createElement("mark");
    mark.textContent = piece;
    return mark;
  });
}
