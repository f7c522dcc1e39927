"""What makes a phrase mean something else: "nobody can say that you will get a job"."""

from dataclasses import dataclass, field

from scripts.lint.matching.finder import Finder, Found
from scripts.lint.matching.text import BREAK, COMMA, Word, Words
from scripts.lint.word_set import word_set

JUST_BEFORE, IN_THE_CLAUSE, BEFORE, AFTER, NEARBY = PLACES = (
    "just before",
    "in the clause",
    "before",
    "after",
    "nearby",
)
"""Where an excuse's words must stand: right before the phrase; before it in the same clause;
anywhere before it; behind it, in the sentence or the next; in the sentence or those before it."""

# A sentence that starts with one of these speaks of the one before: "That is a myth."
_BACK = word_set("it that this they these none no nobody both neither we there but and")
# Behind these a new clause begins: "Do not worry, and you will get a job."
_NEW_CLAUSE = word_set("but because so and")
# A name at the start of a sentence is known by what follows: "Rosa works", "Ben told".
_DOES = word_set(
    """
    is was has had did came felt found gave got heard knew left made met rang said sat saw sent
    spoke thought told took went wrote
    """
)


@dataclass(frozen=True)
class Place:
    """A phrase where it stands.

    Parameters:
        sentence: the words of its sentence.
        found: the phrase.
        asks: whether the sentence is a question.
        before: the words of a few sentences before, where they are known.
        after: the words of the next sentence, where it is known.
    """

    sentence: Words
    found: Found
    asks: bool = False
    before: tuple[Words, ...] = ()
    after: Words | None = None


@dataclass(frozen=True)
class Excuse:
    """Words that take a phrase's usual meaning from it.

    Parameters:
        where: where they must stand, one of PLACES.
        words: the words.
        exceptions: phrases in which such words do not count: "no doubt".
        questions: whether a question excuses too.
        names: whether a person's name excuses too.
    """

    where: str
    words: Finder
    exceptions: Finder = field(default_factory=Finder)
    questions: bool = False
    names: bool = False

    def holds(self, place: Place) -> bool:
        """Return whether the phrase at a place is excused."""
        if self.questions and place.asks:
            return True
        sentence = place.sentence
        if self.where == AFTER:
            near = [one for one in self._in(sentence) if one.start >= place.found.end]
            return bool(near or (place.after and _goes_back(place.after) and self._in(place.after)))
        if self.where == NEARBY:
            some = (sentence, *place.before)
            return any(self._in(one) or (self.names and self._has_name(one)) for one in some)
        return any(self._reaches(sentence.words, one, place.found) for one in self._in(sentence))

    def _in(self, sentence: Words) -> list[Found]:
        """Return where a sentence holds words of the excuse."""
        taken = [range(one.start, one.end) for one in self.exceptions.find(sentence)]
        found = self.words.find(sentence)
        return [one for one in found if not any(one.start in words for words in taken)]

    def _reaches(self, words: tuple[Word, ...], excuse: Found, found: Found) -> bool:
        """Return whether an excuse's words speak of a phrase behind them."""
        if any(start < excuse.end and excuse.start < end for start, end in found.parts):
            return False
        if self.where == BEFORE:
            return excuse.start < max(start for start, _ in found.parts)
        if self.where == JUST_BEFORE:
            return excuse.end == found.start and words[found.start].gap not in (BREAK, COMMA)
        return any(
            excuse.start < start
            and not any(_parts(words, place) for place in range(excuse.start + 1, start + 1))
            for start, _ in found.parts
        )

    def _has_name(self, sentence: Words) -> bool:
        """Return whether a sentence names a person, as far as capitals tell."""
        words = sentence.words
        other = {
            place for one in self.exceptions.find(sentence) for place in range(one.start, one.end)
        }
        for place, word in enumerate(words):
            if word.capital and place not in other:
                following = words[place + 1].forms[0] if place + 1 < len(words) else ""
                if word.gap != BREAK or following in _DOES or following.endswith(("s", "ed")):
                    return True
        return False


def _goes_back(sentence: Words) -> bool:
    """Return whether a sentence speaks of the one before."""
    return bool(sentence.words) and not _BACK.isdisjoint(sentence.words[0].forms)


def _parts(words: tuple[Word, ...], place: int) -> bool:
    """Return whether a clause ends before a word; in "nobody says ..., and that" none does."""
    word = words[place]
    goes_on = place + 1 < len(words) and "that" in words[place + 1].forms
    return word.gap in (BREAK, COMMA) or (not goes_on and not _NEW_CLAUSE.isdisjoint(word.forms))
