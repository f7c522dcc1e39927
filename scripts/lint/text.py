"""The words of a page: passages and sentences, each character with its place in the file."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from scripts.lint.sentences import ends

# No space before the first, and no bracket inside, or each of many would be tried to the end.
CITATION = re.compile(r"(?<![ \t\n])[ \t\n]*\[(?P<ids>@[^\[\]]*)\]")
QUOTED = re.compile(r'"[^"]+"|“[^”]+”')
# "and/or", "3,000", "6:30" and "careers@firm.example" each read as one.
WORD = re.compile(r"[^\W_]+(?:(?:['’./&@-]|(?<=\d)[,:](?=\d))[^\W_]+)*")
TASK = re.compile(r"^\[[ xX]\] ")
# Stands for each letter of code or of somebody else's words, so that places still count.
BLANK = "\ufffc"
# For patterns of many words: rules out at once the spaces, marks and blanks where none starts.
NO_GAP = rf"(?![ .,;:!?)\"“”{BLANK}])"
# Twice the longest paragraph. Many expressions look from each letter to the end of a text,
# so a longer text is judged in pieces: then no rule takes more time than in proportion.
LONGEST = 1_000


class Kind(StrEnum):
    """What a piece of text is to its reader."""

    PARAGRAPH = "paragraph"
    ITEM = "item"
    HEADING = "heading"
    CELL = "cell"
    QUOTE = "quote"
    BLOCK_TITLE = "block title"
    QUESTION = "question"
    HINT = "hint"
    IMAGE = "image"
    META = "meta"
    LETTER = "letter"
    EXAMPLE = "example"


PROSE = (Kind.PARAGRAPH, Kind.ITEM)
NOT_OURS = (Kind.LETTER, Kind.EXAMPLE)


@dataclass(frozen=True)
class Passage:
    """A paragraph, item, cell or heading as its reader sees it, without marks.

    Parameters:
        kind: what it is.
        words: its text; code is blanked out, citations are cut, a line's end is a space.
        offsets: for each character, where it stands in the file.
        cited: for each citation, the character after which it stood, and its ids.
    """

    kind: Kind
    words: str
    offsets: tuple[int, ...]
    cited: tuple[tuple[int, tuple[str, ...]], ...] = ()

    @cached_property
    def own(self) -> str:
        """The words with everything between double quotes blanked out."""
        return QUOTED.sub(lambda match: f'"{BLANK * (len(match[0]) - 2)}"', self.words)


@dataclass(frozen=True)
class Sentence:
    """A sentence, over however many lines it runs.

    Parameters:
        text: its words.
        own: the same with what stands between double quotes blanked out.
        kind: what the passage it stands in is.
        offsets: for each character, where it stands in the file.
        sources: the ids cited in it or right after it.
    """

    text: str
    own: str
    kind: Kind
    offsets: tuple[int, ...] = field(repr=False)
    sources: tuple[str, ...] = ()

    @property
    def words(self) -> list[str]:
        """Its words: letters and digits, with the marks that join them."""
        return WORD.findall(self.text)


def passage(kind: Kind, words: str, offsets: Sequence[int]) -> Iterator[Passage]:
    """Yield a passage with citations and the box of a task cut out, unless it is empty.

    One that is longer than any paragraph comes in pieces.
    """
    kept: list[str] = []
    places: list[int] = []
    cited = []
    task = TASK.match(words)
    start = task.end() if task else 0
    for match in [*CITATION.finditer(words), None]:
        end = match.start() if match else len(words)
        kept.append(words[start:end])
        places.extend(offsets[start:end])
        if match:
            ids = tuple(re.findall(r"@([\w-]+)", match["ids"]))
            cited.append((len(places), ids))
            start = match.end()
    whole = "".join(kept)
    for first, last in pieces(whole):
        if whole[first:last].strip():
            # One at the very start belongs to the first piece, any other to what it follows.
            inside = (one for one in cited if first < one[0] <= last or one[0] == first == 0)
            moved = tuple((at - first, ids) for at, ids in inside)
            yield Passage(kind, whole[first:last], tuple(places[first:last]), moved)


def pieces(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each piece of a text starts and ends.

    It is cut where a sentence seems to end, or else at a space, or else within a word.
    """
    start = 0
    while len(text) - start > LONGEST:
        ends_at = (text.rfind(mark, start + 1, start + LONGEST) for mark in (". ", " "))
        end = next((place + 1 for place in ends_at if place > 0), start + LONGEST)
        yield start, end
        start = end
    yield start, len(text)


def split(passage: Passage) -> Iterator[Sentence]:
    """Yield the sentences of one passage."""
    start = 0
    for end in [*ends(passage.words), len(passage.words)]:
        raw = passage.words[start:end]
        first = start + len(raw) - len(raw.lstrip())
        last = end - (len(raw) - len(raw.rstrip()))
        if first < last:
            # A citation behind the full stop belongs to the sentence it follows.
            sources = [ids for place, ids in passage.cited if start < place <= end]
            yield Sentence(
                passage.words[first:last],
                passage.own[first:last],
                passage.kind,
                passage.offsets[first:last],
                tuple(one for ids in sources for one in ids),
            )
        start = end


def in_passages(
    passages: Sequence[Passage], sentences: Sequence[Sentence]
) -> Iterator[tuple[Passage, Sentence, tuple[Sentence, ...]]]:
    """Yield each sentence of a page with its passage and the sentences that follow it there."""
    left = iter(sentences)
    following = next(left, None)
    for one in passages:
        inside = []
        while following and following.kind is one.kind and following.offsets[0] <= one.offsets[-1]:
            inside.append(following)
            following = next(left, None)
        for number, sentence in enumerate(inside):
            yield one, sentence, tuple(inside[number + 1 :])
