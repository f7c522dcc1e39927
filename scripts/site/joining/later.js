// Stands in each page behind theme.js: loads the page's modules once its text is there, the search
// at the first touch of its button, and what keeps pages once all else is there. The attributes of the script say which.
(() => {
  const { after = "", last = "", search = "" } = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;

  /** @param {string} address @returns {HTMLScriptElement} */
  const add = (address) => {
    const script = document.createElement("script");
    // Browsers load no module for a page opened as a file; scripts/usb/ writes them as scripts.
    if (location.protocol !== "file:") {
      script.type = "module";
    }
    script.src = address;
    return document.head.appendChild(script);
  };

  /** @param {Element} opener the button */
  const awaitTouch = (opener) => {
    const kinds = ["pointerdown", "click"];
    let asked = false;
    let clicked = false;
    /** @param {Event} event */
    const ask = ({ type }) => {
      clicked = clicked || type === "click";
      if (asked) {
        return;
      }
      asked = true;
      const script = add(search);
      script.onload = () => {
        kinds.forEach((kind) => opener.removeEventListener(kind, ask));
        // What was missed, for search.js to answer.
        opener.dispatchEvent(new Event("pointerdown"));
        if (clicked) {
          opener.dispatchEvent(new Event("click"));
        }
      };
      // The next touch tries again.
      script.onerror = () => {
        script.remove();
        asked = clicked = false;
      };
    };
    kinds.forEach((kind) => opener.addEventListener(kind, ask));
    // Who gives up before it is there does not have it open later.
    document.addEventListener("keydown", ({ key }) => {
      clicked = clicked && key !== "Escape";
    });
  };

  document.addEventListener("DOMContentLoaded", () => {
    const opener = document.querySelector(".atn-search-open");
    if (opener && search) {
      awaitTouch(opener);
    }
    after.split(" ").filter(Boolean).forEach(add);
  });
  // What no reader waits for comes once all else is there.
  addEventListener("load", () => setTimeout(() => last && add(last)));
})();
