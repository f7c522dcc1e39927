// What leaves a worksheet: its text, its print, its days as reminders.
import assert from "node:assert/strict";
import test from "node:test";
import { button, newTab, press, settled, tick, type } from "./page.mjs";
import { at, cell, fresh, nextStep, open, said, SHEET, text, wait } from "./sheet-page.mjs";
import { lay } from "../store.mjs";

const TEXT = `Debrief

1. Which was hardest?
The rota

2. What to keep?
One
Two

3. What to change?
- Spoke softly / Fit

4. How did it end?
Cold

5. What helped?
- Notes
- Water

6. My one next step
What: Ring Oksana
By when: 2026-12-01
`;

function fill() {
  type(at("hardest"), "The rota");
  type(at("keep"), "One\nTwo");
  type(cell(1, "what"), "Spoke softly");
  type(cell(1, "kind"), "Fit");
  tick(at("mood-2"));
  tick(at("helped-1"));
  tick(at("helped-3"));
  type(at("next-action"), "Ring Oksana");
  type(at("next-date"), "2026-12-01");
}

test("a sheet is copied and saved as text, every question with its answer", async () => {
  await fresh();
  fill();
  const copied = [];
  Object.defineProperty(navigator, "clipboard", { value: { writeText: async (words) => copied.push(words) } });
  press("Copy as text");
  await settled();
  assert.deepEqual(copied, [TEXT]);
  assert.equal(await said(), "Copied.");
  press("Save as text");
  const [{ name, blob }] = globalThis.files;
  assert.deepEqual([name, blob.type, await blob.text()], ["debrief.txt", "text/plain;charset=utf-8", TEXT]);
});

test("where copying is not allowed, that is said", async () => {
  await fresh(text("hardest", "Which?", 1));
  Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } });
  press("Copy as text");
  await settled();
  assert.equal(await said(), "This browser does not allow copying. Save as text instead.");
});

test("the text holds what the sheet has no place for, and an unanswered question stands empty", async () => {
  newTab();
  lay("debrief", {}, { "old-question": ["a", "b"] });
  localStorage.setItem("after-the-no./careers/.damaged.debrief.1", "{ broken");
  await open(text("hardest", "Which?", 1));
  press("Save as text");
  assert.equal(
    await globalThis.files[0].blob.text(),
    "Debrief\n\n1. Which?\n\n\nAnswers to questions that are no longer on this sheet\n- old question: a; b\n\n" +
      "Saved words that could not be read\n- { broken\n",
  );
});

test("on paper every answer stands beside its field, a day in words", async () => {
  let printed = 0;
  const window = await fresh(SHEET, { window: { print: () => (printed += 1) } });
  fill();
  press("Print");
  assert.equal(printed, 1);
  const mirrored = () => [...document.querySelectorAll(".atn-print-answer")].map((one) => one.textContent);
  window.dispatchEvent(new window.Event("beforeprint"));
  const told = ["The rota", "One\nTwo", "Spoke softly", "Fit", "", "", "Ring Oksana", "1 December 2026"];
  assert.deepEqual(mirrored(), told);
  type(at("next-date"), "");
  window.dispatchEvent(new window.Event("beforeprint"));
  assert.deepEqual(mirrored(), [...told.slice(0, -1), ""]);
  assert.equal(at("keep").nextElementSibling.getAttribute("aria-hidden"), "true");
  // A row that is added after printing brings no answer of another row.
  press("Add a row");
  assert.equal(cell(3, "what").nextElementSibling?.className ?? "", "");
});

// ------------------------------------------------------------------ Reminders

const REMIND = "Put this day in my calendar";
const status = () => document.querySelector(".atn-remind + span").textContent;

/** The file that was made, as lines without folds. */
async function reminder() {
  const { name, blob } = globalThis.files.at(-1);
  assert.deepEqual([name, blob.type], ["reminder.ics", "text/calendar;charset=utf-8"]);
  return (await blob.text()).replaceAll("\r\n ", "").split("\r\n");
}

test("a day becomes a reminder of what is to be done, with the page's address and no other word", async () => {
  await fresh(nextStep(1));
  assert.equal(button(REMIND).hidden, true);
  type(at("next-action"), "Ring Oksana");
  type(at("next-date"), "2026-12-01");
  assert.equal(button(REMIND).hidden, false);
  press(REMIND);
  await settled();
  assert.equal(status(), "The file reminder.ics is made. Open it to put the day in your calendar.");
  const lines = await reminder();
  assert.ok(lines.includes("DTSTART;VALUE=DATE:20261201"));
  assert.ok(lines.includes("SUMMARY:Ring Oksana"));
  assert.ok(lines.includes("DESCRIPTION:Debrief\\nhttps://host.example/careers/worksheets/debrief/"));
  type(at("next-date"), "2026-11-22");
  assert.equal(status(), "");
  press(REMIND);
  await settled();
  assert.equal(status(), "This day has passed, so no calendar would remind you. Choose a later one.");
  assert.equal(globalThis.files.length, 1);
});

test("a next step without words is named by its sheet, any other day by its question", async () => {
  const day = '<div data-field="end"><label for="end">When it ends</label><input type="date" id="end"></div>';
  for (const [fields, id, summary] of [
    [nextStep(1), "next-date", "Debrief"],
    [day, "end", "When it ends"],
  ]) {
    await fresh(fields);
    type(at(id), "2026-12-01");
    press(REMIND);
    await settled();
    assert.ok((await reminder()).includes(`SUMMARY:${summary}`));
  }
});

test("a saved day can be put in a calendar as soon as the page is open", async () => {
  newTab();
  lay("debrief", {}, { "next-date": "2026-12-01" });
  await open(nextStep(1));
  await wait(1);
  assert.equal(button(REMIND).hidden, false);
});
