// Every sheet of a device: listed, imported all or nothing, brought back. No browser.
import assert from "node:assert/strict";
import test from "node:test";
import { blank } from "../../docs/assets/javascripts/sheet-answers.js";
import { OLD, record, SCRIPTS, sheet, START, tab } from "./store.mjs";

tab();
const store = await import(new URL("sheet-store.js", SCRIPTS));
const saved = await import(new URL("saved-sheets.js", SCRIPTS));
const answersOf = (id) => Object.fromEntries(store.peek(id).answers);

test("all that lies there is listed: sheets with words or refusals, and what could not be read", () => {
  tab();
  store.write("b", sheet({ keep: "x" }));
  store.write("a", sheet({}, { refused: new Set(["keep"]) }));
  store.write("empty", blank());
  localStorage.setItem(`${OLD}sheet.old`, record({ keep: "old" }));
  localStorage.setItem(`${START}sheet.broken`, "{");
  localStorage.setItem(`${START}damaged.gone.12`, "[");
  store.write("both", sheet({ keep: "x" }, { refused: new Set(["other"]) }));
  const { sheets, damaged } = saved.all();
  assert.deepEqual([...sheets.keys()], ["a", "b", "both", "old"]);
  assert.deepEqual(damaged, [
    { sheet: "broken", text: "{" },
    { sheet: "gone", text: "[" },
  ]);
});

test("what cannot be read and cannot be set aside is listed and stays", () => {
  tab();
  localStorage.setItem(`${START}sheet.broken`, "{");
  localStorage.quota = localStorage.used;
  assert.deepEqual(saved.all().damaged, [{ sheet: "broken", text: "{" }]);
  assert.deepEqual({ ...localStorage }, { [`${START}sheet.broken`]: "{" });
});

test("an import is written whole or not at all; the fact of a clearing makes room for it", () => {
  const words = { keep: "x".repeat(50) };
  const incoming = new Map([
    ["a", sheet(words)],
    ["b", sheet(words)],
  ]);
  tab();
  store.write("a", sheet({ keep: "mine" }));
  const before = { ...localStorage };
  localStorage.quota = localStorage.used + 250;
  assert.throws(() => saved.put(incoming, [{ sheet: "c", text: "{" }]), store.isFull);
  assert.deepEqual({ ...localStorage }, before);
  localStorage.quota = 5000;
  saved.put(incoming, [{ sheet: "c", text: "{" }]);
  assert.deepEqual([answersOf("a"), answersOf("b"), store.damaged("c")], [words, words, ["{"]]);
  store.write("own", sheet({ keep: "mine" }));
  const full = localStorage.used;
  tab();
  localStorage.quota = full;
  store.write("own", sheet({ keep: "mine" }));
  localStorage.setItem(`${START}cleared`, "1000000000000");
  saved.put(incoming, [{ sheet: "c", text: "{" }]);
  assert.equal(localStorage.getItem(`${START}cleared`), null);
  assert.deepEqual([answersOf("a"), answersOf("b"), answersOf("own")], [words, words, { keep: "mine" }]);
});

test("where the browser refuses for another reason than room, the fact of a clearing stays", () => {
  tab();
  localStorage.setItem(`${START}cleared`, "1000");
  const setItem = () => {
    throw new DOMException("shut", "SecurityError");
  };
  Object.defineProperty(localStorage, "setItem", { value: setItem, enumerable: false });
  assert.throws(() => saved.put(new Map([["a", sheet({ keep: "x" })]]), []), /shut/);
  assert.equal(localStorage.getItem(`${START}cleared`), "1000");
});

test("what was cleared comes back above what was written since, and is counted", () => {
  tab();
  store.write("a", sheet({ keep: "new", day: "2" }));
  const old = new Map([
    ["a", sheet({ keep: "old", day: "1" })],
    ["b", sheet({ keep: "old" })],
  ]);
  const counted = saved.bringBack({ sheets: old, damaged: [{ sheet: "c", text: "{" }] }, (id) => (name) => {
    return id === "a" && name === "day";
  });
  assert.deepEqual(counted, { both: 1, left: 1 });
  assert.deepEqual(
    [answersOf("a"), answersOf("b"), store.damaged("c")],
    [{ keep: "old\nnew", day: "2" }, { keep: "old" }, ["{"]],
  );
});

test("why nothing was written is said", () => {
  assert.equal(saved.refusal(new DOMException("", "QuotaExceededError")), "There is no room left on this device");
  assert.equal(saved.refusal(new Error("shut")), "This browser did not let the site write");
});
