// Light, dark, or as the device wishes. Runs before the first paint, so it is no module.
// Only the choice is kept, on this device.
(() => {
  const KEY = "after-the-no.theme";
  const MEDIA = {
    device: "screen and (prefers-color-scheme: dark)",
    light: "not all",
    dark: "screen",
  };

  /** @returns {keyof typeof MEDIA} the kept choice, or the device's where storage is shut */
  function kept() {
    try {
      const choice = localStorage.getItem(KEY);
      return choice === "light" || choice === "dark" ? choice : "device";
    } catch {
      return "device";
    }
  }

  /** @param {keyof typeof MEDIA} choice */
  function apply(choice) {
    const sheet = document.getElementById("dark-colours");
    if (!(sheet instanceof HTMLLinkElement)) {
      throw new Error("theme.js needs <link id=dark-colours>; see overrides/main.html");
    }
    sheet.media = MEDIA[choice];
  }

  /** Show the three choices and answer them. */
  function start() {
    const fields = document.querySelector("fieldset.atn-theme");
    if (!(fields instanceof HTMLFieldSetElement)) {
      throw new Error("theme.js needs <fieldset class=atn-theme>; see overrides/partials/nav.html");
    }
    fields.hidden = false;
    for (const radio of fields.querySelectorAll("input")) {
      radio.checked = radio.value === kept();
    }
    fields.addEventListener("change", (event) => {
      const { value } = /** @type {HTMLInputElement} */ (event.target);
      const choice = value === "light" || value === "dark" ? value : "device";
      apply(choice);
      try {
        localStorage.setItem(KEY, choice);
      } catch {
        // Storage is shut: the choice holds for this page, which is all it can do.
      }
    });
  }

  document.documentElement.classList.remove("no-js");
  apply(kept());
  document.addEventListener("DOMContentLoaded", start);
})();
