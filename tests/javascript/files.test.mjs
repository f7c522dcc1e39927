// Pages opened as files share one store with every file, in Firefox none: names hold no path there.
import assert from "node:assert/strict";
import test from "node:test";
import { OLD, SCRIPTS, sheet, tab } from "./store.mjs";

const PLACE = "file:///E:/stick/site/worksheets/a/index.html";
tab(PLACE);
const store = await import(new URL("sheet-store.js", SCRIPTS));
const move = await import(new URL("sheet-move.js", SCRIPTS));
const { all } = await import(new URL("saved-sheets.js", SCRIPTS));

test("a file is known, and that it has no store of the tab", () => {
  tab(PLACE);
  assert.deepEqual([store.isFile, store.hasTabStore], [true, false]);
  sessionStorage.setItem(`${OLD}shared`, "on");
  assert.deepEqual([store.isShared(), store.place()], [false, localStorage]);
});

test("words stay under their name when they are written, listed, swept and cleared", () => {
  tab(PLACE);
  store.write("a", sheet({ keep: "x" }));
  assert.deepEqual(Object.keys(localStorage), [`${OLD}sheet.a`]);
  assert.deepEqual([...all().sheets.keys()], ["a"]);
  const before = { ...localStorage };
  move.tidy();
  assert.deepEqual({ ...localStorage }, before);
  assert.deepEqual(move.oldKeys(localStorage), []);
  move.clear();
  assert.deepEqual(Object.keys(localStorage), [`${OLD}cleared`]);
});
