"""One claim of the list "Do not claim": its wordings, and what may be said instead."""

import re
from dataclasses import dataclass
from functools import cached_property

from scripts.lint.numbers import one_of, spaced
from scripts.lint.phrases import in_small_letters, small, whole


@dataclass(frozen=True)
class Found:
    """Where a sentence makes a claim: from where to where, and where each part of it starts."""

    start: int
    end: int
    parts: tuple[int, ...]


@dataclass(frozen=True)
class Claim:
    """A claim that no page makes.

    Parameters:
        item: its number on the list and what it says, for the message.
        instead: what may be said.
        hints: lists of words in small letters; a sentence that holds none of one list, not
            even as part of a word, is passed over quickly.
        wordings: an expression on each line; `<3>` stands for up to three words in between,
            and a line that starts with `+` goes on from the line above.
        together: sets of expressions; a sentence that holds all of one set makes the claim.
        unless: words that make a sentence about something else.
        may: whether "may" or "some" makes it true enough to say.
        named: whether its name alone is the claim, also between quotation marks.
        letters: whether it is wrong in a letter to an employer, too.
    """

    item: str
    instead: str
    hints: tuple[str, ...]
    wordings: str
    together: tuple[tuple[str, ...], ...] = ()
    unless: str = ""
    may: bool = False
    named: bool = False
    letters: bool = False

    @cached_property
    def _hints(self) -> list[list[str]]:
        """The lists of words."""
        return [hints.split() for hints in self.hints]

    @cached_property
    def _wordings(self) -> re.Pattern[str]:
        """The wordings as one expression."""
        return _whole(one_of(self.wordings))

    @cached_property
    def _unless(self) -> re.Pattern[str]:
        """The words that make a sentence about something else, compiled once."""
        return re.compile(self.unless, re.IGNORECASE)

    @cached_property
    def _together(self) -> list[list[re.Pattern[str]]]:
        """The sets of expressions, compiled once."""
        return [[_whole(part) for part in parts] for parts in self.together]

    def is_near(self, small: str) -> bool:
        """Return whether a sentence in small letters holds a word of each list of hints."""
        for words in self._hints:
            for word in words:
                if word in small:
                    break
            else:
                return False
        return True

    def find(self, text: str) -> Found | None:
        """Return where a sentence makes the claim, or None."""
        if self.unless and self._unless.search(text):
            return None
        small_text = in_small_letters(text)
        if match := self._wordings.search(small_text):
            return Found(match.start(), match.end(), (match.start(),))
        for parts in self._together:
            found = [part.search(small_text) for part in parts]
            matches = [match for match in found if match]
            if len(matches) == len(parts):
                starts = tuple(match.start() for match in matches)
                return Found(min(starts), max(match.end() for match in matches), starts)
        return None


def _whole(pattern: str) -> re.Pattern[str]:
    """Compile an expression for small letters, bound to whole words."""
    return whole(small(spaced(pattern)))
