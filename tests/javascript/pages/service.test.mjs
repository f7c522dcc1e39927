// What a reader takes away from a service's copy says whose it is and whom to call; from ours, nothing.
import assert from "node:assert/strict";
import test from "node:test";
import { SCRIPTS, lay } from "../store.mjs";
import { newTab, press, settled, type } from "./page.mjs";
import * as saved from "./saved-page.mjs";
import { at, fresh, nextStep, text, wait } from "./sheet-page.mjs";

const { calendar } = await import(new URL("calendar.js", SCRIPTS));
const { whose } = await import(new URL("service.js", SCRIPTS));
const NAME = `Riverbend & "Harrowgate" <Careers>`;
const REACH = "+44 1632 960 123 · careers@riverbend.example";
const FOOT = { name: NAME, reach: REACH };

/** Write the foot of a service's copy as overrides/partials/service.html does. */
function foot({ name, reach }) {
  const made = document.createElement("section");
  made.className = "atn-service-foot";
  made.setAttribute("aria-label", name);
  made.setAttribute("data-reach", reach);
  document.body.append(made);
}

/** The lines of the last file, without folds. */
const lines = async () => (await globalThis.files.at(-1).blob.text()).replaceAll("\r\n ", "").split(/\r?\n/);

test("a copy of nobody names nobody, and a service without contact its name alone", async () => {
  await fresh();
  assert.deepEqual(whose(), []);
  foot({ ...FOOT, reach: "" });
  assert.deepEqual(whose(), [NAME]);
});

test("a sheet saved as text ends with it, and one that is copied does not", async () => {
  await fresh(text("hardest", "Which?", 1));
  foot(FOOT);
  type(at("hardest"), "The rota");
  const copied = [];
  Object.defineProperty(navigator, "clipboard", { value: { writeText: async (words) => copied.push(words) } });
  press("Copy as text");
  await settled();
  press("Save as text");
  assert.deepEqual(copied, ["Debrief\n\n1. Which?\nThe rota\n"]);
  assert.deepEqual(await lines(), [...copied[0].split("\n"), NAME, REACH, ""]);
});

test("a day in the calendar has it below its words, and as the contact", async () => {
  await fresh(nextStep(1));
  foot(FOOT);
  type(at("next-date"), "2026-12-01");
  await wait(0);
  press("Put this day in my calendar");
  await settled();
  const found = await lines();
  const told = `Debrief\\nhttps://host.example/careers/worksheets/debrief/\\n\\n${NAME}\\n${REACH}`;
  assert.ok(found.includes(`DESCRIPTION:${told}`));
  assert.ok(found.includes(`CONTACT:${NAME}\\, ${REACH}`));
  assert.ok(!found.some((line) => line.startsWith("ORGANIZER")));
});

test("below a letter that is to be sent nothing stands, and who made it does not change what it is", () => {
  const letter = { sheet: "m", kind: "hold", date: "2026-12-01", summary: "Read", description: "Dear Amina" };
  const now = new Date("2026-11-23T09:00:00Z");
  const [alone, sent, told] = [letter, { ...letter, from: [NAME], toSend: true }, { ...letter, from: [NAME] }].map(
    (one) => calendar([one], now).split("\r\n"),
  );
  assert.deepEqual(
    sent.filter((line) => !alone.includes(line)),
    [`CONTACT:${NAME}`],
  );
  assert.ok(told.includes(`DESCRIPTION:Dear Amina\\n\\n${NAME}`));
  const uid = (found) => found.find((line) => line.startsWith("UID"));
  assert.equal(uid(told), uid(alone));
});

test("the file of all answers says it, and is read as before", async () => {
  newTab();
  lay("lessons", { at: saved.DAY, n: 5 }, { keep: "Two questions" });
  await saved.open();
  foot(FOOT);
  press("Export everything to one file");
  await settled();
  const made = await globalThis.files.at(-1).blob.text();
  assert.deepEqual(JSON.parse(made).from, [NAME, REACH]);
  const { checkImport } = await import(new URL("import-check.js", SCRIPTS));
  const checked = checkImport(made);
  assert.deepEqual([[...checked.sheets.keys()], checked.leftOut], [["lessons"], []]);
});
