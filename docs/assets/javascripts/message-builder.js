// The form on the page "Feedback email template": shows the message as the reader
// chooses, and copies it, opens it in a mail program or holds it until tomorrow.
// Nothing is stored and nothing is sent.
import { calendar, inDays, TYPE } from "./calendar.js";
import { compose, leftOver, mailLink } from "./compose.js";
import { needs } from "./need.js";
import { saveFile } from "./save-file.js";
import { whose } from "./service.js";
import { worded } from "./words.js";

const HOLD_UNTIL = "10:00";

const need = needs("message-builder.js", "scripts/extensions/message_builder.py");
const form = need(".atn-builder", HTMLFormElement);
const questions = need("#builder-questions", HTMLFieldSetElement);
const over = need(".atn-builder-over", HTMLParagraphElement);
const country = need("#builder-country", HTMLDivElement);
const law = need("#builder-law", HTMLSelectElement);
const note = need("#builder-law-note", HTMLParagraphElement);
const when = need(".atn-builder-when", HTMLParagraphElement);
const subject = need("#builder-subject", HTMLOutputElement);
const body = need("#builder-body", HTMLOutputElement);
const left = need(".atn-builder-left", HTMLParagraphElement);
const mail = need("#builder-mail", HTMLAnchorElement);
const hold = need("#builder-hold", HTMLButtonElement);
const later = need("#builder-later", HTMLButtonElement);
/** What is said when something is copied, and when it could not be. */
const COPIED = {
  message: [
    worded("The message is copied."),
    worded("This browser does not let the page copy. The message is marked: copy it from there."),
  ],
  subject: [
    worded("The subject is copied."),
    worded("This browser does not let the page copy. The subject is marked: copy it from there."),
  ],
};
const CHASE = {
  kind: "chase",
  days: 7,
  button: worded("Remind me in a week to ask once more"),
  summary: worded("No answer yet? Ask once more, then stop"),
};
const REAPPLY = {
  kind: "reapply",
  days: 91,
  button: worded("Remind me in three months to look at their jobs"),
  summary: worded("Look at their vacancies, and apply again if one fits"),
};
const REVIEW = {
  kind: "review",
  days: 14,
  button: worded("Remind me in two weeks to stop waiting"),
  summary: worded("Still no answer? Count it as a no and go on"),
};
/** @type {Record<string, typeof CHASE | undefined>} what may come after a message, by its case */
const AFTER = {
  employer: CHASE,
  short: CHASE,
  agency: CHASE,
  internal: CHASE,
  chase: REVIEW,
  reply: REAPPLY,
  thanks: REAPPLY,
};
const status = need(".atn-builder-status", HTMLParagraphElement);
const letters = need(".atn-letters", HTMLDetailsElement);
/** @type {HTMLDetailsElement | null} a form with few kinds of message folds none */
const more = form.querySelector(".atn-builder-more");

/** @type {import("./compose.js").Parts} */
const parts = JSON.parse(need("#messages", HTMLScriptElement).text);

/** @returns {import("./compose.js").Choice} what stands in the form */
function choice() {
  const data = new FormData(form);
  /** @type {NodeListOf<HTMLInputElement>} */
  const fields = form.querySelectorAll("input[data-fills]");
  return {
    case: String(data.get("case")),
    tone: String(data.get("tone")),
    questions: data.getAll("question").map(String),
    law: law.value,
    gaps: Object.fromEntries(Array.from(fields, (field) => [field.dataset.fills, field.value])),
  };
}

/** Keep the fold open while the choice lies in it: the keyboard finds the choices by the one that is made. */
function keepChosen() {
  if (more?.querySelector(":checked")) {
    more.open = true;
  }
}

/** Show the message and what its case asks for. */
function show() {
  keepChosen();
  const chosen = choice();
  const written = parts.cases[chosen.case];
  const message = compose(parts, chosen);
  const gaps = leftOver(message);
  when.textContent = written.when;
  subject.textContent = message.subject;
  body.textContent = message.body;
  left.textContent = gaps.length
    ? worded("Still to fill in before you send it: {gaps}.", { gaps: gaps.join(", ") })
    : "";
  mail.href = mailLink(message);
  questions.hidden = written.questions === "none";
  over.hidden = chosen.questions.length <= 2;
  country.hidden = !written.law;
  note.textContent = chosen.law && parts.laws[chosen.law].note;
  const after = AFTER[chosen.case];
  later.hidden = !after;
  later.textContent = after?.button ?? "";
  status.textContent = "";
}

/**
 * Copy what an output holds; where the browser refuses, mark it for the reader to copy.
 * @param {HTMLOutputElement} output
 * @param {keyof typeof COPIED} name
 */
async function copy(output, name) {
  let copied = true;
  try {
    await navigator.clipboard.writeText(output.value);
  } catch {
    // Refused, or a page without https has no clipboard: the old way needs a selection.
    getSelection()?.selectAllChildren(output);
    copied = document.execCommand("copy");
  }
  status.textContent = COPIED[name][copied ? 0 : 1];
}

/** Make a calendar file for tomorrow that holds the message. */
function holdIt() {
  const reminder = {
    sheet: "message-builder",
    kind: `hold-${choice().case}`,
    date: inDays(1),
    time: HOLD_UNTIL,
    summary: worded("Read your message again: send it, change it or leave it"),
    description: `${worded("Subject: {subject}", { subject: subject.value })}\n\n${body.value}`,
    toSend: true,
    from: whose(),
  };
  saveFile("message-for-tomorrow.ics", calendar([reminder]), TYPE);
  status.textContent = worded(
    "The file message-for-tomorrow.ics is made. Open it to put it in your calendar. Your message is inside.",
  );
}

/** Make a calendar file for what may come after the message. It holds no message. */
function remindLater() {
  const after = AFTER[choice().case];
  if (after) {
    const { kind, days, summary } = after;
    const reminder = { sheet: "message-builder", kind, date: inDays(days), summary, from: whose() };
    saveFile(`reminder-${kind}.ics`, calendar([reminder]), TYPE);
    status.textContent = worded("The file {name} is made. Open it to put the day in your calendar.", {
      name: `reminder-${kind}.ics`,
    });
  }
}

form.addEventListener("input", () => {
  form.classList.add("atn-changed");
  show();
});
more?.addEventListener("toggle", keepChosen);
form.addEventListener("submit", (event) => event.preventDefault());
need("[data-copy=builder-body]", HTMLButtonElement).addEventListener("click", () => void copy(body, "message"));
need("[data-copy=builder-subject]", HTMLButtonElement).addEventListener("click", () => void copy(subject, "subject"));
hold.addEventListener("click", holdIt);
later.addEventListener("click", remindLater);
// A page that comes back from the browser's memory has its fields filled again.
addEventListener("pageshow", show);
// Paper shows them all unless the reader has made a message; builder.css sees to the rest.
addEventListener("beforeprint", () => void (letters.open = true));
// The form takes their place, unless a link or a search led to one of them.
letters.open = letters.contains(document.querySelector(":target"));
// It says that no script runs here.
document.querySelectorAll(".atn-unheard").forEach((one) => one.remove());
form.hidden = false;
show();
