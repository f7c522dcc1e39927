// Two versions of a sheet made one: of two tabs, field by field, and of what was held and what was
// written since.
import assert from "node:assert/strict";
import test from "node:test";
import { blank, merge } from "../../docs/assets/javascripts/sheet-answers.js";
import { joined } from "../../docs/assets/javascripts/sheet-join.js";
import { sheet } from "./store.mjs";

test("who changed nothing takes what lies there, also nothing", () => {
  const read = sheet({ keep: "old words" });
  assert.deepEqual(merge(read, read, blank()), blank());
});

test("each tab's fields stay as it left them, and what I emptied is gone", () => {
  const base = sheet({ keep: "old", gone: "old", both: "a" });
  const mine = sheet({ keep: "old", both: "a b", fresh: "mine" });
  const theirs = sheet({ keep: "new", gone: "old", both: "a c", late: "theirs" });
  assert.deepEqual(Object.fromEntries(merge(base, mine, theirs).answers), {
    keep: "new",
    both: "a c\n b",
    fresh: "mine",
    late: "theirs",
  });
});

test("a day that both changed stays mine, and words beside it are woven", () => {
  const sheets = ["a", "a b", "a c"].map((words, day) => sheet({ keep: words, day: `2026-03-0${day}` }));
  const merged = merge(...sheets, (name) => name === "day");
  assert.deepEqual(Object.fromEntries(merged.answers), { keep: "a c\n b", day: "2026-03-01" });
});

test("what was taken from another sheet is laid over, not woven, and only where I changed it", () => {
  const taken = (words) => sheet({}, { taken: new Map(Object.entries(words)) });
  const merged = merge(
    taken({ kept: "a", lost: "a" }),
    taken({ kept: "a", mine: "x" }),
    taken({ kept: "b", lost: "a", mine: "y" }),
  );
  assert.deepEqual(Object.fromEntries(merged.taken), { kept: "b", mine: "x" });
});

test("what I no longer refuse is refused no longer, and what they no longer refuse stays so", () => {
  const refusing = (...names) => sheet({}, { refused: new Set(names) });
  assert.deepEqual([...merge(refusing("a", "b"), refusing("b"), refusing("a")).refused], []);
  assert.deepEqual([...merge(refusing(), refusing("a"), refusing("b")).refused].sort(), ["a", "b"]);
});

test("laying sheets over each other changes none of them", () => {
  const [base, mine, theirs] = [sheet({}), sheet({ keep: "a" }), sheet({ late: "b" }, { refused: new Set(["c"]) })];
  merge(base, mine, theirs);
  joined(mine, theirs);
  assert.deepEqual(theirs, sheet({ late: "b" }, { refused: new Set(["c"]) }));
  assert.deepEqual(mine, sheet({ keep: "a" }));
});

test("what was held stands above what was written since, and what found no room is named", () => {
  const held = sheet({ keep: "one", day: "2026-03-16", ticks: ["a"], rows: [{ a: "1" }], gone: "old" });
  const now = sheet(
    { keep: "two", day: "2026-05-01", ticks: ["b", "a"], rows: [{ a: "2" }] },
    { refused: new Set(["gone"]) },
  );
  const found = joined(held, now, (name) => name === "day");
  assert.deepEqual(Object.fromEntries(found.sheet.answers), {
    keep: "one\ntwo",
    day: "2026-05-01",
    ticks: ["a", "b"],
    rows: [{ a: "1" }, { a: "2" }],
    gone: "old",
  });
  assert.deepEqual([found.both, found.left], [["keep", "ticks", "rows"], ["day"]]);
  assert.deepEqual([...found.sheet.refused], []);
});

test("an answer of another kind finds no room, and the newer one stays", () => {
  for (const [older, newer] of [
    ["words", ["tick"]],
    [["tick"], "words"],
  ]) {
    const found = joined(sheet({ keep: older }), sheet({ keep: newer }));
    assert.deepEqual([found.sheet.answers.get("keep"), found.both, found.left], [newer, [], ["keep"]]);
  }
});

test("the same answer twice is one answer, and blank rows between two answers go", () => {
  const twice = joined(sheet({ keep: "a", day: "x" }), sheet({ keep: "a ", day: "x" }), (name) => name === "day");
  assert.deepEqual(
    [Object.fromEntries(twice.sheet.answers), twice.both, twice.left],
    [{ keep: "a ", day: "x" }, [], []],
  );
  const rows = joined(sheet({ rows: [{ a: "" }, { a: "1" }] }), sheet({ rows: [{ a: "2" }, { a: " " }, { a: "1" }] }));
  assert.deepEqual(rows.sheet.answers.get("rows"), [{ a: "1" }, { a: "2" }]);
});

test("what was taken comes back with its answer, and what was refused stays so unless it is answered", () => {
  const taken = new Map([
    ["keep", "a"],
    ["now", "older"],
  ]);
  const older = sheet({ keep: "a", own: "b", now: "older" }, { taken, refused: new Set(["left", "answered"]), at: 5 });
  const newer = sheet({ answered: "c", now: "newer" }, { refused: new Set(["keep"]), at: 3 });
  const { sheet: whole } = joined(older, newer);
  assert.deepEqual([Object.fromEntries(whole.taken), [...whole.refused], whole.at], [{ keep: "a" }, ["left"], 5]);
  assert.equal(joined(newer, older).sheet.at, 5);
});

test("a short word inside a longer one is no part of it", () => {
  const found = joined(sheet({ keep: "no" }), sheet({ keep: "I know" }));
  assert.equal(found.sheet.answers.get("keep"), "no\nI know");
});
