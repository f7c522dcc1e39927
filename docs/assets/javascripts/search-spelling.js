// How far two words are apart, in slips of the finger.

/**
 * @param {string} one
 * @param {string} other
 * @param {number} most  slips that matter
 * @returns {number} letters to add, leave out, change or swap with the next; at most one too many
 */
export function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) {
    return most + 1;
  }
  let before = /** @type {number[]} */ ([]);
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let line = 1; line <= one.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[line - 1] === other[column - 1];
      next[column] = Math.min(row[column] + 1, next[column - 1] + 1, row[column - 1] + (same ? 0 : 1));
      if (one[line - 1] === other[column - 2] && one[line - 2] === other[column - 1]) {
        next[column] = Math.min(next[column], before[column - 2] + 1);
      }
    }
    if (Math.min(...next) > most) {
      return most + 1;
    }
    [before, row] = [row, next];
  }
  return row[other.length];
}

/** @type {(word: string, other: string) => boolean} whether a letter was left out, added or swapped, not changed */
export function hasSameLetters(word, other) {
  const [less, more] = [word, other].sort((one, two) => one.length - two.length).map((text) => [...text]);
  return less.every((letter) => more.includes(letter) && more.splice(more.indexOf(letter), 1));
}
