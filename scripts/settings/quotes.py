"""What changed in a text, as a short quote that one can read."""

import difflib
import re
from collections.abc import Iterator, Sequence

from scripts.content.front_matter import FRONT

MOST, AROUND = 110, 3
"""Letters of a quote, and words that are kept on each side of what changed."""

LIKE = 0.5
"""How much of two sentences must be the same for one to be the other, changed."""

ARROW = " → "
# Of a line of Markdown only the words, without where a link leads and what is bold.
MARKS = re.compile(r"\[((?:[^\[\]]|\[[^\]]*\])+)\]\([^)\s]+\)|\*\*([^*]+)\*\*")
END = re.compile(r"(?<=[.!?])[\"”)]*\s+(?=[\"“(\[*]*[A-Z0-9])|\n+")


def cut(text: str, most: int = MOST) -> str:
    """Return a text on one line, and only its start where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[:most].rsplit(' ', 1)[0]} ..."


def change(was: str, now: str) -> str:
    """Return what a text was and what it is, without what both begin and end with."""
    if not was or not now:
        return f"{cut(was) or '(nothing)'}{ARROW}{cut(now) or '(nothing)'}"
    before, after = was.split(), now.split()
    start = _same(before, after)
    end = _same(before[start:][::-1], after[start:][::-1])
    start, end = max(start - AROUND, 0), max(end - AROUND, 0)
    return ARROW.join(_window(words, start, end) for words in (before, after))


def sentences(page: str) -> list[str]:
    """Return what a page says, sentence by sentence; its front matter is not for readers."""
    front = FRONT.match(page)
    text = MARKS.sub(lambda mark: mark[1] or mark[2], page[front.end() :] if front else page)
    return [part for part in (" ".join(one.split()) for one in END.split(text)) if part]


def changes_in(was: str, now: str) -> Iterator[str]:
    """Yield a quote for each sentence of a page that changed, is new or is gone."""
    yield from changes_between(sentences(was), sentences(now))


def changes_between(before: Sequence[str], after: Sequence[str]) -> Iterator[str]:
    """Yield a quote for each text of a list that changed, is new or is gone."""
    for tag, start, stop, first, last in difflib.SequenceMatcher(
        None, before, after, autojunk=False
    ).get_opcodes():
        if tag == "equal":
            continue
        old, new = list(before[start:stop]), list(after[first:last])
        while old and new and _alike(old[0], new[0]):
            yield change(old.pop(0), new.pop(0))
        yield from (f"gone: {cut(one)}" for one in old)
        yield from (f"new: {cut(one)}" for one in new)


def _alike(one: str, other: str) -> bool:
    """Say whether two sentences are one, changed."""
    return difflib.SequenceMatcher(None, one.split(), other.split()).ratio() >= LIKE


def _same(one: list[str], other: list[str]) -> int:
    """Return how many words two lists begin with alike."""
    pairs = zip(one, other, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _window(words: list[str], start: int, end: int) -> str:
    """Return the words between two places, with dots where some are left out."""
    shown = cut(" ".join(words[start : len(words) - end]))
    return f"{'... ' if start else ''}{shown}{' ...' if end else ''}"
