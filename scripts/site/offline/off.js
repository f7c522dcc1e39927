// Ends what sw.js began: every browser that meets this in its place deletes the pages that this
// copy of the site kept, nothing else, and forgets the worker.
"use strict";

const sw = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const OURS = `after-the-no.${new URL(sw.registration.scope).pathname}.pages.`;

async function end() {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS));
  await Promise.all(names.map((name) => caches.delete(name)));
  await sw.registration.unregister();
}

sw.addEventListener("install", () => void sw.skipWaiting());
sw.addEventListener("activate", (event) => event.waitUntil(end()));
