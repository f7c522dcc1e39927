// What is exported, cleared and imported again comes back as it was, whatever it is and however much.
import assert from "node:assert/strict";
import test from "node:test";
import { blank } from "../../docs/assets/javascripts/sheet-answers.js";
import { SCRIPTS, sheet, tab } from "./store.mjs";

tab();
const store = await import(new URL("sheet-store.js", SCRIPTS));
const move = await import(new URL("sheet-move.js", SCRIPTS));
const saved = await import(new URL("saved-sheets.js", SCRIPTS));
const { exportText, MOST_BYTES } = await import(new URL("export-file.js", SCRIPTS));
const { checkImport, sizeFault } = await import(new URL("import-check.js", SCRIPTS));

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
      // Of all letters these take most room in a file; with others a small store is enough.
      localStorage.quota = letter === "\u0001" ? 5 * 1024 * 1024 : 64 * 1024;
      for (let size = 2 ** 22; size >= 1; size >>= 1) {
        try {
          lay(letter.repeat(size) + (localStorage.used ? String(size) : ""));
        } catch (error) {
          assert.match(String(error), /no room/);
        }
      }
      localStorage.quota = localStorage.used;
      const before = everything();
      const bytes = roundTrip();
      assert.ok(bytes <= MOST_BYTES && bytes > localStorage.quota / 2);
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
