// Tells a learning platform that somebody has done a sheet, when they press the button, and never
// before. Nothing else is told: no answers, no time, no score. Where no platform can be asked, the
// button stays hidden and the page says nothing of it.

/**
 * What SCORM 1.2 asks of a platform. Each answer is "true" or "false", in letters.
 * @typedef {{
 *   LMSInitialize: (empty: "") => unknown,
 *   LMSSetValue: (element: string, value: string) => unknown,
 *   LMSCommit: (empty: "") => unknown,
 *   LMSFinish: (empty: "") => unknown,
 * }} Platform
 */

(() => {
  "use strict";

  // The format lets a platform put a page this deep at most.
  const DEEPEST = 500;

  /**
   * Returns the platform that a window or one above it holds.
   * @param {Window | null} start
   * @returns {Platform | null}
   */
  const above = (start) => {
    let now = start;
    for (let step = 0; now && step < DEEPEST; step += 1) {
      try {
        const { API } = /** @type {{ API?: Platform }} */ (/** @type {unknown} */ (now));
        if (API) {
          return API;
        }
      } catch {
        // A window of another host says nothing; one further up may be the platform's.
      }
      now = now.parent === now ? null : now.parent;
    }
    return null;
  };

  /** @param {() => Window | null} window that may be of another host, whose opener nobody may ask */
  const asked = (window) => {
    try {
      return window();
    } catch {
      return null;
    }
  };

  const platform = above(window) ?? above(window.opener) ?? above(asked(() => window.top?.opener ?? null));
  const part = document.querySelector(".done");
  const button = part?.querySelector("button");
  const said = /** @type {HTMLElement | null | undefined} */ (part?.querySelector(".said"));
  if (!(platform && part instanceof HTMLElement && button && said)) {
    return;
  }

  // In this order; each only where the one before it was taken. A platform refuses to be asked twice
  // for what it has taken.
  const steps = [
    () => platform.LMSInitialize(""),
    () => platform.LMSSetValue("cmi.core.lesson_status", "completed"),
    () => platform.LMSCommit(""),
    () => platform.LMSFinish(""),
  ];

  /** Says whether the platform took all of it. */
  const told = () => {
    try {
      while (steps[0] && String(steps[0]()) === "true") {
        steps.shift();
      }
    } catch {
      // A fault of the platform's own: it did not take it.
    }
    return steps.length === 0;
  };

  button.addEventListener("click", () => {
    const taken = told();
    said.textContent = (taken ? said.dataset.taken : said.dataset.refused) ?? "";
    if (taken) {
      // The words take the button's place, and whoever uses the keyboard is there too.
      said.focus();
      button.hidden = true;
    }
  });
  part.hidden = false;
})();
