// An answer of each kind as text, as it stands in a list of answers and in the text of a sheet.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lines } from "../../docs/assets/javascripts/sheet-answers.js";

const rows = [
  { who: "Nia", answer: "A lot" },
  { who: "Sam", answer: "" },
];

for (const [kept, value, said] of [
  ["words", "I asked two questions.\nOn Monday.", ["I asked two questions.\nOn Monday."]],
  ["one", "Not yet", ["Not yet"]],
  ["date", "2026-12-07", ["2026-12-07"]],
  ["list", ["Noise", "Nerves"], ["Noise", "Nerves"]],
  ["rows", rows, ["Nia / A lot", "Sam"]],
  ["nothing", [], []],
]) {
  test(`${kept} as text`, () => assert.deepEqual(lines(value), said));
}
