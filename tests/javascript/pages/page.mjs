// A page without a browser, for scripts that need one. Happy DOM knows elements, forms and events, no
// layout, no paper and no focus of a person: tests/browser/ looks at those.
import { Window } from "happy-dom";
import { mock } from "node:test";
import { SCRIPTS, Store } from "../store.mjs";

/** What a script of a page takes from its window. */
const NAMES = [
  ..."document location navigator history confirm getSelection FormData File Blob Event Node Element".split(" "),
  ..."CustomEvent DOMException HTMLElement HTMLDivElement HTMLParagraphElement HTMLFormElement".split(" "),
  ..."HTMLInputElement HTMLTextAreaElement HTMLSelectElement HTMLOptionElement HTMLButtonElement".split(" "),
  ..."HTMLOutputElement HTMLFieldSetElement HTMLDetailsElement HTMLAnchorElement HTMLScriptElement".split(" "),
];

/** How many pages were opened: each loads its script anew. */
let opened = 0;

/**
 * Open a page of the site that lies under /careers/, in the tab that `tab` of store.mjs began.
 * @param {string} body
 * @param {string} [path]  from the site's root
 * @param {object} [window_]  what differs from an ordinary window
 */
export function page(body, path = "worksheets/tried/", window_ = {}) {
  const window = new Window({ url: `https://host.example/careers/${path}` });
  const base = path.replace(/[^/]+\/?/g, "../").replace(/\/$/, "") || ".";
  window.document.body.innerHTML = `<script id="__config" type="application/json">{"base":"${base}"}</script>${body}`;
  for (const name of NAMES) {
    Object.defineProperty(globalThis, name, { value: window[name], writable: true, configurable: true });
  }
  globalThis.DOMException = NATIVE.DOMException;
  globalThis.addEventListener = window.addEventListener.bind(window);
  globalThis.Option = function (words, value, _, selected) {
    const option = window.document.createElement("option");
    Object.assign(option, { textContent: words, value, selected });
    return option;
  };
  globalThis.files = [];
  window.HTMLAnchorElement.prototype.click = function () {
    globalThis.files.push({ name: this.download, blob: made.get(this.href) });
  };
  Object.assign(globalThis, window_);
  opened += 1;
  return window;
}

const NATIVE = { DOMException, Blob };
/** What was handed to the reader, by its address. */
const made = new Map();
URL.createObjectURL = (blob) => {
  const address = `blob:https://host.example/${made.size}`;
  made.set(address, blob);
  return address;
};
URL.revokeObjectURL = (address) => made.delete(address);

/** A new tab on this device, with its own store. */
export function newTab(device = new Store()) {
  for (const [name, value] of Object.entries({ localStorage: device, sessionStorage: new Store() })) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
  }
}

/** A new tab in a browser that keeps nothing for this site. */
export function shutTab() {
  for (const name of ["localStorage", "sessionStorage"]) {
    const get = () => {
      throw new DOMException("shut", "SecurityError");
    };
    Object.defineProperty(globalThis, name, { get, configurable: true });
  }
}

/** Run a page's script; wait until what it fetches is there. @param {string} name */
export async function run(name) {
  await import(new URL(`${name}?${opened}`, SCRIPTS));
  await settled();
}

/** Until nothing more is fetched. */
export async function settled() {
  for (let turn = 0; turn < 20; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Type words into a control, as a person does. */
export function type(control, words) {
  control.value = words;
  control.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Tick or choose. */
export function tick(box, on = true) {
  box.checked = on;
  box.dispatchEvent(new Event("input", { bubbles: true }));
  box.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Press the button with these words. */
export function press(words) {
  button(words).click();
}

export const button = (words) => [...document.querySelectorAll("button")].find((one) => one.textContent === words);

/** Time stands still until it is moved on. */
export function stopClock(now = Date.parse("2026-11-23T09:00:00Z")) {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout", "Date"], now });
  const { setTimeout } = globalThis;
  // Node's clock loses a timer without a time.
  globalThis.setTimeout = (act, time = 0) => setTimeout(act, time);
}
