// Reminders as a calendar file (RFC 5545). Pure, but for the clock.
import { worded } from "./words.js";

/** What a calendar file is to a browser. */
export const TYPE = "text/calendar";

/**
 * @typedef {object} Reminder
 * @property {string} sheet  the page it comes from
 * @property {string} kind  what it is for, such as "chase"
 * @property {string} date  YYYY-MM-DD
 * @property {string} [time]  HH:MM where the reader is; without it the reminder is for the day
 * @property {string} summary
 * @property {string} [description]
 * @property {boolean} [toSend]  whether the description is a letter, below which nothing may stand
 *   that somebody could send along
 * @property {string[]} [from]  whose copy of the site made it, and whom to call. Not as ORGANIZER: a
 *   calendar would take the day for an invitation, and tell the organiser what becomes of it.
 */

/** Some programs count seconds in 32 bits, which end in 2106. */
const LAST_YEAR = 2099;
const END = "\r\n";
const OCTETS = 75; // in a line, its break not counted
const octets = new TextEncoder();

/**
 * @param {string} text
 * @returns {string} as a property of type TEXT writes it, without control characters
 */
function escaped(text) {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, "")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/**
 * @param {string} line
 * @returns {string} the line in pieces of 75 octets at most, no character cut in two
 */
function folded(line) {
  let pieces = "";
  let room = OCTETS;
  for (const character of line) {
    const size = octets.encode(character).length;
    if (size > room) {
      pieces += `${END} `;
      room = OCTETS - 1;
    }
    pieces += character;
    room -= size;
  }
  return pieces;
}

/**
 * Two numbers of 32 bits from a text, by FNV-1a from two starts: enough to tell a person's
 * reminders apart, and no way back to the words.
 * @param {string} text
 * @returns {string}
 */
function digest(text) {
  const parts = [0x811c9dc5, 0x01000193].map((start) =>
    octets.encode(text).reduce((sum, octet) => Math.imul(sum ^ octet, 0x01000193) >>> 0, start),
  );
  return parts.map((part) => part.toString(16).padStart(8, "0")).join("");
}

/**
 * Taking in the same reminder twice gives one entry; two that differ in any word give two.
 * @param {Reminder} reminder
 * @returns {string}
 */
function uid({ sheet, kind, date, time = "", summary, description = "" }) {
  const content = digest([sheet, kind, date, time, summary, description].join("\0"));
  return `${date.replaceAll("-", "")}-${content}@after-the-no`;
}

/**
 * What is wrong with a day that a reader gave, in words; nothing where a calendar takes it.
 * @param {string} date
 * @param {Date} [now]
 * @returns {string}
 */
export function dayFault(date, now = new Date()) {
  const [, year] = /^(\d{4,})-\d\d-\d\d$/.exec(date) ?? [];
  if (Number(year) > LAST_YEAR) {
    return worded("Calendars take days up to the year {year}. Look at the year again.", { year: LAST_YEAR });
  }
  const day = new Date(`${date}T00:00Z`);
  if (!year || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(date)) {
    return worded("This day does not exist. Look at it again.");
  }
  return date < inDays(0, now)
    ? worded("This day has passed, so no calendar would remind you. Choose a later one.")
    : "";
}

/**
 * @param {Reminder} reminder
 * @param {string} stamp when the file was made
 * @returns {string[]} lines, not yet folded
 */
function event(reminder, stamp) {
  const { date, time, summary, description = "", toSend = false, from = [] } = reminder;
  const told = [description, toSend ? "" : from.join("\n")].filter(Boolean).join("\n\n");
  const start = new Date(`${date}T${time ?? "00:00"}Z`);
  if (Number.isNaN(start.getTime()) || !start.toISOString().startsWith(`${date}T`)) {
    throw new RangeError(`calendar.js needs a day and a time that exist, not ${date} ${time ?? ""}`);
  }
  const day = date.replaceAll("-", "");
  const when = time ? [`DTSTART:${day}T${time.replace(":", "")}00`, "DURATION:PT15M"] : [`DTSTART;VALUE=DATE:${day}`];
  return [
    "BEGIN:VEVENT",
    `UID:${uid(reminder)}`,
    `DTSTAMP:${stamp}`,
    ...when,
    `SUMMARY:${escaped(summary)}`,
    ...(told ? [`DESCRIPTION:${escaped(told)}`] : []),
    ...(from.length ? [`CONTACT:${escaped(from.join(", "))}`] : []),
    // A shared calendar shows neither the words nor the reader as busy.
    "CLASS:PRIVATE",
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(summary)}`,
    // A reminder for the day rings at nine, not at midnight.
    `TRIGGER:${time ? "PT0S" : "PT9H"}`,
    "END:VALARM",
    "END:VEVENT",
  ];
}

/**
 * @param {Reminder[]} reminders
 * @param {Date} [now]
 * @returns {string} the calendar file's text. Throws RangeError for a day that does not exist.
 */
export function calendar(reminders, now = new Date()) {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//After the No//Reminders//EN",
    ...reminders.flatMap((reminder) => event(reminder, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => folded(line) + END).join("");
}

/**
 * @param {number} days
 * @param {Date} [from]
 * @returns {string} the date so many days on where the reader is, as YYYY-MM-DD
 */
export function inDays(days, from = new Date()) {
  // At noon, because on some days in some countries midnight does not exist.
  const then = new Date(from.getFullYear(), from.getMonth(), from.getDate() + days, 12);
  const parts = [then.getFullYear(), then.getMonth() + 1, then.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
