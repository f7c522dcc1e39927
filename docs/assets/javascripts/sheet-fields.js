// The fields of a worksheet or a checklist: what stands in each, and an answer shown in it.
/** @import { Value } from "./sheet-answers.js" */
import { lines, trimmed } from "./sheet-answers.js";

/**
 * @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Control
 * @typedef {object} Field
 * @property {string} name
 * @property {HTMLElement} root
 * @property {string[]} columns  none, unless it is answered in rows
 * @property {(before?: Value) => Value} read  what stands in it, with what `before` holds
 *   and the form has no place for
 * @property {(value?: Value, all?: boolean) => boolean} show  whether all of it stands there now;
 *   where somebody is writing, it waits, unless `all`
 * @property {(column?: string) => boolean} single  whether only one answer fits, as a day or a choice
 */

/** @type {(within: ParentNode, selector?: string) => Control[]} */
const controls = (within, selector = "input, textarea, select") => [
  .../** @type {NodeListOf<Control>} */ (within.querySelectorAll(selector)),
];

/** Whether a control holds these words now. @type {(control: Control, words: string, all?: boolean) => boolean} */
function put(control, words, all) {
  const writing = document.hasFocus() && control === document.activeElement;
  if (control.value === words) {
    return true;
  }
  if (writing && !all) {
    return false;
  }
  const area = writing && control instanceof HTMLTextAreaElement ? control : undefined;
  const caret = area?.selectionEnd ?? 0;
  const [before, after] = [control.value.slice(0, caret), control.value.slice(caret)];
  control.value = words;
  if (area) {
    // The cursor stays behind what was typed, wherever that stands now.
    const end = words.endsWith(after) ? words.length - after.length : words.length;
    const place = words.startsWith(before) ? caret : end;
    area.setSelectionRange(place, place);
  }
  if (control.value !== words && control instanceof HTMLSelectElement) {
    // A choice the sheet no longer offers is still the reader's answer.
    control.add(new Option(words, words, true, true));
  }
  return true;
}

/** @typedef {Pick<Field, "read" | "show" | "single">} Kind */

/** Of a short answer its kind says that only one fits. @type {(control: Control, one: boolean) => Kind} */
const single = (control, one) => ({
  read: () => control.value,
  show: (value = "", all) => put(control, lines(value).join("\n"), all),
  single: () => one || (!(control instanceof HTMLTextAreaElement) && control.type !== "text"),
});

/**
 * Radios and ticks. A checklist's boxes have no value, so their ids stand for them.
 * @type {(boxes: HTMLInputElement[]) => Kind}
 */
export function choice(boxes) {
  const values = boxes.map((box) => box.getAttribute("value") ?? box.id);
  return {
    read(before = []) {
      const ticked = values.filter((_, place) => boxes[place].checked);
      const gone = lines(before).filter((item) => !values.includes(item));
      return boxes[0].type === "checkbox" ? [...ticked, ...gone] : (ticked[0] ?? "");
    },
    show(value = []) {
      boxes.forEach((box, place) => {
        box.checked = lines(value).includes(values[place]);
      });
      return true;
    },
    single: () => boxes[0].type === "radio",
  };
}

/** @type {(root: HTMLElement, list: Element, columns: string[]) => Kind} */
function table(root, list, columns) {
  const add = root.querySelector(".atn-add");
  add?.removeAttribute("hidden");
  add?.addEventListener("click", () => controls(addRow(list))[0].focus());
  const rows = () => [...list.children].map((row) => controls(row));
  return {
    read(before = []) {
      const read = rows().map((row, place) => {
        const old = before[place];
        const gone = typeof old === "object" ? Object.entries(old) : [];
        return Object.fromEntries([
          ...row.map((cell) => [cell.dataset.column, cell.value]),
          ...gone.filter(([column]) => !columns.includes(column)),
        ]);
      });
      return trimmed(read);
    },
    show(value = [], all) {
      const answer = [value].flat();
      while (list.children.length < answer.length) {
        addRow(list);
      }
      const shown = rows().flatMap((row, place) => {
        const item = answer[place] ?? {};
        const words = typeof item === "string" ? { [columns[0]]: item } : item;
        return row.map((cell) => put(cell, words[cell.dataset.column ?? ""] ?? "", all));
      });
      return !shown.includes(false);
    },
    single: (column) => rows()[0].some((cell) => cell.dataset.column === column && cell.matches("select")),
  };
}

/** As style sheets count: a to z, then aa. @type {(row: number) => string} */
const letter = (row) =>
  (row > 26 ? letter(Math.floor((row - 1) / 26)) : "") + String.fromCharCode(97 + ((row - 1) % 26));

/**
 * Repeat the last row, with new ids and no words. The name of each field ends in its row's letter.
 * @type {(list: Element) => Element}
 */
function addRow(list) {
  const count = list.children.length;
  const row = /** @type {Element} */ (list.children[count - 1].cloneNode(true));
  for (const part of row.querySelectorAll("[id], [for]")) {
    for (const { name, value } of [...part.attributes]) {
      if (["id", "for", "name"].includes(name)) {
        part.setAttribute(name, value.replace(`-${count}-`, `-${count + 1}-`));
      }
    }
  }
  for (const control of controls(row, "[aria-label]")) {
    const named = control.getAttribute("aria-label") ?? "";
    control.setAttribute("aria-label", named.replace(/[a-z]+$/, letter(count + 1)));
  }
  row.querySelectorAll(".atn-print-answer").forEach((shown) => shown.remove());
  controls(row).forEach((control) => put(control, "", true));
  list.append(row);
  return row;
}

/** @type {(root: HTMLElement) => Field} */
export function field(root) {
  const { field: name = "", columns: heads } = root.dataset;
  const columns = heads?.split(" ") ?? [];
  const list = root.querySelector(".atn-rows");
  const boxes = /** @type {HTMLInputElement[]} */ (controls(root, "[type=radio], [type=checkbox]"));
  const [first] = controls(root);
  if (!first) {
    throw new Error(`sheet.js needs a control in ${name}; see scripts/extensions/questions.py`);
  }
  const one = root.dataset.kept === "one";
  const kind = list ? table(root, list, columns) : boxes.length ? choice(boxes) : single(first, one);
  return { name, root, columns, ...kind };
}
