// Worksheets for tests without a browser. scripts/extensions/worksheet.py writes them so.
import { mock } from "node:test";
import { newTab, page, run, settled, stopClock } from "./page.mjs";
import { START } from "../store.mjs";

const label = (name, words, number) =>
  `<p class="atn-label">${number ? `<span class="atn-number">${number}</span> ` : ""}<label for="${name}">${words}</label></p>`;
const from = (source) => (source ? ` data-from="${source}"` : "");

export const text = (name, words, number, source = "") =>
  `<div class="atn-question" data-field="${name}"${from(source)}>${label(name, words, number)}<input type="text" id="${name}"></div>`;
export const long = (name, words, number, source = "") =>
  `<div class="atn-question" data-field="${name}"${from(source)}>${label(name, words, number)}<textarea id="${name}"></textarea></div>`;

export const choices = (name, words, number, values, type = "radio") =>
  `<fieldset class="atn-question" data-field="${name}"><legend class="atn-label"><span class="atn-number">${number}</span> ` +
  `<span>${words}</span></legend>${values.map((one, place) => `<input type="${type}" id="${name}-${place + 1}" name="${name}" value="${one}">`).join("")}</fieldset>`;

/** A column with choices is a select. */
export const rows = (name, words, number, columns, source = "") => {
  const cell = (row, column, offered) => {
    const named = `id="${name}-${row}-${column}" data-column="${column}" aria-label="${column}, row ${"ab"[row - 1]}"`;
    const options = ["", ...offered].map((one) => `<option>${one}</option>`).join("");
    return (
      `<label for="${name}-${row}-${column}">${column}</label>` +
      (offered.length ? `<select ${named}>${options}</select>` : `<textarea ${named}></textarea>`)
    );
  };
  const cells = (row) => Object.entries(columns).map(([column, offered]) => cell(row, column, offered));
  return (
    `<fieldset class="atn-question" data-field="${name}" data-columns="${Object.keys(columns).join(" ")}"${from(source)}>` +
    `<legend class="atn-label"><span class="atn-number">${number}</span> <span>${words}</span></legend>` +
    `<ol class="atn-rows"><li>${cells(1).join("")}</li><li>${cells(2).join("")}</li></ol>` +
    '<button class="atn-add" type="button" hidden>Add a row</button></fieldset>'
  );
};

export const nextStep = (number) =>
  `<fieldset class="atn-question"><legend class="atn-label"><span class="atn-number">${number}</span> <span>My one next step</span></legend>` +
  `<div data-field="next-action">${label("next-action", "What")}<textarea id="next-action"></textarea></div>` +
  `<div data-field="next-date">${label("next-date", "By when")}<input type="date" id="next-date"></div></fieldset>`;

export const SHEET =
  text("hardest", "Which was hardest?", 1) +
  long("keep", "What to keep?", 2) +
  rows("change", "What to change?", 3, { what: [], kind: ["Skill", "Fit"] }) +
  choices("mood", "How did it end?", 4, ["Fine", "Cold"]) +
  choices("helped", "What helped?", 5, ["Notes", "Sleep", "Water"], "checkbox") +
  nextStep(6);

/** Sheets the page knows by title, as the element #sheets tells them. */
const KNOWN = { "kind-letter": { title: "Kind letter", url: "worksheets/kind-letter/" } };

/**
 * Open a worksheet; the clock stands still.
 * @param {string} [fields]
 * @param {{ id?: string, typed?: (document: Document) => void, window?: object }} [how]  `typed`: what was
 *   filled in before the script ran
 */
export async function open(fields = SHEET, { id = "debrief", typed = () => {}, window: own = {} } = {}) {
  stopClock();
  const window = page(
    `<h1>Debrief</h1><form class="atn-sheet" data-sheet="${id}" data-title="Debrief">${fields}</form>` +
      `<section class="atn-saved" hidden></section><p class="atn-unheard">No script</p>` +
      `<script id="sheets" type="application/json">${JSON.stringify(KNOWN)}</script>`,
    `worksheets/${id}/`,
    own,
  );
  typed(window.document);
  await run("sheet.js");
  return window;
}

/** Open it in a tab of its own, on a device with nothing stored. */
export async function fresh(...how) {
  newTab();
  return open(...how);
}

export const at = (id) => document.getElementById(id);
export const cell = (row, column, name = "change") => at(`${name}-${row}-${column}`);

/** What lies in the store of a sheet. */
export const lying = (id = "debrief", store = localStorage) =>
  JSON.parse(store.getItem(`${START}sheet.${id}`) ?? "null");
export const answers = (id, store) => lying(id, store)?.answers;

/** What another tab writes in a moment when this one is not looking. */
export function elsewhere(told, more = {}, id = "debrief") {
  const { n = 1, seen = [], ...there } = lying(id) ?? { v: 1 };
  const marks = { at: new Date().toISOString(), n: n + 60_000, seen: [...seen, `other${n}`] };
  const record = { ...there, ...more, ...marks, answers: told };
  localStorage.setItem(`${START}sheet.${id}`, JSON.stringify(record));
}

/** The browser tells this tab that another one wrote. */
export const tell = (window) => window.dispatchEvent(new window.Event("storage"));

/** Time passes, and what was fetched meanwhile is there. */
export async function wait(milliseconds) {
  mock.timers.tick(milliseconds);
  await settled();
}

/** What the sheet says of itself. */
export async function said() {
  await wait(1000);
  return document.querySelector(".atn-saved .atn-status").textContent;
}
