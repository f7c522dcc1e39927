// The form on the page "Make it yours": shows the settings file as somebody types, how it
// will look, and saves it on the device. Nothing is stored and nothing is sent.
import { needs } from "./need.js";
import { saveFile } from "./save-file.js";
import { contrast, readable, settingsFile, worst } from "./settings-file.js";

/** What is needed as soon as a part of the same thing is there. */
const WHOLE = [/^helplines\.1\.(name|for|url)$/, /^footer_links\.1\./, /^notice\./];
const COLOUR = /^#[0-9a-fA-F]{6}$/;

const need = needs("settings-form.js", "scripts/extensions/settings_form.py");
const form = need("form.atn-settings", HTMLFormElement);
const file = need(".atn-settings-file code", HTMLElement, form);
const contrastLine = need(".atn-settings-contrast", HTMLParagraphElement, form);
const status = need(".atn-settings-status", HTMLParagraphElement, form);
const main = need('[data-key="colours.main"]', HTMLInputElement, form);
const mainDark = need('[data-key="colours.main_dark"]', HTMLInputElement, form);
/** @type {(HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement)[]} */
const fields = Array.from(form.querySelectorAll("[data-key]"));

/**
 * @typedef {{ paper: string, sheet: string, now: string, ink: string }} Ground
 * @type {{ light: Ground, dark: Ground, onMain: string[], least: number }}
 */
const known = JSON.parse(need("#settings-colours", HTMLScriptElement).text);

/** @returns {string} the file as the form stands */
function written() {
  return settingsFile(fields.map((field) => ({ key: field.dataset.key ?? "", value: field.value })));
}

/**
 * @param {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} field
 * @returns {string} what is wrong with its value; nothing where it is right
 */
function fault(field) {
  const value = field.value.trim();
  if (!value) {
    const key = field.dataset.key ?? "";
    if (key === "helplines.1.number" && begun("helplines.1.") && !valueOf("helplines.1.text")) {
      return "Give a number to call, or say how to text.";
    }
    const whole = WHOLE.find((one) => one.test(key));
    const wanted = field.required || (whole && begun(key.slice(0, key.lastIndexOf(".") + 1)));
    return wanted ? "This one is needed." : "";
  }
  const pattern = field.dataset.pattern && new RegExp(field.dataset.pattern);
  const wrong = pattern && value.split("\n").find((line) => line.trim() && !pattern.test(line.trim()));
  if (wrong) {
    return `"${wrong.trim()}" does not fit. An example: ${field.dataset.example ?? "see above"}`;
  }
  return field === main || field === mainDark ? unreadable(field) : "";
}

/**
 * @param {string} key
 * @returns {string} what stands in a field
 */
function valueOf(key) {
  return fields.find((field) => field.dataset.key === key)?.value.trim() ?? "";
}

/**
 * @param {string} start  of the names of settings that belong together
 * @returns {boolean} whether any of them is filled in
 */
function begun(start) {
  return fields.some((field) => field.dataset.key?.startsWith(start) && field.value.trim());
}

/**
 * @param {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} field  one of the colours
 * @returns {string} why it cannot be read, and a colour near it that can
 */
function unreadable(field) {
  const dark = field === mainDark;
  const { ink: _, ...grounds } = dark ? known.dark : known.light;
  const backgrounds = Object.values(grounds);
  const ratio = worst(field.value, backgrounds);
  if (ratio >= known.least) {
    return "";
  }
  const near = readable(field.value, backgrounds, known.least, dark ? "#ffffff" : "#000000");
  return (
    `Its contrast is ${ratio.toFixed(1)} to 1 on ${dark ? "dark" : "light"} pages, ` +
    `and text needs ${known.least} to 1. Try ${near}`
  );
}

/**
 * Say beside a field what is wrong with it.
 * @param {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} field
 * @returns {boolean} whether it is right
 */
function judge(field) {
  const line = document.getElementById(`${field.id}-fault`);
  const said = fault(field);
  field.setAttribute("aria-invalid", String(Boolean(said)));
  if (line) {
    line.textContent = said;
    line.hidden = !said;
  }
  return !said;
}

/** Take every note about a fault away. */
function forgive() {
  for (const field of fields) {
    field.removeAttribute("aria-invalid");
  }
  for (const line of form.querySelectorAll(".atn-settings-fault")) {
    line.toggleAttribute("hidden", true);
  }
}

/** Show the file, and both pages in their colours. */
function show() {
  file.textContent = written();
  const light = COLOUR.test(main.value) ? main.value : "";
  const { ink: _, ...grounds } = known.dark;
  const dark = COLOUR.test(mainDark.value)
    ? mainDark.value
    : light && readable(light, Object.values(grounds), known.least, "#ffffff");
  paint("light", known.light, light);
  paint("dark", known.dark, dark);
  const said = [];
  if (light) {
    said.push(`${worst(light, [known.light.paper]).toFixed(1)} to 1 on light pages`);
  }
  if (dark) {
    said.push(`${worst(dark, [known.dark.paper]).toFixed(1)} to 1 on dark pages`);
  }
  contrastLine.textContent = said.length ? `Contrast of your colour: ${said.join(", ")}.` : "";
}

/**
 * @param {string} mode
 * @param {Ground} ground
 * @param {string} colour  empty for the site's own
 */
function paint(mode, ground, colour) {
  const panel = need(`.atn-settings-preview[data-mode="${mode}"]`, HTMLDivElement, form);
  const name = need(".atn-settings-name", HTMLParagraphElement, panel);
  name.textContent = valueOf("service") || "Your service";
  panel.style.background = ground.paper;
  panel.style.color = ground.ink;
  const shown = colour || ground.ink;
  need(".atn-settings-link", HTMLSpanElement, panel).style.color = shown;
  const button = need(".atn-settings-button", HTMLSpanElement, panel);
  button.style.background = shown;
  button.style.color = known.onMain.reduce((best, text) =>
    contrast(text, shown) > contrast(best, shown) ? text : best,
  );
}

form.addEventListener("input", () => {
  status.textContent = "";
  show();
});
form.addEventListener("change", ({ target }) => {
  const field = fields.find((one) => one === target);
  if (field) {
    judge(field);
  }
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const wrong = fields.filter((field) => !judge(field));
  if (wrong.length) {
    wrong[0].focus();
    status.textContent = `${wrong.length} to mend before the file is right. The first has the focus.`;
    return;
  }
  saveFile("settings.yml", written(), "text/yaml");
  status.textContent = "settings.yml is in your downloads. Put it into the folder named yours.";
});
need('[data-fill="example"]', HTMLButtonElement, form).addEventListener("click", () => {
  // What somebody typed stays.
  for (const field of fields.filter((one) => !one.value)) {
    field.value = field.dataset.example ?? "";
  }
  forgive();
  show();
  status.textContent = "Empty fields now hold an invented college.";
});
need('[data-fill="empty"]', HTMLButtonElement, form).addEventListener("click", () => {
  const filled = fields.some((field) => field.value.trim());
  if (filled && !confirm("Empty every field? What you typed cannot be brought back.")) {
    return;
  }
  for (const field of fields) {
    field.value = "";
  }
  forgive();
  show();
  status.textContent = "The form is empty.";
});

// It says that no script runs here.
document.querySelectorAll(".atn-unheard").forEach((one) => one.remove());
form.hidden = false;
show();
