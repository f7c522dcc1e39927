// Each kind of question by itself: what is read, what is shown, and where a person is writing.
import assert from "node:assert/strict";
import test from "node:test";
import { newTab, page, tick } from "./page.mjs";
import { at, cell, choices, long, nextStep, rows, text } from "./sheet-page.mjs";
import { SCRIPTS } from "../store.mjs";

newTab();
page("");
const { choice, field } = await import(new URL("sheet-fields.js", SCRIPTS));

/** The fields of a sheet with these questions, by name. */
function fields(html) {
  page(html);
  const roots = [...document.querySelectorAll("[data-field]")];
  return Object.fromEntries(roots.map(field).map((one) => [one.name, one]));
}

test("a field is named, and knows its columns", () => {
  const found = fields(text("a", "?", 1) + rows("b", "?", 2, { what: [], kind: ["Fit"] }));
  assert.deepEqual(
    Object.values(found).map(({ name, columns, root }) => [name, columns, root.dataset.field]),
    [
      ["a", [], "a"],
      ["b", ["what", "kind"], "b"],
    ],
  );
});

test("only one answer fits a day, a choice and a column of choices", () => {
  const found = fields(
    text("words", "?", 1) +
      long("more", "?", 2) +
      nextStep(3) +
      choices("one", "?", 4, ["a"]) +
      choices("several", "?", 5, ["a"], "checkbox") +
      rows("rows", "?", 6, { what: [], kind: ["Fit"] }) +
      '<div data-field="pick"><select><option></option></select></div>' +
      '<div data-field="sum" data-kept="one"><input type="text"></div>',
  );
  assert.deepEqual(
    Object.entries(found).map(([name, one]) => [name, one.single("what")]),
    [
      ["words", false],
      ["more", false],
      ["next-action", false],
      ["next-date", true],
      ["one", true],
      ["several", false],
      ["rows", false],
      ["pick", true],
      ["sum", true],
    ],
  );
  assert.deepEqual([found.rows.single("kind"), found.rows.single("none")], [true, false]);
});

test("words are shown as lines, and nothing as nothing", () => {
  const { a } = fields(long("a", "?", 1));
  for (const [value, shown] of [
    ["one\ntwo", "one\ntwo"],
    [["one", "two"], "one\ntwo"],
    [undefined, ""],
  ]) {
    assert.equal(a.show(value), true);
    assert.equal(a.read(), shown);
  }
});

test("a choice that the sheet no longer offers stands in its place", () => {
  const { pick } = fields('<div data-field="pick"><select><option></option><option>Fit</option></select></div>');
  pick.show("Luck");
  assert.equal(pick.read(), "Luck");
  pick.show("Fit");
  assert.equal(pick.read(), "Fit");
  pick.show("");
  assert.equal(pick.read(), "");
});

test("one of several is one answer, ticks are a list; what is no longer offered stays on the list", () => {
  const { one, several } = fields(
    choices("one", "?", 1, ["a", "b"]) + choices("several", "?", 2, ["a", "b"], "checkbox"),
  );
  assert.deepEqual([one.read(), several.read()], ["", []]);
  tick(at("one-2"));
  tick(at("several-2"));
  assert.deepEqual([one.read(), several.read(["gone", "a"])], ["b", ["b", "gone"]]);
  one.show("a");
  several.show(["a", "gone"]);
  assert.deepEqual([one.read(), several.read()], ["a", ["a"]]);
  one.show();
  several.show();
  assert.deepEqual([one.read(), several.read()], ["", []]);
});

test("a box without a value is known by its id", () => {
  page('<input type="checkbox" id="do-a"><input type="checkbox" id="do-b">');
  const ticked = choice([...document.querySelectorAll("input")]);
  ticked.show(["do-b"]);
  assert.deepEqual(ticked.read(), ["do-b"]);
});

test("rows are read without blank ones at the end, with columns the sheet no longer has", () => {
  const { a } = fields(rows("a", "?", 1, { what: [], kind: ["Fit"] }));
  assert.deepEqual(a.read(), []);
  cell(2, "what", "a").value = "second";
  const empty = { what: "", kind: "" };
  assert.deepEqual(a.read(), [empty, { what: "second", kind: "" }]);
  const before = [{ what: "old", gone: "kept" }, "a line", { gone: "beyond" }];
  assert.deepEqual(a.read(before), [
    { ...empty, gone: "kept" },
    { what: "second", kind: "" },
  ]);
});

test("rows are shown, with as many more as they need, and empty ones are emptied", () => {
  const { a } = fields(rows("a", "?", 1, { what: [], kind: ["Fit"] }));
  a.show([{ what: "1", kind: "Fit" }, { what: "2" }, "3"]);
  assert.deepEqual(a.read(), [
    { what: "1", kind: "Fit" },
    { what: "2", kind: "" },
    { what: "3", kind: "" },
  ]);
  a.show("only");
  assert.deepEqual(a.read(), [{ what: "only", kind: "" }]);
  a.show();
  assert.deepEqual(a.read(), []);
});

test("a row more has names of its own, and nothing of the row it was made from", () => {
  const { a } = fields(rows("a", "?", 1, { what: [], kind: ["Fit"] }));
  for (const part of document.querySelectorAll("[id]")) {
    part.setAttribute("name", part.id);
  }
  cell(2, "what", "a").value = "second";
  cell(2, "what", "a").insertAdjacentHTML("afterend", '<div class="atn-print-answer">second</div>');
  document.querySelector(".atn-add").click();
  const third = document.querySelector(".atn-rows").children[2];
  assert.deepEqual(
    [...third.querySelectorAll("[id]")].map((part) => [
      part.id,
      part.name,
      part.value,
      part.getAttribute("aria-label"),
    ]),
    [
      ["a-3-what", "a-3-what", "", "what, row c"],
      ["a-3-kind", "a-3-kind", "", "kind, row c"],
    ],
  );
  assert.deepEqual(
    [...third.querySelectorAll("label")].map((label) => label.htmlFor),
    ["a-3-what", "a-3-kind"],
  );
  assert.equal(third.querySelector(".atn-print-answer"), null);
  assert.equal(document.activeElement.id, "a-3-what");
  assert.deepEqual(a.read()[1], { what: "second", kind: "" });
});

// ------------------------------------------------------------------ Where a person is writing

test("nothing changes under the hands of a person, unless it must", () => {
  const { a, b } = fields(long("a", "?", 1) + text("b", "?", 2));
  a.show("mine");
  at("a").focus();
  assert.deepEqual([a.show("theirs"), at("a").value], [false, "mine"]);
  assert.deepEqual([a.show("mine"), b.show("theirs")], [true, true]);
  assert.deepEqual([a.show("theirs", true), at("a").value], [true, "theirs"]);
  at("a").blur();
  assert.deepEqual([a.show("again"), at("a").value], [true, "again"]);
});

test("of rows only the cell in hand waits", () => {
  const { a } = fields(rows("a", "?", 1, { what: [], kind: ["Fit"] }));
  cell(1, "what", "a").focus();
  assert.equal(a.show([{ what: "theirs", kind: "Fit" }]), false);
  assert.deepEqual([cell(1, "what", "a").value, cell(1, "kind", "a").value], ["", "Fit"]);
});

for (const [before, caret, after, place] of [
  ["the rota", 3, "the rota and the van", 3],
  ["the rota", 8, "the rota and the van", 8],
  ["the rota", 0, "Say: the rota", 0],
  ["the rota", 4, "Say: the rota", 9],
  ["the rota", 4, "quite another", 13],
]) {
  test(`the cursor in "${before}" at ${caret} stands in "${after}" at ${place}`, () => {
    const { a } = fields(long("a", "?", 1));
    a.show(before);
    at("a").focus();
    at("a").setSelectionRange(caret, caret);
    a.show(after, true);
    assert.deepEqual([at("a").selectionStart, at("a").selectionEnd], [place, place]);
  });
}
