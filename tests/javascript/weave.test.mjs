// Two versions of an answer made one: no letter that somebody typed is lost, and what was taken
// away stays away.
import assert from "node:assert/strict";
import test from "node:test";
import { isEmpty, lines, same, trimmed, weave } from "../../docs/assets/javascripts/sheet-answers.js";
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
  // Begun in both: the longer of two that begin alike, or that hold the other as a line.
  ["", "Call her", "Call her on Monday", "Call her on Monday"],
  ["", "Call her on Monday", "Call her", "Call her on Monday"],
  ["", "on Monday", "Call her\non Monday", "Call her\non Monday"],
  ["", "Call her\non Monday\nat nine", "on Monday", "Call her\non Monday\nat nine"],
  ["", "Monday", "on Monday", "on Monday\nMonday"],
  ["", "no", "I know", "I know\nno"],
  ["", "words", "  ", "words"],
  ["", "  ", "words", "words"],
  // Side by side, or one where the other began.
  ["ab", "aY", "Xb", "XY"],
  ["ab", "Xb", "aY", "XY"],
  ["abc", "Xabc", "Ybc", "XYbc"],
  ["abc", "Ybc", "Xabc", "XYbc"],
  ["aa", "a", "aaa", "aa"],
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

const VALUES = [
  // what both started from, mine, theirs, and what comes of it
  ["a", "a", "b", "b"],
  ["a", "a b", "a c", "a c\n b"],
  [undefined, "mine", undefined, "mine"],
  [undefined, "mine", "theirs", "theirs\nmine"],
  ["a", undefined, "a", ""],
  [["rota", "pay"], ["rota", "pay", "van"], ["rota"], ["rota", "van"]],
  // A question that changed its kind meanwhile: what I wrote stands.
  ["a", "b", ["c"], "b"],
  [["a"], "b", "c", "b"],
  ["a", ["b"], "c", ["b"]],
];

for (const [base, mine, theirs, woven] of VALUES) {
  test(`the answers ${JSON.stringify([base, mine, theirs])} become ${JSON.stringify(woven)}`, () => {
    assert.deepEqual(weave(base, mine, theirs), woven);
  });
}

/** @type {(column: string) => boolean} */
const isKind = (column) => column === "kind";
const ROWS = [
  // what both started from, mine, theirs, and what comes of it
  [
    "a cell that I left as it was does not overwrite theirs",
    [{ what: "a", instead: "x" }],
    [{ what: "a b", instead: "x" }],
    [{ what: "a", instead: "y" }],
    [{ what: "a b", instead: "y" }],
  ],
  [
    "a choice that I left as it was does not overwrite theirs",
    [{ what: "a", kind: "Skill" }],
    [{ what: "a b", kind: "Skill" }],
    [{ what: "a", kind: "Fit" }],
    [{ what: "a b", kind: "Fit" }],
  ],
  [
    "a row that I left empty does not overwrite theirs",
    [],
    [{ what: "a" }],
    [{}, { what: "b" }],
    [{ what: "a" }, { what: "b" }],
  ],
  [
    "a row that I did not know of stays",
    [{ what: "a" }],
    [{ what: "a!" }],
    [{ what: "a" }, { what: "b" }],
    [{ what: "a!" }, { what: "b" }],
  ],
  [
    "a row that I emptied is gone",
    [{ what: "a" }, { what: "b" }],
    [{ what: "a" }],
    [{ what: "a" }, { what: "b" }],
    [{ what: "a" }],
  ],
  ["the same row begun twice stands once", [], [{ what: "a" }], [{ what: "a" }], [{ what: "a" }]],
  [
    "a row that differs in one cell of two stands twice",
    [],
    [{ what: "a", kind: "Fit" }],
    [{ what: "b", kind: "Fit" }],
    [
      { what: "a", kind: "Fit" },
      { what: "b", kind: "Fit" },
    ],
  ],
  [
    "a row that stood there is woven, not doubled",
    [{ what: "a", kind: "" }],
    [{ what: "a b", kind: "" }],
    [{ what: "a c", kind: "" }],
    [{ what: "a c\n b", kind: "" }],
  ],
];

for (const [says, base, mine, theirs, woven] of ROWS) {
  test(says, () => assert.deepEqual(weave(base, mine, theirs, isKind), woven));
}

const ALIKE = [
  // two answers, and whether they are the same
  ["a", "a", true],
  ["a", " a\n", true],
  ["a", "b", false],
  ["a", ["a"], true],
  [undefined, "", true],
  [undefined, [{ what: "" }, { what: " " }], true],
  [["a", ""], ["a"], true],
  [["", "a"], ["a"], false],
  [[{ what: "a", kind: "" }], [{ what: "a" }], true],
  [[{ what: "a", kind: "b" }], [{ kind: "b", what: "a" }], true],
  [[{ what: "a" }], [{ kind: "a" }], false],
  [["a", "b"], ["b", "a"], false],
];

for (const [one, other, alike] of ALIKE) {
  test(`${JSON.stringify(one)} and ${JSON.stringify(other)} are ${alike ? "the same" : "two answers"}`, () => {
    assert.equal(same(one, other), alike);
    assert.equal(same(other, one), alike);
  });
}

test("an answer is words, one line each for ticks and rows", () => {
  assert.deepEqual(lines("a"), ["a"]);
  assert.deepEqual(lines(["a", ""]), ["a", ""]);
  assert.deepEqual(lines([{ what: "a", kind: "", since: "b" }, { what: "" }]), ["a / b", ""]);
});

test("an answer of blanks is none, and blank rows at the end count for nothing", () => {
  assert.deepEqual(
    [undefined, "", " ", [], [{ what: "\n" }], "a", [{ what: "a" }]].map((value) => isEmpty(value)),
    [true, true, true, true, true, false, false],
  );
  assert.deepEqual(trimmed(["", "a", " ", ""]), ["", "a"]);
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
