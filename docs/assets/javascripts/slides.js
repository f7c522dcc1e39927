// Presents the slides of a page: one at a time, as large as the window, without the notes.
// The page under the show stays as it is, so a printed or unscripted page loses nothing.
import { closeDialog, isOpen, openDialog } from "./dialog.js";
import { needs } from "./need.js";
import { add, tool } from "./sheet-tools.js";

const need = needs("slides.js", "scripts/extensions/slides.py");
const opener = need(".atn-present", HTMLButtonElement);
const faces = [...document.querySelectorAll(".atn-slide-face")];

const dialog = add(document.body, "dialog", "", "atn-show");
const stage = add(dialog, "div", "", "atn-show-stage");
const tools = add(dialog, "div", "", "atn-show-tools");
const status = add(tools, "p");
const place = add(status, "span");
const title = add(status, "span", "", "atn-show-title");
const back = tool(tools, "Back", () => show(at - 1));
const next = tool(tools, "Next", () => show(at + 1));
tool(tools, "Stop", () => closeDialog(dialog));

dialog.setAttribute("aria-label", "Slides");
// A slide may be taller than a small window; then the arrow keys scroll it.
stage.tabIndex = 0;
stage.setAttribute("role", "group");
stage.setAttribute("aria-label", "Slide");
status.setAttribute("role", "status");

/** The slide that is up, counted from 0. It is kept when the show ends. */
let at = 0;
/** Whether this show took the whole screen, and so ends with it. */
let full = false;

/** @param {number} wanted */
function show(wanted) {
  at = Math.min(Math.max(wanted, 0), faces.length - 1);
  const copy = /** @type {Element} */ (faces[at].cloneNode(true));
  copy.querySelector(".atn-slide-number")?.remove();
  for (const part of copy.querySelectorAll("[id]")) {
    part.removeAttribute("id"); // the page under the show has it
  }
  stage.replaceChildren(...copy.childNodes);
  stage.scrollTop = 0;
  place.textContent = `Slide ${at + 1} of ${faces.length}`;
  title.textContent = `: ${stage.querySelector("h2")?.textContent ?? ""}`;
  // Not disabled, or the button in use would lose the focus at the first and last slide.
  back.setAttribute("aria-disabled", String(at === 0));
  next.setAttribute("aria-disabled", String(at === faces.length - 1));
}

/**
 * Scroll a slide that is taller than the window; go to the next or last one where it ends.
 * @param {1 | -1} way
 */
function page(way) {
  const before = stage.scrollTop;
  stage.scrollBy(0, way * stage.clientHeight * 0.8);
  if (stage.scrollTop === before) {
    show(at + way);
  }
}

async function open() {
  show(at);
  openDialog(dialog);
  next.focus();
  try {
    await document.documentElement.requestFullscreen({ navigationUI: "hide" });
    full = isOpen(dialog);
    if (!full) {
      void document.exitFullscreen(); // the show ended meanwhile
    }
  } catch {
    // Not allowed here, or not known: the show fills the window, which is enough.
  }
}

/** @type {Record<string, () => void>} */
const KEYS = {
  ArrowRight: () => show(at + 1),
  ArrowLeft: () => show(at - 1),
  ArrowDown: () => page(1),
  ArrowUp: () => page(-1),
  PageDown: () => page(1),
  PageUp: () => page(-1),
  Home: () => show(0),
  End: () => show(faces.length - 1),
};

opener.addEventListener("click", () => void open());
// A tap or click on the slide goes on, unless it is meant for a link or marks words.
stage.addEventListener("click", (event) => {
  const link = event.target instanceof Element && event.target.closest("a");
  if (!link && !getSelection()?.toString()) {
    show(at + 1);
  }
});
// On the document: a click beside the buttons takes the focus out of the dialog.
document.addEventListener("keydown", (event) => {
  const press = KEYS[event.key];
  if (isOpen(dialog) && press && !event.altKey && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    press();
  }
});
dialog.addEventListener("close", () => {
  full = false;
  opener.textContent = at ? `Present from slide ${at + 1}` : "Present these slides";
  if (document.fullscreenElement) {
    void document.exitFullscreen();
  }
});
// Escape leaves the full screen first, and the page is not told of the key.
document.addEventListener("fullscreenchange", () => {
  if (full && !document.fullscreenElement) {
    closeDialog(dialog);
  }
});
opener.hidden = false;
