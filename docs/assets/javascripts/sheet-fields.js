// The fields of a worksheet or a checklist: what stands in each, and an answer shown in it.
/** @import { Value } from "./sheet-answers.js" */
import { trimmed } from "./sheet-answers.js";

/**
 * @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Control
 * @typedef {object} Field
 * @property {string} name
 * @property {HTMLElement} root
 * @property {string[]} columns  none, unless it is answered in rows
 * @property {(before?: Value) => Value} read  what stands in it, with what `before` holds
 *   and the form has no place for
 * @property {(value?: Value, all?: boolean) => void} show  `all`: even where somebody is writing
 */

/** @type {(within: ParentNode, selector?: string) => Control[]} */
const controls = (within, selector = "input, textarea, select") => [
  .../** @type {NodeListOf<Control>} */ (within.querySelectorAll(selector)),
];

/** @type {(control: Control, words: string, all?: boolean) => void} */
function put(control, words, all) {
  const writing = document.hasFocus() && control === document.activeElement;
  if (control.value !== words && (all || !writing)) {
    control.value = words;
    if (control.value !== words && control instanceof HTMLSelectElement) {
      // A choice the sheet no longer offers is still the reader's answer.
      control.add(new Option(words, words, true, true));
    }
  }
}

/** @type {(value: Value) => string[]} rows as one line each */
export const lines = (value) =>
  [value].flat().map((item) =>
    typeof item === "string" ? item : Object.values(item).filter(Boolean).join(" / "),
  );

/** @type {(control: Control) => Pick<Field, "read" | "show">} */
const single = (control) => ({
  read: () => control.value,
  show: (value = "", all) => put(control, lines(value).join("\n"), all),
});

/**
 * Radios and ticks. A checklist's boxes have no value, so their ids stand for them.
 * @type {(boxes: HTMLInputElement[]) => Pick<Field, "read" | "show">}
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
    },
  };
}

/** @type {(root: HTMLElement, list: Element, columns: string[]) => Pick<Field, "read" | "show">} */
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
      rows().forEach((row, place) => {
        const item = answer[place] ?? {};
        const words = typeof item === "string" ? { [columns[0]]: item } : item;
        row.forEach((cell) => put(cell, words[cell.dataset.column ?? ""] ?? "", all));
      });
    },
  };
}

/** Repeat the last row, with new ids and no words. @type {(list: Element) => Element} */
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
    throw new Error(`sheet.js needs a control in ${name}; see scripts/extensions/worksheet.py`);
  }
  const kind = list ? table(root, list, columns) : boxes.length ? choice(boxes) : single(first);
  return { name, root, columns, ...kind };
}
