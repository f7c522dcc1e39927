// Words, slips and ranking, as the built site has them: run by test_modules.py.
import assert from "node:assert/strict";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const scripts = `${pathToFileURL(process.env.SITE ?? "")}/assets/javascripts`;
const { Words } = await import(`${scripts}/search-words.js`);
const { Finder } = await import(`${scripts}/search-find.js`);
const { comesFirst } = await import(`${scripts}/search-dialog.js`);
const { unpacked } = await import(`${scripts}/search-index.js`);
const { distance, hasSameLetters } = await import(`${scripts}/search-spelling.js`);

const lists = {
  empty: "a i the to my",
  little: "job rejected",
  whole: "ending",
  same: [
    ["no response", "ghosted", "no reply"],
    ["manager", "boss"],
  ],
};
const words = new Words(lists);

/** @type {(at: string, title: string, more?: object) => object} */
const page = (at, title, more = {}) => ({
  at,
  is: "Guide",
  title,
  says: "",
  tags: [],
  boost: 1,
  parts: [["", "", "", ""]],
  ...more,
});

const finder = new Finder(
  [
    page("feedback/", "Ask for feedback", {
      parts: [
        ["", "", "", "job"],
        ["scores", "Ask for your scores", "They may send marks.", "panel"],
      ],
    }),
    page("learning/", "Find a course", { tags: ["adviser"], parts: [["", "", "", "job budget attacker agency"]] }),
    page("silence/", "When there is no response", { parts: [["", "", "", "job"]] }),
  ],
  words,
);
/** @type {(typed: string, typing?: boolean) => string[]} */
const found = (typed, typing = false) =>
  finder.find(typed, typing).results.map((/** @type {any} */ { page, part }) => page.at + (part ? `#${part[0]}` : ""));

test("forms of one word share a beginning, and other words do not", () => {
  const same = [
    ["budget", "budgets"],
    ["reject", "rejected", "rejection", "rejections"],
    ["ask", "asked", "asking"],
    ["plan", "planning", "planned"],
    ["reply", "replies", "replied"],
    ["apply", "applies", "applied"],
    ["course", "courses"],
  ];
  for (const forms of same) {
    assert.equal(new Set(forms.map((form) => words.beginning(form))).size, 1, forms.join());
  }
  for (const [one, other] of [
    ["age", "agency"],
    ["attack", "attacker"],
    ["end", "ending"],
    ["lied", "lie-down"],
    ["interview", "interviewer"],
  ]) {
    assert.notEqual(words.beginning(one), words.beginning(other));
  }
});

test("a slip is a letter added, left out, changed or swapped", () => {
  assert.deepEqual(
    [
      distance("feedbackk", "feedback", 2),
      distance("feeback", "feedback", 2),
      distance("feedbock", "feedback", 2),
      distance("adivser", "adviser", 2),
      distance("end", "agency", 1),
    ],
    [1, 1, 1, 1, 2],
  );
});

test("a short word is guessed for a letter left out, added or swapped, not for one changed", () => {
  assert.deepEqual(
    [
      ["libary", "library"],
      ["carreer", "career"],
      ["salray", "salary"],
      ["coarse", "course"],
    ].map(([one, other]) => hasSameLetters(one, other)),
    [true, true, true, false],
  );
});

test("a page whose tag is the question comes before one that says a word of it often", () => {
  const pages = [
    page("often/", "Letters", {
      parts: [
        ["", "", "", ""],
        ["a", "Letter of thanks", "", "letter"],
      ],
    }),
    page("tagged/", "Be kind", { tags: ["letter to myself"] }),
    page("other/", "Else"),
  ];
  const answer = new Finder(pages, words).find("letter to myself", false);
  assert.equal(answer.results[0].page.at, "tagged/");
  assert.equal(answer.results[0].like, 1);
});

test("what was packed is unpacked", () => {
  const pages = [
    { at: "a/", parts: ["", "Ask’s more"] },
    { at: "b/", parts: ["", ["own", "Told"]] },
  ];
  const parts = unpacked(pages, ["call late", "11 3"], [["", "Lead"]]).map((/** @type {any} */ one) => one.parts);
  assert.deepEqual(parts, [
    [
      ["", "", "", ""],
      ["asks-more", "Ask’s more", "Lead", "call"],
    ],
    [
      ["", "", "", ""],
      ["own", "Told", "", "call late"],
    ],
  ]);
});

test("the telling word decides, and words that say little do not", () => {
  assert.deepEqual(found("rejected job budget")[0], "learning/");
});

test("a hit within a page leads to its section", () => {
  assert.deepEqual(found("scores"), ["feedback/#scores"]);
});

test("the beginning of a word is no match, and a short word is never guessed", () => {
  assert.deepEqual([found("attack"), found("age"), found("coarse")], [[], [], []]);
});

test("a long word with a slip is found, and is said to be a guess", () => {
  const answer = finder.find("adivser", false);
  assert.equal(answer.results[0].page.at, "learning/");
  assert.equal(answer.sure, false);
  assert.equal(finder.find("adviser", false).sure, true);
});

test("a word still being typed brings what begins so in titles, as a guess", () => {
  assert.deepEqual(found("feedb", true)[0], "feedback/");
  assert.equal(finder.find("feedb", true).sure, false);
  assert.deepEqual(found("attack", true), []);
});

test("other words for the same find each other", () => {
  assert.deepEqual(found("ghosted"), ["silence/"]);
  assert.deepEqual(found("no reply"), ["silence/"]);
});

test("pages that stand apart come first only where readers' pages answer less", () => {
  const workshops = new Finder([page("workshops/", "Plan a workshop", { tags: ["workshop plan"] })], words);
  const plans = new Finder([page("gap-plan/", "Gap plan"), page("b/", "One"), page("c/", "Two")], words);
  const asked = (/** @type {string} */ typed) => comesFirst(plans.find(typed, false), workshops.find(typed, false));
  assert.equal(asked("workshop plan"), true);
  assert.equal(asked("gap plan"), false);
  assert.equal(asked("plan"), false);
});
