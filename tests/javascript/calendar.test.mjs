// Calendar files, to the letter. test_calendar_files.py has them read by a calendar library.
import assert from "node:assert/strict";
import test from "node:test";
import { calendar, dayFault, inDays, TYPE } from "../../docs/assets/javascripts/calendar.js";

const NOW = new Date("2026-11-23T09:08:07.654Z");
const REMINDER = { sheet: "gap-plan", kind: "next-action", date: "2026-03-16", summary: "Ask the supervisor" };
/** The lines of a file, not folded. */
const lines = (text) => text.replaceAll("\r\n ", "").split("\r\n");
const property = (text, name) => lines(text).find((line) => line.startsWith(name));

test("a reminder for a day is written as the standard says", () => {
  assert.equal(
    calendar([REMINDER], NOW),
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//After the No//Reminders//EN",
      "BEGIN:VEVENT",
      "UID:20260316-7143922bd11e90c5@after-the-no",
      "DTSTAMP:20261123T090807Z",
      "DTSTART;VALUE=DATE:20260316",
      "SUMMARY:Ask the supervisor",
      "CLASS:PRIVATE",
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "DESCRIPTION:Ask the supervisor",
      "TRIGGER:PT9H",
      "END:VALARM",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ].join("\r\n"),
  );
  assert.equal(TYPE, "text/calendar");
});

test("a reminder with a time rings then, and one with more words holds them", () => {
  const text = calendar([{ ...REMINDER, time: "10:30", description: "Once." }, REMINDER], NOW);
  assert.deepEqual(lines(text).slice(3, 17), [
    "BEGIN:VEVENT",
    property(text, "UID:"),
    "DTSTAMP:20261123T090807Z",
    "DTSTART:20260316T103000",
    "DURATION:PT15M",
    "SUMMARY:Ask the supervisor",
    "DESCRIPTION:Once.",
    "CLASS:PRIVATE",
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "DESCRIPTION:Ask the supervisor",
    "TRIGGER:PT0S",
    "END:VALARM",
  ]);
  assert.equal(text.match(/BEGIN:VEVENT/g).length, 2);
  const now = property(calendar([REMINDER]), "DTSTAMP:");
  assert.equal(now.slice(8, 12), String(new Date().getUTCFullYear()));
});

test("the same reminder has the same uid at any time, and any other word gives another", () => {
  const letter = { ...REMINDER, kind: "hold-chase", description: "Subject: Porter" };
  const others = [
    { summary: "Other words" },
    { time: "08:00" },
    { sheet: "move-on/checklist" },
    { kind: "chase" },
    { date: "2026-03-17" },
    { description: "Subject: Cook" },
    { sheet: "gap-planhold", kind: "-chase" },
  ].map((other) => ({ ...letter, ...other }));
  const uid = (reminder, now) => property(calendar([reminder], now), "UID:");
  assert.equal(new Set([letter, ...others].map((one) => uid(one, NOW))).size, 8);
  assert.equal(uid(letter, NOW), uid(letter, new Date("2027-01-01")));
});

const YEAR = "Calendars take days up to the year 2099. Look at the year again.";
const NO_DAY = "This day does not exist. Look at it again.";
const PASSED = "This day has passed, so no calendar would remind you. Choose a later one.";
for (const [day, said] of [
  ["2026-11-23", ""],
  ["2099-12-31", ""],
  ["2026-11-22", PASSED],
  ["0026-11-30", PASSED],
  ["2100-01-01", YEAR],
  ["20266-03-16", YEAR],
  ["2027-02-30", NO_DAY],
  ["2027-11-31", NO_DAY],
  ["31 November", NO_DAY],
  ["2027-11-30T09:00", NO_DAY],
  ["x2027-11-30", NO_DAY],
  ["", NO_DAY],
]) {
  test(`of the day "${day}" is said: ${said || "nothing"}`, () => assert.equal(dayFault(day, NOW), said));
}

test("a day that has passed is one before today", () => {
  assert.deepEqual([dayFault(inDays(0)), dayFault(inDays(-1))], ["", PASSED]);
});

for (const wrong of [
  { date: "" },
  { date: "2026-02-30" },
  { date: "16 March" },
  { time: "24:00" },
  { time: "9" },
  { time: "25:61" },
]) {
  test(`${JSON.stringify(wrong)} is refused`, () => {
    const { date, time = "" } = { ...REMINDER, ...wrong };
    assert.throws(() => calendar([{ ...REMINDER, ...wrong }]), {
      name: "RangeError",
      message: `calendar.js needs a day and a time that exist, not ${date} ${time}`,
    });
  });
}

test("marks of the format are written so that a calendar reads them back, control characters not at all", () => {
  const text = calendar([{ ...REMINDER, summary: "a\\b; c, d\r\ne\rf\ng\u0000\u0008\u000b\u001f\u007f\th" }], NOW);
  assert.equal(property(text, "SUMMARY:"), "SUMMARY:a\\\\b\\; c\\, d\\ne\\nf\\ng\th");
});

test("lines hold 75 octets at most, and no character is cut in two", () => {
  for (const letter of ["x", "ä", "的", "😀"]) {
    for (const length of [66, 67, 68, 300]) {
      const words = letter.repeat(length);
      const text = calendar([{ ...REMINDER, summary: words }], NOW);
      assert.equal(property(text, "SUMMARY:"), `SUMMARY:${words}`);
      const sizes = text.split("\r\n").map((line) => Buffer.byteLength(line));
      assert.ok(Math.max(...sizes) <= 75);
      assert.ok(length < 300 || Math.max(...sizes) > 71, `${letter}: no line is filled`);
      assert.ok(!text.includes("\ufffd"));
    }
  }
  const plain = (count) => calendar([{ ...REMINDER, summary: "x".repeat(count) }], NOW);
  assert.ok(plain(67).includes(`SUMMARY:${"x".repeat(67)}\r\n`));
  assert.ok(plain(68).includes(`SUMMARY:${"x".repeat(67)}\r\n x\r\n`));
  assert.ok(plain(142).includes(`\r\n ${"x".repeat(74)}\r\n x\r\n`));
});

/** The same call where the reader is. Node reads the zone anew when it is set. */
function inZone(zone, act) {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return act();
  } finally {
    if (before === undefined) {
      delete process.env.TZ;
    } else {
      process.env.TZ = before;
    }
  }
}

for (const [zone, start, days, end] of [
  ["Africa/Nairobi", "2026-12-31T22:30:00Z", 1, "2027-01-02"],
  ["Europe/London", "2026-03-28T12:00:00Z", 1, "2026-03-29"],
  ["Africa/Cairo", "2026-04-23T10:00:00Z", 1, "2026-04-24"],
  ["America/Los_Angeles", "2028-02-29T07:00:00Z", 1, "2028-02-29"],
  ["Pacific/Auckland", "2026-11-23T12:00:00Z", 7, "2026-12-01"],
]) {
  test(`in ${zone}, ${days} days on from ${start} is ${end}`, () => {
    assert.equal(
      inZone(zone, () => inDays(days, new Date(start))),
      end,
    );
  });
}
