// The page of all worksheets for tests without a browser. scripts/extensions/worksheet_lists.py writes it so.
import { newTab, page, run, settled, stopClock } from "./page.mjs";
import { lay, START } from "../store.mjs";

export const DAY = "2026-11-20T09:00:00.000Z";
const KNOWN = {
  lessons: {
    title: "Three lessons",
    url: "worksheets/three-lessons/",
    fields: { keep: "What to keep", "next-date": "What: by when", rows: "Which" },
    shapes: { "next-date": "date", rows: "rows" },
  },
  "move-on/tonight": {
    title: "Tonight",
    url: "move-on/tonight/",
    fields: { ticked: "Ticked" },
    shapes: { ticked: "list" },
  },
};

/** Open the page in the tab that is there. */
export async function open() {
  stopClock();
  const window = page(
    '<div class="atn-saved-answers"><p>No script</p></div>' +
      `<script id="sheets" type="application/json">${JSON.stringify(KNOWN)}</script>`,
    "worksheets/",
  );
  await run("saved-answers.js");
  return window;
}

/** Open it on a device that holds these answers. */
export async function holding(sheets = {}) {
  newTab();
  Object.entries(sheets).forEach(([id, answers]) => lay(id, { at: DAY, n: 5 }, answers));
  return open();
}

export const one = (selector) => document.querySelector(`.atn-saved-answers ${selector}`);
export const status = () => one(".atn-status").textContent;
export const told = (selector) =>
  [...document.querySelectorAll(`.atn-saved-answers ${selector}`)].map((item) => item.textContent);
export const answers = (id, store = localStorage) =>
  JSON.parse(store.getItem(`${START}sheet.${id}`) ?? "null")?.answers;
export const exported = (sheets, more = {}) =>
  JSON.stringify({
    kind: "after-the-no",
    v: 1,
    exported: DAY,
    sheets: Object.fromEntries(Object.entries(sheets).map(([id, words]) => [id, { v: 1, at: DAY, answers: words }])),
    ...more,
  });

/** Choose a file. */
export async function choose(text) {
  const file = one("#import-file");
  Object.defineProperty(file, "files", { value: [new File([text], "answers.json")], configurable: true });
  file.dispatchEvent(new Event("change"));
  await settled();
}
