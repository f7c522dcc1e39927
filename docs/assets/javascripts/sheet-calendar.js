// A day on a worksheet can become a reminder in the reader's own calendar. The file is made
// on the device; the part that makes it is fetched when somebody first asks for it.
import { saveFile } from "./save-file.js";
import { whose } from "./service.js";
import { worded } from "./words.js";

const title = document.querySelector("h1")?.textContent ?? "";

/**
 * @param {HTMLFormElement} form
 * @param {HTMLInputElement} day
 * @param {HTMLTextAreaElement | null} action  what is to be done that day, on the next action
 */
function offer(form, day, action) {
  const label = form.querySelector(`label[for="${day.id}"]`)?.textContent ?? "";
  const button = document.createElement("button");
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  button.type = "button";
  button.className = "atn-button atn-remind";
  button.textContent = worded("Put this day in my calendar");
  button.addEventListener("click", async () => {
    const made = await import("./calendar.js").catch(() => undefined);
    if (!made) {
      status.textContent = worded("The part that makes the file could not be fetched. Try again when you are online.");
      return;
    }
    const fault = made.dayFault(day.value);
    if (fault) {
      status.textContent = fault;
      return;
    }
    const summary = action?.value.trim() || (action ? title : label);
    const reminder = {
      sheet: form.dataset.sheet ?? "",
      kind: day.id,
      date: day.value,
      summary,
      // A file's address names folders of this computer and helps on no other.
      description: location.protocol === "file:" ? title : `${title}\n${location.href.split("#")[0]}`,
      from: whose(),
    };
    saveFile("reminder.ics", made.calendar([reminder]), made.TYPE);
    status.textContent = worded("The file {name} is made. Open it to put the day in your calendar.", {
      name: "reminder.ics",
    });
  });
  const show = () => {
    button.hidden = !day.value;
    status.textContent = "";
  };
  day.addEventListener("input", show);
  day.after(" ", button, " ", status);
  // A saved day is filled in by sheet.js, perhaps after this.
  setTimeout(show);
  addEventListener("pageshow", show);
  show();
}

/** Offer it beside each day of a sheet. @type {(form: HTMLFormElement) => void} */
export function offerReminders(form) {
  for (const day of form.querySelectorAll("input")) {
    if (day.type === "date") {
      offer(form, day, day.id === "next-date" ? form.querySelector("textarea#next-action") : null);
    }
  }
}
