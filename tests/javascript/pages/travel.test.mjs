// Answers travel from sheet to sheet: unchanged words follow their source, words once changed never do.
import assert from "node:assert/strict";
import test from "node:test";
import { button, newTab, press, type } from "./page.mjs";
import { answers, at, cell, elsewhere, fresh, lying, long, open, rows, tell, wait } from "./sheet-page.mjs";
import { lay, START } from "../store.mjs";

const note = (name) => document.querySelector(`[data-field="${name}"] .atn-from`);

/** Open a sheet whose fields start with what the others hold. */
async function given(others, fields) {
  newTab();
  for (const [id, told] of Object.entries(others)) {
    lay(id, {}, told);
  }
  const window = await open(fields);
  await wait(300);
  return window;
}

const PLAN = { step: [], kind: ["Skill", "Fit"] };
for (const [what, others, field, kept] of [
  ["words into words", { a: { x: "one" } }, long("keep", "?", 1, "a/x"), "one"],
  ["words of two sheets", { a: { x: "one" }, b: { y: "two" } }, long("keep", "?", 1, "a/x b/y"), "one\ntwo"],
  ["ticks into words", { a: { x: ["one", "two"] } }, long("keep", "?", 1, "a/x"), "one\ntwo"],
  [
    "the first column of rows into words",
    { a: { x: [{ what: "one", kind: "Fit" }, { what: "", kind: "Skill" }, { what: "two" }, {}] } },
    long("keep", "?", 1, "a/x"),
    "one\ntwo",
  ],
  [
    "lines into rows",
    { a: { x: "one\ntwo" } },
    rows("keep", "?", 1, PLAN, "a/x"),
    [
      { step: "one", kind: "" },
      { step: "two", kind: "" },
    ],
  ],
  [
    "columns of the same name, wherever they stand",
    { a: { x: [{ kind: "Fit", what: "lost", step: "one" }] } },
    rows("keep", "?", 1, PLAN, "a/x"),
    [{ step: "one", kind: "Fit" }],
  ],
  [
    "the first column into the first, where it has another name",
    {
      a: {
        x: [
          { what: "one", kind: "Fit" },
          { what: "", kind: "" },
        ],
      },
    },
    rows("keep", "?", 1, PLAN, "a/x"),
    [{ step: "one", kind: "Fit" }],
  ],
  [
    "a first column that stands elsewhere does not go into the first",
    { a: { x: [{ kind: "Fit", what: "lost" }] } },
    rows("keep", "?", 1, PLAN, "a/x"),
    [{ step: "", kind: "Fit" }],
  ],
]) {
  test(`${what} travel`, async () => {
    await given(others, field);
    assert.deepEqual(answers(), { keep: kept });
    assert.deepEqual(lying().taken, { keep: kept });
  });
}

test("where a sheet holds nothing for a field, nothing is said and nothing is written", async () => {
  await given({ a: { other: "one", x: " " } }, long("keep", "?", 1, "a/x b/y"));
  assert.equal(lying(), null);
  assert.equal(note("keep").hidden, true);
});

test("it is said which sheets the words come from", async () => {
  await given({ "kind-letter": { x: "one" }, b: { y: "two" } }, long("keep", "?", 1, "kind-letter/x b/y"));
  assert.equal(note("keep").textContent, "From your Kind letter and b. Leave it out");
  assert.deepEqual(
    [...note("keep").querySelectorAll("a")].map((link) => link.href),
    ["https://host.example/careers/worksheets/kind-letter/", "https://host.example/careers/"],
  );
});

test("unchanged words follow their source; changed ones do not, and say nothing of it", async () => {
  const window = await given({ a: { x: "one" } }, long("keep", "?", 1, "a/x"));
  elsewhere({ x: "two" }, {}, "a");
  tell(window);
  assert.equal(at("keep").value, "two");
  type(at("keep"), "two of mine");
  assert.equal(note("keep").hidden, true);
  elsewhere({ x: "three" }, {}, "a");
  tell(window);
  await wait(300);
  assert.deepEqual(answers(), { keep: "two of mine" });
});

test("a source that was emptied takes nothing away", async () => {
  const window = await given({ a: { x: "one" } }, long("keep", "?", 1, "a/x"));
  elsewhere({}, {}, "a");
  tell(window);
  await wait(300);
  assert.deepEqual(answers(), { keep: "one" });
});

test("words of one's own are not overwritten", async () => {
  newTab();
  lay("debrief", {}, { keep: "mine" });
  lay("a", {}, { x: "one" });
  await open(long("keep", "?", 1, "a/x"));
  await wait(300);
  assert.deepEqual(answers(), { keep: "mine" });
  assert.equal(note("keep").hidden, true);
});

test("what is left out stays out, and can be brought back", async () => {
  const sheet = rows("keep", "?", 1, PLAN, "a/x");
  await given({ a: { x: "one" } }, sheet);
  press("Leave it out");
  assert.equal(note("keep").textContent, "Left out: words from your a. Bring it back");
  assert.equal(cell(1, "step", "keep").value, "");
  assert.deepEqual([answers(), lying().taken, lying().refused], [{}, {}, ["keep"]]);
  await open(sheet);
  await wait(300);
  assert.deepEqual(answers(), {});
  press("Bring it back");
  assert.equal(note("keep").textContent, "From your a. Leave it out");
  assert.deepEqual([answers().keep, lying().refused], [[{ step: "one", kind: "" }], []]);
});

test("what is emptied by hand is left out; what is typed into it is one's own", async () => {
  await given({ a: { x: "one" } }, long("keep", "?", 1, "a/x"));
  type(at("keep"), "");
  await wait(300);
  assert.deepEqual([answers(), lying().refused], [{}, ["keep"]]);
  assert.equal(note("keep").hidden, false);
  type(at("keep"), "mine");
  await wait(300);
  assert.deepEqual([answers(), lying().refused], [{ keep: "mine" }, []]);
});

test("a sheet that was cleared stays empty: what others hold is offered, not given", async () => {
  const sheet = long("keep", "?", 1, "a/x") + long("own", "?", 2, "b/y");
  await given({ a: { x: "one" } }, sheet);
  press("Clear this sheet");
  assert.deepEqual([answers(), lying().refused], [{}, ["keep"]]);
  await open(sheet);
  await wait(300);
  assert.equal(at("keep").value, "");
  press("Undo");
  assert.equal(button("Undo").hidden, true);
});

test("a fresh sheet has nothing to take, and asks nothing", async () => {
  await fresh(long("keep", "?", 1));
  assert.equal(note("keep"), null);
  assert.deepEqual(
    Object.keys(localStorage).filter((key) => key.startsWith(START)),
    [],
  );
});
