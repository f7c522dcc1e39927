// A message put together from its parts, and handed to a mail program.
import assert from "node:assert/strict";
import test from "node:test";
import { compose, leftOver, mailLink } from "../../docs/assets/javascripts/compose.js";

const LETTER = {
  subject: "Feedback on my [job title] interview",
  body: "Dear [name],\n\n{questions}\n\n{law}\n\nMy [job title] {law} words.\n\n[your name]",
  one: "One question:",
  two: "Two questions:",
};
const PARTS = {
  cases: {
    employer: { when: "", questions: "direct", law: true, letters: { plain: LETTER, warm: { ...LETTER, body: "Hi" } } },
    agency: { when: "", questions: "relayed", law: true, letters: { plain: LETTER } },
    thanks: { when: "", questions: "none", law: false, letters: { plain: LETTER } },
  },
  questions: {
    missing: { direct: "What was missing?", relayed: "What did they miss?" },
    again: { direct: "May I apply again?", relayed: "Would they take me again?" },
    heard: { direct: "How did I come across?", relayed: "How did they hear me?" },
  },
  laws: { gb: { words: "Under Article 15, please.", note: "" } },
};
const PLAIN = { case: "employer", tone: "plain", questions: [], law: "", gaps: {} };
const body = (choice) => compose(PARTS, { ...PLAIN, ...choice }).body;
const around = (middle) => `Dear [name],\n\n${middle}\n\nMy [job title] {law} words.\n\n[your name]`;

for (const [what, choice, middle] of [
  ["without a question a gap is left", {}, "One question:\n\n[your question]"],
  ["one question", { questions: ["again"] }, "One question:\n\nMay I apply again?"],
  [
    "two questions are numbered",
    { questions: ["missing", "again"] },
    "Two questions:\n\n1. What was missing?\n2. May I apply again?",
  ],
  [
    "a third question is left out",
    { questions: ["missing", "again", "heard"] },
    "Two questions:\n\n1. What was missing?\n2. May I apply again?",
  ],
  [
    "an agency asks for the reader",
    { case: "agency", questions: ["again"] },
    "One question:\n\nWould they take me again?",
  ],
  ["a law is named where it is chosen", { law: "gb" }, "One question:\n\n[your question]\n\nUnder Article 15, please."],
]) {
  test(what, () => assert.equal(body(choice), around(middle)));
}

test("a message that asks nothing has no place for questions", () => {
  const whole = "Dear [name],\n\nMy [job title] {law} words.\n\n[your name]";
  assert.equal(body({ case: "thanks", questions: ["again"] }), whole);
  assert.equal(body({ tone: "warm" }), "Hi");
});

test("each gap is filled once, wherever it stands, and what a reader types is not filled again", () => {
  const gaps = { "[name]": " [job title] $& ", "[job title]": "porter", "[your name]": "  " };
  assert.deepEqual(compose(PARTS, { ...PLAIN, case: "thanks", gaps }), {
    subject: "Feedback on my porter interview",
    body: "Dear [job title] $&,\n\nMy porter {law} words.\n\n[your name]",
  });
});

test("gaps that are left are told once each, in their order", () => {
  assert.deepEqual(leftOver({ subject: "My [job title]", body: "Dear [name], my [job title] [] [a [b]" }), [
    "[job title]",
    "[name]",
    "[b]",
  ]);
  assert.deepEqual(leftOver({ subject: "Done", body: "All filled" }), []);
});

test("a mail program gets the message whole, with the line ends of mail", () => {
  const message = { subject: "Koch & café 100% #1?", body: "a\n\nb + c = “d” 👩‍🍳" };
  const link = mailLink(message);
  const [start, subject, words] = link.split(/\?subject=|&body=/);
  assert.equal(start, "mailto:");
  assert.deepEqual([subject, words].map(decodeURIComponent), [message.subject, "a\r\n\r\nb + c = “d” 👩‍🍳"]);
  assert.ok(!/[\s+&#]/.test(subject + words));
});

test("half an emoji does not stop a message", () => {
  const link = mailLink({ subject: "\ud83d", body: "\udc00\ud83d\n😀" });
  assert.equal(link, "mailto:?subject=%EF%BF%BD&body=%EF%BF%BD%EF%BF%BD%0D%0A%F0%9F%98%80");
});
