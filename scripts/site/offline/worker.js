// Keeps pages on a reader's device for when there is no network. `make build` writes this to the
// root of the site as sw.js, with a table of its files; scripts/site/offline/ says how.
//
// One cache for each build, and nothing of another build is ever in it: each file is held to its
// sum in the table before it is kept, and a page is kept only after all that it needs. A new
// build fills a cache of its own beside the old one, which goes when the new one is whole; a
// half-finished update leaves the old one as it is, and goes on later from where it stopped.
//
// - A page comes from the network, so that a corrected phone number is seen. After three seconds,
//   or without a network, it comes from the cache.
// - What a page loads comes from the cache where the page is of this build. A page of a newer
//   one loads from the network alone, so that two builds never mix.
// - Without either, a page of our own says in words what is kept here.
//
// Only GET of addresses in the table is ever kept: nothing of others on this host, no paper, no
// word that anybody wrote. Answers lie in the browser's store, which no worker can reach.

"use strict";

const sw = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

const BUILD = "";
/** Lines of `name sum set`; a blank line; what each set holds; a blank line; size and first. */
const TABLE = "";
const [files, needs, first] = TABLE.split("\n\n").map((part) => part.split("\n"));

/** @type {Map<string, { sum: string, set: string | undefined }>} each file, by its name from the root */
const FILES = new Map(
  files.map((line) => {
    const [name, sum, set] = line.split(" ");
    return [name, { sum, set }];
  }),
);
const NAMES = [...FILES.keys()];
/** @type {(line: string | undefined) => string[]} */
const named = (line) => (line ? line.split(" ").map((number) => NAMES[Number(number)]) : []);
const SETS = needs.map(named);
/** Bytes to fetch for everything, compressed. */
const SIZE = Number(first[0]);
/** Kept from the first visit on: the start page, where to find help, and what is said offline. */
const FIRST = named(first[1]);
const OFFLINE = "offline.html";

const SCOPE = sw.registration.scope;
/** Other copies of the site on this host, and other applications, have other names. */
const OURS = `after-the-no.${new URL(SCOPE).pathname}.pages.`;
const CACHE = OURS + BUILD;
/** A note in a cache; no page is kept under an address with a query. */
const WHOLE = `${SCOPE}?whole`;

/** How long a page may take, in milliseconds, before the one that is kept is shown. */
const LIMIT = 3000;
/** How long a page that was opened is kept, in milliseconds. */
const LONGEST = 30 * 24 * 60 * 60 * 1000;
/** A page that is left is gone by then, in milliseconds. */
const LEFT = 1000;
const LANES = 4;
/** Names with a sum of the content, as scripts/hosting/naming.py makes them: never another content. */
const BY_CONTENT = /\.[0-9a-f]{10}\.[a-z0-9]+$/;

class ChangedError extends Error {}

const isPage = (/** @type {string} */ name) => /(^|\/|\.html)$/.test(name);
const addressOf = (/** @type {string} */ name) => SCOPE + name;
const pathOf = (/** @type {string} */ address) => address.slice(SCOPE.length).replace(/[?#].*$/, "");

/** The file that answers an address, where the table has one. @type {(address: string) => string | undefined} */
function nameOf(address) {
  const name = pathOf(address).replace(/(^|\/)index\.html$/, "$1");
  return [name, `${name}/`].find((one) => FILES.has(one));
}

/** All that a page needs, and the page itself last. @type {(name: string) => string[]} */
const whole = (name) => [...(SETS[Number(FILES.get(name)?.set ?? -1)] ?? []), name];

/** @type {(bytes: ArrayBuffer) => Promise<string>} */
async function sumOf(bytes) {
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...sum.slice(0, 5)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What is to be kept of an answer. @type {(answer: Response, bytes: ArrayBuffer, sum: string) => Response} */
function packed(answer, bytes, sum) {
  const headers = new Headers(answer.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  headers.set("atn-sum", sum);
  headers.set("atn-kept", String(Date.now()));
  return new Response(bytes, { headers });
}

/** Fetch a file of this build. Throws where there is no network, or it has another content. @type {(name: string) => Promise<Response>} */
async function fetched(name) {
  const sum = FILES.get(name)?.sum ?? "";
  // A server whose files all have one time may say that nothing changed: then ask for the whole.
  /** @type {RequestCache[]} */
  const ways = BY_CONTENT.test(name) ? ["default", "reload"] : ["no-cache", "reload"];
  for (const cache of ways) {
    const answer = await fetch(addressOf(name), { cache, redirect: "error" });
    const bytes = await answer.arrayBuffer();
    if (answer.ok && (await sumOf(bytes)) === sum) {
      return packed(answer, bytes, sum);
    }
  }
  throw new ChangedError(name);
}

/**
 * Put a file into the cache, from an older cache where it has not changed since.
 * @type {(cache: Cache, name: string, older?: Cache[]) => Promise<void>}
 */
async function put(cache, name, older = []) {
  const address = addressOf(name);
  if (await cache.match(address)) {
    return;
  }
  for (const other of older) {
    const found = await other.match(address);
    if (found && found.headers.get("atn-sum") === FILES.get(name)?.sum) {
      await cache.put(address, found);
      return;
    }
  }
  await cache.put(address, await fetched(name));
}

/** Do something for each name, a few at a time. @type {(names: Iterable<string>, act: (name: string) => Promise<void>) => Promise<void>} */
async function each(names, act) {
  const waiting = [...names];
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
        await act(name);
      }
    }),
  );
}

/** The cache of this build; none where a reader had it removed. @type {() => Promise<Cache | undefined>} */
const opened = async () => ((await caches.has(CACHE)) ? caches.open(CACHE) : undefined);

/** @type {(name: string | undefined) => Promise<Response | undefined>} */
const match = async (name) => (name === undefined ? undefined : (await opened())?.match(addressOf(name)));

/** The pages in a cache, by name. @type {(cache: Cache) => Promise<string[]>} */
async function pagesIn(cache) {
  const names = (await cache.keys()).map(({ url }) => (url.includes("?") ? undefined : nameOf(url)));
  return NAMES.filter((name) => isPage(name) && names.includes(name));
}

/** Fill the cache of this build with what the one before held, and with what is always kept. */
async function setUp() {
  const cache = await caches.open(CACHE);
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  const older = await Promise.all(names.map((name) => caches.open(name)));
  const wanted = new Set(FIRST);
  for (const other of older) {
    const all = await other.match(WHOLE);
    (all ? NAMES : await pagesIn(other)).forEach((name) => wanted.add(name));
    if (all) {
      await cache.put(WHOLE, new Response());
    }
  }
  // What pages need comes before them.
  await each(new Set([...wanted].flatMap((name) => whole(name).slice(0, -1))), (name) => put(cache, name, older));
  await each(wanted, (name) => put(cache, name, older));
}

/** Delete what older builds kept. */
async function tidy() {
  for (const name of await caches.keys()) {
    if (name.startsWith(OURS) && name !== CACHE) {
      await caches.delete(name);
    }
  }
}

let swept = false;

/** Forget pages that nobody opened for long. @param {Cache} cache */
async function sweep(cache) {
  if (swept || (await cache.match(WHOLE))) {
    return;
  }
  swept = true;
  for (const name of await pagesIn(cache)) {
    const kept = Number((await cache.match(addressOf(name)))?.headers.get("atn-kept"));
    if (!FIRST.includes(name) && Math.abs(Date.now() - kept) > LONGEST) {
      await cache.delete(addressOf(name));
    }
  }
}

/** Whether a page that is open came from this build; by the browser's id for it. @type {Map<string, Promise<boolean>>} */
const ofThisBuild = new Map();

/**
 * Keep a page that came from the network, with what it needs.
 * @type {(name: string, answer: Response, bytes: ArrayBuffer, sum: string) => Promise<void>}
 */
async function keepPage(name, answer, bytes, sum) {
  const cache = await opened();
  if (cache) {
    await each(whole(name).slice(0, -1), (one) => put(cache, one));
    await cache.put(addressOf(name), packed(answer, bytes, sum));
    await sweep(cache);
  }
}

/**
 * The worker of a newer build, once it has all that it needs.
 * @type {() => Promise<ServiceWorker | null>}
 */
async function newer() {
  // A browser looks by itself, but not always: not soon after an update that broke off.
  await sw.registration.update().catch(() => undefined);
  const coming = sw.registration.installing;
  while (coming?.state === "installing") {
    await new Promise((done) => coming.addEventListener("statechange", done, { once: true }));
  }
  return sw.registration.waiting;
}

/** Let a newer build take over, where no other page of this one is open. @type {(name: string, sum: string) => Promise<void>} */
async function handOver(name, sum) {
  const [waiting] = await Promise.all([newer(), new Promise((done) => setTimeout(done, LEFT))]);
  const open = await sw.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (open.filter(({ url }) => url.startsWith(SCOPE)).length <= 1) {
    waiting?.postMessage({ take: name, sum });
  }
}

/**
 * Whether a page that came from the network is of this build. It is kept then.
 * @type {(event: FetchEvent, name: string, answer: Response) => Promise<boolean>}
 */
async function judge(event, name, answer) {
  try {
    const bytes = await answer.arrayBuffer();
    const sum = await sumOf(bytes);
    const same = answer.status === 200 && sum === FILES.get(name)?.sum;
    const then = same ? keepPage(name, answer, bytes, sum) : handOver(name, sum);
    event.waitUntil(then.catch(() => undefined));
    return same;
  } catch {
    return false; // the line broke off
  }
}

/** Answer for a page. @type {(event: FetchEvent, name: string | undefined) => Promise<Response>} */
async function answerPage(event, name) {
  const kept = await match(name);
  const heard = fetch(event.request).catch(() => undefined);
  const late = new Promise((done) => setTimeout(done, LIMIT));
  const came = /** @type {Response | undefined} */ (await (kept ? Promise.race([heard, late]) : heard));
  const fresh = came && (came.status < 500 || !kept) ? came : undefined;
  if (name !== undefined) {
    const judged = heard.then((answer) => answer && judge(event, name, answer.clone()));
    event.waitUntil(judged);
    ofThisBuild.set(event.resultingClientId, fresh ? judged.then(Boolean) : Promise.resolve(true));
  }
  if (fresh) {
    return fresh;
  }
  const path = pathOf(event.request.url);
  if (kept && name === `${path}/`) {
    return Response.redirect(addressOf(name) + new URL(event.request.url).search);
  }
  return kept ?? offline();
}

/** Answer for what a page loads. @type {(event: FetchEvent, name: string) => Promise<Response>} */
async function answerFile(event, name) {
  const kept = await match(name);
  const verdict = BY_CONTENT.test(name) || (await ofThisBuild.get(event.clientId));
  if (kept && verdict) {
    return kept;
  }
  const asked = fetch(event.request);
  if (!kept || verdict === false) {
    const answer = await asked;
    if (verdict && answer.ok) {
      event.waitUntil(take(name, answer.clone()).catch(() => undefined));
    }
    return answer;
  }
  // The worker was started anew since the page came, and knows no more of what build it is.
  return asked.catch(() => kept);
}

/** Keep what a page loaded late, such as the search. @type {(name: string, answer: Response) => Promise<void>} */
async function take(name, answer) {
  const [cache, bytes] = [await opened(), await answer.arrayBuffer()];
  const sum = await sumOf(bytes);
  if (cache && sum === FILES.get(name)?.sum) {
    await cache.put(addressOf(name), packed(answer, bytes, sum));
  }
}

/** The page that says what is kept here. */
async function offline() {
  const found = await match(OFFLINE);
  const cache = await opened();
  if (!found || !cache) {
    const words =
      "You are offline, and this page is not kept on this device. In danger, call your local emergency number.";
    return new Response(words, { status: 503, headers: { "content-type": "text/plain; charset=utf-8" } });
  }
  let list = "";
  const all = await cache.match(WHOLE);
  for (const name of all ? [] : await pagesIn(cache)) {
    const text = FIRST.includes(name) ? "" : await (await cache.match(addressOf(name)))?.text();
    const title = text?.includes('http-equiv="refresh"')
      ? undefined
      : text?.match(/<title>(.*?)(?: - [^<]*)?<\/title>/)?.[1];
    list += title ? `<li><a href="${addressOf(name)}">${title}</a></li>` : "";
  }
  const text = (await found.text()).replace(/(<ul class="atn-kept">[^]*?)(?=<\/ul>)/, (held) => held + list);
  const headers = new Headers(found.headers);
  headers.set("cache-control", "no-store");
  return new Response(text, { status: 503, headers });
}

/** What is kept, for the page that shows it. */
async function state() {
  const cache = await opened();
  const kept = cache ? new Set((await cache.keys()).map(({ url }) => url)) : new Set();
  const missing = NAMES.filter((name) => !kept.has(addressOf(name)));
  // What only leads on to another page needs nothing, and is no page to a reader.
  const pages = NAMES.filter((name) => whole(name).length > 1 && !FIRST.includes(name) && kept.has(addressOf(name)));
  return { whole: kept.has(WHOLE), pages: pages.length, missing, files: NAMES.length, size: SIZE };
}

/** Keep files because a page asks for it. @type {(names: string[]) => Promise<{}>} */
async function keep(names) {
  const cache = (await opened()) ?? (await setUp().then(opened));
  await each(
    names.map((one) => nameOf(SCOPE + one) ?? OFFLINE),
    async (name) => {
      for (const one of cache ? whole(name) : []) {
        await put(/** @type {Cache} */ (cache), one);
      }
    },
  );
  return state();
}

/** Why something could not be kept, in a word. @type {(error: unknown) => string} */
function reason(error) {
  if (error instanceof ChangedError) {
    return "changed";
  }
  return error instanceof DOMException && /quota/i.test(error.name) ? "room" : "network";
}

/** @type {(told: { keep?: string[], whole?: boolean, take?: string, sum?: string }) => Promise<{}>} */
async function obey({ keep: names, whole: all, take: name, sum }) {
  if (name !== undefined) {
    if (FILES.get(name)?.sum === sum) {
      await keep([name]).catch(() => undefined);
      await sw.skipWaiting();
    }
    return {};
  }
  if (all) {
    await (await opened())?.put(WHOLE, new Response());
  }
  return names ? keep(names) : state();
}

sw.addEventListener("install", (event) => event.waitUntil(setUp()));
// No navigation preload: where that breaks off, Firefox shows its own page, whatever is kept.
sw.addEventListener("activate", (event) => event.waitUntil(tidy()));
sw.addEventListener("message", (event) => {
  const told = obey(event.data).catch((error) => ({ failed: reason(error) }));
  event.waitUntil(told.then((answer) => event.ports[0]?.postMessage(answer)));
});
sw.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(SCOPE)) {
    return;
  }
  const name = nameOf(request.url);
  if (request.mode === "navigate") {
    event.respondWith(answerPage(event, name));
  } else if (name !== undefined) {
    event.respondWith(answerFile(event, name));
  }
});
