// The settings file that the form writes, and which colours can be read.
import assert from "node:assert/strict";
import test from "node:test";
import { contrast, readable, settingsFile, worst } from "../../docs/assets/javascripts/settings-file.js";

const HEAD =
  "# yaml-language-server: $schema=../schemas/settings.schema.json\n" +
  "# What makes the site yours. Keep this file in the folder yours/, beside mkdocs.yml.\n";
const written = (...pairs) => settingsFile(pairs.map(([key, value]) => ({ key, value })));

test("what is empty is left out", () => {
  assert.equal(written(["name", ""], ["contact.email", "  "], ["countries", "\n"]), HEAD);
});

test("each kind of setting is written as the build reads it", () => {
  assert.equal(
    written(
      ["name", ' Careers "North" \n'],
      ["contact.email", "a@b.example"],
      ["contact.phone", ""],
      ["colours.main", "#123456"],
      ["countries", "gb\n\n ke "],
      ["helplines.1.name", "Line: one"],
      ["helplines.1.number", "116 123"],
      ["contact.web", "https://b.example"],
      ["footer", "A\\B"],
    ),
    `${HEAD}name: "Careers \\"North\\""
contact:
  email: "a@b.example"
  web: "https://b.example"
colours:
  main: "#123456"
countries:
  - "gb"
  - "ke"
helplines:
  - name: "Line: one"
    number: "116 123"
    verified: never
footer:
  - "A\\\\B"
`,
  );
  assert.equal(
    written(["opening_hours", "Mon"], ["embed_in", "https://c.example"]),
    `${HEAD}opening_hours:\n  - "Mon"\nembed_in:\n  - "https://c.example"\n`,
  );
});

test("what is left out is true or a list, and a link at the foot is an entry that nobody checks", () => {
  assert.equal(
    written(
      ["leave_out.staff_pages", "true"],
      ["leave_out.situations", "visa\n\n age "],
      ["leave_out.worksheets", ""],
      ["notice.until", "2027-01-04"],
      ["footer_links.1.words", "Ours"],
      ["footer_links.1.address", "https://a.example"],
    ),
    `${HEAD}leave_out:
  staff_pages: true
  situations: ["visa", "age"]
notice:
  until: "2027-01-04"
footer_links:
  - words: "Ours"
    address: "https://a.example"
`,
  );
});

test("contrast is as WCAG 2.2 defines it, whichever colour comes first", () => {
  const told = (one, other) => contrast(one, other).toFixed(2);
  assert.equal(told("#000000", "#ffffff"), "21.00");
  assert.equal(told("#ffffff", "#000000"), "21.00");
  assert.equal(told("#777777", "#ffffff"), "4.48");
  assert.equal(told("#ff0000", "#ffffff"), "4.00");
  assert.equal(told("#00ff00", "#ffffff"), "1.37");
  assert.equal(told("#0000ff", "#ffffff"), "8.59");
  // Darker than 0.04045 of the whole, a part counts in proportion.
  assert.equal(contrast("#0a0a0a", "#000000").toFixed(5), "1.06071");
  assert.equal(contrast("#0b0b0b", "#000000").toFixed(5), "1.06693");
  assert.equal(told("#abcdef", "#abcdef"), "1.00");
});

test("of several backgrounds the worst counts", () => {
  assert.equal(worst("#777777", ["#ffffff", "#000000", "#777777"]), 1);
  assert.equal(worst("#777777", ["#ffffff", "#000000"]).toFixed(2), "4.48");
});

test("a colour is changed as little as makes it readable", () => {
  assert.equal(readable("#000000", ["#ffffff"], 4.5, "#000000"), "#000000");
  assert.equal(readable("#777777", ["#ffffff"], 4.5, "#000000"), "#767676");
  assert.equal(readable("#ff8800", ["#ffffff"], 4.5, "#000000"), "#b35f00");
  assert.equal(readable("#0088ff", ["#1a1a1a"], 7, "#ffffff"), "#4aabff");
  assert.equal(readable("#777777", ["#777777"], 4.5, "#ffffff"), "#ffffff");
  assert.equal(readable("#777777", ["#000000", "#ffffff"], 21, "#010203"), "#010203");
});
