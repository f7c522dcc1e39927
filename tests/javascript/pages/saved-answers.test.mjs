// The page of all worksheets: what is listed, exported, cleared and brought back.
import assert from "node:assert/strict";
import test, { mock } from "node:test";
import { button, handedOut, newTab, press, settled, shutTab, tick } from "./page.mjs";
import { answers, DAY, exported, holding, one, open, status, told } from "./saved-page.mjs";
import { lay, START } from "../store.mjs";

// ------------------------------------------------------------------ The list

test("what is filled in is listed, newest first, with its title, its count and its day", async () => {
  newTab();
  lay("lessons", { at: DAY }, { keep: "x", "next-date": "2026-12-01" });
  lay("move-on/tonight", { at: "2026-11-21T09:00:00Z" }, { ticked: ["do-eat-something"] });
  lay(
    "gone",
    { at: "2026-11-19T09:00:00Z" },
    { "old-question": [{ a: "one", b: "", c: "two" }], ticked: ["do-go-out"] },
  );
  lay("refused", { at: DAY, refused: ["keep"] }, {});
  localStorage.setItem(`${START}sheet.broken`, "{");
  await open();
  assert.deepEqual(
    told(".atn-listed > li").map((text) => text.replace(/Show the words.*/s, "")),
    [
      "Tonight 1 tick, last changed on 21 November 2026",
      "Three lessons 2 answers, last changed on 20 November 2026",
      "gone (no longer on the site) 2 answers, last changed on 19 November 2026",
    ],
  );
  assert.deepEqual(
    [...document.querySelectorAll(".atn-listed a")].map((link) => link.href),
    ["https://host.example/careers/move-on/tonight/", "https://host.example/careers/worksheets/three-lessons/"],
  );
  assert.deepEqual(told("details dt"), ["old-question (no longer on the site)", "ticked (no longer on the site)"]);
  assert.deepEqual(told("details dd"), ["one / two", "go out"]);
  assert.deepEqual(told(".atn-saved-list > p"), [
    "1 sheet could not be read. What is left of it is set aside and goes into the export.",
  ]);
});

test("where one sheet is filled in and one could not be read, both can be exported and cleared", async () => {
  newTab();
  lay("lessons", { at: DAY, n: 5 }, { keep: "x" });
  localStorage.setItem(`${START}damaged.b.1`, "{");
  await open();
  assert.equal(button("Export everything to one file").hidden, false);
  assert.equal(button("Clear everything").hidden, false);
  assert.equal(one("[type=checkbox]").closest("p").hidden, false);
});

test("where nothing is filled in, that is said, and there is nothing to export or to clear", async () => {
  await holding();
  assert.deepEqual(told(".atn-saved-list > p"), ["Nothing is filled in on this device yet."]);
  assert.equal(button("Export everything to one file").hidden, true);
  assert.equal(button("Clear everything").hidden, true);
  assert.equal(button("Undo: bring everything back").hidden, true);
});

test("where the browser keeps nothing, that is said instead of the tools", async () => {
  shutTab();
  await open();
  assert.match(told(".atn-saved-list > p")[0], /^This browser keeps nothing for this site/);
  assert.equal(one(".atn-saved-tools").hidden, true);
});

test("a page that comes back shows what lies there now", async () => {
  const window = await holding();
  lay("lessons", { at: DAY, n: 5 }, { keep: "x" });
  const shown = (persisted) => window.dispatchEvent(Object.assign(new window.Event("pageshow"), { persisted }));
  shown(false);
  assert.equal(told(".atn-listed > li").length, 0);
  shown(true);
  assert.equal(told(".atn-listed > li").length, 1);
  lay("gone", { at: DAY, n: 5 }, { keep: "x" });
  document.dispatchEvent(new Event("visibilitychange"));
  assert.equal(told(".atn-listed > li").length, 2);
});

test("what another tab writes is listed, and what came late for a clearing is swept", async () => {
  const window = await holding({ lessons: { keep: "secret" } });
  const late = localStorage.getItem(`${START}sheet.lessons`);
  press("Clear everything");
  lay("move-on/tonight", { c: Date.now() + 5, n: Date.now() + 5 }, { ticked: ["do-eat"] });
  localStorage.setItem(`${START}sheet.lessons`, late);
  window.dispatchEvent(new window.Event("storage"));
  assert.equal(told(".atn-listed > li").length, 1);
  mock.timers.tick(1000);
  assert.ok(!JSON.stringify({ ...localStorage }).includes("secret"));
});

// ------------------------------------------------------------------ Export, clear, undo

test("everything is exported to one file, named by the day", async () => {
  await holding({ lessons: { keep: "x" }, gone: { old: "y" } });
  localStorage.setItem(`${START}damaged.b.1`, "{");
  press("Export everything to one file");
  await settled();
  const [{ name, blob }] = globalThis.files;
  assert.deepEqual([name, blob.type], ["after-the-no-2026-11-23.json", "application/json;charset=utf-8"]);
  const file = JSON.parse(await blob.text());
  assert.deepEqual(file.sheets.lessons, { v: 1, at: DAY, answers: { keep: "x" }, taken: {}, refused: [] });
  assert.deepEqual([Object.keys(file.sheets), file.damaged], [["gone", "lessons"], [{ sheet: "b", text: "{" }]]);
  // Some phones ask first what to do with a file.
  mock.timers.tick(59_999);
  assert.equal(handedOut(), 1);
  mock.timers.tick(1);
  assert.equal(handedOut(), 0);
  assert.equal(
    status(),
    "Saved as after-the-no-2026-11-23.json, where this device puts downloads. Anybody who opens the file can read it.",
  );
});

test("everything is cleared, and comes back whole until the page is left", async () => {
  const sheets = { lessons: { keep: "secret" }, gone: { old: ["secret"] } };
  const window = await holding(sheets);
  localStorage.setItem(`${START}damaged.b.1`, "{");
  press("Clear everything");
  assert.equal(status(), "Everything is cleared. You can undo this until you leave this page.");
  assert.deepEqual(Object.keys(localStorage), [`${START}cleared`]);
  assert.equal(document.activeElement, button("Undo: bring everything back"));
  press("Undo: bring everything back");
  assert.equal(status(), "Everything is back.");
  assert.equal(told(".atn-listed > li").length, 2);
  assert.equal(document.activeElement, button("Clear everything"));
  assert.deepEqual([answers("lessons"), answers("gone")], [sheets.lessons, sheets.gone]);
  assert.equal(localStorage.getItem(`${START}damaged.b.1`), "{");
  assert.equal(button("Undo: bring everything back").hidden, true);
  press("Clear everything");
  window.dispatchEvent(new window.Event("pagehide"));
  assert.equal(button("Undo: bring everything back").hidden, true);
  press("Undo: bring everything back");
  assert.deepEqual(Object.keys(localStorage), [`${START}cleared`]);
});

test("what was cleared comes back above what was written since, and that is said", async () => {
  const written = (words) => lay("lessons", { at: DAY, n: 5, c: Date.now() + 10 }, words);
  await holding({ lessons: { keep: "old" } });
  press("Clear everything");
  written({ keep: "new" });
  press("Undo: bring everything back");
  assert.equal(status(), "Everything is back. What you wrote since stands below it.");
  assert.deepEqual(answers("lessons"), { keep: "old\nnew" });
  await holding({ lessons: { "next-date": "2026-12-01", keep: "old" } });
  press("Clear everything");
  written({ "next-date": "2026-12-24" });
  press("Undo: bring everything back");
  assert.equal(status(), "Your words are back. Where only one answer fits, the newer one stays.");
  assert.deepEqual(answers("lessons"), { keep: "old", "next-date": "2026-12-24" });
});

test("a second clearing pushes nothing out that the first still holds", async () => {
  await holding({ lessons: { keep: "first" }, gone: { old: "first" } });
  localStorage.setItem(`${START}damaged.b.1`, "{");
  press("Clear everything");
  lay("lessons", { at: DAY, n: 5, c: Date.now() + 10 }, { keep: "second" });
  press("Clear everything");
  press("Undo: bring everything back");
  assert.deepEqual([answers("lessons"), answers("gone")], [{ keep: "first\nsecond" }, { old: "first" }]);
  assert.equal(localStorage.getItem(`${START}damaged.b.1`), "{");
});

test("where there is no room to bring it back, it stays held", async () => {
  await holding({ lessons: { keep: "words" } });
  press("Clear everything");
  localStorage.quota = 60;
  press("Undo: bring everything back");
  assert.equal(
    status(),
    "There is no room left on this device, so nothing came back. Free some room and press Undo again before you leave.",
  );
  localStorage.quota = 5000;
  press("Undo: bring everything back");
  assert.deepEqual(answers("lessons"), { keep: "words" });
});

test("on a shared computer everything moves to the tab and back", async () => {
  await holding({ lessons: { keep: "x" } });
  tick(one("[type=checkbox]"));
  assert.equal(status(), "All answers are now in this tab only. They are gone when you close it.");
  assert.deepEqual(
    [Object.keys(localStorage), answers("lessons", sessionStorage)],
    [[`${START}shared`], { keep: "x" }],
  );
  press("Clear everything");
  assert.match(status(), /^Everything in this tab is cleared/);
  assert.deepEqual(told(".atn-saved-list > p"), ["Nothing is filled in in this tab yet."]);
  press("Undo: bring everything back");
  localStorage.quota = 100;
  tick(one("[type=checkbox]"), false);
  assert.equal(status(), "There is no room left on this device, so nothing was moved.");
  assert.equal(one("[type=checkbox]").checked, true);
  localStorage.quota = 5000;
  tick(one("[type=checkbox]"), false);
  assert.equal(status(), "All answers are kept on this device again.");
  assert.deepEqual([answers("lessons"), answers("lessons", sessionStorage)], [{ keep: "x" }, undefined]);
});
