// Whose copy of the site this is and whom to call, for what a reader takes away from it: it may be
// opened long after, where no page stands around it.

/** @returns {string[]} the service's name, and whom to call; nothing where nobody hosts the copy */
export function whose() {
  const foot = document.querySelector(".atn-service-foot");
  const told = [foot?.getAttribute("aria-label"), foot?.getAttribute("data-reach")];
  return told.flatMap((line) => line || []);
}

/** @param {string} text  that ends its last line @returns {string} the same with that below it */
export function signed(text) {
  const lines = whose();
  return lines.length ? `${text}\n${lines.join("\n")}\n` : text;
}
