// Where the site lies, told by each page, and the names that hold its path.
import assert from "node:assert/strict";
import test from "node:test";
import { SCRIPTS, tab } from "./store.mjs";

/** What the keys are on a page at `path`, which tells of its way to the root. */
async function keys(path, config) {
  tab(path);
  globalThis.document = {
    getElementById: (id) => (id === "__config" ? config && { textContent: config } : assert.fail(id)),
  };
  return import(new URL(`keys.js?${path}`, SCRIPTS));
}

for (const [path, config, site] of [
  ["/careers/worksheets/a/", '{"base":"../.."}', "https://host.example/careers/"],
  ["/careers/worksheets/b/", '{"base":"../../"}', "https://host.example/careers/"],
  ["/", '{"base":"."}', "https://host.example/"],
  ["/careers/c/", null, "https://host.example/careers/c/"],
]) {
  test(`a page at ${path} that tells ${config} belongs to ${site}`, async () => {
    const found = await keys(path, config);
    const start = `after-the-no.${new URL(site).pathname}.`;
    assert.equal(found.site.href, site);
    assert.deepEqual(
      [found.START, found.SHEET, found.DAMAGED, found.SHARED, found.CLEARED],
      ["", "sheet.", "damaged.", "shared", "cleared"].map((name) => start + name),
    );
  });
}
