// The words of people in danger, as the built site has them: run by test_modules.py.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const { SITE = "", WORDS = "" } = process.env; // a built site, and a file with the words of the language
const { Danger, plain } = await import(`${pathToFileURL(SITE)}/assets/javascripts/search-danger.js`);
const { distance } = await import(`${pathToFileURL(SITE)}/assets/javascripts/search-spelling.js`);
const danger = new Danger(JSON.parse(readFileSync(`${SITE}/search/help.json`, "utf8")));

/** @type {(name: string) => string[]} */
const lines = (name) =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"));

test("every phrase of danger is met, alone and in a longer question", () => {
  const phrases = lines("danger-phrases.tsv");
  assert.ok(phrases.length > 150);
  assert.deepEqual(
    phrases.filter((phrase) => !danger.help(phrase)),
    [],
  );
  // One or two words, such as "help me", may be the beginning of any question.
  const longer = phrases
    .filter((phrase) => phrase.split(" ").length > 2)
    .map((phrase) => `rejected again and ${phrase}`);
  assert.deepEqual(
    longer.filter((phrase) => !danger.help(phrase)),
    [],
  );
});

test("no ordinary question is taken for danger", () => {
  assert.deepEqual(
    lines("ordinary-phrases.tsv").filter((phrase) => danger.help(phrase)),
    [],
  );
});

test("money is met with other words than danger", () => {
  assert.equal(danger.help("nowhere to sleep tonight"), "money");
  assert.equal(danger.help("homeless and want to die"), "danger");
  assert.equal(danger.help("can't pay rent"), "money");
});

test("capitals, apostrophes, doubled letters, stars, digits and gaps change nothing", () => {
  const ways = [
    "KILL MYSELF",
    "kill  my-self",
    "killlll myself",
    "k1ll myself",
    "k*ll myself",
    "killmyself",
    "k i l l myself",
    "“kill myself”",
  ];
  assert.deepEqual(
    ways.filter((way) => danger.help(way) !== "danger"),
    [],
  );
  assert.deepEqual(plain("I Can’t go ON!!"), ["i", "cant", "go", "on"]);
});

test("an everyday phrase beside a sign of danger hides nothing", () => {
  assert.equal(danger.help("dying to know why they said no"), "");
  assert.equal(danger.help("dying to know why, and I want to kill myself"), "danger");
});

test("no word of the language is one slip from a telling word and means something else", () => {
  const single = (/** @type {string} */ word) => word.replace(/(.)\1+/g, "$1");
  const known = new Set((readFileSync(`${SITE}/search/help.json`, "utf8").match(/[a-z]+/g) ?? []).map(single));
  const near = readFileSync(WORDS, "utf8")
    .split("\n")
    .filter((word) => {
      const letters = single(word);
      return (
        letters.length > 4 &&
        !known.has(letters) &&
        danger.telling.some((/** @type {string} */ one) => distance(letters, one, 1) <= 1)
      );
    });
  assert.deepEqual(near, []);
});

test("a long text, or one made to take long, is read as far as a question goes", () => {
  const hostile = [
    "i want to ".repeat(20_000),
    "really ".repeat(20_000),
    "*".repeat(100_000),
    "a-".repeat(50_000),
    "iii".repeat(40_000),
  ];
  assert.deepEqual(
    hostile.map((text) => danger.help(text)),
    ["", "", "", "", ""],
  );
  assert.equal(plain("word ".repeat(20_000)).length, 80);
});
