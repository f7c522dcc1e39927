// The section under a sheet: one quiet status line, and the tools.

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Element} parent
 * @param {Tag} tag
 * @param {string} [words]
 * @param {string} [style]  class name
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function add(parent, tag, words = "", style = "") {
  const made = document.createElement(tag);
  if (style) {
    made.className = style;
  }
  made.textContent = words;
  parent.append(made, " ");
  return made;
}

/**
 * A quiet line; `wait` in milliseconds, so that speech comes once in a pause.
 * @param {Element} section
 */
export function statusLine(section) {
  const line = add(section, "p", "", "atn-status");
  line.setAttribute("role", "status");
  let timer = 0;
  return {
    say(words = "", wait = 0) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (line.textContent !== words) {
          line.textContent = words;
        }
      }, wait);
    },
  };
}

/** @type {(parent: Element, words: string, press: () => void) => HTMLButtonElement} */
export function tool(parent, words, press) {
  const button = add(parent, "button", words, "atn-button");
  button.type = "button";
  button.addEventListener("click", press);
  return button;
}

/**
 * @param {Element} parent
 * @param {boolean} on
 * @param {(on: boolean) => boolean} turn  returns whether it is on now
 */
export function sharedSwitch(parent, on, turn) {
  const label = add(add(parent, "p"), "label");
  const box = add(label, "input");
  label.append("Shared computer: keep nothing after I close this tab");
  box.type = "checkbox";
  box.autocomplete = "off";
  box.checked = on;
  box.addEventListener("change", () => {
    box.checked = turn(box.checked);
  });
}

/**
 * Show above the section what the form has no place for.
 * @type {(section: Element, left: [head: string, lines: string[]][]) => void}
 */
export function showLeft(section, left) {
  document.querySelector(".atn-gone")?.remove();
  if (left.length) {
    const box = add(section, "div", "", "atn-gone");
    section.before(box);
    for (const [head, lines] of left) {
      add(box, "p", head, "atn-label");
      const list = add(box, "ul");
      lines.forEach((line) => add(list, "li", line));
    }
  }
}

/** @type {(text: string, say: (words: string) => void) => Promise<void>} */
export async function copyText(text, say) {
  try {
    await navigator.clipboard.writeText(text);
    say("Copied.");
  } catch {
    say("This browser does not allow copying. Save as text instead.");
  }
}

/** @type {(name: string, text: string) => void} */
export function download(name, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  link.download = name;
  link.click();
}

/** What stands in a control, as words. @type {(control: Element) => string} */
function words(control) {
  const { value } = /** @type {HTMLInputElement} */ (control);
  const day = control.matches("[type=date]") && value ? new Date(`${value}T00:00`) : undefined;
  return (
    day?.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" }) ?? value
  );
}

/**
 * Write every answer beside its control, for paper. A control is one piece that cannot break:
 * longer than a sheet it is cut off, and Firefox leaves out what moves to the next sheet. Words
 * break anywhere. An empty day is a line.
 */
export function mirror() {
  for (const control of document.querySelectorAll("textarea, select, input[type=date]")) {
    let shown = control.nextElementSibling;
    if (!shown?.matches(".atn-print-answer")) {
      shown = document.createElement("div");
      shown.className = "atn-print-answer";
      shown.setAttribute("aria-hidden", "true");
      control.after(shown);
    }
    shown.textContent = words(control);
  }
}
