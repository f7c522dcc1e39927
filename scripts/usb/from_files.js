// Takes the place of fetch and Worker in the search of pages that are opened as files, where
// browsers allow neither. Both files were made into scripts, which may be loaded; what would
// be a worker then runs in the page. scripts/usb/searching.py writes the scripts.

/**
 * @typedef {(message: { data: unknown }) => void} Listener
 * @typedef {{ atnSearchIndex: unknown, atnSearchWorker: (listen: (kind: string, listener: Listener) => void, answer: (data: unknown) => void) => void }} Loaded
 */

const loaded = /** @type {Loaded} */ (/** @type {unknown} */ (globalThis));

/** @type {(address: URL) => Promise<void>} */
const load = (address) =>
  new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address.href;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address.href} could not be loaded`));
    document.head.append(script);
  });

/** @param {URL} address of the index, which lies beside it as a script */
export async function fetch(address) {
  await load(new URL(address.href.replace(/\.json$/, ".js")));
  return { ok: true, status: 200, json: async () => loaded.atnSearchIndex };
}

/** The search worker, in the page. */
export class Worker {
  /** @type {Listener} */
  onmessage = () => {};
  /** @type {(error: unknown) => void} */
  onerror = () => {};

  /** @param {URL} address */
  constructor(address) {
    /** @type {Promise<Listener>} */
    this.listener = load(address).then(
      () =>
        new Promise((resolve) => {
          loaded.atnSearchWorker(
            (_, listener) => resolve(listener),
            (data) => this.onmessage({ data }),
          );
        }),
    );
  }

  /** @param {unknown} data */
  postMessage(data) {
    this.listener.then((listener) => listener({ data })).catch((error) => this.onerror(error));
  }
}
