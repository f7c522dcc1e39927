// One sheet in a store: what is written over what, and what is read. No browser.
import assert from "node:assert/strict";
import test from "node:test";
import { blank } from "../../docs/assets/javascripts/sheet-answers.js";
import { lay, OLD, record, SCRIPTS, sheet, START, Store, tab } from "./store.mjs";

tab();
const store = await import(new URL("sheet-store.js", SCRIPTS));
const { startOf } = await import(new URL("keys.js", SCRIPTS));
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

test("a store that the browser emptied gets all that the page shows, and one that was cleared does not", () => {
  const both = { keep: "the forklift story", change: "look up first" };
  for (const [left, expected] of [
    [{}, both],
    [{ [`${START}cleared`]: String(Date.now() + 1) }, { change: "look up first" }],
    [{ [`${START}shared`]: "on" }, { change: "look up first" }],
  ]) {
    tab();
    const base = store.save("three-lessons", blank(), sheet({ keep: "the forklift story" }));
    Object.keys(localStorage).forEach((key) => localStorage.removeItem(key));
    Object.entries(left).forEach(([key, text]) => localStorage.setItem(key, text));
    store.save("three-lessons", base, { ...sheet(both), n: base.n });
    assert.deepEqual(answersOf("three-lessons"), expected);
  }
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

test("a record is blank where it was written before the clearing, by its mark or else by its day", () => {
  const day = (time) => new Date(time).toISOString();
  for (const [marks, read] of [
    [{ c: 999, at: day(5000) }, false],
    [{ c: 1000, at: day(5) }, true],
    [{ c: 1001, at: day(5) }, true],
    [{ at: day(999) }, false],
    [{ at: day(1000) }, false],
    [{ at: day(1001) }, true],
  ]) {
    tab();
    localStorage.setItem(`${START}cleared`, "1000");
    lay("a", marks);
    assert.deepEqual(answersOf("a"), read ? { keep: "x" } : {}, JSON.stringify(marks));
  }
});

test("of a writing that came after the clearing the number and what it knew are kept, no words", () => {
  tab();
  localStorage.setItem(`${START}cleared`, "1000");
  lay("late", { c: 5, n: 1001, seen: ["x1", "x2", "own"] });
  lay("early", { c: 5, n: 1000, seen: ["x1", "own"] });
  assert.deepEqual(store.peek("late"), { ...blank(), n: 1001, seen: ["x1", "x2"] });
  assert.deepEqual(store.peek("early"), blank());
});

test("a writing has a number above all it knows of, its own mark last, and the clearing it was made under", () => {
  tab();
  localStorage.setItem(`${START}cleared`, "1000");
  const future = Date.now() + 1e9;
  const seen = Array.from({ length: 16 }, (_, place) => `x${place}`);
  const next = store.write("a", sheet({ keep: "x" }, { n: future, seen }));
  assert.equal(next.n, future + 1);
  assert.deepEqual([next.seen.length, next.seen.slice(0, -1)], [16, seen.slice(1)]);
  assert.match(next.seen[15], /^[a-z0-9]{1,6}$/);
  const there = JSON.parse(localStorage.getItem(`${START}sheet.a`));
  assert.deepEqual([there.n, there.seen, there.c], [next.n, next.seen, 1000]);
  const now = store.write("b", blank());
  assert.ok(Math.abs(now.n - Date.now()) < 60_000);
});

test("writing takes the old name away", () => {
  tab();
  localStorage.setItem(`${OLD}sheet.a`, record({ keep: "old" }));
  store.write("a", sheet({ keep: "new" }));
  assert.deepEqual(Object.keys(localStorage), [`${START}sheet.a`]);
});

test("a text that is no sheet is set aside once, unchanged, and the sheet is blank", () => {
  tab();
  for (const text of ["{", "{", "[]"]) {
    localStorage.setItem(`${START}sheet.a`, text);
    assert.deepEqual(store.peek("a"), blank());
    assert.deepEqual(store.read("a"), blank());
  }
  assert.deepEqual({ ...localStorage }, { [`${START}damaged.a.1`]: "{", [`${START}damaged.a.2`]: "[]" });
  store.setAside("ab", "other");
  assert.deepEqual([store.damaged("a"), store.damaged("none")], [["{", "[]"], []]);
  assert.deepEqual(store.damaged("a", true), ["{", "[]"]);
  assert.deepEqual(Object.keys(localStorage), [`${START}damaged.ab.1`]);
});

test("where storage is shut, nothing is found and nothing is shared", () => {
  tab();
  const shut = () => {
    throw new DOMException("shut", "SecurityError");
  };
  Object.defineProperty(globalThis, "localStorage", { get: shut, configurable: true });
  assert.deepEqual([store.damaged("a"), store.peek("a"), store.isShared()], [[], blank(), false]);
  assert.throws(() => store.read("a"), /shut/);
  delete globalThis.localStorage;
});

test("what lies in the store is written over only where I changed it", () => {
  tab();
  const base = store.save("a", blank(), sheet({ keep: "old", change: "old" }));
  store.save("a", base, sheet({ keep: "theirs", change: "old", late: "theirs" }));
  const whole = store.save("a", base, sheet({ keep: "old", change: "mine" }));
  const told = { keep: "theirs", change: "mine", late: "theirs" };
  assert.deepEqual([Object.fromEntries(whole.answers), answersOf("a")], [told, told]);
  assert.ok(Math.abs(whole.at - Date.now()) < 60_000);
});

test("only one answer fits where the sheet says so", () => {
  tab();
  const base = store.save("a", blank(), sheet({ day: "1", keep: "1" }));
  store.save("a", base, sheet({ day: "2", keep: "2" }));
  store.save("a", base, sheet({ day: "3", keep: "3" }), (name) => name === "day");
  assert.deepEqual(answersOf("a"), { day: "3", keep: "2\n3" });
});

test("words are written, however much was taken or refused beside them", () => {
  tab();
  store.save("a", blank(), sheet({ keep: "x" }, { refused: new Set(["other"]) }));
  store.save("b", blank(), sheet({ keep: "x" }, { taken: new Map([["keep", "x"]]) }));
  assert.deepEqual([answersOf("a"), answersOf("b")], [{ keep: "x" }, { keep: "x" }]);
});

test("a sheet that only refuses is written", () => {
  tab();
  store.save("a", blank(), sheet({}, { refused: new Set(["keep"]) }));
  assert.deepEqual([...store.peek("a").refused], ["keep"]);
});

test("in a full store words that cannot be written are an error, and what lay there stays", () => {
  tab();
  const base = store.save("a", blank(), sheet({ keep: "x" }));
  const before = { ...localStorage };
  localStorage.quota = localStorage.used;
  assert.throws(() => store.save("a", base, sheet({ keep: "x".repeat(99) })), store.isFull);
  assert.deepEqual({ ...localStorage }, before);
});

test("only a lack of room is called full", () => {
  assert.deepEqual(
    [
      new DOMException("", "QuotaExceededError"),
      new DOMException("", "NS_ERROR_DOM_QUOTA_REACHED"),
      new DOMException("quota", "SecurityError"),
      Object.assign(new Error("x"), { name: "QuotaExceededError" }),
      undefined,
    ].map(store.isFull),
    [true, true, false, false, false],
  );
});

test("who wrote within half a second may not have seen me", () => {
  const mine = { ...blank(), n: 10_000, seen: ["older", "mine"] };
  for (const [there, known] of [
    [{ n: 10_100, seen: ["mine", "theirs"] }, true],
    [{ n: 10_100, seen: ["older", "theirs"] }, false],
    [{ n: 10_500, seen: [] }, false],
    [{ n: 10_501, seen: [] }, true],
    [{ n: 9_500, seen: [] }, false],
    [{ n: 9_499, seen: [] }, true],
    [{ n: 0, seen: [] }, true],
  ]) {
    assert.equal(store.knows({ ...blank(), ...there }, mine), known, JSON.stringify(there));
  }
});

test("only names of ours are listed, in order", () => {
  const store_ = new Store();
  for (const key of ["sheet.b", "sheet.a", "damaged.a.1", "cleared", "shared", "theme"]) {
    store_.setItem(START + key, "x");
  }
  store_.setItem("other.sheet.a", "x");
  assert.deepEqual(
    store.keys(store_),
    ["damaged.a.1", "sheet.a", "sheet.b"].map((key) => START + key),
  );
  assert.deepEqual(store.keys(store_, [`${START}theme`]), [`${START}theme`]);
});
