// The table on the page "Measure it": adds up a group's answers on the device and draws
// them. Nothing is stored and nothing is sent.
import { needs } from "./need.js";
import { saveFile } from "./save-file.js";

const TIMES = ["before", "after"];
/** So few forms could point at one person. */
const FEW = 5;
const SVG = "http://www.w3.org/2000/svg";
/** In units of the drawing, about a pixel on a phone. */
const LINE = 20;
const BAR = 14;
const WIDTH = 320;
const ROOM_FOR_COUNT = 80;

/**
 * @typedef {object} Tally  one question as it stands in the table
 * @property {string} question
 * @property {string[]} options
 * @property {Record<string, number[]>} counts  by `before` and `after`, in the order of options
 */

const need = needs("group-totals.js", "scripts/extensions/group_form.py");
const form = need(".atn-totals-form", HTMLFormElement);
const said = need(".atn-totals-said", HTMLParagraphElement, form);
/** @type {HTMLTableElement[]} */
const tables = Array.from(form.querySelectorAll("table.atn-totals"));

/**
 * @param {HTMLTableElement} table
 * @returns {Tally}
 */
function read(table) {
  const rows = Array.from(table.querySelectorAll("tbody tr"));
  const counts = Object.fromEntries(
    TIMES.map((time) => [
      time,
      rows.map((row) => {
        const field = need(`input[data-time="${time}"]`, HTMLInputElement, row);
        const count = Number(field.value);
        return field.validity.valid && Number.isInteger(count) ? count : 0;
      }),
    ]),
  );
  const options = rows.map((row) => row.querySelector("th")?.textContent?.trim() ?? "");
  return { question: table.caption?.textContent?.trim() ?? "", options, counts };
}

/**
 * @param {number[]} counts
 * @returns {number}
 */
function sum(counts) {
  return counts.reduce((total, count) => total + count, 0);
}

/**
 * @param {string} name
 * @param {Record<string, string | number>} attributes
 * @param {string} [text]
 * @returns {SVGElement}
 */
function shape(name, attributes, text = "") {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, String(value));
  }
  made.textContent = text;
  return made;
}

/**
 * Draw one question: for each answer a bar before (outline) and a bar after (filled), with
 * the count in words beside it, so that no colour is needed.
 * @param {Tally} tally
 * @returns {SVGElement}
 */
function picture(tally) {
  const most = Math.max(1, ...TIMES.flatMap((time) => tally.counts[time]));
  const height = tally.options.length * LINE * 3.5;
  const drawn = shape("svg", { viewBox: `0 0 ${WIDTH} ${height}`, role: "img" });
  drawn.append(shape("title", {}, inWords(tally)));
  tally.options.forEach((option, place) => {
    const top = place * LINE * 3.5;
    drawn.append(shape("text", { x: 0, y: top + BAR }, option));
    TIMES.forEach((time, second) => {
      const count = tally.counts[time][place];
      const y = top + LINE * (second + 1);
      const width = ((WIDTH - ROOM_FOR_COUNT) * count) / most;
      drawn.append(
        shape("rect", { x: 1, y, width, height: BAR, class: `atn-totals-${time}` }),
        shape("text", { x: width + 8, y: y + BAR - 2 }, `${count} ${time}`),
      );
    });
  });
  return drawn;
}

/**
 * @param {Tally} tally
 * @returns {string} the picture in words
 */
function inWords({ question, options, counts }) {
  const parts = options.map(
    (option, place) => `${option}: ${counts.before[place]} before, ${counts.after[place]} after`,
  );
  return `${question} ${parts.join("; ")}.`;
}

/** Add up, draw, and say what a small or uneven group means. */
function show() {
  const sums = new Set();
  let most = 0;
  tables.forEach((table) => {
    const tally = read(table);
    for (const time of TIMES) {
      const total = sum(tally.counts[time]);
      need(`output[data-time="${time}"]`, HTMLOutputElement, table).value = String(total);
      sums.add(total);
      most = Math.max(most, total);
    }
    const place = table.nextElementSibling;
    if (place instanceof HTMLElement) {
      place.hidden = !sum([...tally.counts.before, ...tally.counts.after]);
      place.replaceChildren(picture(tally));
    }
  });
  const wrong = form.querySelector("input:invalid");
  const notes = [];
  if (wrong) {
    const named = wrong.getAttribute("aria-label");
    notes.push(`"${named}" must be a whole number from 0 to 500.`);
  }
  if (most && sums.size > 1) {
    notes.push("The numbers of forms differ. People who left early may answer differently.");
  }
  if (most && most < FEW) {
    notes.push("With fewer than five forms, keep these figures to yourself.");
  }
  said.textContent = notes.join(" ");
}

/** @returns {string} the table as comma-separated values, quoted as RFC 4180 says */
function asCsv() {
  const rows = [["Question", "Answer", "Before", "After"]];
  for (const tally of tables.map(read)) {
    tally.options.forEach((option, place) => {
      const counts = TIMES.map((time) => String(tally.counts[time][place]));
      rows.push([tally.question, option, ...counts]);
    });
  }
  const line = (/** @type {string[]} */ row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
  return `${rows.map(line).join("\r\n")}\r\n`;
}

form.addEventListener("input", show);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (form.reportValidity()) {
    saveFile("before-and-after.csv", asCsv(), "text/csv");
  }
});
form.addEventListener("reset", (event) => {
  const filled = tables.some((table) => TIMES.some((time) => sum(read(table).counts[time])));
  if (filled && !confirm("Empty the whole table? The counts cannot be brought back.")) {
    event.preventDefault();
    return;
  }
  setTimeout(show);
});
// A page that comes back from the browser's memory has its fields filled again.
addEventListener("pageshow", show);
// Counting forms takes a while, so nobody should lose it to a wrong press.
addEventListener("beforeunload", (event) => {
  if (tables.some((table) => TIMES.some((time) => sum(read(table).counts[time])))) {
    event.preventDefault();
  }
});

// It says that no script runs here.
document.querySelectorAll(".atn-unheard").forEach((one) => one.remove());
need(".atn-totals-actions", HTMLParagraphElement, form).hidden = false;
show();
