// Search in a dialog. The theme's own worker finds and ranks; this file prepares the
// words, shows the results and says how many there are. Nothing is loaded before
// somebody opens the dialog.
import { prepare } from "./search-words.js";

/**
 * @typedef {object} Entry  a page, or a section of a page (then with `parent`)
 * @property {string} location  address from the site's root
 * @property {string} title
 * @property {string} text  with markup; found words stand in <mark>
 * @property {Entry} [parent]
 */

const SHOWN = 8;
const SNIPPET = 170;

/**
 * @template {Element} T
 * @param {string} selector
 * @param {new () => T} kind
 * @param {ParentNode} [within]
 * @returns {T}
 */
function need(selector, kind, within = document) {
  const found = within.querySelector(selector);
  if (!(found instanceof kind)) {
    throw new Error(`search.js needs ${selector}; see overrides/partials/search.html`);
  }
  return found;
}

const opener = need(".atn-search-open", HTMLButtonElement);
const dialog = need("#search", HTMLDialogElement);
const field = need("#search-words", HTMLInputElement);
const status = need(".atn-search-status", HTMLParagraphElement, dialog);
const list = need(".atn-search-results", HTMLOListElement, dialog);

/** @type {{ base: string, search: string }} the theme writes it: where root and worker lie */
const config = JSON.parse(need("#__config", HTMLScriptElement).text);
const root = new URL(config.base.replace(/\/?$/, "/"), location.href);

/** @type {Promise<Worker> | undefined} */
let starting;

/** @returns {Promise<Worker>} a worker that holds the index */
async function start() {
  const answer = await fetch(new URL("search/search_index.json", root));
  if (!answer.ok) {
    throw new Error(`search index: ${answer.status}`);
  }
  const index = await answer.json();
  const worker = new Worker(new URL(config.search, location.href));
  await new Promise((resolve, reject) => {
    worker.onmessage = resolve;
    worker.onerror = reject;
    worker.postMessage({
      type: 0,
      data: { config: index.config, docs: index.docs, options: { suggest: false } },
    });
  });
  return worker;
}

/** @type {Promise<unknown>} the question before: answers bear no name, so one waits for the other */
let before = Promise.resolve();

/**
 * @param {Worker} worker
 * @param {string} words
 * @returns {Promise<Entry[][]>} pages with their matching sections, best first
 */
function ask(worker, words) {
  /** @type {Promise<Entry[][]>} */
  const answer = before.then(
    () =>
      new Promise((resolve) => {
        worker.onmessage = ({ data }) => resolve(data.data.items);
        worker.postMessage({ type: 2, data: words });
      }),
  );
  before = answer;
  return answer;
}

/**
 * Keep the words and the marks of an entry and no other markup.
 * @param {string} html
 * @param {number} [length] characters to keep, from a little before the first mark
 * @returns {DocumentFragment}
 */
function marked(html, length = Infinity) {
  const kept = document.createDocumentFragment();
  const body = new DOMParser().parseFromString(html, "text/html").body;
  const first = body.querySelector("mark");
  let room = length;
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let before = "";
  while (walker.nextNode() && room > 0) {
    const node = /** @type {Text} */ (walker.currentNode);
    const mark = node.parentElement?.closest("mark");
    let text = node.data.replace(/\s+/g, " ");
    if (first && !mark && !kept.hasChildNodes()) {
      before += text;
      continue;
    }
    if (before) {
      const start = length < Infinity ? Math.max(0, before.lastIndexOf(" ", before.length - 60)) : 0;
      kept.append((start ? "…" : "") + before.slice(start));
      before = "";
    }
    text = text.slice(0, room);
    room -= text.length;
    if (mark) {
      const part = document.createElement("mark");
      part.textContent = text;
      kept.append(part);
    } else {
      kept.append(text);
    }
  }
  if (room <= 0) {
    kept.append("…");
  }
  return kept;
}

/**
 * @param {Entry[]} group a page's matching entries, best first
 * @returns {HTMLLIElement}
 */
function result(group) {
  const best = group[0];
  const page = group.find((entry) => !entry.parent) ?? best;
  const link = document.createElement("a");
  link.href = new URL(page.location, root).href;
  const title = document.createElement("strong");
  title.append(marked(page.title));
  const snippet = document.createElement("span");
  if (best !== page) {
    snippet.append(marked(best.title), ": ");
    link.href = new URL(best.location, root).href;
  }
  snippet.append(marked(best.text, SNIPPET));
  link.append(title, snippet);
  const item = document.createElement("li");
  item.append(link);
  return item;
}

/** Ask for what stands in the field and show the answer, unless newer words came. */
async function search() {
  const typed = field.value;
  const words = prepare(typed);
  if (!words) {
    list.replaceChildren();
    status.textContent = "Type a word or a question.";
    dialog.dataset.answered = typed;
    return;
  }
  try {
    starting ??= start();
    const worker = await starting;
    let found = await ask(worker, words);
    if (!found.length) {
      // Perhaps a slip of the finger: allow one wrong letter in each word.
      found = await ask(worker, words.split(" ").map((word) => `${word}~1`).join(" "));
    }
    if (field.value !== typed) {
      return;
    }
    list.replaceChildren(...found.slice(0, SHOWN).map(result));
    dialog.dataset.answered = typed;
    const count = Math.min(found.length, SHOWN);
    status.textContent = found.length
      ? `${count} ${count === 1 ? "page" : "pages"}, best first.`
      : "Nothing found. Try one other word, or look in the menu.";
  } catch (error) {
    starting = undefined;
    status.textContent = "Search could not be loaded. The menu lists every page.";
    console.info(error);
  }
}

/** Open the dialog and start loading, so that the first answer comes soon. */
function open() {
  dialog.showModal();
  field.select();
  void search();
}

opener.addEventListener("click", open);
field.addEventListener("input", () => void search());
// Enter goes to the first result: a form with method=dialog would close instead.
// The results shown may still be those of the words before, so they are asked for again.
field.addEventListener("keydown", async (event) => {
  if (event.key === "Enter" && !event.isComposing) {
    event.preventDefault();
    await search();
    list.querySelector("a")?.click();
  }
});
// A link to a section of the same page loads nothing: get out of its way.
list.addEventListener("click", () => dialog.close());
