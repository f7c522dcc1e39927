// Hands the reader a file that was made on the device. Nothing is sent anywhere.

/** Some phones ask first what to do with a file, so it has to stay a while, in milliseconds. */
const STAYS = 60_000;

/**
 * @param {string} name  with its ending
 * @param {string} text
 * @param {string} type  such as text/plain
 */
export function saveFile(name, text, type) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), STAYS);
}
