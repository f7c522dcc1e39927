// A file of answers: what is written, what of a file is used, what is named, and what comes of it.
import assert from "node:assert/strict";
import test from "node:test";
import { exportName, exportText, MOST_BYTES } from "../../docs/assets/javascripts/export-file.js";
import { checkImport, sizeFault } from "../../docs/assets/javascripts/import-check.js";
import { combine, compare } from "../../docs/assets/javascripts/import-merge.js";
import { blank } from "../../docs/assets/javascripts/sheet-answers.js";
import { sheet } from "./store.mjs";

const DAY = "2026-11-23T09:08:07.654Z";
const UNCHANGED = "Nothing was changed.";
/** The text of a file with these sheets. */
const file = (sheets, more = {}) => JSON.stringify({ kind: "after-the-no", v: 1, exported: DAY, sheets, ...more });
/** The text of a file with one sheet. */
const one = (answers, more = {}) => file({ a: { v: 1, at: DAY, answers, ...more } });

// ------------------------------------------------------------------ Writing

test("an export holds every sheet and what could not be read, and is named by the reader's day", () => {
  const saved = {
    sheets: new Map([["a", sheet({ keep: "x" }, { at: Date.parse(DAY), n: 5, seen: ["m"] })]]),
    damaged: [{ sheet: "b", text: "{" }],
  };
  assert.equal(
    exportText(saved, new Date(DAY)),
    `{"kind":"after-the-no","v":1,"exported":"${DAY}","sheets":{"a":{"v":1,"at":"${DAY}",` +
      '"answers":{"keep":"x"},"taken":{},"refused":[]}},"damaged":[{"sheet":"b","text":"{"}]}',
  );
  assert.equal(exportName(new Date(2026, 2, 9, 23, 59)), "after-the-no-2026-03-09.json");
  assert.equal(exportName(new Date(2026, 11, 31, 0, 1)), "after-the-no-2026-12-31.json");
});

test("no file is opened that is larger than any export", () => {
  assert.equal(MOST_BYTES, 31_522_816);
  assert.equal(sizeFault(MOST_BYTES), "");
  const huge =
    "This file is larger than 30 MB, and no browser keeps so much for this site, so it was not opened. " + UNCHANGED;
  assert.equal(sizeFault(MOST_BYTES + 1), huge);
  assert.deepEqual(checkImport("x".repeat(MOST_BYTES + 1)), { fault: huge });
});

// ------------------------------------------------------------------ A file of which nothing is used

const deep = (levels) => file({ a: "[".repeat(levels) + "]".repeat(levels) }).replace(/"(\[+\]+)"/, "$1");
const FAULTS = [
  ["", "This file is empty."],
  [" \n", "This file is empty."],
  ["Dear diary", "This file cannot be read. It may be cut short, or come from another program."],
  [one({ keep: "x" }).slice(0, -1), "This file cannot be read. It may be cut short, or come from another program."],
  ["[", "This file cannot be read. It may be cut short, or come from another program."],
  ["[".repeat(100_000), "This file is nested deeper than any export from this site, so it was not opened."],
  [deep(15), "This file is nested deeper than any export from this site, so it was not opened."],
  ["[]", "This file is no export from this site."],
  ["null", "This file is no export from this site."],
  ['"after-the-no"', "This file is no export from this site."],
  [file({}, { kind: "notes" }), "This file is no export from this site."],
  [file({}, { v: 2 }), "This file was made by a newer version of this site. Import it on a newer copy."],
  [file({}, { v: 0 }), "This file does not say which version of this site made it."],
  [file({}, { v: "2" }), "This file does not say which version of this site made it."],
  [file({}, { v: undefined }), "This file does not say which version of this site made it."],
  [file([]), "This file holds no answers."],
  [file(null), "This file holds no answers."],
  [file(undefined), "This file holds no answers."],
  [
    '{"kind":"after-the-no","v":1,"sheets":{"a":{"v":1,"answers":{}},"\\u0061":{"v":1,"answers":{}}}}',
    'This file holds "a" twice, and nothing shows which of the two is right.',
  ],
  [
    '{"kind":"after-the-no","v":1,"sheets":{"a":{"v":1,"answers":{"x":["t"],"y":"1","x":"2"}}}}',
    'This file holds "x" twice, and nothing shows which of the two is right.',
  ],
  [
    `{"kind":"after-the-no","v":1,"sheets":{"${"b".repeat(400)}":1,"${"b".repeat(400)}":2}}`,
    `This file holds "${"b".repeat(300)}" twice, and nothing shows which of the two is right.`,
  ],
];

for (const [text, fault] of FAULTS) {
  test(`${text.slice(0, 60) || "nothing"} is refused: ${fault.slice(0, 80)}`, () => {
    assert.deepEqual(checkImport(text), { fault: `${fault} ${UNCHANGED}` });
  });
}

test("brackets, colons, quotes and backslashes within words mean nothing, and names may come again elsewhere", () => {
  const words = { keep: `${"[".repeat(20)} "a": "a": \\`, "a\\": '"', b: "" };
  const { sheets, leftOut } = checkImport(file({ a: { v: 1, answers: words }, b: { v: 1, answers: words } }));
  assert.deepEqual(leftOut, []);
  assert.deepEqual(Object.fromEntries(sheets.get("b").answers), { keep: words.keep, "a\\": '"' });
  assert.deepEqual(checkImport(deep(14)).fault, undefined);
});

// ------------------------------------------------------------------ The sound part of a file

test("a sheet comes back as it was exported", () => {
  const answers = { keep: "x", ticked: ["a", "b"], rows: [{ what: "a", kind: "" }, { what: "b" }] };
  const text = one(answers, { taken: { keep: "x" }, refused: ["lessons"] });
  assert.deepEqual(checkImport(text), {
    exported: DAY,
    sheets: new Map([
      [
        "a",
        {
          ...blank(),
          at: Date.parse(DAY),
          answers: new Map(Object.entries(answers)),
          taken: new Map([["keep", "x"]]),
          refused: new Set(["lessons"]),
        },
      ],
    ]),
    damaged: [],
    leftOut: [],
  });
});

test("answers are tidied: ticks once, no blank rows at the end, no empty answers", () => {
  const { sheets, leftOut } = checkImport(
    one({ ticked: ["a", "b", "a"], rows: [{ what: "" }, { what: "a" }, { what: " " }], none: [], blank: " " }),
  );
  assert.deepEqual(Object.fromEntries(sheets.get("a").answers), {
    ticked: ["a", "b"],
    rows: [{ what: "" }, { what: "a" }],
  });
  assert.deepEqual(leftOut, []);
});

test("a day that cannot be read is no day", () => {
  for (const exported of ["soon", 5, undefined]) {
    const checked = checkImport(file({ a: { v: 1, at: exported, answers: { keep: "x" } } }, { exported }));
    assert.deepEqual([checked.exported, checked.sheets.get("a").at], ["", 0]);
  }
});

test("a sheet that holds nothing is not imported, one that only refuses is", () => {
  const nothing = { v: 1, answers: {}, taken: { keep: "x" } };
  const { sheets } = checkImport(file({ a: nothing, b: { ...nothing, refused: ["keep"] } }));
  assert.deepEqual([...sheets.keys()], ["b"]);
});

const NO_ANSWER = "is no answer";
const TAKEN = "has a note about other sheets that cannot be read";
const REFUSED = "has a note about what was left out that cannot be read";
const LEFT_OUT = [
  // a sheet, and what is left out of it: field, why, words
  [[], [["", "is no sheet of answers", "[]"]]],
  [null, [["", "is no sheet of answers", "null"]]],
  [{ v: 1, answers: [] }, [["", "is no sheet of answers", '{"v":1,"answers":[]}']]],
  [{ answers: {} }, [["", "does not say its version", '{"answers":{}}']]],
  [{ v: "2", answers: {} }, [["", "does not say its version", '{"v":"2","answers":{}}']]],
  [{ v: 2, answers: {} }, [["", "was made by a newer version of this site", '{"v":2,"answers":{}}']]],
  [{ v: 0, answers: {} }, [["", "does not say its version", '{"v":0,"answers":{}}']]],
  [{ v: 1, answers: { keep: [{ what: "x" }, { " ": "x" }] } }, [["keep", NO_ANSWER, '[{"what":"x"},{" ":"x"}]']]],
  [{ v: 1, answers: { keep: [{ what: "x", " ": "y" }] } }, [["keep", NO_ANSWER, '[{"what":"x"," ":"y"}]']]],
  [{ v: 1, answers: {}, refused: [1, " "] }, [["", REFUSED, '[1," "]']]],
  [{ v: 1, answers: { keep: 7 } }, [["keep", NO_ANSWER, "7"]]],
  [{ v: 1, answers: { keep: { what: "x" } } }, [["keep", NO_ANSWER, '{"what":"x"}']]],
  [{ v: 1, answers: { keep: ["x", {}] } }, [["keep", NO_ANSWER, '["x",{}]']]],
  [{ v: 1, answers: { keep: [{ what: 1 }] } }, [["keep", NO_ANSWER, '[{"what":1}]']]],
  [{ v: 1, answers: { keep: [{ " ": "x" }] } }, [["keep", NO_ANSWER, '[{" ":"x"}]']]],
  [{ v: 1, answers: { " ": "x" } }, [[" ", NO_ANSWER, "x"]]],
  [{ v: 1, answers: {}, taken: [] }, [["", TAKEN, "[]"]]],
  [{ v: 1, answers: {}, taken: { keep: 1 } }, [["keep", TAKEN, "1"]]],
  [{ v: 1, answers: {}, refused: "keep" }, [["", REFUSED, "keep"]]],
  [{ v: 1, answers: {}, refused: [1] }, [["", REFUSED, "[1]"]]],
  [{ v: 1, answers: { keep: Array(400).fill(1) } }, [["keep", NO_ANSWER, `[${"1,".repeat(149)}1`]]],
];

for (const [item, left] of LEFT_OUT) {
  test(`of ${JSON.stringify(item).slice(0, 60)} is named: ${left[0][1]}`, () => {
    const { leftOut, sheets } = checkImport(file({ a: item, sound: { v: 1, answers: { keep: "x" } } }));
    assert.deepEqual(
      leftOut,
      left.map(([field, why, words]) => ({ sheet: "a", field, why, words })),
    );
    assert.deepEqual([...sheets.keys()], ["sound"]);
  });
}

test("what is sound beside what is not is kept", () => {
  const { sheets } = checkImport(
    one({ bad: 1, keep: "x", worse: null }, { taken: { bad: 1, keep: "x" }, refused: [1, "lessons", "", "__proto__"] }),
  );
  const { answers, taken, refused } = sheets.get("a");
  assert.deepEqual([[...answers], [...taken], [...refused]], [[["keep", "x"]], [["keep", "x"]], ["lessons"]]);
});

test("names that would change an object itself, and blank ones, are left out", () => {
  const text = file({ PROTO: { v: 1, answers: {} }, " ": { v: 1, answers: {} } });
  const rows = one({ rows: [{ PROTO: "x" }], PROTO: "x" });
  assert.deepEqual(
    checkImport(text.replace("PROTO", "__proto__")).leftOut.map(({ sheet: id, why }) => [id, why]),
    [
      ["__proto__", "has no name this site can use"],
      [" ", "has no name this site can use"],
    ],
  );
  const checked = checkImport(rows.replaceAll("PROTO", "__proto__"));
  assert.deepEqual([checked.sheets.size, checked.leftOut.length, {}.rows], [0, 2, undefined]);
});

test("texts that were set aside are taken in, anything else in their place is named", () => {
  const sound = { sheet: "a", text: "{" };
  const odd = ["odd", { sheet: "a" }, { text: "{" }, { sheet: "", text: "{" }, { sheet: "__proto__", text: "{" }, null];
  const { damaged, leftOut } = checkImport(file({}, { damaged: [...odd, sound] }));
  assert.deepEqual(damaged, [sound]);
  assert.deepEqual(
    leftOut.map(({ sheet: id, field, why, words }) => [id, field, why, words]),
    odd.map((item) => ["", "", "is no set-aside text", typeof item === "string" ? item : JSON.stringify(item)]),
  );
  assert.deepEqual(checkImport(file({}, { damaged: sound })).damaged, [sound]);
  assert.deepEqual(checkImport(file({})).leftOut, []);
});

// ------------------------------------------------------------------ What an import would change

const mine = sheet({ keep: "mine", same: "x", rows: [{ a: "1" }], only: "here" }, { refused: new Set(["fresh"]) });
const theirs = sheet({ keep: "theirs", same: "x ", rows: [{ a: "2" }], fresh: "new" }, { at: 9 });

test("what a file would change is told field by field", () => {
  assert.deepEqual(compare("a", mine, theirs), {
    id: "a",
    fresh: ["fresh"],
    different: ["keep", "rows"],
    equal: ["same"],
  });
});

for (const [choice, keep, rows] of [
  [undefined, "mine", "1"],
  ["mine", "mine", "1"],
  ["theirs", "theirs", "2"],
  ["both", "mine\ntheirs", "2"],
]) {
  test(`where both have an answer and the choice is ${choice}`, () => {
    const choices = new Map(choice && ["keep", "rows", "same"].map((name) => [name, choice]));
    const { answers, refused, at } = combine(mine, theirs, choices);
    assert.deepEqual(Object.fromEntries(answers), { keep, same: "x", rows: [{ a: rows }], only: "here", fresh: "new" });
    assert.deepEqual([[...refused], at], [[], 1]);
    assert.deepEqual(mine.answers.get("keep"), "mine");
  });
}

test("only words can be kept both", () => {
  for (const [here, there] of [
    ["mine", ["theirs"]],
    [["mine"], "theirs"],
  ]) {
    const { answers } = combine(sheet({ keep: here }), sheet({ keep: there }), new Map([["keep", "both"]]));
    assert.deepEqual(answers.get("keep"), there);
  }
});

test("an answer that follows an earlier sheet goes on following it, one that was joined is the reader's", () => {
  const following = (words) => sheet({ keep: words }, { taken: new Map([["keep", words]]) });
  const taken = (here, there, choice) => [...combine(here, there, new Map([["keep", choice]])).taken];
  assert.deepEqual(taken(following("a"), following("b"), "theirs"), [["keep", "b"]]);
  assert.deepEqual(taken(following("a"), following("b"), "mine"), [["keep", "a"]]);
  assert.deepEqual(taken(following("a"), following("b"), "both"), []);
  assert.deepEqual(taken(following("a"), sheet({ keep: "b" }), "theirs"), []);
});

test("what the file left out is left out where nothing stands", () => {
  const refusing = sheet({}, { refused: new Set(["keep", "other"]) });
  assert.deepEqual([...combine(mine, refusing, new Map()).refused], ["fresh", "other"]);
});
