// How the worker answers, what it keeps, and how one build follows another. No browser.
import assert from "node:assert/strict";
import test from "node:test";
import { Caches, Network, OURS, SCOPE, start, sumOf, table } from "./worker.mjs";

const page = (title, words = "") => `<title>${title} - After the No</title>${words}`;
const OFFLINE = `${page("You are offline")}<ul class="atn-kept"><li>The start page</li></ul>`;
const FILES = {
  "": page("Start"),
  "support/": page("Help", "116 123"),
  "offline.html": OFFLINE,
  "debrief/": page("Interview debrief"),
  "visa/": page("Visa &amp; sponsorship"),
  "old/": '<title>Moved: Visa</title><meta http-equiv="refresh">',
  "assets/sheet.js": "sheet one",
  "assets/search.js": "search one",
  "search/readers.json": "what only the search asks for",
};
const NEEDS = {
  "": ["assets/search.js"],
  "support/": ["assets/search.js"],
  "debrief/": ["assets/search.js", "assets/sheet.js"],
};
const FIRST = ["", "support/", "offline.html"];
const KEPT = ["", "assets/search.js", "offline.html", "support/"];
// The second build corrects a number and changes the script of every sheet.
const SECOND = {
  ...FILES,
  "support/": page("Help", "116 999"),
  "assets/sheet.js": "sheet two",
  "debrief/": page("Debrief, newer"),
};

const listed = (files) => table(files, NEEDS, FIRST);

/** A device on which the first build was installed, and its worker. */
async function installed(settings = {}) {
  const [caches, network] = [new Caches(), new Network({ ...FILES })];
  const worker = start("worker.js", { caches, network, text: listed(FILES), ...settings });
  await worker.install();
  await worker.activate();
  network.asked.length = 0;
  return { caches, network, worker };
}

/** The second build, whose host and device are given. */
const second = ({ caches, network }, settings = {}) => {
  network.files = { ...SECOND };
  return start("worker.js", { caches, network, build: "two", text: listed(SECOND), ...settings });
};

const textOf = async (answer) => (await answer).text();

test("the first visit keeps the start page, help, what is said offline, and what they need", async () => {
  const { caches } = await installed();
  assert.deepEqual(caches.names("one"), KEPT);
});

test("a page comes from the network, and is kept with all that it needs", async () => {
  const { caches, network, worker } = await installed();
  assert.equal(await textOf(worker.page("debrief/")), FILES["debrief/"]);
  assert.deepEqual(network.asked, ["debrief/", "assets/sheet.js"]);
  assert.deepEqual(caches.names("one"), [...KEPT, "assets/sheet.js", "debrief/"].sort());
});

test("without a network a page that was opened comes from the cache, however its address is written", async () => {
  const { network, worker } = await installed();
  await worker.page("debrief/");
  network.down = true;
  for (const path of ["debrief/", "debrief/?h=words", "debrief/index.html", "debrief/?view=plain#part"]) {
    assert.equal(await textOf(worker.page(path)), FILES["debrief/"], path);
  }
  assert.equal(await textOf(worker.file("assets/sheet.js")), FILES["assets/sheet.js"]);
  const sent = await worker.page("debrief?h=words");
  assert.deepEqual([sent.status, sent.headers.get("location")], [302, `${SCOPE}debrief/?h=words`]);
});

test("a page that takes longer than three seconds is shown as it was kept", async () => {
  const { network, worker } = await installed();
  network.files["support/"] = SECOND["support/"];
  assert.equal(await textOf(worker.page("support/")), SECOND["support/"]);
  network.wait = 60;
  assert.equal(await textOf(worker.page("support/")), FILES["support/"]);
});

test("a server that fails is answered for, where the page is kept", async () => {
  const { network, worker } = await installed();
  network.files["support/"] = () => new Response("broken", { status: 502 });
  network.files["visa/"] = () => new Response("broken", { status: 502 });
  assert.equal(await textOf(worker.page("support/")), FILES["support/"]);
  assert.equal((await worker.page("visa/")).status, 502);
});

test("a page that is not kept is answered in words, with the pages that are", async () => {
  const { network, worker } = await installed();
  await worker.page("debrief/");
  await worker.page("old/");
  network.down = true;
  for (const path of ["visa/", "no/such/page"]) {
    const answer = await worker.page(path);
    assert.deepEqual([answer.status, answer.headers.get("cache-control")], [503, "no-store"]);
    const items = [...(await answer.text()).matchAll(/<li>.*?<\/li>/g)].map(([item]) => item);
    assert.deepEqual(items, ["<li>The start page</li>", `<li><a href="${SCOPE}debrief/">Interview debrief</a></li>`]);
  }
});

test("a page that is shown as it was kept loads what was kept with it", async () => {
  const { network, worker } = await installed();
  await worker.page("debrief/");
  network.files = { ...SECOND };
  network.wait = 60;
  assert.equal(await textOf(worker.page("debrief/")), FILES["debrief/"]);
  network.files["debrief/"] = () => new Response("broken", { status: 503 });
  assert.equal(await textOf(worker.file("assets/sheet.js")), "sheet one");
  network.wait = 0;
  assert.equal(await textOf(worker.page("debrief/")), FILES["debrief/"]);
  assert.equal(await textOf(worker.file("assets/sheet.js")), "sheet one");
});

test("an address that is no page gets the server's own answer, which is not kept", async () => {
  const { caches, worker } = await installed();
  assert.equal((await worker.page("no/such/page")).status, 404);
  assert.deepEqual(caches.names("one"), KEPT);
});

test("nothing is answered but GET of what the table lists, under the site's own path", async () => {
  const { network, worker } = await installed();
  network.down = true;
  assert.equal(await worker.page("https://host.example/other/"), undefined);
  assert.equal(await worker.page("https://elsewhere.example/careers/"), undefined);
  assert.equal(await worker.page("support/", "tab", { method: "POST" }), undefined);
  for (const path of ["papers/debrief.pdf", "sw.js", "assets/unknown.js", "https://host.example/x.js"]) {
    assert.equal(await worker.file(path), undefined, path);
  }
});

test("a page of a newer build is shown, not kept, and loads nothing of the older one", async () => {
  const device = await installed();
  const { caches, network, worker } = device;
  await worker.page("debrief/");
  network.files = { ...SECOND };
  assert.equal(await textOf(worker.page("debrief/")), SECOND["debrief/"]);
  assert.equal(await textOf(worker.file("assets/sheet.js")), "sheet two");
  network.down = true;
  await assert.rejects(worker.file("assets/sheet.js"), TypeError);
  // Without a network the older build is there, whole.
  assert.equal(await textOf(worker.page("debrief/")), FILES["debrief/"]);
  assert.equal(await textOf(worker.file("assets/sheet.js")), "sheet one");
  assert.equal(await caches.text("one", "debrief/"), FILES["debrief/"]);
});

test("a worker that was started anew asks the network first for what a page loads", async () => {
  const device = await installed();
  await device.worker.page("debrief/");
  const again = start("worker.js", { ...device, text: listed(FILES) });
  device.network.files = { ...SECOND };
  assert.equal(await textOf(again.file("assets/sheet.js")), "sheet two");
  device.network.down = true;
  assert.equal(await textOf(again.file("assets/sheet.js")), "sheet one");
});

test("what a page loads late is kept where it is of this build", async () => {
  const { caches, network, worker } = await installed();
  await worker.page("");
  assert.equal(await textOf(worker.file("assets/sheet.js")), "sheet one");
  assert.equal(await caches.text("one", "assets/sheet.js"), "sheet one");
  await caches.held.get(`${OURS}one`).delete(`${SCOPE}assets/sheet.js`);
  network.files["assets/sheet.js"] = "sheet two";
  assert.equal(await textOf(worker.file("assets/sheet.js")), "sheet two");
  assert.equal(await caches.text("one", "assets/sheet.js"), undefined);
});

test("files named by their content come from the cache, whatever page asks", async () => {
  const named = { "": page("Start"), "assets/sheet.0a1b2c3d4e.js": "named" };
  const text = table(named, { "": ["assets/sheet.0a1b2c3d4e.js"] });
  const [caches, network] = [new Caches(), new Network(named)];
  const worker = start("worker.js", { caches, network, text });
  await worker.install();
  network.asked.length = 0;
  assert.equal(await textOf(worker.file("assets/sheet.0a1b2c3d4e.js", "unknown")), "named");
  assert.deepEqual(network.asked, []);
});

test("a new build takes over what was kept, fetches what changed, and then removes the old", async () => {
  const device = await installed();
  await device.worker.page("debrief/");
  device.network.asked.length = 0;
  const newer = second(device);
  await newer.install();
  assert.deepEqual(device.network.asked.sort(), ["assets/sheet.js", "debrief/", "support/"]);
  assert.equal(await device.caches.text("one", "support/"), FILES["support/"]);
  device.caches.held.set("another application", new Map());
  device.caches.held.set("after-the-no./.pages.one", new Map());
  await newer.activate();
  assert.deepEqual(await device.caches.keys(), [`${OURS}two`, "another application", "after-the-no./.pages.one"]);
  device.network.down = true;
  assert.match(await textOf(newer.page("support/")), /116 999/);
  assert.equal(await textOf(newer.page("debrief/")), SECOND["debrief/"]);
  assert.equal(await textOf(newer.file("assets/sheet.js")), "sheet two");
});

test("a half-finished update leaves the old build whole, and goes on from where it stopped", async () => {
  const device = await installed();
  await device.worker.page("debrief/");
  device.network.broken.add("support/");
  await assert.rejects(second(device).install(), TypeError);
  assert.equal(await device.caches.text("one", "support/"), FILES["support/"]);
  device.network.down = true;
  assert.equal(await textOf(device.worker.page("debrief/")), FILES["debrief/"]);
  assert.equal(await textOf(device.worker.file("assets/sheet.js")), "sheet one");
  [device.network.down, device.network.broken] = [false, new Set()];
  device.network.asked.length = 0;
  await second(device).install();
  assert.ok(!device.network.asked.includes("assets/sheet.js"));
  assert.deepEqual(device.caches.names("two"), device.caches.names("one"));
});

test("a page between two builds on the server ends the update", async () => {
  const device = await installed();
  const newer = second(device);
  device.network.files["support/"] = "neither the one nor the other";
  await assert.rejects(newer.install(), /support/);
});

test("a server that wrongly says nothing changed is asked for the whole", async () => {
  const device = await installed();
  const newer = second(device);
  device.network.files["support/"] = ({ cache }) =>
    new Response(cache === "reload" ? SECOND["support/"] : FILES["support/"]);
  await newer.install();
  assert.equal(await device.caches.text("two", "support/"), SECOND["support/"]);
});

test("the waiting build takes over with a page of its own, where no other page is open", async () => {
  for (const [clients, told] of [
    [1, 1],
    [2, 0],
  ]) {
    const heard = [];
    const device = await installed({ clients, waiting: { postMessage: (words) => heard.push(words) } });
    device.network.files = { ...SECOND };
    await device.worker.page("support/");
    assert.equal(heard.length, told);
    const newer = second(device);
    await newer.install();
    await newer.tell(heard[0] ?? { take: "support/", sum: "0000000000" });
    assert.equal(newer.done.skipped, told);
  }
});

test("a page of a newer build looks for its worker, and waits until that has all that it needs", async () => {
  const heard = [];
  const device = await installed({
    async update() {
      const { registration } = device.worker;
      const coming = new EventTarget();
      registration.installing = Object.assign(coming, { state: "installing" });
      setTimeout(() => {
        registration.waiting = { postMessage: (words) => heard.push(words) };
        coming.state = "installed";
        coming.dispatchEvent(new Event("statechange"));
      }, 50);
    },
  });
  device.network.files = { ...SECOND };
  await device.worker.page("support/");
  assert.deepEqual(
    heard.map((told) => told.take),
    ["support/"],
  );
});

test("a browser that cannot look for a newer worker is told nothing", async () => {
  const device = await installed({ update: () => Promise.reject(new TypeError("no network")) });
  device.network.files = { ...SECOND };
  await device.worker.page("support/");
  assert.equal(device.worker.done.skipped, 0);
});

test("the whole site is kept when it is asked for, and goes along with the next build", async () => {
  const device = await installed();
  const before = await device.worker.tell({});
  assert.deepEqual([before.whole, before.pages, before.files, before.size], [false, 0, 9, 1000]);
  assert.deepEqual([...before.missing], ["debrief/", "visa/", "old/", "assets/sheet.js", "search/readers.json"]);
  const after = await device.worker.tell({ keep: before.missing });
  assert.deepEqual([after.missing.length, after.pages], [0, 1]);
  assert.equal((await device.worker.tell({ whole: true })).whole, true);
  const newer = second(device);
  await newer.install();
  await newer.activate();
  assert.deepEqual(device.caches.names("two"), Object.keys(SECOND).sort());
  assert.equal((await newer.tell({})).whole, true);
});

test("why the whole site could not be kept is told", async () => {
  const { caches, network, worker } = await installed();
  network.files["visa/"] = "changed meanwhile";
  assert.equal((await worker.tell({ keep: ["visa/"] })).failed, "changed");
  network.down = true;
  assert.equal((await worker.tell({ keep: ["debrief/"] })).failed, "network");
  network.down = false;
  caches.held.get(`${OURS}one`).room = 0;
  assert.equal((await worker.tell({ keep: ["debrief/"] })).failed, "room");
});

test("what a reader had removed does not come back by opening pages, only by asking", async () => {
  const { caches, worker } = await installed();
  await caches.delete(`${OURS}one`);
  await worker.page("debrief/");
  await worker.file("assets/sheet.js");
  assert.deepEqual(await caches.keys(), []);
  await worker.tell({ keep: ["debrief/"] });
  assert.deepEqual(caches.names("one"), [...KEPT, "assets/sheet.js", "debrief/"].sort());
});

test("without any cache, being offline is still said in words", async () => {
  const { caches, network, worker } = await installed();
  await caches.delete(`${OURS}one`);
  network.down = true;
  const answer = await worker.page("visa/");
  assert.equal(answer.status, 503);
  assert.match(await answer.text(), /^You are offline/);
});

test("a page goes thirty days after it was last opened; help stays", async () => {
  let time = Date.now();
  const now = () => time;
  const { caches, worker, network } = await installed({ now });
  await worker.page("visa/");
  time += 29 * 24 * 60 * 60 * 1000;
  const later = start("worker.js", { caches, network, text: listed(FILES), now });
  await later.page("debrief/");
  assert.ok(caches.names("one").includes("visa/"));
  time += 2 * 24 * 60 * 60 * 1000;
  await start("worker.js", { caches, network, text: listed(FILES), now }).page("debrief/");
  assert.deepEqual(caches.names("one"), [...KEPT, "assets/sheet.js", "debrief/"].sort());
});

test("the worker that ends it deletes what this copy kept, nothing else, and goes", async () => {
  const { caches } = await installed();
  for (const other of ["another application", "after-the-no./.pages.one", "after-the-no./careers/x/.pages.one"]) {
    await caches.open(other);
  }
  const last = start("off.js", { caches });
  await last.install();
  await last.activate();
  assert.deepEqual(await caches.keys(), [
    "another application",
    "after-the-no./.pages.one",
    "after-the-no./careers/x/.pages.one",
  ]);
  assert.deepEqual(last.done, { skipped: 1, unregistered: 1 });
});

test("sums are made as the table's are", () => {
  assert.equal(sumOf("after the no"), table({ "": "after the no" }).split(/\s/)[1]);
});
