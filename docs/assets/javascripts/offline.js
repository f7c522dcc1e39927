// Pages kept on this device for when there is no network: asks the browser to begin, and to end.
// What keeps them is sw.js at the root of the site; see scripts/site/offline/worker.js. keep-pages.js
// loads this after everything else, and no page waits for it.
import { OFFLINE, otherPages, PAGES, SHARED, site } from "./keys.js";

/**
 * @typedef {object} Kept  what a device keeps
 * @property {boolean} whole  the reader asked for the whole site, and has it
 * @property {number} pages  besides those that are always kept
 * @property {string[]} missing  files of the site that are not kept
 * @property {number} files  of the whole site
 * @property {number} size  bytes to fetch for them, compressed
 * @typedef {"network" | "room" | "changed"} Reason  why something could not be kept
 */

/** So many files are asked for at once; small enough that a worker is not ended meanwhile. */
const BATCH = 8;
const WORKER = new URL("sw.js", site).href;

/** @type {(storage: () => Storage, key: string) => string | null} */
function kept(storage, key) {
  try {
    return storage().getItem(key);
  } catch {
    return null; // storage is shut
  }
}

/** Whether this copy keeps pages at all: a host that does not has no such link on its pages. */
export const isOffered = () => document.querySelector("link[rel=manifest]") !== null;
/** Whether this browser can, here. In a frame of another site it could only do so apart. */
export const canKeep = () => "serviceWorker" in navigator && "caches" in window && window.top === window;
export const isShared = () => [() => localStorage, () => sessionStorage].some((one) => kept(one, SHARED) !== null);
export const isOff = () => kept(() => localStorage, OFFLINE) !== null;

/** What was registered for this copy; another application may have one for the whole host. */
async function registration() {
  const found = await navigator.serviceWorker.getRegistration(site.href);
  return found?.scope === site.href ? found : undefined;
}

/** @type {(registration: ServiceWorkerRegistration) => Promise<ServiceWorker>} */
async function active({ active: now, installing, waiting }) {
  const coming = now ?? waiting ?? installing;
  if (!coming) {
    throw new Error("offline.js: no worker came");
  }
  if (coming.state !== "activated") {
    await new Promise((done, fail) =>
      coming.addEventListener("statechange", () => {
        if (coming.state === "activated") {
          done(undefined);
        } else if (coming.state === "redundant") {
          fail(new Error("offline.js: the worker could not fetch its first files"));
        }
      }),
    );
  }
  return coming;
}

/** @type {(worker: ServiceWorker, told: {}) => Promise<Kept & { failed?: Reason }>} */
function tell(worker, told) {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done, fail) => {
    // One that is replaced or taken away gives no answer any more.
    const end = () => worker.state === "redundant" && fail(new Error("offline.js: the worker ended"));
    end();
    worker.addEventListener("statechange", end);
    port1.onmessage = ({ data }) => done(data);
    worker.postMessage(told, [port2]);
  });
}

/** Begin, or go on. Throws where this browser does not let the site. @returns {Promise<ServiceWorker>} */
async function begin() {
  const { pathname: scope } = site;
  return active(await navigator.serviceWorker.register(WORKER, { scope, updateViaCache: "none" }));
}

/** What is kept now. Throws where nothing can be. @returns {Promise<Kept>} */
export async function look() {
  return tell(await begin(), {});
}

/**
 * Keep the whole site, and say how far that is. What was fetched stays where the line breaks off.
 * @type {(progress: (done: number, of: number) => void) => Promise<Reason | undefined>}
 */
export async function keepEverything(progress) {
  const worker = await begin();
  let { missing, files } = await tell(worker, {});
  while (missing.length) {
    progress(files - missing.length, files);
    const told = await tell(worker, { keep: missing.slice(0, BATCH) });
    if (told.failed || told.missing.length >= missing.length) {
      return told.failed ?? "network";
    }
    missing = told.missing;
  }
  await tell(worker, { whole: true });
  return undefined;
}

/** Forget every page of this copy that is kept; say whether there was one. @returns {Promise<boolean>} */
export async function forget() {
  if (!canKeep()) {
    return false;
  }
  await (await registration())?.unregister();
  const starts = [PAGES, ...otherPages()];
  const names = (await caches.keys()).filter((name) => starts.some((start) => name.startsWith(start)));
  await Promise.all(names.map((name) => caches.delete(name)));
  return names.length > 0;
}

/** Keep the page that is open, and from now on each one that is opened. */
async function begun() {
  if (!isOffered() || !canKeep()) {
    return;
  }
  if (isShared() || isOff()) {
    await forget();
    return;
  }
  const asksForLittle = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator).connection?.saveData;
  if (asksForLittle && !(await registration())) {
    return;
  }
  const worker = await begin();
  const some = (await caches.keys()).some((name) => name.startsWith(PAGES));
  // A first visit, or somebody emptied the store since: this page did not pass the worker.
  if (navigator.serviceWorker.controller !== worker || !some) {
    await tell(worker, { keep: [location.pathname.slice(site.pathname.length)] });
  }
  // Whoever puts the site on a home screen means all of it.
  if (matchMedia("(display-mode: minimal-ui), (display-mode: standalone)").matches) {
    await keepEverything(() => undefined);
  }
}

/** Some browsers let a site keep nothing, as in a private window. @param {unknown} error */
const quiet = (error) => console.info(error);

/** Called once on each page. */
export async function start() {
  addEventListener("appinstalled", () => void keepEverything(() => undefined).catch(quiet));
  await begun().catch(quiet);
}
