// How phrases of danger are read, on a few of our own; tests/site/search/ asks every phrase of the site.
import assert from "node:assert/strict";
import test from "node:test";
import { Danger, plain } from "../../docs/assets/javascripts/search-danger.js";

const danger = new Danger({
  spell: { suicide: ["sewerslide", "self delete"], kill: ["kll"] },
  sets: { me: ["myself", "me"], go: ["go {on}", "continue"], on: ["on", "further"] },
  between: "really so",
  telling: "suicide kill hopeless abuse",
  ordinary: "skill hopeful",
  phrases: {
    danger: [
      "kill {me}",
      "suicide",
      "^ help $",
      "cant {go}",
      "want/wish * dead",
      "end {me}? it all",
      "no point/$",
      "hopeless",
      "* unalive",
      "abuse",
      "i hate this life",
    ],
    money: ["no rent", "homeless"],
  },
  never: ["kill me laughing", "suicide squad"],
});
const asks = (...questions) => questions.map((words) => danger.help(words));
const all = (kind, ...questions) =>
  assert.deepEqual(
    questions.filter((words) => danger.help(words) !== kind),
    [],
  );

test("a phrase is met alone and within a question, its words in their order", () => {
  all("danger", "kill myself", "kill me", "I will kill me tonight", "Suicide?");
  all("", "myself kill", "kill", "kill the job", "");
});

test("little words may stand between, three of them and no other", () => {
  all("danger", "kill really myself", "kill really so really myself");
  all("", "kill really so really so myself", "kill them myself", "really so");
});

test("a set may hold another set", () => {
  all("danger", "cant go on", "cant go further", "cant continue", "cant really go so on");
  all("", "cant go", "cant on");
});

test("^ is the beginning and $ the end, little words aside", () => {
  all("danger", "help", "so help", "help really");
  all("", "help with a letter", "please help");
  all("danger", "no point", "no point at all", "no", "no really");
  all("", "no idea");
});

test("* passes over four words of any kind", () => {
  all("danger", "want dead", "wish to be dead", "want one two three four dead", "unalive", "they want to be unalive");
  all("", "want one two three four five dead", "dead want");
});

test("an optional part may be missing", () => {
  all("danger", "end it all", "end me it all", "end myself it all");
  all("", "end them it all");
});

test("danger comes before money, wherever it stands", () => {
  assert.deepEqual(asks("no rent", "homeless and hopeless", "homeless"), ["money", "danger", "money"]);
});

test("an ordinary phrase hides the words it is made of, and no others", () => {
  all("", "kill me laughing", "suicide squad");
  all("danger", "kill me laughing, kill myself", "suicide squad and suicide", "suicide");
  all("danger", "suicide suicide squad", "suicide squad suicide");
});

test("other spellings, words run together or set apart, doubled letters and signs are met", () => {
  all("danger", "sewerslide", "self delete", "selfdelete", "kll me", "killmyself", "kill my self", "sui cide");
  all("danger", "KILLLL MYSELLF", "k1ll me", "$uicide", "s u i c i d e", "s.u.i.c.i.d.e", "suïcide", "kill’ me!!!");
});

test("a telling word is met with one letter wrong, unless it is a word of its own", () => {
  all("danger", "suicde", "suiccide", "suicidw", "hopelss", "abuze");
  all("", "suxxide", "hopeful", "skill me", "suicid squad", "kilt me");
});

test("a word with stars is met where two letters are shown", () => {
  all("danger", "su*c*de", "s*****e", "k*ll me", "k**l me");
  all("", "******e", "*******", "su*c*d");
});

test("a word made of known words and others is none of them", () => {
  all("", "killmyselfx", "xkillmyself", "kmyself", "end itall");
  all("danger", "killme", "ihatethislife", "su ici de", "s u icide");
});

test("a question is read as words: small letters, no accents, digits and signs as letters", () => {
  for (const [typed, read] of [
    ["I Can’t go ON!!", ["i", "cant", "go", "on"]],
    ["Ünïcode ångström", ["unicode", "angstrom"]],
    ["k m s", ["kms"]],
    ["k.m.s now", ["kms", "now"]],
    ["a k-m-s b", ["akmsb"]],
    ["k m", ["k", "m"]],
    ["t0d4y 2026", ["today", "2026"]],
    ["d!e @ll d@y", ["die", "all", "day"]],
    ["h3llo s4d 5ad $ad a7 w0rd l1fe", ["hello", "sad", "sad", "sad", "at", "word", "life"]],
    ["死にたい 想死", ["死", "にたい", "想", "死"]],
    ["x".repeat(60), ["x".repeat(40)]],
    ["... ?!", []],
  ]) {
    assert.deepEqual(plain(typed), read, typed);
  }
  assert.equal(plain("word ".repeat(90)).length, 80);
});
