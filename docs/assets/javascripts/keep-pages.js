// On every page: asks for what keeps pages for when there is no network, once everything else is
// there, and for the controls where a page has them.

function keepPages() {
  if (document.querySelector("link[rel=manifest]")) {
    void import("./offline.js").then(({ start }) => start()).catch(() => undefined);
  }
  if (document.querySelector(".atn-kept-pages")) {
    void import("./kept-pages.js").catch(() => undefined);
  }
}

if (document.readyState === "complete") {
  keepPages();
} else {
  addEventListener("load", () => setTimeout(keepPages));
}
