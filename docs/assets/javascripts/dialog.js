// Opens and closes a dialog, also where the browser takes <dialog> for an unknown element:
// then it lies over the page by style alone, keeps the focus, and closes on Escape.

/** What has the focus back once a dialog is closed. @type {WeakMap<HTMLElement, Element | null>} */
const cameFrom = new WeakMap();

/** @type {(dialog: HTMLElement) => boolean} */
export const isOpen = (dialog) => dialog.hasAttribute("open");

/** @type {(dialog: HTMLElement) => boolean} */
const isKnown = (dialog) => "showModal" in dialog;

/** @type {(dialog: HTMLElement) => void} */
export function openDialog(dialog) {
  if (isKnown(dialog)) {
    /** @type {HTMLDialogElement} */ (dialog).showModal();
    return;
  }
  if (!cameFrom.has(dialog)) {
    watch(dialog);
  }
  cameFrom.set(dialog, document.activeElement);
  dialog.setAttribute("open", "");
  /** @type {HTMLElement | null} */ (dialog.querySelector("input, button, a, [tabindex]"))?.focus();
}

/** The dialog says `close` afterwards, as the browser's own does. @type {(dialog: HTMLElement) => void} */
export function closeDialog(dialog) {
  if (isKnown(dialog)) {
    /** @type {HTMLDialogElement} */ (dialog).close();
    return;
  }
  if (isOpen(dialog)) {
    dialog.removeAttribute("open");
    const back = cameFrom.get(dialog);
    if (back instanceof HTMLElement) {
      back.focus();
    }
    dialog.dispatchEvent(new Event("close"));
  }
}

/** Do what the browser would. @param {HTMLElement} dialog */
function watch(dialog) {
  dialog.setAttribute("role", "dialog");
  dialog.setAttribute("aria-modal", "true");
  dialog.addEventListener("submit", (event) => {
    // A form that closes its dialog would be sent to the server here.
    if (event.target instanceof Element && event.target.getAttribute("method") === "dialog") {
      event.preventDefault();
      closeDialog(dialog);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && isOpen(dialog)) {
      event.preventDefault();
      closeDialog(dialog);
    }
  });
  // The page under the dialog takes no focus.
  document.addEventListener("focusin", (event) => {
    if (isOpen(dialog) && event.target instanceof Node && !dialog.contains(event.target)) {
      /** @type {HTMLElement | null} */ (dialog.querySelector("input, button, a"))?.focus();
    }
  });
}
