// A day on a worksheet can become a reminder in the reader's own calendar. The file is made
// on the device; the part that makes it is fetched when somebody first asks for it.

const form = document.querySelector("form.atn-sheet");
const title = document.querySelector("h1")?.textContent ?? "";

/**
 * @param {HTMLInputElement} day
 * @param {HTMLTextAreaElement | null} action  what is to be done that day, on the next action
 */
function offer(day, action) {
  const label = form?.querySelector(`label[for="${day.id}"]`)?.textContent ?? "";
  const button = document.createElement("button");
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  button.type = "button";
  button.className = "atn-button atn-remind";
  button.textContent = "Put this day in my calendar";
  button.addEventListener("click", async () => {
    const { calendar, save } = await import("./calendar.js");
    const summary = action?.value.trim() || (action ? title : label);
    const reminder = {
      sheet: form?.getAttribute("data-sheet") ?? "",
      kind: day.id,
      date: day.value,
      summary,
      // A file's address names folders of this computer and helps on no other.
      description: location.protocol === "file:" ? title : `${title}\n${location.href.split("#")[0]}`,
    };
    save("reminder.ics", calendar([reminder]));
    status.textContent = "The file reminder.ics is made. Open it to put the day in your calendar.";
  });
  const show = () => {
    button.hidden = !day.value;
  };
  day.addEventListener("input", show);
  day.after(" ", button, " ", status);
  // A saved day is filled in by sheet.js, perhaps after this.
  setTimeout(show);
  addEventListener("pageshow", show);
  show();
}

for (const day of form?.querySelectorAll("input") ?? []) {
  if (day.type === "date") {
    offer(day, day.id === "next-date" ? document.querySelector("textarea#next-action") : null);
  }
}
