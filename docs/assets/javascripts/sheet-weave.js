// Two versions of one text made one, so that neither loses a letter. Pure.

/**
 * What turns one text into another: characters `from` to `to` become `text`.
 * @type {(base: string[], other: string[]) => { from: number, to: number, text: string }}
 */
function change(base, other) {
  const most = Math.min(base.length, other.length);
  let from = 0;
  while (from < most && base[from] === other[from]) {
    from += 1;
  }
  let end = 0;
  while (end < most - from && base[base.length - 1 - end] === other[other.length - 1 - end]) {
    end += 1;
  }
  return { from, to: base.length - end, text: other.slice(from, other.length - end).join("") };
}

/** Whether a text begins with another or holds it as whole lines. @type {(one: string, other: string) => boolean} */
const holds = (one, other) => !other.trim() || one.startsWith(other) || `\n${one}\n`.includes(`\n${other}\n`);

/** One below the other, or the one that holds the other. @type {(one: string, other: string) => string} */
export function both(one, other) {
  if (holds(one, other)) {
    return one;
  }
  return holds(other, one) ? other : `${one}\n${other}`;
}

/**
 * Lay what I made of `base` over what another tab made of it. Words that were taken away stay
 * away, and what was typed meanwhile stays.
 * @type {(base: string, mine: string, theirs: string) => string}
 */
export function weaveText(base, mine, theirs) {
  if (mine === base || mine === theirs) {
    return theirs;
  }
  if (theirs === base) {
    return mine;
  }
  // By whole characters, so that none is cut in two.
  const was = [...base];
  const [a, b] = [change(was, [...theirs]), change(was, [...mine])];
  /** @type {(from: number, to?: number) => string} */
  const kept = (from, to) => was.slice(from, to).join("");
  if (a.from === b.from && a.to === a.from && b.to === b.from) {
    return kept(0, a.from) + both(a.text, b.text) + kept(a.from);
  }
  for (const [first, then] of [
    [a, b],
    [b, a],
  ]) {
    if (first.to <= then.from) {
      return kept(0, first.from) + first.text + kept(first.to, then.from) + then.text + kept(then.to);
    }
  }
  // Both changed the same words. Where one side took them all away, the other's own words stay.
  return theirs && mine ? both(theirs, mine) : a.text + b.text;
}
