// What a script needs of its page is found, or the error says who writes it.
import assert from "node:assert/strict";
import test from "node:test";
import { page } from "./page.mjs";
import { SCRIPTS } from "../store.mjs";

const { needs } = await import(new URL("need.js", SCRIPTS));
const need = needs("tried.js", "scripts/tried.py");

test("an element is found by its selector and its kind, within a part of the page where one is given", () => {
  page('<p id="a"></p><form><p id="b"></p></form>');
  assert.equal(need("p", HTMLParagraphElement).id, "a");
  assert.equal(need("p", HTMLParagraphElement, document.querySelector("form")).id, "b");
});

test("what is missing or of another kind is an error that says who writes it", () => {
  page('<p id="a"></p>');
  for (const selector of ["#b", "#a"]) {
    assert.throws(() => need(selector, HTMLFormElement), {
      message: `tried.js needs ${selector}; see scripts/tried.py`,
    });
  }
});
