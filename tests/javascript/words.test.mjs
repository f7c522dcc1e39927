// What scripts say: in English as it stands, in another language as its table has it.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import * as english from "../../docs/assets/javascripts/words.js";

const SOURCE = new URL("../../docs/assets/javascripts/words.js", import.meta.url);

// A page of the language itself, where nothing stands in English.
globalThis.document = { querySelector: () => null };

/** The module as the build fills it in for a language. */
async function inLanguage(table) {
  const path = join(mkdtempSync(join(tmpdir(), "words-")), "words.mjs");
  const text = readFileSync(SOURCE, "utf8");
  writeFileSync(
    path,
    text.replace(/^const TABLE = .*;$/m, () => `const TABLE = ${JSON.stringify(table)};`),
  );
  return import(pathToFileURL(path).href);
}

test("English stands as it is written, with names and numbers filled in", () => {
  assert.equal(english.worded("From {site}, {site}.", { site: "here" }), "From here, here.");
  assert.equal(english.worded("A {gap} that nobody fills"), "A {gap} that nobody fills");
  assert.equal(english.wordedMany("{count} page", "{count} pages", 1), "1 page");
  assert.equal(english.wordedMany("{count} page of {of}", "{count} pages of {of}", 0, { of: 4 }), "0 pages of 4");
  assert.deepEqual([english.language, english.within, english.others()], ["en-GB", "", []]);
});

test("a day has the months of its language, whichever the browser knows", async () => {
  const day = new Date(2026, 2, 2);
  assert.equal(english.dayInWords(day), "2 March 2026");
  const days = Array.from({ length: 12 }, (_, month) => (month === 2 ? "{day} Mawrth {year}" : ""));
  const welsh = await inLanguage({ language: "cy", within: "cy/", words: {}, many: {}, days });
  assert.equal(welsh.dayInWords(day), "2 Mawrth 2026");
});

test("another language has its own words, and a form for each sort of number", async () => {
  const welsh = await inLanguage({
    language: "cy",
    within: "cy/",
    others: ["", "ar/"],
    words: { "From {site}.": "O {site}." },
    many: { "{count} page": { one: "{count} dudalen", many: "{count} thudalen", other: "{count} tudalen" } },
  });
  assert.equal(welsh.worded("From {site}.", { site: "yma" }), "O yma.");
  assert.equal(welsh.worded("Print"), "Print");
  const said = [1, 6, 7].map((count) => welsh.wordedMany("{count} page", "{count} pages", count));
  assert.deepEqual(said, ["1 dudalen", "6 thudalen", "7 tudalen"]);
  assert.equal(welsh.wordedMany("{count} tick", "{count} ticks", 2), "2 ticks");
  assert.deepEqual([welsh.within, welsh.others()], ["cy/", ["", "ar/"]]);
});

test("an English page in another language has English inside, and its own language around", async (context) => {
  const { document } = globalThis;
  context.after(() => {
    globalThis.document = document;
  });
  globalThis.document = { querySelector: (wanted) => (wanted === '.atn-page > [lang="en"]' ? {} : null) };
  const many = { "{count} page": { other: "{count} tudalen" } };
  const days = Array(12).fill("{day} Mawrth {year}");
  const welsh = await inLanguage({ language: "cy", within: "cy/", words: { Print: "Argraffu" }, many, days });
  assert.equal(welsh.worded("Print"), "Print");
  assert.equal(welsh.wordedAround("Print"), "Argraffu");
  assert.equal(welsh.wordedMany("{count} page", "{count} pages", 9), "9 pages");
  assert.equal(welsh.wordedManyAround("{count} page", "{count} pages", 9), "9 tudalen");
  assert.equal(welsh.dayInWords(new Date(2026, 2, 2)), "2 March 2026");
});
