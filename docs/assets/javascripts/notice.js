// A service's notice names its last day. Where the copy was built before that day and is read
// after it, as from a device that keeps pages, the notice goes.

/** @param {Date} day @returns {string} the day where the reader is, as 2027-01-04 */
export function written(day) {
  const two = (/** @type {number} */ part) => String(part).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** @param {Document} page @param {Date} now */
export function removeEnded(page, now) {
  const notice = /** @type {HTMLElement | null} */ (page.querySelector(".atn-notice"));
  if (notice && written(now) > (notice.dataset["until"] ?? "")) notice.remove();
}

removeEnded(document, new Date());
