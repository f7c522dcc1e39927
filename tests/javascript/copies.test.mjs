// Several copies of the site on one host, and pages opened as files. No browser.
import assert from "node:assert/strict";
import test from "node:test";
import { Worker } from "node:worker_threads";
import { OLD, record, START } from "./store.mjs";

/** What one page load of a copy of the site leaves in the store of its host. */
async function opened(path, device) {
  const code = `
    const { parentPort, workerData } = require("node:worker_threads");
    import(workerData.helper).then(async ({ Store, tab, SCRIPTS }) => {
      const device = Object.assign(new Store(), workerData.device);
      tab(workerData.path, device);
      const { tidy } = await import(new URL("sheet-move.js", SCRIPTS));
      const { peek, write } = await import(new URL("sheet-store.js", SCRIPTS));
      tidy();
      write("a", peek("a"));
      parentPort.postMessage({ ...device });
    });`;
  const workerData = { path, device, helper: new URL("store.mjs", import.meta.url).href };
  return new Promise((resolve, reject) =>
    new Worker(code, { eval: true, workerData }).on("message", resolve).on("error", reject),
  );
}

test("of two copies on a host, the first that is opened takes the old words; then each keeps its own", async () => {
  const old = `${OLD}sheet.a`;
  const first = await opened("/careers/", { [old]: record({ keep: "old" }) });
  assert.deepEqual(Object.keys(first), [`${START}sheet.a`]);
  const second = await opened("/second/", first);
  assert.equal(second[`${START}sheet.a`], first[`${START}sheet.a`]);
  assert.deepEqual(JSON.parse(second["after-the-no./second/.sheet.a"]).answers, {});
});

test("pages opened as files keep the names without a path", async () => {
  const files = await opened("file:///E:/stick/site/", { [`${OLD}sheet.a`]: record({ keep: "old" }) });
  assert.deepEqual(Object.keys(files), [`${OLD}sheet.a`]);
  assert.deepEqual(JSON.parse(files[`${OLD}sheet.a`]).answers, { keep: "old" });
});
