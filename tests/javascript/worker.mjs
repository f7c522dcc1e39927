// What a browser gives to a worker, for tests without a browser: caches, a network, events.
import { readFileSync } from "node:fs";
import vm from "node:vm";
import { createHash } from "node:crypto";

export const SCOPE = "https://host.example/careers/";
export const OURS = "after-the-no./careers/.pages.";
const SOURCES = new URL("../../scripts/site/offline/", import.meta.url);

export const sumOf = (text) => createHash("sha256").update(text).digest("hex").slice(0, 10);

class Cache {
  held = new Map();
  room = Infinity;

  async match(asked) {
    return this.held.get(asked)?.clone();
  }

  async put(asked, answer) {
    if (this.held.size >= this.room) {
      throw new DOMException("no room", "QuotaExceededError");
    }
    this.held.set(asked, answer);
  }

  async delete(asked) {
    return this.held.delete(asked);
  }

  async keys() {
    return [...this.held.keys()].map((url) => ({ url }));
  }
}

/** All caches of a host, as a device keeps them from one build to the next. */
export class Caches {
  held = new Map();

  async has(name) {
    return this.held.has(name);
  }

  async open(name) {
    if (!this.held.has(name)) {
      this.held.set(name, new Cache());
    }
    return this.held.get(name);
  }

  async delete(name) {
    return this.held.delete(name);
  }

  async keys() {
    return [...this.held.keys()];
  }

  /** The names kept for a build, without notes. */
  names(build) {
    const urls = [...(this.held.get(OURS + build)?.held.keys() ?? [])];
    return urls
      .filter((url) => !url.includes("?"))
      .map((url) => url.slice(SCOPE.length))
      .sort();
  }

  async text(build, name) {
    return (await this.held.get(OURS + build)?.match(SCOPE + name))?.text();
  }
}

/** A host: what it answers by address, and whether it can be reached. */
export class Network {
  down = false;
  /** Names that break off. */
  broken = new Set();
  /** Milliseconds until an answer comes. */
  wait = 0;
  asked = [];

  constructor(files) {
    this.files = files;
  }

  fetch = async (asked, settings = {}) => {
    const url = typeof asked === "string" ? asked : asked.url;
    const name = url.slice(SCOPE.length).replace(/[?#].*$/, "");
    this.asked.push(name);
    this.settings = settings;
    await new Promise((done) => setTimeout(done, this.wait));
    if (this.down || this.broken.has(name)) {
      throw new TypeError("no network");
    }
    const found = this.files[name];
    if (found instanceof Function) {
      return found(settings);
    }
    return new Response(found ?? "not here", { status: found === undefined ? 404 : 200 });
  };
}

/** The table as scripts/site/offline/table.py writes it. */
export function table(files, needs = {}, first = [""]) {
  const names = Object.keys(files);
  const numbers = (some) => some.map((name) => names.indexOf(name)).join(" ");
  const pages = Object.keys(needs);
  const lines = names.map((name) => {
    const set = pages.indexOf(name);
    return `${name} ${sumOf(files[name])}${set < 0 ? "" : ` ${set}`}`;
  });
  return [lines.join("\n"), pages.map((page) => numbers(needs[page])).join("\n"), `1000\n${numbers(first)}`].join(
    "\n\n",
  );
}

/** Start a worker; time runs a hundred times as fast for it. */
export function start(
  script,
  { caches, network, build = "one", text = "", waiting, clients = 1, now = Date.now, update = async () => {} },
) {
  const source = readFileSync(new URL(script, SOURCES), "utf8")
    .replace('const BUILD = "";', `const BUILD = ${JSON.stringify(build)};`)
    .replace('const TABLE = "";', `const TABLE = ${JSON.stringify(text)};`);
  const heard = {};
  const done = { skipped: 0, unregistered: 0 };
  const self = {
    registration: { scope: SCOPE, waiting, update, unregister: async () => void (done.unregistered += 1) },
    clients: { matchAll: async () => Array.from({ length: clients }, () => ({ url: SCOPE })) },
    addEventListener: (name, answer) => (heard[name] = answer),
    skipWaiting: async () => void (done.skipped += 1),
  };
  const quick = (act, wait) => setTimeout(act, wait / 100);
  const Date = { now };
  vm.runInNewContext(source, {
    self,
    caches,
    fetch: network?.fetch,
    crypto,
    Response,
    Headers,
    URL,
    DOMException,
    TypeError,
    Uint8Array,
    setTimeout: quick,
    Date,
  });

  /** Fire an event and wait until all that it set off is over. */
  async function fire(name, event = {}) {
    const waiting = [];
    let answer;
    heard[name]({
      ...event,
      waitUntil: (promise) => waiting.push(promise),
      respondWith: (promise) => (answer = promise),
    });
    const said = await answer;
    for (const promise of waiting) {
      await promise;
    }
    return said;
  }

  const asked = (path, more) => ({ url: path.includes("://") ? path : SCOPE + path, method: "GET", ...more });
  return {
    done,
    registration: self.registration,
    install: () => fire("install"),
    activate: () => fire("activate"),
    page: (path, id = "tab", more) =>
      fire("fetch", { request: asked(path, { mode: "navigate", ...more }), resultingClientId: id }),
    file: (path, id = "tab", more) => fire("fetch", { request: asked(path, { mode: "cors", ...more }), clientId: id }),
    async tell(data) {
      let answer;
      await fire("message", { data, ports: [{ postMessage: (told) => (answer = told) }] });
      return answer;
    },
  };
}
