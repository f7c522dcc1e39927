// Judges a file of answers before anything of it is used: what is sound comes back, what is
// not is named. Pure: no DOM, no storage. It never throws and never changes what it is given.
import { KIND, MOST, MOST_BYTES, VERSION } from "./export-file.js";
import { blank, isEmpty, trimmed } from "./sheet-answers.js";
import { VERSION as SHEET_VERSION, isText, isValue } from "./sheet-record.js";
import { worded } from "./words.js";

/**
 * @typedef {import("./sheet-answers.js").Value} Value
 * @typedef {import("./sheet-answers.js").Sheet} Sheet
 * @typedef {object} LeftOut  what a file holds that cannot be used
 * @property {string} sheet  its id, or nothing
 * @property {string} field  its name, or nothing
 * @property {string} why
 * @property {string} words  the start of what stands there
 * @typedef {object} Checked
 * @property {string} exported  the day of the export; empty where it cannot be read
 * @property {Map<string, Sheet>} sheets
 * @property {{ sheet: string, text: string }[]} damaged
 * @property {LeftOut[]} leftOut
 */

// An export is six levels deep.
const DEEPEST = 16;
const SHOWN = 300;

const NOTHING = worded("Nothing was changed.");
const HUGE = worded(
  "This file is larger than {most}, and no browser keeps so much for this site, so it was not opened.",
  {
    most: MOST,
  },
);
const FAULTS = {
  empty: `${worded("This file is empty.")} ${NOTHING}`,
  huge: `${HUGE} ${NOTHING}`,
  json: `${worded("This file cannot be read. It may be cut short, or come from another program.")} ${NOTHING}`,
  deep: `${worded("This file is nested deeper than any export from this site, so it was not opened.")} ${NOTHING}`,
  kind: `${worded("This file is no export from this site.")} ${NOTHING}`,
  version: `${worded("This file does not say which version of this site made it.")} ${NOTHING}`,
  newer: `${worded("This file was made by a newer version of this site. Import it on a newer copy.")} ${NOTHING}`,
  sheets: `${worded("This file holds no answers.")} ${NOTHING}`,
};

/** @param {unknown} item @returns {Record<string, unknown> | undefined} */
const object = (item) =>
  typeof item === "object" && item && !Array.isArray(item) ? /** @type {Record<string, unknown>} */ (item) : undefined;

/** @param {unknown} item */
const start = (item) => (isText(item) ? item : (JSON.stringify(item) ?? "")).slice(0, SHOWN);

// Set on an ordinary object, this name would change the object itself.
/** @param {string} name */
const isName = (name) => name.trim() !== "" && name !== "__proto__";

/**
 * Look at the marks of a text before it is parsed.
 * @param {string} text
 * @returns {{ deep: boolean, twice?: string | undefined }} twice: a name that one object holds twice, of
 *   which JSON.parse would drop one without a word
 */
function look(text) {
  /** @type {Set<string>[]} the names in each bracket that is open */
  const open = [];
  let name = "";
  /** @type {string | undefined} */
  let twice;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at];
    if (mark === '"') {
      const from = at;
      for (at += 1; at < text.length && text[at] !== '"'; at += 1) {
        at += text[at] === "\\" ? 1 : 0;
      }
      name = text.slice(from, at + 1);
    } else if (mark === "{" || mark === "[") {
      open.push(new Set());
      if (open.length > DEEPEST) {
        return { deep: true };
      }
    } else if (mark === "}" || mark === "]") {
      open.pop();
    } else if (mark === ":") {
      const names = open[open.length - 1];
      const plain = String(parsed(name));
      twice ??= names?.has(plain) ? plain : undefined;
      names?.add(plain);
    }
  }
  return { deep: false, twice };
}

/** @param {string} text @returns {unknown} what it holds; undefined where it is no JSON */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * An answer of any kind. A question that changed its kind since keeps the words it had, as it
 * does on the sheet.
 * @param {unknown} item
 * @returns {Value | undefined} undefined where it is none
 */
function value(item) {
  if (!isValue(item) || isText(item)) {
    return isText(item) ? item : undefined;
  }
  const [first] = item;
  if (first === undefined || isText(first)) {
    return [...new Set(/** @type {string[]} */ (item))];
  }
  const rows = /** @type {import("./sheet-answers.js").Row[]} */ (item).map((row) => ({ ...row }));
  return rows.every((row) => Object.keys(row).every(isName)) ? trimmed(rows) : undefined;
}

/**
 * @param {unknown} item
 * @param {(field: string, why: string, words: unknown) => void} leave
 * @returns {Sheet | undefined} the sound part of a sheet
 */
function checkedSheet(item, leave) {
  const sheet = object(item);
  const answers = object(sheet?.answers);
  if (!sheet || !answers) {
    leave("", worded("is no sheet of answers"), item);
    return undefined;
  }
  if (sheet.v !== SHEET_VERSION) {
    const newer = typeof sheet.v === "number" && sheet.v > SHEET_VERSION;
    leave("", newer ? worded("was made by a newer version of this site") : worded("does not say its version"), item);
    return undefined;
  }
  /** @param {unknown} part @param {string} why @returns {Map<string, Value>} */
  const values = (part, why) => {
    const sound = new Map();
    for (const [name, words] of Object.entries(object(part) ?? {})) {
      const found = isName(name) ? value(words) : undefined;
      if (found === undefined) {
        leave(name, why, words);
      } else if (!isEmpty(found)) {
        sound.set(name, found);
      }
    }
    return sound;
  };
  if (sheet.taken !== undefined && !object(sheet.taken)) {
    leave("", worded("has a note about other sheets that cannot be read"), sheet.taken);
  }
  const refused = Array.isArray(sheet.refused) ? sheet.refused : [];
  if (sheet.refused !== undefined && !(Array.isArray(sheet.refused) && refused.every(isText))) {
    leave("", worded("has a note about what was left out that cannot be read"), sheet.refused);
  }
  return {
    ...blank(),
    at: isText(sheet.at) ? Date.parse(sheet.at) || 0 : 0,
    answers: values(answers, worded("is no answer")),
    taken: values(sheet.taken, worded("has a note about other sheets that cannot be read")),
    refused: new Set(refused.filter((name) => isText(name) && isName(name))),
  };
}

/**
 * @param {string} text  of a file
 * @returns {{ fault: string } | Checked} a fault where nothing in the file can be used
 */
export function checkImport(text) {
  if (!text.trim()) {
    return { fault: FAULTS.empty };
  }
  if (text.length > MOST_BYTES) {
    return { fault: FAULTS.huge };
  }
  const { deep, twice } = look(text);
  if (deep) {
    return { fault: FAULTS.deep };
  }
  const whole = parsed(text);
  if (whole === undefined) {
    return { fault: FAULTS.json };
  }
  const file = object(whole);
  if (file?.kind !== KIND) {
    return { fault: FAULTS.kind };
  }
  if (file.v !== VERSION) {
    const newer = typeof file.v === "number" && file.v > VERSION;
    return { fault: newer ? FAULTS.newer : FAULTS.version };
  }
  if (twice !== undefined) {
    const name = twice.slice(0, SHOWN);
    const told = worded('This file holds "{name}" twice, and nothing shows which of the two is right.', { name });
    return { fault: `${told} ${NOTHING}` };
  }
  if (!object(file.sheets)) {
    return { fault: FAULTS.sheets };
  }
  return checkedFile(file);
}

/** @param {unknown} size  in bytes @returns {string} why a file is not even opened, or nothing */
export const sizeFault = (size) => (Number(size) > MOST_BYTES ? FAULTS.huge : "");

/**
 * @param {Record<string, unknown>} file
 * @returns {Checked}
 */
function checkedFile(file) {
  const day = isText(file.exported) ? Date.parse(file.exported) : NaN;
  /** @type {Checked} */
  const checked = {
    exported: Number.isNaN(day) ? "" : new Date(day).toISOString(),
    sheets: new Map(),
    damaged: [],
    leftOut: [],
  };
  for (const [id, item] of Object.entries(object(file.sheets) ?? {})) {
    /** @param {string} field @param {string} why @param {unknown} words */
    const leave = (field, why, words) => {
      checked.leftOut.push({ sheet: id, field, why, words: start(words) });
    };
    if (!isName(id)) {
      leave("", worded("has no name this site can use"), item);
      continue;
    }
    const sheet = checkedSheet(item, leave);
    if (sheet && sheet.answers.size + sheet.refused.size) {
      checked.sheets.set(id, sheet);
    }
  }
  const damaged = file.damaged === undefined ? [] : [file.damaged].flat();
  for (const item of damaged) {
    const { sheet, text } = object(item) ?? {};
    if (isText(sheet) && isName(sheet) && isText(text)) {
      checked.damaged.push({ sheet, text });
    } else {
      checked.leftOut.push({ sheet: "", field: "", why: worded("is no set-aside text"), words: start(item) });
    }
  }
  return checked;
}
