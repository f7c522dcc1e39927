// The line that says what the search found. A screen reader speaks it, so it waits until nobody
// types: it would say "Nothing found" in the middle of a word.

/** How long after the last key, in milliseconds. */
const PAUSE = 600;

/** What stands under the field. */
export class SearchStatus {
  #line;
  #words = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #waiting;

  /** @param {HTMLElement} line */
  constructor(line) {
    this.#line = line;
  }

  /** Say it once typing rests. @param {string} words */
  say(words) {
    this.#words = words;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.now(), PAUSE);
  }

  /** Say it at once. @param {string} [words] what was to be said later, where none are given */
  now(words = this.#words) {
    clearTimeout(this.#waiting);
    this.#words = words;
    // The same words again would be spoken again.
    if (this.#line.textContent !== words) {
      this.#line.textContent = words;
    }
  }

  /** Go there, away from the keys of a phone, and hear what it says now. */
  focus() {
    this.now();
    this.#line.focus();
  }
}
