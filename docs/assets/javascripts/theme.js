// What must be known before the first paint, so this is no module: light, dark, or as the
// device wishes; and a page without its frame. Only the choice of colours is kept, on this
// device.
(() => {
  const own = /** @type {HTMLScriptElement} */ (document.currentScript);
  // The page says where another script of ours lies: this one may stand in the page itself.
  const root = new URL("../../", new URL(own.dataset.menu ?? "", location.href));

  // Trusted Types: a server's policy has the browser ask this before it takes an address for a
  // script's, a worker's too. Only files of this site are; text is never taken for a script or HTML.
  /** @type {{ trustedTypes?: { createPolicy: (name: string, rules: {}) => void } }} */ (
    window
  ).trustedTypes?.createPolicy("default", {
    /** @param {string} address */
    createScriptURL: (address) => (new URL(address, location.href).href.startsWith(root.href) ? address : null),
  });

  /** Load a script that few readers need. @param {string | undefined} address */
  const load = (address) => {
    const script = document.createElement("script");
    script.src = address ?? "";
    document.head.append(script);
  };

  // A learning platform asks for a page without its frame by this end of the address.
  if (/[?&]view=plain\b/.test(location.search)) {
    document.documentElement.classList.add("atn-plain");
    load(own.dataset.plainView);
  }
  // Before Safari 17, Chrome 114 and Firefox 125.
  if (!("popover" in HTMLElement.prototype)) {
    load(own.dataset.menu);
  }

  // keys.js says why a name holds the path; a module would come too late for the first paint.
  const OLD = "after-the-no.theme";
  const { protocol, pathname } = new URL(own.dataset.all ?? ".", root);
  const KEY = protocol === "file:" ? OLD : `after-the-no.${pathname}.theme`;
  const MEDIA = {
    device: "screen and (prefers-color-scheme: dark)",
    light: "not all",
    dark: "screen",
  };

  /** @returns {keyof typeof MEDIA} the kept choice, or the device's where storage is shut */
  function kept() {
    try {
      const choice = localStorage.getItem(KEY) ?? localStorage.getItem(OLD);
      return choice === "light" || choice === "dark" ? choice : "device";
    } catch {
      return "device";
    }
  }

  /** @param {keyof typeof MEDIA} choice */
  function apply(choice) {
    // A style sheet that stands in the page, or one that it loads.
    const sheet = /** @type {HTMLStyleElement | null} */ (document.getElementById("dark-colours"));
    if (!sheet) {
      throw new Error("theme.js needs #dark-colours");
    }
    sheet.media = MEDIA[choice];
  }

  /** Show the three choices and answer them. */
  function start() {
    const fields = /** @type {HTMLFieldSetElement | null} */ (document.querySelector(".atn-theme"));
    if (!fields) {
      throw new Error("theme.js needs fieldset.atn-theme");
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
