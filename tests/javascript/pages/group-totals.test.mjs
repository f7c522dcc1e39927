// A group's answers added up: the sums, the picture in words, the file, and what a small group is told.
import assert from "node:assert/strict";
import test from "node:test";
import { newTab, page, run, stopClock, type } from "./page.mjs";

const OPTIONS = ["Not at all", 'Fairly, "so to say"'];

const row = (question, option) =>
  `<tr><th>${option}</th>${["before", "after"]
    .map(
      (time) =>
        `<td><input type="number" min="0" max="500" data-time="${time}" aria-label="${option}, ${time}: ${question}"></td>`,
    )
    .join("")}</tr>`;
const table = (question) =>
  `<table class="atn-totals"><caption>${question}</caption><tbody>${OPTIONS.map((option) => row(question, option)).join("")}</tbody>` +
  '<tfoot><tr><td><output data-time="before"></output></td><td><output data-time="after"></output></td></tr></tfoot></table>' +
  '<div class="atn-totals-picture" hidden></div>';

/** Open the table as scripts/extensions/group_form.py writes it. */
async function open(window_ = {}) {
  newTab();
  stopClock();
  const window = page(
    `<p class="atn-unheard">No script</p><form class="atn-totals-form">${table("How ready?")}${table("How calm?")}` +
      '<p class="atn-totals-said"></p><p class="atn-totals-actions" hidden></p></form>',
    "careers-services/measure-it/",
    window_,
  );
  await run("group-totals.js");
  return window;
}

const fields = () => [...document.querySelectorAll("input")];
/** Fill in the counts from the first field on. */
const fill = (...counts) => counts.forEach((count, place) => type(fields()[place], String(count)));
const sums = () => [...document.querySelectorAll("output")].map((one) => one.value);
const said = () => document.querySelector(".atn-totals-said").textContent;
const SMALL = "With fewer than five forms, keep these figures to yourself.";
const UNEVEN = "The numbers of forms differ. People who left early may answer differently.";

test("counts are added up by question and time, and drawn with their words", async () => {
  await open();
  assert.equal(document.querySelector(".atn-unheard"), null);
  assert.equal(document.querySelector(".atn-totals-actions").hidden, false);
  assert.deepEqual(sums(), ["0", "0", "0", "0"]);
  fill(4, 1, 2, 5);
  assert.deepEqual(sums(), ["6", "6", "0", "0"]);
  const [first, second] = document.querySelectorAll(".atn-totals-picture");
  assert.deepEqual([first.hidden, second.hidden], [false, true]);
  assert.equal(
    first.querySelector("title").textContent,
    'How ready? Not at all: 4 before, 1 after; Fairly, "so to say": 2 before, 5 after.',
  );
  const drawn = (name, ...attributes) =>
    [...first.querySelectorAll(name)].map((one) =>
      [...attributes.map((at) => one.getAttribute(at)), one.textContent].join(" ").trim(),
    );
  assert.deepEqual(drawn("rect", "class", "x", "y", "width", "height"), [
    "atn-totals-before 1 20 192 14",
    "atn-totals-after 1 40 48 14",
    "atn-totals-before 1 90 96 14",
    "atn-totals-after 1 110 240 14",
  ]);
  assert.deepEqual(drawn("text", "x", "y"), [
    "0 14 Not at all",
    "200 32 4 before",
    "56 52 1 after",
    '0 84 Fairly, "so to say"',
    "104 102 2 before",
    "248 122 5 after",
  ]);
  assert.equal(first.querySelector("svg").getAttribute("viewBox"), "0 0 320 140");
  assert.equal(first.querySelector("svg").getAttribute("role"), "img");
});

for (const [what, counts, told] of [
  ["nothing is said of an empty table", [], ""],
  ["five forms are enough", [5, 5, 0, 0, 0, 0, 5, 5], ""],
  ["four are few", [4, 4, 0, 0, 4, 4], SMALL],
  ["numbers that differ are spoken of", [9, 9, 0, 0, 9, 8], UNEVEN],
  ["few that differ", [3, 1], `${UNEVEN} ${SMALL}`],
]) {
  test(what, async () => {
    await open();
    fill(...counts);
    assert.equal(said(), told);
  });
}

test("the table is written as values between commas, quotes doubled", async () => {
  await open();
  fill(4, 1, 2, 5);
  const form = document.querySelector("form");
  const sent = new Event("submit", { cancelable: true });
  form.reportValidity = () => false;
  form.dispatchEvent(sent);
  assert.deepEqual([sent.defaultPrevented, globalThis.files], [true, []]);
  form.reportValidity = () => true;
  form.dispatchEvent(new Event("submit", { cancelable: true }));
  const [{ name, blob }] = globalThis.files;
  assert.deepEqual([name, blob.type], ["before-and-after.csv", "text/csv;charset=utf-8"]);
  assert.equal(
    await blob.text(),
    '"Question","Answer","Before","After"\r\n' +
      '"How ready?","Not at all","4","1"\r\n"How ready?","Fairly, ""so to say""","2","5"\r\n' +
      '"How calm?","Not at all","0","0"\r\n"How calm?","Fairly, ""so to say""","0","0"\r\n',
  );
});

test("a full table is not emptied or left without asking, an empty one is", async () => {
  const asked = [];
  const window = await open({ confirm: (words) => asked.push(words) > 1 });
  const emptied = () => {
    const reset = new Event("reset", { cancelable: true });
    document.querySelector("form").dispatchEvent(reset);
    return !reset.defaultPrevented;
  };
  const left = () => {
    const leaving = new window.Event("beforeunload", { cancelable: true });
    window.dispatchEvent(leaving);
    return !leaving.defaultPrevented;
  };
  assert.deepEqual([emptied(), left(), asked.length], [true, true, 0]);
  fill(0, 1);
  assert.deepEqual([emptied(), left()], [false, false]);
  assert.deepEqual(asked, ["Empty the whole table? The counts cannot be brought back."]);
  assert.equal(emptied(), true);
});
