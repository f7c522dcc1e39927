// A worksheet on its page: every kind of answer is kept to the letter, shown again, and lost in no fault
// of the store.
import assert from "node:assert/strict";
import test from "node:test";
import { button, newTab, page, press, run, shutTab, stopClock, tick, type } from "./page.mjs";
import { answers, at, cell, fresh, lying, long, open, rows, said, SHEET, text, wait } from "./sheet-page.mjs";
import { START, Store } from "../store.mjs";

const FILLED = {
  hardest: "The rota",
  keep: "One\nTwo",
  change: [
    { what: "Spoke softly", kind: "Fit" },
    { what: "Late", kind: "" },
  ],
  mood: "Cold",
  helped: ["Notes", "Water"],
  "next-action": "Ring Oksana",
  "next-date": "2026-12-01",
};

/** Fill in every kind of answer. */
function fill() {
  type(at("hardest"), "The rota");
  type(at("keep"), "One\nTwo");
  type(cell(1, "what"), "Spoke softly");
  type(cell(1, "kind"), "Fit");
  type(cell(2, "what"), "Late");
  tick(at("mood-2"));
  tick(at("helped-1"));
  tick(at("helped-3"));
  type(at("next-action"), "Ring Oksana");
  type(at("next-date"), "2026-12-01");
}

/** What stands on the page. */
const shown = () => ({
  hardest: at("hardest").value,
  keep: at("keep").value,
  change: [1, 2].map((row) => ({ what: cell(row, "what").value, kind: cell(row, "kind").value })),
  mood: document.querySelector("[name=mood]:checked")?.value,
  helped: [...document.querySelectorAll("[name=helped]:checked")].map((box) => box.value),
  "next-action": at("next-action").value,
  "next-date": at("next-date").value,
});

test("every kind of answer is stored as it was typed, and stands there when the page is opened again", async () => {
  await fresh();
  fill();
  await wait(300);
  assert.deepEqual(answers(), FILLED);
  await open();
  assert.deepEqual(shown(), FILLED);
  const before = { ...localStorage };
  await wait(5000);
  assert.deepEqual({ ...localStorage }, before);
});

test("words are saved in a pause, at once where a field is left, and when the page is left", async () => {
  const window = await fresh();
  type(at("keep"), "o");
  await wait(200);
  type(at("keep"), "on");
  await wait(299);
  assert.equal(lying(), null);
  await wait(1);
  assert.deepEqual(answers(), { keep: "on" });
  type(at("keep"), "one");
  at("keep").dispatchEvent(new Event("change", { bubbles: true }));
  assert.deepEqual(answers(), { keep: "one" });
  type(at("keep"), "one two");
  window.dispatchEvent(new window.Event("pagehide"));
  assert.deepEqual(answers(), { keep: "one two" });
});

test("what is emptied is taken away", async () => {
  await fresh();
  fill();
  await wait(300);
  type(at("keep"), " ");
  type(cell(2, "what"), "");
  tick(at("helped-1"), false);
  tick(at("helped-3"), false);
  await wait(300);
  const { keep, helped, change, ...others } = FILLED;
  assert.deepEqual(answers(), { ...others, change: [change[0]] });
});

test("what is said changes in a pause of typing, not at each key", async () => {
  await fresh();
  assert.equal(await said(), "");
  type(at("keep"), "one");
  await wait(300);
  await wait(699);
  assert.equal(document.querySelector(".atn-status").textContent, "");
  await wait(1);
  assert.equal(document.querySelector(".atn-status").textContent, "Saved on this device.");
  type(at("keep"), "one two");
  await wait(0);
  assert.equal(document.querySelector(".atn-status").textContent, "");
});

test("the section under the sheet is shown, the line for readers without script goes", async () => {
  await fresh();
  assert.equal(document.querySelector(".atn-saved").hidden, false);
  assert.equal(document.querySelector(".atn-unheard"), null);
  const section = document.querySelector(".atn-saved").textContent;
  assert.match(section, /Other pages on host\.example could read what is saved here\./);
});

test("words typed before the script came are kept, with those that lay there", async () => {
  await fresh();
  type(at("keep"), "kept");
  await wait(300);
  await open(SHEET, { typed: (page_) => (page_.getElementById("keep").value = "typed") });
  await wait(300);
  assert.deepEqual(answers(), { keep: "kept\ntyped" });
  assert.equal(at("keep").value, "kept\ntyped");
});

test("more rows than the page has are shown, and rows can be added", async () => {
  await fresh(rows("change", "What?", 1, { what: [] }));
  press("Add a row");
  type(cell(3, "what"), "third");
  assert.equal(document.querySelector("[for=change-3-what]").textContent, "what");
  assert.equal(cell(3, "what").getAttribute("aria-label"), "what, row c");
  await wait(300);
  assert.deepEqual(answers(), { change: [{ what: "" }, { what: "" }, { what: "third" }] });
  await open(rows("change", "What?", 1, { what: [] }));
  assert.equal(cell(3, "what").value, "third");
  assert.equal(button("Add a row").hidden, false);
});

test("a row that is added is empty, whatever stood in the last one, and takes the focus", async () => {
  await fresh();
  type(cell(2, "what"), "second");
  type(cell(2, "kind"), "Fit");
  press("Add a row");
  assert.deepEqual([cell(3, "what").value, cell(3, "kind").value], ["", ""]);
  assert.deepEqual([cell(2, "what").value, cell(2, "kind").value], ["second", "Fit"]);
  assert.equal(document.activeElement, cell(3, "what"));
});

test("after row z comes row aa", async () => {
  await fresh(rows("change", "What?", 1, { what: [] }));
  for (let count = 3; count <= 53; count += 1) {
    press("Add a row");
  }
  const names = [26, 27, 52, 53].map((row) => cell(row, "what").getAttribute("aria-label"));
  assert.deepEqual(names, ["what, row z", "what, row aa", "what, row az", "what, row ba"]);
});

test("a choice, a tick and a column that the sheet no longer offers are kept", async () => {
  newTab();
  const told = {
    change: [{ what: "a", kind: "Luck", gone: "old column" }],
    helped: ["Music", "Sleep"],
    mood: "Abrupt",
  };
  localStorage.setItem(`${START}sheet.debrief`, JSON.stringify({ v: 1, answers: told }));
  await open();
  assert.equal(cell(1, "kind").value, "Luck");
  type(cell(1, "what"), "b");
  tick(at("helped-1"));
  await wait(300);
  assert.deepEqual(answers(), {
    change: [{ what: "b", kind: "Luck", gone: "old column" }],
    helped: ["Music", "Sleep", "Notes"],
    mood: "Abrupt",
  });
});

test("answers of another kind than the question are shown as far as they fit", async () => {
  newTab();
  const told = { change: "a line", keep: [{ what: "a", kind: "Fit" }, { what: "b" }], hardest: ["x", "y"] };
  localStorage.setItem(`${START}sheet.debrief`, JSON.stringify({ v: 1, answers: told }));
  await open();
  assert.equal(cell(1, "what").value, "a line");
  assert.equal(at("keep").value, "a / Fit\nb");
  await wait(1000);
  assert.deepEqual(answers(), told);
});

test("a question without a field is an error that names it", async () => {
  newTab();
  await assert.rejects(open('<div data-field="odd"></div>'), {
    message: "sheet.js needs a control in odd; see scripts/extensions/questions.py",
  });
  page("<p>No sheet</p>");
  await assert.rejects(run("sheet.js"), { message: "sheet.js needs form.atn-sheet or ul.atn-checklist" });
});

test("Enter sends no form", async () => {
  await fresh(text("hardest", "Which?", 1));
  const sent = new Event("submit", { bubbles: true, cancelable: true });
  document.querySelector("form").dispatchEvent(sent);
  assert.equal(sent.defaultPrevented, true);
});

// ------------------------------------------------------------------ Stores that refuse

test("where there is no room, that is said, leaving is asked about, and the words are saved when there is", async () => {
  const window = await fresh(long("keep", "What?", 1));
  /** @type {() => boolean} whether the browser asks before the page is left */
  const asks = () => {
    const leaving = new window.Event("beforeunload", { cancelable: true });
    window.dispatchEvent(leaving);
    return leaving.defaultPrevented;
  };
  localStorage.quota = 0;
  type(at("keep"), "words");
  assert.equal(asks(), false);
  await wait(300);
  assert.equal(lying(), null);
  assert.equal(asks(), true);
  assert.equal(
    await said(),
    "There is no room left on this device, so the last words are not saved. Copy or print them.",
  );
  localStorage.quota = 5000;
  type(at("keep"), "words!");
  await wait(300);
  assert.deepEqual(answers(), { keep: "words!" });
  assert.equal(asks(), false);
});

test("where the browser keeps nothing, that is said, and the words stay on the page", async () => {
  shutTab();
  await open(long("keep", "What?", 1));
  type(at("keep"), "words");
  assert.equal(
    await said(),
    "This browser keeps nothing for this site. Your words stay until you leave this page. Print or save them as text.",
  );
  assert.equal(at("keep").value, "words");
});

test("what cannot be read is said, shown under the sheet and kept", async () => {
  newTab();
  localStorage.setItem(`${START}sheet.debrief`, '{"answers":"half');
  await open();
  assert.equal(await said(), "Some saved words could not be read. They stand below the sheet, unchanged.");
  assert.equal(
    document.querySelector(".atn-gone").textContent.trim(),
    'Saved words that could not be read {"answers":"half',
  );
  assert.deepEqual({ ...localStorage }, { [`${START}damaged.debrief.1`]: '{"answers":"half' });
});

test("answers to questions that are gone are shown under the sheet and kept", async () => {
  newTab();
  const told = { keep: "x", "old-question": ["a", "b"] };
  localStorage.setItem(`${START}sheet.debrief`, JSON.stringify({ v: 1, answers: told }));
  await open();
  assert.equal(
    document.querySelector(".atn-gone").textContent.trim(),
    "Answers to questions that are no longer on this sheet old question: a; b",
  );
  type(at("keep"), "y");
  await wait(300);
  assert.deepEqual(answers(), { ...told, keep: "y" });
});

// ------------------------------------------------------------------ A checklist

const CHECKLIST =
  '<h1>Tonight</h1><ul class="atn-checklist"><li><input type="checkbox" id="do-eat"></li></ul>' +
  '<p>Later</p><ul class="atn-checklist"><li><input type="checkbox" id="do-sleep"></li></ul>';

test("the ticks of a checklist are one answer, under the page's address", async () => {
  newTab(new Store());
  for (const path of ["move-on/tonight/", "move-on/tonight.html", "move-on/tonight/index.html"]) {
    stopClock();
    page(CHECKLIST, path);
    await run("sheet.js");
    assert.equal(at("do-sleep").checked, path !== "move-on/tonight/");
    tick(at("do-sleep"));
    assert.deepEqual(answers("move-on/tonight"), { ticked: ["do-sleep"] });
  }
  tick(at("do-eat"));
  assert.deepEqual(answers("move-on/tonight"), { ticked: ["do-sleep", "do-eat"] });
  assert.deepEqual(Object.keys(localStorage), [`${START}sheet.move-on/tonight`]);
  assert.equal(button("Copy as text"), undefined);
  press("Clear these ticks");
  assert.equal(at("do-eat").checked, false);
  assert.deepEqual(answers("move-on/tonight"), {});
  assert.equal(await said(), "Cleared. Undo works until you leave this page.");
});
