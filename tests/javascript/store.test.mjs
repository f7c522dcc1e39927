// Where answers lie: clearing, moving, carrying over, full stores. No browser.
import assert from "node:assert/strict";
import test from "node:test";
import { Worker } from "node:worker_threads";
import { SCRIPTS, Store, tab } from "./store.mjs";

tab();
const store = await import(new URL("sheet-store.js", SCRIPTS));
const move = await import(new URL("sheet-move.js", SCRIPTS));
const saved = await import(new URL("saved-sheets.js", SCRIPTS));
const { exportText, MOST_BYTES } = await import(new URL("export-file.js", SCRIPTS));
const { checkImport, sizeFault } = await import(new URL("import-check.js", SCRIPTS));
const { startOf } = await import(new URL("keys.js", SCRIPTS));
const { blank } = await import(new URL("sheet-answers.js", SCRIPTS));

const START = "after-the-no./careers/.";
const OLD = "after-the-no.";
/** A sheet with these answers. */
const sheet = (answers, more = {}) => ({ ...blank(), at: 1, answers: new Map(Object.entries(answers)), ...more });
/** A record as it was stored before names held a path. */
const record = (answers, at = "2026-03-10T09:00:00.000Z") => JSON.stringify({ v: 1, at, answers });
const answersOf = (id) => Object.fromEntries(store.peek(id).answers);

test("names hold the path, and for files they do not", () => {
  assert.equal(startOf(new URL("https://host.example/")), "after-the-no./.");
  assert.equal(startOf(new URL("https://host.example/careers/")), START);
  assert.equal(startOf(new URL("file:///E:/stick/site/")), OLD);
});

test("an emptied sheet is a record without words that knows what it took away", () => {
  tab();
  const first = store.save("kind-letter", blank(), sheet({ keep: "secret" }));
  const emptied = store.save("kind-letter", first, blank());
  assert.deepEqual(emptied.seen.slice(0, -1), first.seen);
  assert.ok(emptied.n > first.n);
  assert.ok(store.knows(emptied, first));
  const [text] = Object.values(localStorage);
  assert.deepEqual(Object.keys(JSON.parse(text)).sort(), ["answers", "at", "n", "refused", "seen", "taken", "v"]);
  assert.ok(!text.includes("secret"));
});

test("nothing is written where there was nothing and nothing was changed", () => {
  tab();
  store.save("kind-letter", blank(), blank());
  assert.deepEqual({ ...localStorage }, {});
});

test("a record written in the same moment does not know the other, one written later does", () => {
  tab();
  const mine = store.write("a", blank());
  const other = store.write("a", blank());
  assert.equal(store.knows(other, mine), false);
  assert.equal(store.knows({ ...other, n: mine.n + 60_000 }, mine), true);
  assert.equal(store.knows(blank(), mine), true);
});

test("a record from before a clearing reads as blank, whatever the clock says", () => {
  tab();
  const { now } = Date;
  store.write("a", sheet({ keep: "secret" }));
  const late = { ...localStorage };
  Date.now = () => now() - 4e8;
  move.clear();
  assert.deepEqual(Object.keys(localStorage), [`${START}cleared`]);
  Object.entries(late).forEach(([key, text]) => localStorage.setItem(key, text));
  assert.deepEqual(answersOf("a"), {});
  store.write("a", sheet({ keep: "after" }));
  assert.deepEqual(answersOf("a"), { keep: "after" });
  move.clear();
  Object.entries(late).forEach(([key, text]) => localStorage.setItem(key, text));
  Date.now = now;
  assert.deepEqual(answersOf("a"), {});
  move.tidy();
  assert.ok(!JSON.stringify({ ...localStorage }).includes("secret"));
});

test("facts without words are forgotten after a day", () => {
  tab();
  const { now } = Date;
  store.save("a", store.write("a", sheet({ keep: "x" })), blank());
  move.clear();
  store.save("b", store.write("b", sheet({ keep: "x" })), blank());
  store.write("c", sheet({}, { refused: new Set(["keep"]) }));
  Date.now = () => now() + 2 * 24 * 60 * 60 * 1000;
  move.tidy();
  Date.now = now;
  assert.deepEqual(Object.keys(localStorage), [`${START}sheet.c`]);
});

test("what lies under old names is carried over, what was cleared since is not", () => {
  tab();
  localStorage.setItem(`${OLD}sheet.kind-letter`, record({ keep: "old" }));
  localStorage.setItem(`${OLD}sheet.move-on/checklist`, record({ ticked: ["do-a"] }));
  localStorage.setItem(`${OLD}damaged.gap-plan.1`, "{");
  localStorage.setItem(`${OLD}theme`, "dark");
  sessionStorage.setItem(`${OLD}shared`, "on");
  sessionStorage.setItem(`${OLD}sheet.three-lessons`, record({ keep: "tab" }));
  assert.deepEqual(answersOf("kind-letter"), { keep: "old" });
  move.tidy();
  assert.deepEqual(Object.keys(localStorage).sort(), [
    `${START}damaged.gap-plan.1`,
    `${START}sheet.kind-letter`,
    `${START}sheet.move-on/checklist`,
    `${OLD}theme`,
  ]);
  assert.deepEqual(Object.keys(sessionStorage).sort(), [`${START}shared`, `${START}sheet.three-lessons`]);
  assert.deepEqual(answersOf("three-lessons"), { keep: "tab" });
  tab();
  move.clear();
  localStorage.setItem(`${OLD}sheet.kind-letter`, record({ keep: "old" }));
  const later = new Date(Date.now() + 60_000).toISOString();
  localStorage.setItem(`${OLD}sheet.gap-plan`, record({ concern: "typed later in an old tab" }, later));
  move.tidy();
  assert.deepEqual([answersOf("kind-letter"), answersOf("gap-plan")], [{}, { concern: "typed later in an old tab" }]);
});

test("words under both names are joined", () => {
  tab();
  store.write("a", sheet({ keep: "new" }));
  localStorage.setItem(`${OLD}sheet.a`, record({ keep: "old", change: "x" }));
  move.tidy();
  assert.deepEqual(answersOf("a"), { keep: "old\nnew", change: "x" });
  assert.deepEqual(Object.keys(localStorage), [`${START}sheet.a`]);
});

test("in a full store old names stay, are read, listed and cleared, and move when there is room", () => {
  tab();
  localStorage.setItem(`${OLD}sheet.a`, record({ keep: "old" }));
  localStorage.quota = localStorage.used;
  assert.throws(() => move.tidy(), /no room/);
  assert.deepEqual(answersOf("a"), { keep: "old" });
  assert.deepEqual([...saved.all().sheets.keys()], ["a"]);
  assert.deepEqual(Object.keys(localStorage), [`${OLD}sheet.a`]);
  localStorage.quota += 500;
  move.tidy();
  assert.deepEqual(answersOf("a"), { keep: "old" });
  assert.deepEqual(Object.keys(localStorage), [`${START}sheet.a`]);
  localStorage.setItem(`${OLD}sheet.b`, record({ keep: "old" }));
  localStorage.quota = localStorage.used;
  move.clear();
  assert.deepEqual(Object.keys(localStorage), [`${START}cleared`]);
});

/** What one page load of a copy of the site leaves in the store of its host. */
async function opened(path, device) {
  const code = `
    const { parentPort, workerData } = require("node:worker_threads");
    import(workerData.helper).then(async ({ Store, tab, SCRIPTS }) => {
      const device = Object.assign(new Store(), workerData.device);
      tab(workerData.path, device);
      const { tidy } = await import(new URL("sheet-move.js", SCRIPTS));
      const { peek, write } = await import(new URL("sheet-store.js", SCRIPTS));
      tidy();
      write("a", peek("a"));
      parentPort.postMessage({ ...device });
    });`;
  const workerData = { path, device, helper: new URL("store.mjs", import.meta.url).href };
  return new Promise((resolve, reject) =>
    new Worker(code, { eval: true, workerData }).on("message", resolve).on("error", reject),
  );
}

test("of two copies on a host, the first that is opened takes the old words; then each keeps its own", async () => {
  const old = `${OLD}sheet.a`;
  const first = await opened("/careers/", { [old]: record({ keep: "old" }) });
  assert.deepEqual(Object.keys(first), [`${START}sheet.a`]);
  const second = await opened("/second/", first);
  assert.equal(second[`${START}sheet.a`], first[`${START}sheet.a`]);
  assert.deepEqual(JSON.parse(second["after-the-no./second/.sheet.a"]).answers, {});
});

test("pages opened as files keep the names without a path", async () => {
  const files = await opened("file:///E:/stick/site/", { [`${OLD}sheet.a`]: record({ keep: "old" }) });
  assert.deepEqual(Object.keys(files), [`${OLD}sheet.a`]);
  assert.deepEqual(JSON.parse(files[`${OLD}sheet.a`]).answers, { keep: "old" });
});

test("all moves to the tab or nothing, and back without a loss", () => {
  tab();
  store.write("a", sheet({ keep: "x" }));
  store.write("b", sheet({ keep: "y" }));
  store.setAside("c", "{");
  const before = { ...localStorage };
  sessionStorage.quota = 150;
  assert.throws(() => move.share(true), /no room/);
  assert.deepEqual([{ ...localStorage }, { ...sessionStorage }], [before, {}]);
  sessionStorage.quota = 5000;
  move.share(true);
  assert.deepEqual(Object.keys(localStorage), [`${START}shared`]);
  assert.deepEqual([answersOf("a"), store.damaged("c")], [{ keep: "x" }, ["{"]]);
  // A full device still tells other tabs, because the sheets make room.
  move.share(false);
  assert.deepEqual(Object.keys(sessionStorage), []);
  localStorage.quota = localStorage.used;
  move.share(true);
  assert.equal(localStorage.getItem(`${START}shared`), "on");
  localStorage.quota += 500;
  move.share(false);
  assert.deepEqual([answersOf("a"), answersOf("b"), store.damaged("c")], [{ keep: "x" }, { keep: "y" }, ["{"]]);
});

test("a late writing on the device of a shared computer is taken into the tab", () => {
  tab();
  move.share(true);
  localStorage.setItem(`${START}sheet.a`, record({ keep: "late" }));
  assert.deepEqual(answersOf("a"), {});
  move.tidy();
  assert.deepEqual(Object.keys(localStorage), [`${START}shared`]);
  assert.deepEqual(answersOf("a"), { keep: "late" });
});

test("taking away needs no room, even where nothing can be written", () => {
  tab();
  const there = store.write("a", sheet({ keep: "x" }));
  localStorage.setItem = () => {
    throw new DOMException("shut", "SecurityError");
  };
  store.save("a", there, blank());
  assert.deepEqual(
    Object.keys(localStorage).filter((key) => key !== "setItem"),
    [],
  );
  delete localStorage.setItem;
});

// ------------------------------------------------------------------ Export, clear, import

/** Export, clear, import on the same device; return what lies there then. */
function roundTrip() {
  const text = exportText(saved.all(), new Date());
  const bytes = Buffer.byteLength(text);
  assert.equal(sizeFault(bytes), "");
  move.clear();
  const checked = checkImport(text);
  assert.equal(checked.fault, undefined);
  assert.deepEqual(checked.leftOut, []);
  saved.put(checked.sheets, checked.damaged);
  return bytes;
}

/** All words of this device; what was set aside has no order. */
const everything = () => {
  const { sheets, damaged } = saved.all();
  const told = [...sheets].map(([id, one]) => [id, [...one.answers], [...one.taken], [...one.refused]]);
  return JSON.stringify([told, damaged.map(({ sheet: id, text }) => id + text).sort()]);
};

test("export, clear, import gives back three megabytes", () => {
  tab();
  store.write("a", sheet({ keep: "ü".repeat(3 * 1024 * 1024) }));
  const before = everything();
  assert.ok(roundTrip() > 6 * 1024 * 1024);
  assert.ok(everything() === before);
});

for (const [what, letter] of [
  ["plain letters", "x"],
  ["quotes", '"'],
  ["Chinese letters", "的"],
  ["control characters", "\u0001"],
  ["halves of characters", "\ud83d"],
]) {
  for (const [where, lay] of [
    ["answers", (letters) => store.write("a", sheet({ keep: letters, rows: [{ one: letters, two: "" }] }))],
    ["what was set aside", (letters) => store.setAside("a", letters)],
  ]) {
    test(`export, clear, import gives back a full store: ${what} in ${where}`, () => {
      tab();
      for (let size = 2 ** 22; size >= 1; size >>= 1) {
        try {
          lay(letter.repeat(size) + (localStorage.used ? String(size) : ""));
        } catch (error) {
          assert.match(String(error), /no room/);
        }
      }
      localStorage.quota = localStorage.used;
      const before = everything();
      assert.ok(roundTrip() <= MOST_BYTES);
      assert.ok(everything() === before);
    });
  }
}

test("any answers come back from export, clear, import as they were", () => {
  let seed = 11;
  const random = (most) => (seed = (seed * 16807) % 2147483647) % most;
  const pieces = [
    "a",
    " ",
    "\n",
    "ü",
    "的",
    "😀",
    '"',
    "\\",
    "\u0000",
    "\u2028",
    "</script>",
    "__proto__x",
    "2026-03-16",
    "\ud800",
  ];
  const words = () => Array.from({ length: random(6) }, () => pieces[random(pieces.length)]).join("");
  const value = () =>
    [
      () => words(),
      () => Array.from({ length: random(4) }, words),
      () => Array.from({ length: random(4) }, () => ({ [`c${random(3)}`]: words(), b: words() })),
    ][random(3)]();
  for (let round = 0; round < 300; round += 1) {
    tab();
    for (let count = random(5); count >= 0; count -= 1) {
      const answers = Object.fromEntries(Array.from({ length: random(5) }, () => [`f${random(9)}`, value()]));
      const mine = sheet(answers, { refused: new Set(random(2) ? ["f1"] : []) });
      store.save(`s/${random(6)}`, blank(), mine);
    }
    if (random(3) === 0) {
      store.setAside("d", words() || "{");
    }
    const before = everything();
    roundTrip();
    assert.equal(everything(), before, `round ${round}`);
  }
});

test("a foreign giant is refused in words, before it is read", () => {
  assert.match(sizeFault(MOST_BYTES + 1), /^This file is larger than 30 MB, and no browser keeps so much/);
  assert.match(checkImport(" ".repeat(10) + "[".repeat(100_000)).fault, /nested deeper/);
});
