// What lies in a store, to the letter, and what of it is read.
import assert from "node:assert/strict";
import test from "node:test";
import { blank } from "../../docs/assets/javascripts/sheet-answers.js";
import { isValue, parse, stored, written } from "../../docs/assets/javascripts/sheet-record.js";

const AT = "2026-03-10T09:00:00.000Z";
const SHEET = {
  at: Date.parse(AT),
  n: 12,
  seen: ["x1", "x2"],
  answers: new Map([
    ["keep", "words"],
    ["rows", [{ what: "a", kind: "" }]],
  ]),
  taken: new Map([["rows", [{ what: "a" }]]]),
  refused: new Set(["lessons"]),
};
const EXPORTED =
  `{"v":1,"at":"${AT}","answers":{"keep":"words","rows":[{"what":"a","kind":""}]},` +
  '"taken":{"rows":[{"what":"a"}]},"refused":["lessons"]';

test("a sheet is written so, with marks in a store and without them in an export", () => {
  assert.equal(JSON.stringify(stored(SHEET)), `${EXPORTED}}`);
  assert.equal(written(SHEET, 0), `${EXPORTED},"n":12,"seen":["x1","x2"]}`);
  assert.equal(written(SHEET, 7), `${EXPORTED},"n":12,"seen":["x1","x2"],"c":7}`);
});

test("what was written is read as it was", () => {
  assert.deepEqual(parse(written(SHEET, 7)), { ...SHEET, c: 7 });
  assert.deepEqual(parse(written(SHEET, 0)), { ...SHEET, c: 0 });
});

test("a record from before it held marks is read, and counts as the oldest", () => {
  const old = { ...blank(), at: 1, n: 1, c: 0 };
  assert.deepEqual(parse('{"v":1,"answers":{}}'), old);
  assert.deepEqual(parse('{"v":1,"answers":{},"at":"soon","n":"x","seen":"abc","c":"x"}'), old);
  assert.deepEqual(parse('{"v":1,"answers":{},"seen":["a",1,null,"b"]}').seen, ["a", "b"]);
});

for (const text of [
  "",
  "{",
  "null",
  "[]",
  "{}",
  '{"answers":{}}',
  '{"v":1}',
  '{"v":"1","answers":{}}',
  '{"v":2,"answers":{}}',
  '{"v":1,"answers":[]}',
  '{"v":1,"answers":"words"}',
  '{"v":1,"answers":{"keep":1}}',
  '{"v":1,"answers":{"fine":"words","keep":null}}',
  '{"v":1,"answers":{"keep":{"what":"a"}}}',
  '{"v":1,"answers":{"keep":["a",1]}}',
  '{"v":1,"answers":{"keep":["a",{"what":"b"}]}}',
  '{"v":1,"answers":{"keep":[{"what":1}]}}',
  '{"v":1,"answers":{"keep":[["a"]]}}',
  '{"v":1,"answers":{},"taken":[]}',
  '{"v":1,"answers":{},"taken":{"keep":1}}',
  '{"v":1,"answers":{},"refused":{}}',
  '{"v":1,"answers":{},"refused":[1]}',
]) {
  test(`${text || "nothing"} is no sheet`, () => assert.throws(() => parse(text)));
}

test("words, ticks and rows are answers", () => {
  assert.ok(["", "a", [], ["a"], [{}], [{ what: "a" }, { what: "" }]].every(isValue));
  assert.ok(![undefined, null, 1, {}, [1], [null], [["a"]], ["a", {}]].some(isValue));
});
