// Puts a message together from its parts, as scripts/content/messages.py does for the page
// without script. No page, no clock: the same choice gives the same message.
import { worded } from "./words.js";

/**
 * @typedef {object} Letter  docs/data/messages.yaml explains these
 * @property {string} subject
 * @property {string} body
 * @property {string} [one]
 * @property {string} [two]
 *
 * @typedef {object} Case
 * @property {string} when
 * @property {"direct" | "relayed" | "none"} questions
 * @property {boolean} law
 * @property {Record<string, Letter>} letters  by tone
 *
 * @typedef {object} Parts
 * @property {Record<string, Case>} cases
 * @property {Record<string, { direct: string, relayed: string }>} questions
 * @property {Record<string, { words: string, note: string }>} laws  by country
 *
 * @typedef {object} Choice
 * @property {string} case
 * @property {string} tone
 * @property {string[]} questions
 * @property {string} law  a country, or "" to name no law
 * @property {Record<string, string>} gaps  words by gap: "[name]" -> "Ms Okafor"
 *
 * @typedef {{ subject: string, body: string }} Message
 */

const MOST_QUESTIONS = 2;
const GAP = /\[[^[\]]+\]/g;

/**
 * @param {Parts} parts
 * @param {Choice} choice
 * @returns {Message}
 */
export function compose(parts, choice) {
  const { questions: wording, letters } = parts.cases[choice.case];
  const letter = letters[choice.tone];
  /** @type {Record<string, string>} */
  const slots = {
    "{questions}":
      wording === "none"
        ? ""
        : asking(
            letter,
            choice.questions.map((id) => parts.questions[id][wording]),
          ),
    "{law}": choice.law && parts.laws[choice.law].words,
  };
  const paragraphs = letter.body.split("\n\n").map((paragraph) => slots[paragraph] ?? paragraph);
  return {
    subject: fill(letter.subject, choice.gaps),
    body: fill(paragraphs.filter(Boolean).join("\n\n"), choice.gaps),
  };
}

/**
 * @param {Letter} letter
 * @param {string[]} questions
 * @returns {string} the sentence that leads to the questions, and the first two of them
 */
function asking(letter, questions) {
  const [first = worded("[your question]"), ...others] = questions.slice(0, MOST_QUESTIONS);
  if (!others.length) {
    return `${letter.one}\n\n${first}`;
  }
  const numbered = [first, ...others].map((question, place) => `${place + 1}. ${question}`);
  return [`${letter.two}\n`, ...numbered].join("\n");
}

/**
 * Fill each gap there are words for, once: what a reader types is never filled again.
 * @param {string} text
 * @param {Record<string, string>} gaps
 */
function fill(text, gaps) {
  return text.replace(GAP, (gap) => gaps[gap]?.trim() || gap);
}

/**
 * @param {Message} message
 * @returns {string[]} the gaps still in it, each once
 */
export function leftOver({ subject, body }) {
  return [...new Set(`${subject}\n${body}`.match(GAP))];
}

/**
 * @param {Message} message
 * @returns {string} an address that opens the message in the device's mail program
 */
export function mailLink({ subject, body }) {
  // Half an emoji, left by some keyboards, cannot be encoded.
  const encode = (/** @type {string} */ text) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
  return `mailto:?subject=${encode(subject)}&body=${encode(body.replaceAll("\n", "\r\n"))}`;
}
