// A service's notice goes after its last day, where the reader is, and not on it.
import assert from "node:assert/strict";
import test from "node:test";
import { page } from "./page.mjs";
import { SCRIPTS } from "../store.mjs";

page("");
const { removeEnded, written } = await import(new URL("notice.js", SCRIPTS));
const NOTICE = '<p class="atn-notice" data-until="2027-01-04">Until 4 January 2027: closed.</p>';

for (const [what, now, left] of [
  ["on a day before it", new Date(2026, 11, 29, 12, 0), true],
  ["in the last minute of its last day", new Date(2027, 0, 4, 23, 59), true],
  ["in the first minute after it", new Date(2027, 0, 5, 0, 0), false],
  ["ten months later", new Date(2027, 9, 1), false],
]) {
  test(`a notice is ${left ? "shown" : "gone"} ${what}`, () => {
    page(NOTICE);
    removeEnded(document, now);
    assert.equal(Boolean(document.querySelector(".atn-notice")), left);
  });
}

test("a page without a notice stays as it is", () => {
  page("<p>One</p>");
  removeEnded(document, new Date(2027, 0, 5));
  assert.equal(document.body.querySelectorAll("p").length, 1);
});

test("a day is written so that later days sort behind it", () => {
  assert.equal(written(new Date(2027, 0, 4)), "2027-01-04");
});
