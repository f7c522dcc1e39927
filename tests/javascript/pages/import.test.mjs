// A file of answers on the page of all worksheets: shown, chosen from, and written whole or not at all.
import assert from "node:assert/strict";
import test from "node:test";
import { button, press, settled, tick } from "./page.mjs";
import { answers, choose, DAY, exported, holding, one, status, told } from "./saved-page.mjs";
import { lay, START } from "../store.mjs";

test("a file is shown before anything is written, and nothing is written without a yes", async () => {
  await holding({ lessons: { keep: "mine", rows: [{ a: "1" }] } });
  const before = { ...localStorage };
  await choose(
    exported(
      { lessons: { keep: "theirs", rows: [{ a: "1" }], "next-date": "2026-12-01" }, gone: { old: "x", bad: 1 } },
      { damaged: [{ sheet: "b", text: "{" }] },
    ),
  );
  assert.equal(document.activeElement, one("h3"));
  assert.deepEqual(told(".atn-import > p:not(.atn-import-buttons)"), [
    '2 new answers, 1 different, 1 the same. It was exported on 20 November 2026. Nothing is written before you choose "Import".',
    "1 text that could not be read when the file was made will be kept as it is.",
  ]);
  assert.deepEqual(told("h4"), ["Not imported: 1 part of the file", "Three lessons", "gone (no longer on the site)"]);
  assert.deepEqual(told(".atn-import > ul > li"), [
    "gone (no longer on the site), bad (no longer on the site): is no answer. It reads: 1",
  ]);
  assert.deepEqual(told("summary"), ["1 new answer", "1 the same", "1 new answer"]);
  assert.deepEqual(told("details dt"), ["What: by when", "Which", "old (no longer on the site)"]);
  assert.deepEqual(told("details dd"), ["2026-12-01", "1", "x"]);
  assert.deepEqual(told("fieldset legend"), ["What to keep"]);
  assert.deepEqual(told("fieldset dt"), ["Yours, on this device", "In the file"]);
  assert.deepEqual(told("fieldset dd"), ["mine", "theirs"]);
  assert.deepEqual(told("fieldset label"), [" Keep mine", " Take the file's", " Keep both, mine first"]);
  const chosen = [...document.querySelectorAll("[name=choice-0-0]")].map((radio) => radio.checked);
  assert.deepEqual(chosen, [true, false, false]);
  assert.deepEqual({ ...localStorage }, before);
  press("Do not import");
  assert.equal(status(), "Nothing was imported.");
  assert.equal(one(".atn-import").hidden, true);
  assert.deepEqual({ ...localStorage }, before);
});

for (const [choice, kept] of [
  [undefined, "mine"],
  [0, "mine"],
  [1, "theirs"],
  [2, "mine\ntheirs"],
]) {
  test(`where both have an answer and the choice is ${choice}, "${kept}" is kept`, async () => {
    await holding({ lessons: { keep: "mine" } });
    await choose(exported({ lessons: { keep: "theirs", "next-date": "2026-12-01" } }));
    if (choice !== undefined) {
      tick([...document.querySelectorAll("[name=choice-0-0]")][choice]);
    }
    press("Import");
    assert.equal(status(), "Imported. What you chose to keep is as it was.");
    assert.match(told(".atn-listed > li")[0], /2 answers, last changed on 23 November 2026/);
    assert.deepEqual([one(".atn-import").hidden, one(".atn-import").children.length], [true, 0]);
    assert.equal(document.activeElement, one("#import-file"));
    assert.deepEqual(answers("lessons"), { keep: kept, "next-date": "2026-12-01" });
  });
}

test("only words can be kept both", async () => {
  await holding({ lessons: { "next-date": "1", rows: [{ a: "1" }], gone: "1" } });
  await choose(exported({ lessons: { "next-date": "2", rows: [{ a: "2" }], gone: "2" } }));
  assert.equal(document.querySelectorAll("fieldset").length, 3);
  assert.equal(document.querySelectorAll("fieldset [type=radio]").length, 6);
});

test("a sheet the file does not change keeps its day, a new one takes the file's, none lies in the future", async () => {
  await holding({ lessons: { keep: "x" } });
  const before = localStorage.getItem(`${START}sheet.lessons`);
  const sheets = { a: { x: "1" }, b: { x: "1" }, c: { x: "1" } };
  const file = JSON.parse(exported({ lessons: { keep: "x" }, ...sheets }));
  file.sheets.b.at = "2999-01-01T00:00:00Z";
  delete file.sheets.c.at;
  await choose(JSON.stringify(file));
  press("Import");
  assert.equal(localStorage.getItem(`${START}sheet.lessons`), before);
  const days = ["a", "b", "c"].map((id) => JSON.parse(localStorage.getItem(`${START}sheet.${id}`)).at);
  const now = "2026-11-23T09:00:00.000Z";
  assert.deepEqual(days, [DAY, now, now]);
});

test("an answer that changed in another tab meanwhile is looked at again", async () => {
  await holding({ lessons: { "next-date": "2026-12-01", keep: "mine" } });
  await choose(exported({ lessons: { "next-date": "2026-12-01", keep: "theirs" } }));
  tick(document.querySelectorAll("[name=choice-0-0]")[1]);
  lay("lessons", { at: DAY, n: 99 }, { "next-date": "2026-12-01", keep: "newer" });
  press("Import");
  assert.equal(status(), "Your answers changed in another tab meanwhile. Look again before you import.");
  assert.deepEqual(answers("lessons"), { "next-date": "2026-12-01", keep: "newer" });
  assert.deepEqual(told("fieldset dd"), ["newer", "theirs"]);
});

test("where there is no room, nothing is imported", async () => {
  await holding({ lessons: { keep: "mine" } });
  const before = { ...localStorage };
  await choose(exported({ a: { x: "1" }, b: { x: "long ".repeat(99) } }));
  localStorage.quota = localStorage.used + 300;
  press("Import");
  assert.equal(
    status(),
    "There is no room left on this device, so nothing was imported. Everything is as it was before.",
  );
  assert.deepEqual({ ...localStorage }, before);
});

test("a file with nothing new, or nothing sound, offers no import", async () => {
  await holding({ lessons: { keep: "x" } });
  await choose(exported({ lessons: { keep: "x" } }));
  assert.match(one(".atn-import").textContent, /There is nothing in this file to bring in\./);
  assert.equal(button("Import"), undefined);
  press("Close");
  assert.equal(status(), "Nothing was imported.");
  await choose("Dear diary");
  assert.match(status(), /^This file cannot be read\./);
  assert.equal(one(".atn-import").hidden, true);
});

test("a file of which only texts that could not be read are sound is taken in, and what is odd is named", async () => {
  await holding();
  await choose(exported({}, { damaged: [{ sheet: "b", text: "{" }, "odd"] }));
  assert.deepEqual(told(".atn-import > ul > li"), ["A part: is no set-aside text. It reads: odd"]);
  press("Import");
  assert.deepEqual({ ...localStorage }, { [`${START}damaged.b.1`]: "{" });
});

test("of a sound file nothing else is said", async () => {
  await holding();
  await choose(exported({ lessons: { keep: "theirs" } }));
  assert.equal(told(".atn-import > p:not(.atn-import-buttons)").length, 1);
  assert.deepEqual(told("h4"), ["Three lessons"]);
});

test("a file larger than any export is refused before it is opened, and a file may be chosen again", async () => {
  await holding();
  const huge = { size: 32 * 1024 * 1024, text: () => assert.fail("it was opened") };
  const file = one("#import-file");
  Object.defineProperty(file, "files", { value: [huge], configurable: true });
  Object.defineProperty(file, "value", { value: "huge.json", writable: true });
  file.dispatchEvent(new Event("change"));
  await settled();
  assert.match(status(), /^This file is larger than 30 MB/);
  assert.equal(file.value, "");
});

test("of a file that is wrong in many places fifty are named", async () => {
  await holding();
  await choose(exported({ a: Object.fromEntries(Array.from({ length: 53 }, (_, place) => [`f${place}`, 1])) }));
  assert.equal(told(".atn-import > ul > li").length, 51);
  assert.equal(told(".atn-import > ul > li")[50], "And 3 more.".replace("3", "3 parts"));
});

test("markup is only ever text", async () => {
  await holding();
  const evil = "<img src=x><script>1</script>";
  await choose(exported({ [evil]: { [evil]: [{ [evil]: evil }] }, lessons: { keep: evil } }));
  press("Import");
  assert.equal(document.querySelectorAll(".atn-saved-answers img, .atn-saved-answers script").length, 0);
  assert.deepEqual(answers("lessons"), { keep: evil });
});
