// Shows what an import would change, sheet by sheet and question by question, and asks what
// to do where this device and the file differ. Everything from a file is shown as text.
import { compare } from "./import-merge.js";
import { question, showAnswers, showValue, titleOf } from "./known-sheets.js";
import { add, box as choiceBox, dayOf } from "./saved-parts.js";
import { worded, wordedMany } from "./words.js";

/**
 * @typedef {import("./import-check.js").Checked} Checked
 * @typedef {import("./import-check.js").LeftOut} LeftOut
 * @typedef {import("./import-merge.js").Change} Change
 * @typedef {import("./import-merge.js").Choice} Choice
 * @typedef {import("./sheet-answers.js").Sheet} Sheet
 * @typedef {import("./sheet-answers.js").Value} Value
 * @typedef {import("./known-sheets.js").Known} Known
 * @typedef {Map<string, Map<string, Choice>>} Choices  by sheet and field
 */

// A file made by hand can be wrong in many thousand places.
const MOST_LEFT_OUT = 50;

/** @type {(count: number) => string} */
const counted = (count) => wordedMany("{count} new answer", "{count} new answers", count);

/**
 * @param {Element} parent
 * @param {Known} known
 * @param {LeftOut[]} leftOut
 */
function showLeftOut(parent, known, leftOut) {
  add(
    parent,
    "h4",
    wordedMany("Not imported: {count} part of the file", "Not imported: {count} parts of the file", leftOut.length),
  );
  const list = add(parent, "ul");
  for (const { sheet, field, why, words } of leftOut.slice(0, MOST_LEFT_OUT)) {
    const where = [sheet && titleOf(known, sheet), field && question(known, sheet, field)];
    const item = add(
      list,
      "li",
      worded("{where}: {why}. It reads: ", { where: where.filter(Boolean).join(", ") || worded("A part"), why }),
    );
    add(item, "q", words);
  }
  if (leftOut.length > MOST_LEFT_OUT) {
    add(list, "li", wordedMany("And {count} part more.", "And {count} parts more.", leftOut.length - MOST_LEFT_OUT));
  }
}

/**
 * Ask what to do with one answer that differs. Until somebody chooses, mine stays.
 * @param {Element} parent
 * @param {string} name  of the radio group, one of its own on the page
 * @param {{ label: string, field: string, mine: Value | undefined, theirs: Value | undefined, words: boolean }} asked
 * @param {(choice: Choice) => void} chosen
 */
function ask(parent, name, { label, field, mine, theirs, words }, chosen) {
  const group = add(parent, "fieldset", "", "atn-differs");
  add(group, "legend", label);
  const list = add(group, "dl", "", "atn-answers");
  add(list, "dt", worded("Yours, on this device"));
  showValue(add(list, "dd"), field, mine);
  add(list, "dt", worded("In the file"));
  showValue(add(list, "dd"), field, theirs);
  /** @type {[Choice, string][]} */
  const offers = [
    ["mine", worded("Keep mine")],
    ["theirs", worded("Take the file's")],
  ];
  if (words) {
    offers.push(["both", worded("Keep both, mine first")]);
  }
  for (const [choice, told] of offers) {
    const radio = choiceBox(group, "radio", told, () => chosen(choice));
    radio.name = name;
    radio.checked = choice === "mine";
  }
}

/**
 * @param {Element} box  filled anew
 * @param {Checked} checked
 * @param {Known} known
 * @param {(id: string) => Sheet} here
 * @returns {{ heading: HTMLElement, choices: Choices, useful: boolean }} useful: whether there
 *   is anything to import; choices change while the reader chooses
 */
export function preview(box, checked, known, here) {
  /** @type {Choices} */
  const choices = new Map();
  const changes = [...checked.sheets].map(([id, sheet]) => compare(id, here(id), sheet));
  box.replaceChildren();
  const heading = add(box, "h3", worded("What this file would change"));
  heading.tabIndex = -1;
  const total = (/** @type {"fresh" | "different" | "equal"} */ part) =>
    changes.reduce((sum, change) => sum + change[part].length, 0);
  const told = [
    worded("{fresh}, {different} different, {equal} the same.", {
      fresh: counted(total("fresh")),
      different: total("different"),
      equal: total("equal"),
    }),
    checked.exported && worded("It was exported on {day}.", { day: dayOf(checked.exported) }),
    worded('Nothing is written before you choose "Import".'),
  ];
  add(box, "p", told.filter(Boolean).join(" "));
  if (checked.damaged.length) {
    add(
      box,
      "p",
      wordedMany(
        "{count} text that could not be read when the file was made will be kept as it is.",
        "{count} texts that could not be read when the file was made will be kept as it is.",
        checked.damaged.length,
      ),
    );
  }
  if (checked.leftOut.length) {
    showLeftOut(box, known, checked.leftOut);
  }
  changes.forEach((change, place) => {
    choices.set(change.id, new Map());
    showChange(box, place, change, checked, known, here(change.id), choices);
  });
  const useful = total("fresh") + total("different") + checked.damaged.length > 0;
  return { heading, choices, useful };
}

/**
 * @param {Element} box
 * @param {number} place
 * @param {Change} change
 * @param {Checked} checked
 * @param {Known} known
 * @param {Sheet} mine
 * @param {Choices} choices
 */
function showChange(box, place, { id, fresh, different, equal }, checked, known, mine, choices) {
  const theirs = checked.sheets.get(id);
  const about = known.get(id);
  /** @param {string} field @returns {[string, Value | undefined]} */
  const inFile = (field) => [field, theirs?.answers.get(field)];
  add(box, "h4", titleOf(known, id));
  if (fresh.length) {
    const part = add(box, "details");
    part.open = true;
    add(part, "summary", counted(fresh.length));
    showAnswers(part, known, id, fresh.map(inFile));
  }
  different.forEach((field, row) => {
    const asked = {
      label: question(known, id, field),
      field,
      mine: mine.answers.get(field),
      theirs: theirs?.answers.get(field),
      words: !!about?.fields.has(field) && !about.shapes.has(field),
    };
    ask(box, `choice-${place}-${row}`, asked, (choice) => choices.get(id)?.set(field, choice));
  });
  if (equal.length) {
    const part = add(box, "details");
    add(part, "summary", worded("{count} the same", { count: equal.length }));
    showAnswers(part, known, id, equal.map(inFile));
  }
}
