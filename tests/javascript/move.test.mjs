// All sheets at once: clearing, a shared computer, names from before. No browser.
import assert from "node:assert/strict";
import test, { mock } from "node:test";
import { blank } from "../../docs/assets/javascripts/sheet-answers.js";
import { lay, OLD, record, SCRIPTS, sheet, START, Store, tab } from "./store.mjs";

tab();
const store = await import(new URL("sheet-store.js", SCRIPTS));
const move = await import(new URL("sheet-move.js", SCRIPTS));
const saved = await import(new URL("saved-sheets.js", SCRIPTS));
const answersOf = (id) => Object.fromEntries(store.peek(id).answers);

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

test("a tab that learns that the computer is shared holds to it when the device says so no longer", () => {
  tab();
  assert.equal(store.isShared(), false);
  assert.equal(store.place(), localStorage);
  localStorage.setItem(`${START}shared`, "on");
  assert.equal(store.isShared(), true);
  localStorage.removeItem(`${START}shared`);
  assert.equal(store.isShared(), true);
  assert.equal(store.place(), sessionStorage);
});

test("words of both stores are joined when they move, older ones of the device below", () => {
  tab();
  store.write("a", sheet({ keep: "device", only: "there" }));
  sessionStorage.setItem(`${START}sheet.a`, record({ keep: "tab" }));
  move.share(true);
  assert.deepEqual(answersOf("a"), { keep: "device\ntab", only: "there" });
  assert.deepEqual(Object.keys(localStorage), [`${START}shared`]);
});

test("what cannot be read moves as it is", () => {
  tab();
  localStorage.setItem(`${START}sheet.a`, "{");
  localStorage.setItem(`${START}damaged.b.12`, "[");
  move.share(true);
  assert.deepEqual(
    { ...sessionStorage },
    { [`${START}damaged.a.1`]: "{", [`${START}damaged.b.1`]: "[", [`${START}shared`]: "on" },
  );
});

test("what was cleared does not move, and is gone", () => {
  tab();
  localStorage.setItem(`${START}cleared`, "1000");
  lay("a", { c: 5, n: 5 });
  move.share(true);
  assert.deepEqual(Object.keys(sessionStorage), [`${START}shared`]);
  assert.ok(!localStorage.getItem(`${START}sheet.a`));
});

test("a sheet that could not move back stays in the tab, and the tab stays shared", () => {
  tab();
  move.share(true);
  store.write("a", sheet({ keep: "x".repeat(200) }));
  localStorage.quota = 100;
  assert.throws(() => move.share(false), store.isFull);
  assert.deepEqual([store.isShared(), answersOf("a")], [true, { keep: "x".repeat(200) }]);
  localStorage.quota = 5000;
  move.share(false);
  assert.deepEqual([store.isShared(), Object.keys(sessionStorage)], [false, []]);
  assert.deepEqual(Object.keys(localStorage), [`${START}sheet.a`]);
});

test("a clearing is later than all it clears", () => {
  tab();
  const future = Date.now() + 1e9;
  lay("a", { n: future });
  localStorage.setItem(`${START}sheet.b`, "{");
  localStorage.setItem(`${OLD}sheet.c`, record({ keep: "old" }));
  move.clear();
  assert.deepEqual({ ...localStorage }, { [`${START}cleared`]: String(future) });
  move.clear();
  assert.deepEqual({ ...localStorage }, { [`${START}cleared`]: String(future + 1) });
});

/** Note what else lies on the device when its first sheet goes. */
function watch() {
  const found = [];
  const { removeItem } = Store.prototype;
  const watched = function (key) {
    found.push(Object.keys(this).filter((name) => name !== "removeItem"));
    removeItem.call(this, key);
  };
  Object.defineProperty(localStorage, "removeItem", { value: watched, enumerable: false });
  return found;
}

test("other tabs are told before anything goes, so that none takes words from a sheet that is about to", () => {
  for (const [act, told] of [
    [() => move.clear(), "cleared"],
    [() => move.share(true), "shared"],
  ]) {
    tab();
    store.write("a", sheet({ keep: "x" }));
    const found = watch();
    act();
    assert.deepEqual(found[0].sort(), [START + told, `${START}sheet.a`].sort());
  }
});

test("a text that was set aside is not swept away, even where it could be read", () => {
  tab();
  localStorage.setItem(`${START}cleared`, String(Date.now()));
  store.setAside("a", '{"v":1,"answers":{"keep":"x"},"c":5}');
  move.tidy();
  assert.deepEqual(store.damaged("a"), ['{"v":1,"answers":{"keep":"x"},"c":5}']);
});

test("in a full store clearing still clears, and says so when there is room", () => {
  tab();
  store.write("a", sheet({ keep: "secret" }));
  localStorage.quota = localStorage.used;
  move.clear();
  assert.deepEqual(Object.keys(localStorage), [`${START}cleared`]);
});

test("a clearing and an emptied sheet are forgotten after a day, not before, whichever way the clock is wrong", () => {
  const DAY = 24 * 60 * 60 * 1000;
  for (const [passed, left] of [
    [DAY - 1000, ["cleared", "sheet.a", "sheet.b"]],
    [DAY + 1000, ["sheet.b"]],
    [-DAY - 1000, ["sheet.b"]],
  ]) {
    tab();
    mock.timers.enable({ apis: ["Date"], now: 1e12 });
    move.clear();
    store.save("a", store.write("a", sheet({ keep: "x" })), blank());
    store.save("b", blank(), sheet({ keep: "y" }));
    localStorage.setItem(`${START}damaged.c.1`, "{");
    mock.timers.setTime(1e12 + passed);
    move.tidy();
    mock.timers.reset();
    assert.deepEqual(
      Object.keys(localStorage).sort(),
      [...left, "damaged.c.1"].sort().map((key) => START + key),
    );
  }
});

test("what came too late for a clearing is swept away, and nothing else", () => {
  tab();
  const now = Date.now();
  localStorage.setItem(`${START}cleared`, String(now));
  lay("late", { c: 5, n: now + 1, at: new Date(now).toISOString() });
  lay("after", { c: now, n: now + 2, at: new Date(now).toISOString() });
  move.tidy();
  assert.deepEqual(Object.keys(localStorage).sort(), [`${START}cleared`, `${START}sheet.after`]);
});
