// A browser's two stores for tests without a browser: what sheet-store.js asks of `window`.
import { blank } from "../../docs/assets/javascripts/sheet-answers.js";

/** Holds texts by name as a browser does, up to a quota counted in characters. */
export class Store {
  constructor(quota = 5 * 1024 * 1024) {
    Object.defineProperty(this, "quota", { value: quota, writable: true, enumerable: false });
  }

  get used() {
    return Object.entries(this).reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  }

  getItem(key) {
    return Object.hasOwn(this, key) ? this[key] : null;
  }

  setItem(key, text) {
    const before = this.getItem(key);
    const more = String(text).length + (before === null ? key.length : -before.length);
    if (this.used + more > this.quota) {
      throw new DOMException("no room", "QuotaExceededError");
    }
    this[key] = String(text);
  }

  removeItem(key) {
    delete this[key];
  }
}

/** Stand in for a tab on a page of the site whose root lies at `path`. */
export function tab(path = "/careers/", device = new Store()) {
  globalThis.localStorage = device;
  globalThis.sessionStorage = new Store();
  globalThis.document = { getElementById: () => ({ textContent: '{"base":"."}' }) };
  globalThis.location = new URL(path, "https://host.example");
}

export const SCRIPTS = new URL("../../docs/assets/javascripts/", import.meta.url);

/** A sheet with these answers. */
export const sheet = (answers, more = {}) => ({
  ...blank(),
  at: 1,
  answers: new Map(Object.entries(answers)),
  ...more,
});

/** The start of the names on a page of the site under /careers/. */
export const START = "after-the-no./careers/.";
/** What names began with before they held a path. */
export const OLD = "after-the-no.";

/** A record as it was stored before names held a path. */
export const record = (answers, at = "2026-03-10T09:00:00.000Z") => JSON.stringify({ v: 1, at, answers });

/** Lay a record with these marks on the device, as another tab would. */
export const lay = (id, marks, answers = { keep: "x" }) =>
  localStorage.setItem(`${START}sheet.${id}`, JSON.stringify({ v: 1, answers, ...marks }));
