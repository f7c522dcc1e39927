// Opens the search. All it needs is loaded at the first touch of its button, not before.
import { closeDialog, openDialog } from "./dialog.js";
import { needs } from "./need.js";
import { SearchStatus } from "./search-status.js";
import { wordedAround as worded } from "./words.js";

const need = needs("search.js", "overrides/partials/search.html");
const opener = need(".atn-search-open", HTMLButtonElement);
const dialog = need("#search", HTMLElement);
const field = need("#search-words", HTMLInputElement, dialog);
const status = new SearchStatus(need(".atn-search-status", HTMLParagraphElement, dialog));

/** @type {Promise<import("./search-dialog.js").SearchDialog> | undefined} */
let loading;

/** @type {(name: string) => Promise<unknown>} */
async function file(name) {
  const answer = await fetch(new URL(dialog.dataset[name] ?? "", location.href));
  if (!answer.ok) {
    throw new Error(`${name}: ${answer.status}`);
  }
  return answer.json();
}

/** Ask for words and pages before the scripts that read them are there: each way costs time. */
async function load() {
  const [help, readers] = [file("help"), file("readers")];
  // What readers' pages are about comes first over a slow line; their text and other pages follow.
  const others = readers.then(() => file("others"));
  /** @type {import("./search-dialog.js").Files} */
  const files = { help, readers, others };
  // Each is waited for where it is needed, and may fail before that.
  Object.values(files).forEach((one) => one.catch(() => undefined));
  // All at once: asked for by one another, each would wait for the one before.
  void Promise.all([
    import("./minisearch.js"),
    import("./search-find.js"),
    import("./search-index.js"),
    import("./search-words.js"),
    import("./search-danger.js"),
    import("./search-spelling.js"),
  ]).catch(() => undefined);
  const { SearchDialog } = await import("./search-dialog.js");
  return new SearchDialog({ dialog, field, status }, files);
}

/** @returns {Promise<import("./search-dialog.js").SearchDialog | undefined>} */
async function ready() {
  try {
    return await (loading ??= load());
  } catch (error) {
    failed(error);
    return undefined;
  }
}

/** @type {(error: unknown) => void} */
function failed(error) {
  loading = undefined;
  status.now(
    worded("Search could not be loaded. Open it again to retry, or look in the menu, which lists every page."),
  );
  console.info(error);
}

async function look() {
  if (!dialog.dataset.answered) {
    status.say(worded("Looking …"));
  }
  await (await ready())?.look().catch(failed);
}

function open() {
  openDialog(dialog);
  field.select();
  void look();
}

opener.addEventListener("pointerdown", () => void ready());
opener.addEventListener("click", open);
field.addEventListener("input", () => void look());
// Enter goes to the first result, where it is more than a guess: the form would close instead.
// Escape would only empty the field in Safari, however often it is pressed.
field.addEventListener("keydown", async (event) => {
  if (event.isComposing || !["Enter", "Escape"].includes(event.key)) {
    return;
  }
  event.preventDefault();
  if (event.key === "Escape") {
    closeDialog(dialog);
  } else {
    await (await ready())?.go().catch(failed);
  }
});
need("form", HTMLFormElement, dialog).addEventListener("submit", (event) => {
  event.preventDefault();
  closeDialog(dialog);
});
// A link to a section of the same page loads nothing: get out of its way.
dialog.addEventListener("click", (event) => {
  if (event.target instanceof Element && event.target.closest("a")) {
    closeDialog(dialog);
  }
});
