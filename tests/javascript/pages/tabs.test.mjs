// A worksheet in two tabs, and cleared and brought back: nobody's words are lost, and what was cleared
// stays away.
import assert from "node:assert/strict";
import test from "node:test";
import { button, press, tick, type } from "./page.mjs";
import { answers, at, cell, elsewhere, fresh, lying, open, said, SHEET, tell, wait } from "./sheet-page.mjs";
import { START } from "../store.mjs";

const CLEARED = "Cleared. Undo works until you leave this page.";
const keys = () => Object.keys(localStorage).map((key) => key.slice(START.length));
const leave = (window) => window.dispatchEvent(new window.Event("pagehide"));

// ------------------------------------------------------------------ Two tabs

test("what another tab writes is shown, and what stands here stays", async () => {
  const window = await fresh();
  type(at("hardest"), "mine");
  await wait(300);
  elsewhere({ hardest: "mine", keep: "theirs", mood: "Fine", helped: ["Sleep"] });
  tell(window);
  assert.equal(at("keep").value, "theirs");
  assert.equal(at("mood-1").checked, true);
  assert.equal(at("helped-2").checked, true);
  assert.deepEqual(answers(), { hardest: "mine", keep: "theirs", mood: "Fine", helped: ["Sleep"] });
});

test("an untouched cell does not overwrite another tab's words", async () => {
  await fresh();
  type(cell(1, "what"), "one");
  type(cell(2, "what"), "two");
  await wait(300);
  elsewhere({
    change: [
      { what: "one", kind: "" },
      { what: "two, theirs", kind: "Fit" },
    ],
  });
  type(cell(1, "what"), "one, mine");
  await wait(300);
  const both = [
    { what: "one, mine", kind: "" },
    { what: "two, theirs", kind: "Fit" },
  ];
  assert.deepEqual(answers(), { change: both });
  assert.deepEqual([cell(2, "what").value, cell(2, "kind").value], ["two, theirs", "Fit"]);
});

test("where both write in one field, both stay", async () => {
  const window = await fresh();
  type(at("keep"), "the rota");
  await wait(300);
  at("keep").focus();
  elsewhere({ keep: "the rota and the van" });
  tell(window);
  // Nobody's words change under their hands.
  assert.equal(at("keep").value, "the rota");
  type(at("keep"), "Say: the rota");
  assert.equal(at("keep").value, "Say: the rota and the van");
  await wait(300);
  assert.deepEqual(answers(), { keep: "Say: the rota and the van" });
});

test("while a letter is composed, nothing is woven into it", async () => {
  const window = await fresh();
  type(at("keep"), "the rota");
  await wait(300);
  at("keep").focus();
  elsewhere({ keep: "the rota and the van" });
  tell(window);
  at("keep").value = "Say: the rota";
  const composing = new Event("input", { bubbles: true });
  composing.isComposing = true;
  at("keep").dispatchEvent(composing);
  assert.equal(at("keep").value, "Say: the rota");
  at("keep").dispatchEvent(new Event("compositionend", { bubbles: true }));
  assert.equal(at("keep").value, "Say: the rota and the van");
});

test("the other tab's words stand there when the field is left", async () => {
  const window = await fresh();
  at("keep").focus();
  elsewhere({ keep: "theirs" });
  tell(window);
  assert.equal(at("keep").value, "");
  at("keep").blur();
  await wait(1);
  assert.equal(at("keep").value, "theirs");
  await wait(1000);
  assert.deepEqual(answers(), { keep: "theirs" });
});

test("a tab in which somebody only read writes nothing, wherever it comes back from", async () => {
  const window = await fresh();
  elsewhere({ keep: "theirs" });
  const before = { ...localStorage };
  leave(window);
  await wait(1000);
  assert.deepEqual({ ...localStorage }, before);
  const shown = Object.assign(new window.Event("pageshow"), { persisted: true });
  window.dispatchEvent(shown);
  assert.equal(at("keep").value, "theirs");
  await wait(1000);
  assert.deepEqual({ ...localStorage }, before);
});

test("words that another tab overwrote without having seen them are written again", async () => {
  const window = await fresh();
  type(at("keep"), "mine");
  await wait(300);
  const { n } = lying();
  const record = { v: 1, at: new Date().toISOString(), n: n + 1, seen: ["theirs"], answers: { hardest: "theirs" } };
  localStorage.setItem(`${START}sheet.debrief`, JSON.stringify(record));
  tell(window);
  await wait(300);
  assert.deepEqual(answers(), { hardest: "theirs", keep: "mine" });
});

test("words that another tab saw and took away stay away", async () => {
  const window = await fresh();
  type(at("keep"), "mine");
  type(at("hardest"), "mine too");
  await wait(300);
  elsewhere({ hardest: "mine too" });
  tell(window);
  await wait(1000);
  assert.equal(at("keep").value, "");
  assert.deepEqual(answers(), { hardest: "mine too" });
});

test("a sheet that another tab cleared is said to be gone", async () => {
  const window = await fresh();
  type(at("keep"), "mine");
  await wait(300);
  elsewhere({});
  tell(window);
  assert.equal(await said(), "This sheet was cleared, or moved to another tab.");
  assert.equal(at("keep").value, "");
  assert.deepEqual(answers(), {});
});

// ------------------------------------------------------------------ Clear and Undo

test("clearing leaves a record without words, and Undo brings every answer back", async () => {
  await fresh();
  type(at("keep"), "secret");
  type(cell(1, "what"), "secret too");
  tick(at("mood-2"));
  await wait(300);
  const before = answers();
  assert.equal(button("Undo").hidden, true);
  press("Clear this sheet");
  assert.equal(await said(), CLEARED);
  assert.ok(!JSON.stringify({ ...localStorage }).includes("secret"));
  assert.deepEqual([at("keep").value, cell(1, "what").value, at("mood-2").checked], ["", "", false]);
  press("Undo");
  assert.equal(await said(), "Your words are back.");
  assert.deepEqual(answers(), before);
  assert.deepEqual([at("keep").value, cell(1, "what").value, at("mood-2").checked], ["secret", "secret too", true]);
  assert.equal(button("Undo").hidden, true);
  assert.equal(document.activeElement, button("Clear this sheet"));
});

test("Undo lays what was cleared above what was written since; a day stays the newer one", async () => {
  await fresh();
  type(at("keep"), "old");
  await wait(300);
  press("Clear this sheet");
  type(at("keep"), "new");
  press("Undo");
  assert.equal(await said(), "Your words are back, above what you wrote since.");
  assert.deepEqual(answers(), { keep: "old\nnew" });
  press("Clear this sheet");
  type(at("next-date"), "2026-12-01");
  press("Clear this sheet");
  type(at("next-date"), "2026-12-24");
  press("Undo");
  assert.equal(await said(), "Your words are back. Where only one answer fits, the newer one stays.");
  assert.deepEqual(answers(), { keep: "old\nnew", "next-date": "2026-12-24" });
});

test("clearing twice holds both, and Undo brings both back", async () => {
  await fresh();
  for (const words of ["first", "second"]) {
    type(at("keep"), words);
    await wait(300);
    press("Clear this sheet");
  }
  press("Undo");
  assert.deepEqual(answers(), { keep: "first\nsecond" });
});

test("once the page is left, nothing comes back", async () => {
  const window = await fresh();
  type(at("keep"), "secret");
  await wait(300);
  press("Clear this sheet");
  leave(window);
  assert.equal(button("Undo").hidden, true);
  button("Undo").click();
  await wait(1000);
  assert.deepEqual(answers(), {});
  assert.equal(at("keep").value, "");
});

test("what could not be read is cleared and brought back too, and stays held where there is no room", async () => {
  await fresh();
  localStorage.setItem(`${START}sheet.debrief`, "{ broken");
  await open();
  press("Clear this sheet");
  assert.deepEqual(keys(), []);
  assert.equal(document.querySelector(".atn-gone"), null);
  localStorage.quota = 10;
  press("Undo");
  assert.equal(button("Undo").hidden, false);
  assert.deepEqual(keys(), []);
  localStorage.quota = 5000;
  press("Undo");
  assert.equal(button("Undo").hidden, true);
  assert.deepEqual(keys(), ["damaged.debrief.1"]);
  assert.match(document.querySelector(".atn-gone").textContent, /\{ broken/);
});

// ------------------------------------------------------------------ A shared computer

test("on a shared computer words move to the tab and back", async () => {
  await fresh(SHEET);
  type(at("keep"), "mine");
  const box = document.querySelector(".atn-shared");
  assert.equal(box.checked, false);
  tick(box);
  assert.equal(await said(), "Your answers moved to this tab. They go when you close it.");
  assert.deepEqual([keys(), answers("debrief", sessionStorage)], [["shared"], { keep: "mine" }]);
  type(at("keep"), "mine!");
  assert.equal(await said(), "");
  await wait(300);
  assert.equal(await said(), "Kept in this tab until you close it.");
  assert.deepEqual(answers("debrief", sessionStorage), { keep: "mine!" });
  await open();
  assert.equal(document.querySelector(".atn-shared").checked, true);
  tick(document.querySelector(".atn-shared"), false);
  assert.equal(await said(), "Your answers are back on this device.");
  assert.deepEqual([answers(), { ...sessionStorage }], [{ keep: "mine!" }, {}]);
});

test("where the tab has no room, nothing moves and that is said", async () => {
  await fresh();
  type(at("keep"), "mine");
  sessionStorage.quota = 0;
  tick(document.querySelector(".atn-shared"));
  assert.equal(await said(), "There is no room to move your answers. They stay where they were.");
  assert.deepEqual(answers(), { keep: "mine" });
  assert.equal(document.querySelector(".atn-shared").checked, false);
});

test("another tab says that the computer is shared: this one follows, and its late words too", async () => {
  const window = await fresh();
  type(at("keep"), "mine");
  await wait(300);
  localStorage.setItem(`${START}shared`, "on");
  tell(window);
  await wait(1000);
  assert.equal(document.querySelector(".atn-shared").checked, true);
  assert.deepEqual([keys(), answers("debrief", sessionStorage)], [["shared"], { keep: "mine" }]);
});
