"""A rule that is a word file: `WordRule("blame")` reads `scripts/lint/words/blame.yml`."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from scripts.content.problem import Problem
from scripts.lint.matching.added import Added, added
from scripts.lint.matching.excuses import Place
from scripts.lint.matching.finder import Finder, Found, apart
from scripts.lint.matching.pattern import is_a_name
from scripts.lint.matching.text import BREAK, SPACE, Words, words_of
from scripts.lint.matching.vocabulary import WORDS
from scripts.lint.matching.word_file import EVERYWHERE, LETTERS, Check, WordFile, read_words
from scripts.lint.page import Page
from scripts.lint.text import Kind, Sentence

# How many sentences before one may have named the person it speaks of.
NEAR = 3
# Longer phrases are cut in messages.
LONGEST = 48


@dataclass(frozen=True)
class WordRule:
    """A rule whose phrases stand in the file of its name, read when first asked for."""

    ID: str

    @cached_property
    def file(self) -> WordFile:
        """What the file says. Raises ContentError for a faulty one."""
        return read_words(WORDS / f"{self.ID}.yml")

    def check(self, page: Page) -> Iterator[Problem]:
        """Report each phrase of the file, and on a service's own page those it added."""
        theirs = added().get(self.ID, Added()) if page.theirs else Added()
        for check in self.file.checks:
            sentences = _in_scope(page, check.scope)
            for number, sentence in enumerate(sentences):
                text = sentence.text if check.quoted else sentence.own
                words = words_of(text)
                if not check.finder.may_find(words):
                    continue
                for found in apart(_unexcused(check, sentences, number, text)):
                    if not _overlaps(found, theirs.exceptions, words):
                        place = sentence.offsets[words.words[found.start].start]
                        yield page.problem(self.ID, place, _message(text, found, check.messages))
            if check.scope == EVERYWHERE:
                yield from self._in_marks(page, check)
        for sentence in page.own_sentences if theirs.messages else ():
            words = words_of(sentence.own)
            for found in apart(_phrases(theirs.finder, theirs.exceptions, words)):
                place = sentence.offsets[words.words[found.start].start]
                yield page.problem(self.ID, place, _message(sentence.own, found, theirs.messages))

    def _in_marks(self, page: Page, check: Check) -> Iterator[Problem]:
        """Report phrases in comments and in the addresses of links."""
        for html in page.html:
            if not html.text.startswith("<!-- allow"):
                words = words_of(html.text)
                for found in apart(_phrases(check.finder, check.exceptions, words)):
                    place = html.offset + words.words[found.start].start
                    yield page.problem(self.ID, place, _message(html.text, found, check.messages))
        for link in page.links:
            for found in apart(_phrases(check.finder, check.exceptions, words_of(link.href))):
                message = _message(link.href, found, check.messages)
                yield page.problem(self.ID, link.offset, message)


def _unexcused(
    check: Check, sentences: Sequence[Sentence], number: int, text: str
) -> Iterator[Found]:
    """Yield each phrase of a check in one of some sentences that nothing excuses.

    Parameters:
        check: what to look for.
        sentences: all sentences in which it is looked for.
        number: the number of the sentence.
        text: the sentence's words, with or without those in quotation marks.
    """
    words = words_of(text)
    for found in _phrases(check.finder, check.exceptions, words):
        before = tuple(words_of(one.own) for one in sentences[max(number - NEAR, 0) : number])
        after = [words_of(one.own) for one in sentences[number + 1 : number + 2]]
        place = Place(words, found, _asks(text), before, after[0] if after else None)
        if not any(excuse.holds(place) for excuse in check.unless):
            yield found


def _phrases(finder: Finder, exceptions: Finder, words: Words) -> Iterator[Found]:
    """Yield each phrase that is part of neither an exception nor a name."""
    for found in finder.find(words):
        named = not is_a_name(finder.tokens[found.token]) and _in_name(words, found)
        if not named and not _overlaps(found, exceptions, words):
            yield found


def _overlaps(found: Found, exceptions: Finder, words: Words) -> bool:
    """Return whether a phrase shares a word with an exception."""
    return any(found.overlaps(one) for one in exceptions.find(words))


def _in_name(words: Words, found: Found) -> bool:
    """Return whether a phrase is a name or part of one: "Just Eat", "the Easy Reader course"."""
    phrase = words.words[found.start : found.end]
    if not all(word.capital for word in phrase):
        return False
    following = words.words[found.end : found.end + 1]
    goes_on = any(word.capital and word.gap == SPACE for word in following)
    return len(phrase) > 1 or goes_on or phrase[0].gap != BREAK


def _asks(text: str) -> bool:
    """Return whether a sentence is a question."""
    return text.rstrip('"”’)*_ ').endswith("?")


def _in_scope(page: Page, scope: str) -> Sequence[Sentence]:
    """Return the sentences in which a check looks."""
    if scope == LETTERS:
        return [one for one in page.all_sentences if one.kind is not Kind.EXAMPLE]
    return page.all_sentences if scope == EVERYWHERE else page.own_sentences


def _message(text: str, found: Found, messages: Sequence[str]) -> str:
    """Return a message that starts with a phrase as it stands, cut where it is long."""
    words = words_of(text).words
    phrase = text[words[found.start].start : words[found.end - 1].end]
    if len(phrase) > LONGEST:
        phrase = f"{phrase[:LONGEST].rsplit(' ', 1)[0]} ..."
    return f"'{phrase}': {messages[found.token]}"
