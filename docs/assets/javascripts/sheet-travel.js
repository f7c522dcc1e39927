// Answers travel: a field may start with what earlier sheets hold. Words nobody changed
// follow their source; words once changed never do.
/** @import { Field } from "./sheet-fields.js" */
/** @import { Row, Sheet, Value } from "./sheet-answers.js" */
import { isEmpty, same } from "./sheet-answers.js";
import { peek } from "./sheet-store.js";
import { worded } from "./words.js";

/** @type {(item: string | Row) => string} */
const first = (item) => (typeof item === "string" ? item : (Object.values(item)[0] ?? ""));

/**
 * Columns of the same name go across, and the first to the first.
 * @type {(item: string | Row, columns: string[]) => Row}
 */
function asRow(item, columns) {
  const row = typeof item === "string" ? {} : item;
  const stray = !columns.includes(Object.keys(row)[0]);
  return Object.fromEntries(
    columns.map((column, place) => [column, row[column] ?? (stray && !place ? first(item) : "")]),
  );
}

/**
 * What earlier sheets hold for a field, and which of them do.
 * @type {(field: Field) => { value: Value, sheets: string[] }}
 */
function offer({ root, columns }) {
  /** @type {Set<string>} */
  const sheets = new Set();
  const items = (root.dataset.from ?? "").split(" ").flatMap((pair) => {
    const [id, name] = pair.split("/");
    const value = peek(id).answers.get(name) ?? [];
    if (!isEmpty(value)) {
      sheets.add(id);
    }
    return /** @type {(string | Row)[]} */ (
      typeof value === "string" && columns.length ? value.split("\n") : [value].flat()
    );
  });
  const value = columns.length
    ? items.map((item) => asRow(item, columns)).filter((row) => !isEmpty([row]))
    : items.map(first).filter(Boolean).join("\n");
  return { value, sheets: [...sheets] };
}

/** Whether earlier sheets hold words for a field. @type {(field: Field) => boolean} */
export const offers = (field) => offer(field).sheets.length > 0;

/** @type {(field: Field, sheet: Sheet) => void} */
function take(field, { answers, taken, refused }) {
  const { value } = offer(field);
  answers.set(field.name, value);
  taken.set(field.name, value);
  refused.delete(field.name);
}

/**
 * Give fields without an answer of their own what earlier sheets hold; say whether any took it.
 * @type {(fields: Field[], sheet: Sheet) => boolean}
 */
export function travel(fields, sheet) {
  const due = fields.filter((field) => {
    const own = sheet.answers.get(field.name);
    const { value } = offer(field);
    // A source that was emptied takes nothing away: these words may be all that is left.
    const changed = !isEmpty(value) && !same(own, value);
    const free = !own || same(own, sheet.taken.get(field.name));
    return changed && free && !sheet.refused.has(field.name);
  });
  due.forEach((field) => take(field, sheet));
  return due.length > 0;
}

/**
 * Leave out what a field took, or bring it back.
 * @type {(field: Field, sheet: Sheet) => void}
 */
export function turn(field, sheet) {
  if (sheet.answers.delete(field.name)) {
    sheet.taken.delete(field.name);
    sheet.refused.add(field.name);
  } else {
    take(field, sheet);
  }
}

/**
 * Say under a question where its words come from. The button stays, so that focus does too.
 * @param {Field} field
 * @param {Sheet} sheet
 * @param {(id: string) => [title: string, url: string]} about
 * @param {(field: Field) => void} press
 */
export function note(field, { answers, taken }, about, press) {
  const { sheets } = offer(field);
  const own = answers.get(field.name);
  let line = field.root.querySelector(".atn-from");
  if (!line) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "atn-button";
    button.addEventListener("click", () => press(field));
    line = document.createElement("p");
    line.className = "atn-from";
    line.append(document.createElement("span"), " ", button);
    field.root.append(line);
  }
  const links = sheets.flatMap((id, place) => {
    const link = document.createElement("a");
    [link.textContent, link.href] = about(id);
    return [place ? worded(" and ") : "", link];
  });
  const [said, button] = line.children;
  said.replaceChildren(own ? worded("From your ") : worded("Left out: words from your "), ...links, ".");
  button.textContent = own ? worded("Leave it out") : worded("Bring it back");
  line.toggleAttribute("hidden", !sheets.length || (!!own && !same(own, taken.get(field.name))));
}
