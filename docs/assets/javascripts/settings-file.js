// What stands in the form as the text of a settings file, and which colours can be read.
// No page needed: tests and other scripts call these.

/** @typedef {{ key: string, value: string }} Answer  key as `contact.email` or `helplines.1.name` */

const HEAD = [
  "# yaml-language-server: $schema=../schemas/settings.schema.json",
  "# What makes the site yours. Keep this file in the folder yours/, beside mkdocs.yml.",
];
/** Settings that are lists of lines. */
const LISTS = ["opening_hours", "countries", "languages", "footer", "embed_in"];

/**
 * A text as YAML reads it back, whatever stands in it: JSON's quotes are YAML's too.
 * @param {string} text
 * @returns {string}
 */
function quoted(text) {
  return JSON.stringify(text);
}

/**
 * @param {string} text
 * @returns {string[]} each of its lines that holds something
 */
function quotedLines(text) {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter(Boolean).map(quoted);
}

/**
 * @param {Answer[]} answers  in the order of the form; empty ones are left out
 * @returns {string} the file
 */
export function settingsFile(answers) {
  const given = answers.map(({ key, value }) => ({ key, value: value.trim() })).filter(({ value }) => value);
  const lines = [...HEAD];
  for (const name of new Set(given.map(({ key }) => key.split(".")[0]))) {
    const parts = given.filter(({ key }) => key.split(".")[0] === name);
    if (LISTS.includes(name)) {
      const items = parts.flatMap(({ value }) => quotedLines(value));
      lines.push(`${name}:`, ...items.map((item) => `  - ${item}`));
    } else if (parts[0].key.startsWith(`${name}.1.`)) {
      lines.push(`${name}:`, ...listed(parts, name === "helplines" ? ["verified: never"] : []));
    } else if (parts[0].key === name) {
      lines.push(`${name}: ${quoted(parts[0].value)}`);
    } else {
      const inner = parts.map(({ key, value }) => `  ${key.split(".")[1]}: ${within(name, value)}`);
      lines.push(`${name}:`, ...inner);
    }
  }
  return `${lines.join("\n")}\n`;
}

/**
 * @param {string} name  of a setting that has settings of its own
 * @param {string} value  of one of these
 * @returns {string} the value in the file; what is left out is a list, or `true`
 */
function within(name, value) {
  if (name !== "leave_out") {
    return quoted(value);
  }
  return value === "true" ? value : `[${quotedLines(value).join(", ")}]`;
}

/**
 * @param {Answer[]} parts  of the one entry that the form asks for
 * @param {string[]} more  lines that the form does not ask for
 * @returns {string[]} it as an entry of a list
 */
function listed(parts, more) {
  const pairs = parts.map(({ key, value }) => `${key.split(".")[2]}: ${quoted(value)}`);
  return [...pairs, ...more].map((pair, place) => `${place ? "    " : "  - "}${pair}`);
}

/**
 * @param {string} colour  # and six digits
 * @returns {number} relative luminance, 0 to 1, as WCAG 2.2 defines it
 */
function luminance(colour) {
  const parts = [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16) / 255);
  const [red, green, blue] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * @param {string} one
 * @param {string} other
 * @returns {number} contrast ratio, 1 to 21
 */
export function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/**
 * @param {string} colour
 * @param {string[]} backgrounds
 * @returns {number} the lowest ratio against any of them
 */
export function worst(colour, backgrounds) {
  return Math.min(...backgrounds.map((behind) => contrast(colour, behind)));
}

/**
 * @param {string} colour
 * @param {string[]} backgrounds
 * @param {number} least  the ratio wanted
 * @param {string} towards  black or white
 * @returns {string} the colour, mixed with as little of the other as makes it readable
 */
export function readable(colour, backgrounds, least, towards) {
  for (let share = 0; share <= 100; share += 1) {
    const mixed = [1, 3, 5].map((start) => {
      const [from, to] = [colour, towards].map((one) => parseInt(one.slice(start, start + 2), 16));
      return Math.round(from + ((to - from) * share) / 100);
    });
    const tried = `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
    if (worst(tried, backgrounds) >= least) {
      return tried;
    }
  }
  return towards;
}
