"""Words and phrases that a rule does not want, each with what to write instead.

Most rules about words are lists of this kind; what they share stands here once.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from scripts.lint.page import Page
from scripts.lint.text import Sentence
from scripts.problem import Problem


@dataclass(frozen=True)
class Phrases:
    """A list of patterns with the remedy for each, and the uses that are good prose.

    Parameters:
        instead: regular expression, without regard to capitals and bound to whole words,
            and what to write instead.
        allowed: expressions whose matches are left alone, such as "a just cause".
    """

    instead: Mapping[str, str]
    allowed: tuple[str, ...] = ()

    @cached_property
    def _patterns(self) -> list[tuple[re.Pattern[str], str]]:
        """The patterns, compiled once."""
        return [
            (re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE), remedy)
            for pattern, remedy in self.instead.items()
        ]

    @cached_property
    def _any(self) -> re.Pattern[str]:
        """All patterns as one, because most sentences hold none of them."""
        return re.compile(rf"(?<![\w-])(?:{'|'.join(self.instead)})(?![\w-])", re.IGNORECASE)

    @cached_property
    def _allowed(self) -> re.Pattern[str] | None:
        """The good uses as one pattern."""
        return re.compile("|".join(self.allowed), re.IGNORECASE) if self.allowed else None

    def find(self, text: str) -> Iterator[tuple[int, str, str]]:
        """Yield where a phrase starts in a text, the phrase as it stands, and the remedy."""
        if self._allowed:
            # As many blanks as letters, so that places still count.
            text = self._allowed.sub(lambda match: " " * len(match[0]), text)
        if not self._any.search(text):
            return
        taken: set[int] = set()
        for pattern, remedy in self._patterns:
            for match in pattern.finditer(text):
                # The first pattern of the list that fits a place speaks for it.
                if taken.isdisjoint(range(*match.span())):
                    taken.update(range(*match.span()))
                    yield match.start(), match[0], remedy

    def check(self, rule: str, page: Page, sentences: Iterable[Sentence]) -> Iterator[Problem]:
        """Yield a problem for each phrase in the sentences' own words, quotations left out."""
        for sentence in sentences:
            for start, phrase, remedy in self.find(sentence.own):
                yield page.problem(rule, sentence.offsets[start], f"'{phrase}': {remedy}")
