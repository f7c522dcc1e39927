// A page without its frame, for learning platforms: links to our own pages keep the view,
// other sites open in a tab of their own. theme.js loads this where the address asks for it.
(() => {
  const own = /** @type {HTMLScriptElement} */ (document.currentScript);
  const root = new URL("../../", own.src).href;

  /** Change the links, and say what a frame can keep. */
  function start() {
    for (const link of document.links) {
      if (!(link instanceof HTMLAnchorElement) || link.matches(".atn-whole, [download]")) {
        continue;
      }
      const target = new URL(link.href);
      if (target.href.startsWith(root) && /(\/|\.html)$/.test(target.pathname)) {
        if (target.pathname !== location.pathname) {
          target.searchParams.set("view", "plain");
          link.href = target.href;
        }
      } else if (/^https?:$/.test(target.protocol)) {
        // Many sites refuse to be shown in a frame.
        link.target = "_blank";
        link.rel = "noopener";
      }
    }
    const note = document.querySelector(".atn-frame-note");
    if (window.top !== window && note instanceof HTMLElement) {
      note.hidden = false;
    }
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
