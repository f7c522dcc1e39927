"""Words and phrases that a rule does not want, each with what to write instead.

Most rules about words are lists of this kind; what they share stands here once.
"""

import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.text import NO_GAP, Sentence

# An escape, or what stands between two.
ESCAPED = re.compile(r"\\.|[^\\]+", re.DOTALL)
# Where a word can start.
START = rf"(?<![\w-]){NO_GAP}"
# Of so many patterns, each is as quick to try as all as one, and need not be compiled twice.
FEW = 6
GOES_ON = re.compile(r"\n +")


def either(lines: str) -> str:
    """Return one expression for a list that has one on each line, or on a line and the next.

    A line that is indented further than the first goes on with the line before.
    """
    return f"(?:{'|'.join(GOES_ON.sub('', textwrap.dedent(lines)).strip().splitlines())})"


def listed(text: str) -> dict[str, str]:
    """Read a list of remedies, each with its expressions on the lines below it.

        write 'use'
            leverag(?:e|es|ed|ing)
            utili[sz](?:e|es|ed|ing)

    A line that is indented still further goes on with the line before.
    """
    found: dict[str, str] = {}
    remedy = ""
    for line in re.sub(r"\n {5,}", "", textwrap.dedent(text)).strip().splitlines():
        if line.startswith(" "):
            found[line.strip()] = remedy
        else:
            remedy = line
    return found


def small(pattern: str) -> str:
    """Return an expression with small letters for large ones, but in its escapes.

    In a text in small letters it is found where the expression would be found without regard
    to capitals, and three times as fast. A part with regard to capitals, `(?-i:...)`, loses
    it; more may be found then, but not less, unless the part says what may not follow.
    """
    pattern = pattern.replace("(?-i:", "(?:")
    return ESCAPED.sub(lambda match: match[0] if match[0][0] == "\\" else match[0].lower(), pattern)


def in_small_letters(text: str) -> str:
    """Return a text in small letters, or as it is where that would move the letters behind."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else text


def whole(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Compile an expression, bound to whole words."""
    return re.compile(rf"{START}(?:{pattern})(?![\w-])", flags)


# A past participle, regular or not: "asked", "been", "written".
PARTICIPLE = either(
    r"""
    (?!(?:hundr|inde|ne|se|fe|spe|gre|bre|we|re|r|b|sh|sl)ed\b)\w+ed
    ate|beaten|become|been|begun|bitten|blown|bought|broken|brought|built|caught|chosen|come|cut
    dealt|done|drawn|driven|drunk|eaten|fallen|felt|forgiven|forgotten|fought|found|given|gone
    got|gotten|grown|had|heard|held|hidden|hit|kept|known|learnt|led|left|lent|let|lost|made
    meant|met|paid|put|quit|read|risen|run|rung|said|sat|seen|sent|set|shaken|shown|shut|slept
    sold|sought|spent|spoken|stood|stuck|sworn|taken|taught|thought|thrown|told|torn|understood
    woken|won|worn|written
    """
)


@dataclass(frozen=True)
class Phrases:
    """A list of patterns with the remedy for each, and the uses that are good prose.

    Parameters:
        instead: regular expression, without regard to capitals and bound to whole words,
            and what to write instead. A straight apostrophe stands for a curly one too.
        allowed: expressions whose matches are left alone, such as "a just cause".
        unless: an expression that makes good prose of a phrase right behind it, such as
            "nobody can say that ".
    """

    instead: Mapping[str, str]
    allowed: tuple[str, ...] = ()
    unless: str = ""

    @cached_property
    def _patterns(self) -> list[tuple[re.Pattern[str], bool, str]]:
        """The patterns, compiled once; whether each is one for small letters; the remedies."""
        return [
            (whole(pattern, re.IGNORECASE), False, remedy)
            if "(?-i:" in pattern
            else (whole(small(pattern)), True, remedy)
            for pattern, remedy in self.instead.items()
        ]

    @cached_property
    def _any(self) -> re.Pattern[str]:
        """All patterns as one, for a text in small letters."""
        return whole(small("|".join(self.instead)))

    def _may_be_in(self, text: str) -> bool:
        """Say whether a look at each pattern is worth while: most sentences hold none of them."""
        lowered = in_small_letters(text)
        if len(self.instead) > FEW:
            return bool(self._any.search(lowered))
        for pattern, for_small, _ in self._patterns:
            if pattern.search(lowered if for_small else text):
                return True
        return False

    @cached_property
    def _allowed(self) -> re.Pattern[str] | None:
        """The good uses as one pattern."""
        return re.compile("|".join(self.allowed), re.IGNORECASE) if self.allowed else None

    @cached_property
    def _unless(self) -> re.Pattern[str] | None:
        """What may stand before a phrase, as a pattern that ends where the phrase starts."""
        return re.compile(rf"(?:{self.unless})\Z", re.IGNORECASE) if self.unless else None

    def find(self, text: str) -> Iterator[tuple[int, str, str]]:
        """Yield where a phrase starts in a text, the phrase as it stands, and the remedy."""
        text = text.replace("’", "'")
        if not self._may_be_in(text):
            return
        if self._allowed:
            # As many blanks as letters, so that places still count.
            text = self._allowed.sub(lambda match: " " * len(match[0]), text)
            if not self._may_be_in(text):
                return
        lowered = in_small_letters(text)
        taken: set[int] = set()
        for pattern, for_small, remedy in self._patterns:
            for match in pattern.finditer(lowered if for_small else text):
                # The first pattern of the list that fits a place speaks for it.
                if not taken.isdisjoint(range(*match.span())):
                    continue
                taken.update(range(*match.span()))
                if not (self._unless and self._unless.search(text[: match.start()])):
                    yield match.start(), text[match.start() : match.end()], remedy

    def check(self, rule: str, page: Page, sentences: Iterable[Sentence]) -> Iterator[Problem]:
        """Yield a problem for each phrase in the sentences' own words, quotations left out."""
        for sentence in sentences:
            for start, phrase, remedy in self.find(sentence.own):
                yield page.problem(rule, sentence.offsets[start], f"'{phrase}': {remedy}")
