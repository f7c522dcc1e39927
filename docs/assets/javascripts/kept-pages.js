// The section "Pages kept on this device": says what is kept, keeps the whole site, and removes.
import { OFFLINE } from "./keys.js";
import { canKeep, forget, isOff, isOffered, isShared, keepEverything, look } from "./offline.js";
import { add, tool } from "./saved-parts.js";
import { worded, wordedMany } from "./words.js";

/** @typedef {import("./offline.js").Kept} Kept */
/** @typedef {import("./offline.js").Reason} Reason */

const FILE = worded("This copy was opened from files, so it works without the internet as it is.");
const NOT_HERE = worded("This copy of the site keeps no pages on your device.");
const CANNOT = worded("This browser keeps no pages for this site. It may be an older browser, or a private window.");
const SHARED = worded("This is marked as a shared computer, so no pages are kept here.");
const NONE = worded("No pages are kept on this device.");
const ALL = worded(
  "The whole site is kept on this device, with every worksheet and the search. You can open it without the internet.",
);
const REMOVED = worded("The pages are removed. None are kept from now on. Your answers are still here.");
const AGAIN = worded("From now on, pages that you open are kept here.");
/** @type {Record<Reason, string>} */
const FAILED = {
  network: worded(
    "The connection broke off before everything was here. What has arrived stays, and nothing else has changed. Press the button again to go on.",
  ),
  room: worded("There is no room left on this device for the whole site. What was kept before is still here."),
  changed: worded(
    "The site has been updated in the meantime. Close its other tabs, load this page again, and press the button once more.",
  ),
};

/** @type {(bytes: number) => string} */
const megabytes = (bytes) => `${Math.max(0.1, bytes / 1e6).toFixed(1)} MB`;

/** Fill the section. @type {(region: Element) => void} */
function fill(region) {
  region.replaceChildren();
  const told = add(region, "p");
  const bar = add(region, "progress");
  const tools = add(region, "div", "", "atn-kept-tools");
  const status = add(region, "p", "", "atn-status");
  status.setAttribute("role", "status");
  bar.hidden = true;
  bar.setAttribute("aria-label", worded("How much of the site is here"));

  const keeping = tool(tools, worded("Keep the whole site"), () => void keep());
  const removing = tool(tools, worded("Remove these pages and keep none"), () => void remove());
  const again = tool(tools, worded("Keep pages that I open"), () => void begin());

  /** @type {(words: string) => void} */
  const say = (words) => {
    status.textContent = words;
  };

  /** @type {(words: string, ...shown: HTMLElement[]) => void} */
  function show(words, ...shown) {
    told.textContent = words;
    [keeping, removing, again].forEach((one) => (one.hidden = !shown.includes(one)));
  }

  async function update() {
    if (location.protocol === "file:" || !isOffered()) {
      show(location.protocol === "file:" ? FILE : NOT_HERE);
    } else if (isShared()) {
      show(SHARED);
    } else if (!canKeep()) {
      show(CANNOT);
    } else if (isOff()) {
      show(NONE, again);
    } else {
      const kept = await look();
      keeping.textContent = worded("Keep the whole site: {size} to fetch", { size: megabytes(kept.size) });
      const some = kept.pages
        ? wordedMany(
            "This device keeps the start page, the page of help and {count} other page.",
            "This device keeps the start page, the page of help and {count} other pages.",
            kept.pages,
          )
        : worded("This device keeps the start page and the page of help.");
      show(kept.whole ? ALL : some, ...(kept.whole ? [removing] : [keeping, removing]));
    }
  }
  const refresh = () => update().catch(() => show(CANNOT));

  async function keep() {
    keeping.disabled = removing.disabled = true;
    say(worded("Fetching the site. If you leave this page it stops, and what has arrived stays."));
    bar.hidden = false;
    /** @type {Reason | undefined} */
    let failed;
    try {
      failed = await keepEverything((done, of) => {
        [bar.value, bar.max] = [done, of];
        told.textContent = worded("{done} of {of} files are here.", { done, of });
      });
    } catch {
      failed = "network";
    }
    keeping.disabled = removing.disabled = false;
    bar.hidden = true;
    await refresh();
    say(failed ? FAILED[failed] : worded("Done."));
    (failed ? keeping : removing).focus();
  }

  async function remove() {
    try {
      localStorage.setItem(OFFLINE, "off");
    } catch {
      // Storage is shut: the pages go all the same.
    }
    await forget();
    await refresh();
    say(REMOVED);
    again.focus();
  }

  async function begin() {
    localStorage.removeItem(OFFLINE);
    await refresh();
    say(AGAIN);
    keeping.focus();
  }

  show(worded("Looking at what is kept here …"));
  void refresh();
}

for (const region of document.querySelectorAll(".atn-kept-pages")) {
  fill(region);
}
