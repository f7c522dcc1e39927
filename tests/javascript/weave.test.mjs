// Two versions of an answer made one: no letter that somebody typed is lost, and what was taken
// away stays away.
import assert from "node:assert/strict";
import test from "node:test";
import { blank, merge, weave } from "../../docs/assets/javascripts/sheet-answers.js";
import { joined } from "../../docs/assets/javascripts/sheet-join.js";
import { weaveText } from "../../docs/assets/javascripts/sheet-weave.js";

const TEXTS = [
  // what both started from, mine, theirs, and what comes of it
  ["the rota", "the rota", "the van", "the van"],
  ["the rota", "the rota!", "the rota", "the rota!"],
  ["the rota", "Say: the rota", "the rota and the van", "Say: the rota and the van"],
  ["the rota", "the rota ", "the rota", "the rota "],
  ["", "mine", "theirs", "theirs\nmine"],
  ["the rota", "the rota, mine", "the rota, theirs", "the rota, theirs\n, mine"],
  ["the rota", "the rota was full", "", " was full"],
  ["the rota", "the full rota", "", "full "],
  ["the rota", "", "the rota and the van", " and the van"],
  ["the rota", "", "", ""],
  ["the rota", "my van", "your bus", "your bus\nmy van"],
  ["😀", "😁", "😂", "😂\n😁"],
  ["no", "no, never", "no, never", "no, never"],
  ["one two three", "one three", "one two three four", "one three four"],
];

for (const [base, mine, theirs, woven] of TEXTS) {
  test(`${JSON.stringify([base, mine, theirs])} becomes ${JSON.stringify(woven)}`, () => {
    assert.equal(weaveText(base, mine, theirs), woven);
  });
}

test("ticks are woven one by one", () => {
  assert.deepEqual(weave([], ["water"], ["mail"]), ["mail", "water"]);
  assert.deepEqual(weave(["water", "mail"], ["water"], ["water", "mail", "walk"]), ["water", "walk"]);
});

test("a row that two tabs began stands twice, mine in its place", () => {
  const [mine, theirs] = [[{ what: "quiet" }], [{ what: "quick" }, { what: "late" }]];
  assert.deepEqual(weave([], mine, theirs), [{ what: "quiet" }, { what: "late" }, { what: "quick" }]);
});

test("cells of one row that two tabs filled stay one row", () => {
  const found = weave([], [{ what: "counts" }], [{ instead: "say it" }]);
  assert.deepEqual(found, [{ what: "counts", instead: "say it" }]);
});

test("one cell that two tabs changed keeps both texts, and a choice keeps mine", () => {
  const [base, mine, theirs] = ["a", "a b", "a c"].map((what, n) => [{ what, kind: `k${n}` }]);
  const found = weave(base, mine, theirs, (column) => column === "kind");
  assert.deepEqual(found, [{ what: "a c\n b", kind: "k1" }]);
});

test("where only one answer fits, mine stands", () => {
  assert.equal(
    weave("2026-03-16", "2026-03-17", "2026-03-18", () => true),
    "2026-03-17",
  );
  assert.equal(
    weave(undefined, "Cold", "Fine", () => true),
    "Cold",
  );
});

/** A sheet with these answers. */
const sheet = (answers, more = {}) => ({ ...blank(), answers: new Map(Object.entries(answers)), ...more });

test("who changed nothing takes what lies there, also nothing", () => {
  const read = sheet({ keep: "old words" });
  assert.deepEqual(merge(read, read, blank()), blank());
});

test("what was refused in either tab is refused", () => {
  const [base, mine, theirs] = [[], ["a"], ["b"]].map((names) => sheet({}, { refused: new Set(names) }));
  assert.deepEqual([...merge(base, mine, theirs).refused].sort(), ["a", "b"]);
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

test("a short word inside a longer one is no part of it", () => {
  const found = joined(sheet({ keep: "no" }), sheet({ keep: "I know" }));
  assert.equal(found.sheet.answers.get("keep"), "no\nI know");
});

test("any three texts are woven without losing a word that only one side typed", () => {
  const words = ["rota", "van", "pay", "shift", "late", "quiet"];
  let seed = 7;
  const random = (most) => (seed = (seed * 16807) % 2147483647) % most;
  for (let round = 0; round < 3000; round += 1) {
    const base = Array.from({ length: random(4) }, () => words[random(6)]);
    const changed = (own) => {
      const copy = base.filter(() => random(4));
      copy.splice(random(copy.length + 1), 0, own);
      return copy.join(" ");
    };
    const [mine, theirs] = [changed("MINE"), changed("THEIRS")];
    const woven = weaveText(base.join(" "), mine, theirs);
    assert.match(woven, /MINE/, `${base} / ${mine} / ${theirs} gave ${woven}`);
    assert.match(woven, /THEIRS/, `${base} / ${mine} / ${theirs} gave ${woven}`);
  }
});
