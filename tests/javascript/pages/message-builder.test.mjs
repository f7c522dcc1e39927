// The message builder on its page: what is shown, copied and put in a calendar for each choice.
import assert from "node:assert/strict";
import test from "node:test";
import { newTab, page, run, settled, stopClock, tick, type } from "./page.mjs";

const letters = {
  plain: { subject: "My [job] talk", body: "Dear [name],\n\n{questions}\n\n{law}\n\nAmina", one: "One:", two: "Two:" },
};
const kind = (questions, law) => ({ when: `When ${questions}.`, questions, law, letters });
const PARTS = {
  cases: {
    employer: kind("direct", false),
    agency: kind("relayed", false),
    chase: kind("none", false),
    reply: kind("none", false),
    data: kind("none", true),
  },
  questions: Object.fromEntries(["a", "b", "c"].map((id) => [id, { direct: `${id}?`, relayed: `They ${id}?` }])),
  laws: { gb: { words: "Article 15.", note: "Checked." }, ke: { words: "", note: "The message names no law." } },
};

const radio = (name, value, on) =>
  `<input type="radio" name="${name}" value="${value}" id="${value}"${on ? " checked" : ""}>`;

/** Open the form as scripts/extensions/message_builder.py writes it. */
async function open(window_ = {}) {
  newTab();
  stopClock();
  const window = page(
    `<p class="atn-unheard">No script</p><form class="atn-builder" hidden>${Object.keys(PARTS.cases)
      .filter((id) => id !== "data")
      .map((id) => radio("case", id, id === "employer"))
      .join(
        "",
      )}<details class="atn-builder-more"><summary></summary>${radio("case", "data", false)}</details>${radio("tone", "plain", true)}<fieldset id="builder-questions">${[
      "a",
      "b",
      "c",
    ]
      .map((id) => `<input type="checkbox" name="question" value="${id}" id="q-${id}">`)
      .join("")}<p class="atn-builder-over" hidden></p></fieldset><div id="builder-country"><select id="builder-law">
      <option value=""></option><option value="gb"></option><option value="ke"></option></select>
      <p id="builder-law-note"></p></div><input id="name" data-fills="[name]"><p class="atn-builder-when"></p>
      <output id="builder-subject"></output><output id="builder-body"></output><p class="atn-builder-left"></p>
      <a id="builder-mail"></a><button type="button" id="builder-hold"></button><button type="button" id="builder-later"></button>
      <button type="button" data-copy="builder-body"></button><button type="button" data-copy="builder-subject"></button>
      <p class="atn-builder-status"></p></form><details class="atn-letters" open></details>
      <script type="application/json" id="messages">${JSON.stringify(PARTS)}</script>`,
    "seek-feedback/message-builder/",
    window_,
  );
  await run("message-builder.js");
  return window;
}

const at = (id) => document.getElementById(id);
const told = (name) => document.querySelector(`.atn-builder-${name}`);
/** What of the form is asked. */
const asked = () => [!at("builder-questions").hidden, !told("over").hidden, !at("builder-country").hidden];

test("the form shows its first message, and takes the place of the letters below", async () => {
  await open();
  assert.equal(at("builder-subject").textContent, "My [job] talk");
  assert.equal(at("builder-body").textContent, "Dear [name],\n\nOne:\n\n[your question]\n\nAmina");
  assert.equal(told("left").textContent, "Still to fill in before you send it: [job], [name], [your question].");
  assert.equal(told("when").textContent, "When direct.");
  assert.deepEqual(asked(), [true, false, false]);
  assert.equal(document.querySelector(".atn-letters").open, false);
  assert.equal(document.querySelector("form").hidden, false);
  assert.equal(document.querySelector(".atn-unheard"), null);
});

test("the message follows every choice", async () => {
  await open();
  ["q-a", "q-b", "q-c"].forEach((id) => tick(at(id)));
  assert.deepEqual(asked(), [true, true, false]);
  type(at("name"), "Ms Okafor");
  assert.equal(at("builder-body").textContent, "Dear Ms Okafor,\n\nTwo:\n\n1. a?\n2. b?\n\nAmina");
  assert.equal(told("left").textContent, "Still to fill in before you send it: [job].");
  assert.ok(at("builder-mail").href.includes("Dear%20Ms%20Okafor%2C%0D%0A"));
  tick(at("q-a"), false);
  assert.deepEqual(asked(), [true, false, false]);
  tick(at("agency"));
  assert.equal(at("builder-body").textContent, "Dear Ms Okafor,\n\nTwo:\n\n1. They b?\n2. They c?\n\nAmina");
  tick(at("data"));
  assert.deepEqual(asked(), [false, false, true]);
  assert.equal(at("builder-law-note").textContent, "");
  type(at("builder-law"), "gb");
  assert.equal(at("builder-body").textContent, "Dear Ms Okafor,\n\nArticle 15.\n\nAmina");
  assert.equal(at("builder-law-note").textContent, "Checked.");
  type(at("builder-law"), "ke");
  assert.equal(at("builder-body").textContent, "Dear Ms Okafor,\n\nAmina");
  assert.ok(document.querySelector("form").matches(".atn-changed"));
});

test("the fold stays open while the choice lies in it, and may be closed after", async () => {
  const window = await open();
  const fold = document.querySelector(".atn-builder-more");
  assert.equal(fold.open, false);
  tick(at("data"));
  assert.equal(fold.open, true);
  fold.open = false;
  fold.dispatchEvent(new window.Event("toggle"));
  assert.equal(fold.open, true);
  tick(at("employer"));
  fold.open = false;
  fold.dispatchEvent(new window.Event("toggle"));
  assert.equal(fold.open, false);
});

test("message and subject are copied, or marked where the browser refuses", async () => {
  const copied = [];
  await open();
  const copy = async (id) => {
    document.querySelector(`[data-copy=${id}]`).click();
    await settled();
    return told("status").textContent;
  };
  const clipboard = (writeText) =>
    Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  clipboard(async (words) => copied.push(words));
  assert.equal(await copy("builder-body"), "The message is copied.");
  assert.equal(await copy("builder-subject"), "The subject is copied.");
  assert.deepEqual(copied, [at("builder-body").value, at("builder-subject").value]);
  const marked = [];
  globalThis.getSelection = () => ({ selectAllChildren: (part) => marked.push(part.id) });
  clipboard(() => Promise.reject(new Error("no")));
  document.execCommand = () => true;
  assert.equal(await copy("builder-body"), "The message is copied.");
  document.execCommand = () => false;
  const refused = "This browser does not let the page copy. The subject is marked: copy it from there.";
  assert.equal(await copy("builder-subject"), refused);
  assert.deepEqual(marked, ["builder-body", "builder-subject"]);
  type(at("name"), "x");
  assert.equal(told("status").textContent, "");
});

/** The lines of the last file, without folds. */
async function file() {
  const { name, blob } = globalThis.files.at(-1);
  return [name, (await blob.text()).replaceAll("\r\n ", "").split("\r\n")];
}

test("a message is held until ten tomorrow, whole", async () => {
  await open();
  at("builder-hold").click();
  const [name, lines] = await file();
  assert.equal(name, "message-for-tomorrow.ics");
  assert.ok(lines.includes("DTSTART:20261124T100000"));
  assert.ok(lines.includes("SUMMARY:Read your message again: send it\\, change it or leave it"));
  const words = "DESCRIPTION:Subject: My [job] talk\\n\\nDear [name]\\,\\n\\nOne:\\n\\n[your question]\\n\\nAmina";
  assert.ok(lines.includes(words));
  assert.equal(
    told("status").textContent,
    "The file message-for-tomorrow.ics is made. Open it to put it in your calendar. Your message is inside.",
  );
});

test("in a service's copy nothing stands below the letter, and a reminder without one names it", async () => {
  await open();
  const foot = document.createElement("section");
  foot.className = "atn-service-foot";
  foot.setAttribute("aria-label", "Riverbend Careers");
  document.body.append(foot);
  at("builder-hold").click();
  const [, held] = await file();
  assert.ok(held.some((line) => line.startsWith("DESCRIPTION:Subject") && line.endsWith("Amina")));
  assert.ok(held.includes("CONTACT:Riverbend Careers"));
  tick(at("employer"));
  at("builder-later").click();
  const [, later] = await file();
  assert.ok(later.includes("DESCRIPTION:Riverbend Careers"));
});

for (const [case_, button, name, day] of [
  ["employer", "Remind me in a week to ask once more", "reminder-chase.ics", "20261130"],
  ["chase", "Remind me in two weeks to stop waiting", "reminder-review.ics", "20261207"],
  ["reply", "Remind me in three months to look at their jobs", "reminder-reapply.ics", "20270222"],
]) {
  test(`after "${case_}" the offer is: ${button}`, async () => {
    await open();
    tick(at(case_));
    assert.deepEqual([at("builder-later").hidden, at("builder-later").textContent], [false, button]);
    at("builder-later").click();
    const [made, lines] = await file();
    assert.equal(made, name);
    assert.ok(lines.includes(`DTSTART;VALUE=DATE:${day}`));
    assert.ok(!lines.join().includes("Amina"));
    assert.equal(told("status").textContent, `The file ${name} is made. Open it to put the day in your calendar.`);
  });
}

test("after a request for data nothing is offered, and pressing makes no file", async () => {
  const window = await open();
  tick(at("data"));
  assert.equal(at("builder-later").hidden, true);
  at("builder-later").click();
  assert.deepEqual(globalThis.files, []);
  window.dispatchEvent(new window.Event("beforeprint"));
  assert.equal(document.querySelector(".atn-letters").open, true);
});
