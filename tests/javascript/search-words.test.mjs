// Which words of a question tell pages apart, and slips of the finger.
import assert from "node:assert/strict";
import test from "node:test";
import { unpacked } from "../../docs/assets/javascripts/search-index.js";
import { distance, hasSameLetters } from "../../docs/assets/javascripts/search-spelling.js";
import { split, Words } from "../../docs/assets/javascripts/search-words.js";

const words = new Words({
  empty: "a the to my i",
  little: "job rejected",
  whole: "ending news",
  same: [
    ["no response", "ghosted", "no reply"],
    ["manager", "boss", "the"],
  ],
});

test("words are what stands between signs; an apostrophe joins", () => {
  assert.deepEqual(split("They’re Bob's e-mails: 2nd naïve 的"), [
    "theyre",
    "bobs",
    "e",
    "mails",
    "2nd",
    "naïve",
    "的",
  ]);
  assert.deepEqual(split("?!"), []);
});

for (const [beginning, ...forms] of [
  ["plan", "plan", "plans", "planned", "planning", "plannings"],
  ["commit", "commit", "committed", "committing"],
  ["disagre", "disagree", "disagreeing"],
  ["issu", "issue", "issues"],
  ["app", "app", "apps"],
  ["employe", "employee", "employees"],
  ["reject", "reject", "rejected", "rejecting", "rejection", "rejections"],
  ["repl", "reply", "replies", "replied"],
  ["budget", "budget", "budgets"],
  ["cours", "course", "courses"],
  ["locat", "locate", "located", "location"],
  ["agre", "agree", "agreed"],
  ["pay", "pay", "pays"],
  ["payment", "payment"],
  ["process", "process"],
  ["status", "status"],
  ["basis", "basis"],
  ["ending", "ending"],
  ["news", "news"],
  ["red", "red"],
  ["as", "as"],
]) {
  test(`${forms.join(", ") || beginning} share the beginning ${beginning}`, () => {
    assert.deepEqual(
      forms.filter((form) => words.beginning(form) !== beginning).map((form) => [form, words.beginning(form)]),
      [],
    );
  });
}

test("words that say nothing or little weigh little, in every form", () => {
  assert.deepEqual(
    ["the", "job", "jobs", "rejecting", "salary"].map((word) => words.weight(words.beginning(word))),
    [0.05, 0.2, 0.2, 0.2, 1],
  );
});

test("the telling words of a question are those that say something, each once, or all where none does", () => {
  assert.deepEqual(words.telling("The pay to the pay job"), ["pay", "job"]);
  assert.deepEqual(words.telling("to my"), ["to", "my"]);
});

test("other words for the same are the name of a thing, and single words", () => {
  assert.deepEqual(words.others("no reply from them"), [
    { meant: ["respons", "ghost"], said: [["no", "repl"]], covers: ["no", "repl"], together: ["no", "repl"] },
  ]);
  assert.deepEqual(words.others("my boss ghosted me"), [
    { meant: ["no", "respons"], said: [["ghost"]], covers: ["ghost"], together: [] },
    { meant: ["manager"], said: [["boss"]], covers: ["boss"], together: [] },
  ]);
  assert.deepEqual(words.others("reply no"), []);
});

test("slips are letters added, left out, changed or swapped; beyond what matters they are not counted", () => {
  for (const [one, other, most, far] of [
    ["same", "same", 1, 0],
    ["", "ab", 2, 2],
    ["feeback", "feedback", 2, 1],
    ["feedbackk", "feedback", 2, 1],
    ["feedbock", "feedback", 2, 1],
    ["adivser", "adviser", 2, 1],
    ["ab", "ba", 1, 1],
    ["xab", "xba", 1, 1],
    ["abc", "cba", 2, 2],
    ["abcd", "badc", 2, 2],
    ["abcd", "badc", 1, 2],
    ["kitten", "sitting", 3, 3],
    ["kitten", "sitting", 2, 3],
    ["end", "agency", 1, 2],
    ["abc", "xyz", 1, 2],
  ]) {
    assert.equal(distance(one, other, most), far, `${one} ${other} ${most}`);
    assert.equal(distance(other, one, most), far, `${other} ${one} ${most}`);
  }
});

test("two words have the same letters where one was left out, added or swapped", () => {
  for (const [one, other, same] of [
    ["libary", "library", true],
    ["carreer", "career", true],
    ["salray", "salary", true],
    ["coarse", "course", false],
    ["aab", "abb", false],
    ["aab", "aabb", true],
  ]) {
    assert.equal(hasSameLetters(one, other), same, `${one} ${other}`);
    assert.equal(hasSameLetters(other, one), same, `${other} ${one}`);
  }
});

test("what was packed is unpacked: words by the parts they stand in, parts by their headings", () => {
  const pages = [
    { at: "a/", title: "A", parts: ["", "Ask’s more -- now!"] },
    { at: "b/", title: "B", parts: [["own", "Told"], "C"] },
  ];
  // Gaps between places: 0 is the next one; a digit from v on says that another follows.
  const found = unpacked(pages, ["call late rota", "00 2 1v0"], [["First", "Lead"]]);
  assert.deepEqual(found, [
    {
      at: "a/",
      title: "A",
      parts: [
        ["", "", "First", "call"],
        ["asks-more-now", "Ask’s more -- now!", "Lead", "call rota"],
      ],
    },
    {
      at: "b/",
      title: "B",
      parts: [
        ["own", "Told", "", "late rota"],
        ["c", "C", "", ""],
      ],
    },
  ]);
});

test("places far apart are unpacked, and pages without words are there", () => {
  const pages = [{ at: "a/", parts: Array.from({ length: 1100 }, () => "") }];
  // 1 + 2 * 31 + 1 * 31 * 31 = 1024, counted from 0.
  const [{ parts }] = unpacked(pages, ["far", "wx1"]);
  assert.deepEqual(
    parts.flatMap((part, place) => (part[3] ? [place] : [])),
    [1024],
  );
  assert.deepEqual(unpacked([{ at: "a/", parts: ["One"] }]), [{ at: "a/", parts: [["one", "One", "", ""]] }]);
});
