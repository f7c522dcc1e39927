"""Finds words that are not British English in any piece of text."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from scripts.lint.british import BRITISH
from scripts.lint.dictionary import (
    LIST,
    known,
    listed,
    plain,
    project_words,
    resembles,
    suggestions,
    with_s,
)
from scripts.lint.sentences import ends
from scripts.lint.word_set import word_set
from scripts.settings.words import service_words

# Not words: addresses, files, handles, slots such as {law}, and letters with full stops.
ENDINGS = (
    "uk|com|org|net|gov|edu|info|eu|ie|de|fr|au|nz|ca|us|in|io|co|example|test|"
    "html?|pdf|docx?|odt|rtf|txt|md|csv|xlsx?|pptx?|json|ya?ml|ics|zip|png|jpe?g|svg|mp[34]|js|py"
)
LETTER = r"[^\W\d_]"
SKIPPED = re.compile(
    rf"""(?:https?://|www\.)\S+
    | \b(?:doi:?\ ?)?10\.\d{{4,}}/\S+
    | (?<!\S)\S+@[\w.-]+
    | (?<![\w.-])(?:[\w-]+\.)+(?:{ENDINGS})\b(?:/[\w/.#?=&%-]*)?
    | (?<![\w/])/[\w-]+(?:/[\w.-]*)+
    | (?<!\w)[@#]\w[\w-]*
    | \{{[^{{}}\s]*\}}
    | (?<!\w)(?:{LETTER}{{1,2}}\.){{2,}}
    | (?:(?<!\w)\w+)?\ufffc+\w*""",
    re.VERBOSE,
)
# Without one of these there is nothing to skip.
SIGNS = re.compile(r"[@#{/\ufffc]|www|\w\.\w")
# Unseen marks and marks that stand on the letter before them belong to the word.
NO_BREAK = "\u2011"  # a hyphen at which no line ends
PART = r"[^\W_]+(?:[\u00ad\u200b-\u200d\u0300-\u036f][^\W_]*)*"
WORD = re.compile(rf"{PART}(?:['’]{PART})*")
JOINED = re.compile(rf"{WORD.pattern}(?:[-\u2011]{WORD.pattern})*")

# What may stand between the start of a sentence and its first word; and what starts one anew.
OPENING = " \"“'‘([*_-–—•"
ANEW = re.compile(r"(?:: |[\"“‘(\[]|(?<!\w)'|[–—] )$")
# What seldom follows anything but a person's or a place's name.
NAMED = re.compile(
    r"'s\b| and others\b|,? (?:\(|aged |is |was )?\d{2,4}\b| is (?:an )?invented"
    r"|(?:,| and| or)? [A-Z][\w'-]+"
    r"| (?:asked|said|wrote|told|got|felt|thought|sent|rang|called|read|applied|tried|waited"
    r"|works|worked|lives|lived|sells|sold|runs|ran|wants|wanted|went|took|kept|made|knew|came"
    r"|asks|says|writes|tells|feels|thinks|sends|tries|waits)\b"
)
# In the names of American places and bodies these are right: "Department of Labor".
IN_NAMES = word_set(
    """
    Center Centers Color Defense Fulfillment Harbor Honor Labor Neighborhood Organization
    Organizations Theater
    """
)
NEIGHBOUR_BEFORE = re.compile(r"(?<!\w)[A-Z][\w'.-]*(?: (?:of|for|and|the|&))? $")
NEIGHBOUR_AFTER = re.compile(r" (?:(?:of|for|on|and) (?:the )?)?[A-Z]")

# Where the dictionary's own advice is wrong: it goes by letters, not by sense.
INSTEAD = {
    "aging": "ageing", "airplane": "aeroplane", "alot": "a lot", "anymore": "any more",
    "anyways": "anyway", "artifact": "artefact", "aswell": "as well", "atleast": "at least",
    "center": "centre", "centers": "centres", "coworker": "co-worker", "coworkers": "co-workers",
    "cozy": "cosy", "didnt": "didn't", "doesnt": "doesn't", "dont": "don't",
    "eachother": "each other", "everytime": "every time", "gray": "grey", "havent": "haven't",
    "im": "I'm", "incase": "in case", "infact": "in fact", "isnt": "isn't", "ive": "I've",
    "labor": "labour", "likable": "likeable", "liter": "litre", "livable": "liveable",
    "math": "maths", "mold": "mould", "mom": "mum", "noone": "no one", "offense": "offence",
    "ok": "OK", "payed": "paid", "plow": "plough", "skeptic": "sceptic", "snuck": "sneaked",
    "someplace": "somewhere", "specialty": "speciality", "thats": "that's", "theres": "there's",
    "theyre": "they're", "thier": "their", "thru": "through", "upto": "up to", "wasnt": "wasn't",
    "whats": "what's", "youre": "you're",
}  # fmt: skip
# What a phone leaves behind; "i am", not "(i)".
SMALL_I = re.compile(r"(?<![\w.'(-])i (?=[a-z])")
DOUBLE = re.compile(r"(.)\1")
# Advice takes a while to find; a page with more slips than this has a writer in a hurry.
MOST_ADVICE = 10
# A close look at a name takes a while too; no page has more, unless it is a list of names.
MOST_NAMES = 200
# As in "state-of-the-art".
MOST_HYPHENS = 3


@dataclass(frozen=True)
class Mistake:
    """A word that is not British English: the number of its text, its place there, the advice."""

    text: int
    start: int
    advice: str


def mistakes(texts: Sequence[str], list_: str = LIST) -> Iterator[Mistake]:
    """Yield the mistakes in the texts of one page.

    Parameters:
        texts: what readers see of it.
        list_: the file in which its writer lists words.
    """
    unknown: list[tuple[int, int, str]] = []
    names: set[str] = set()
    for number, given in enumerate(texts):
        text = _without_addresses(given)
        for part in _doubtful(text):
            word = plain(part[0])
            if _is_name(text, part, closely=len(names) < MOST_NAMES):
                names.add(_bare(word))
            else:
                unknown.append((number, part.start(), word))
        for small in SMALL_I.finditer(text):
            yield Mistake(number, small.start(), "'i': write 'I'")
        for start, words, advice in BRITISH.find(text):
            yield Mistake(number, start, f"'{words}': {advice}")
    at_hand = {word[0].lower() for text in texts if unknown for word in WORD.finditer(text)}
    advised: set[str] = set()
    for number, start, word in unknown:
        # What is a name in one place is one where a sentence starts with it.
        if _bare(word) not in names:
            advised.add(word)
            likely = () if len(advised) > MOST_ADVICE else suggestions(word)
            yield Mistake(number, start, f"'{word}': {_advice(word, likely, at_hand, list_)}")


def _bare(word: str) -> str:
    """Return a word without the ending of what belongs to it."""
    return word.removesuffix("'s").removesuffix("'")


def _without_addresses(text: str) -> str:
    """Blank out what is not words, with as many signs, so that places still count."""
    if SIGNS.search(text):
        text = SKIPPED.sub(_blank, text)
    phrases = _phrases()
    return phrases.sub(_blank, text) if phrases else text


def _blank(match: re.Match[str]) -> str:
    return "\ufffc" * len(match[0])


@cache
def _phrases() -> re.Pattern[str] | None:
    """Return the entries of more than one word, the project's and a service's, as one pattern."""
    phrases = [re.escape(entry) for entry in (*project_words(), *service_words()) if " " in entry]
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)") if phrases else None


def _doubtful(text: str) -> Iterator[re.Match[str]]:
    """Yield each word that is not known, is written with -ize or belongs in a name only."""
    # Nearly all have been met before; sets tell so sooner than a look at each word.
    bad = {word for word in set(JOINED.findall(text)) - _FINE if not _is_fine(word)}
    for match in JOINED.finditer(text) if bad else ():
        if match[0] in bad:
            for part in WORD.finditer(text, match.start(), match.end()):
                if not _is_fine(part[0]):
                    yield part


_FINE: set[str] = set()
"""The words met so far that can stand as they are."""


@cache
def _is_fine(seen: str) -> bool:
    """Return whether a word, or several joined by hyphens, can stand as it is."""
    word = plain(seen).replace(NO_BREAK, "-")
    # Each part of a chain is looked at by itself: the library's time doubles with each hyphen.
    if (
        word.count("-") > MOST_HYPHENS
        or not known(word)
        or word in IN_NAMES
        or (word.lower() in INSTEAD and not word.isupper())
    ):
        return False
    if any(with_s(part) for part in re.split("[-']", word)):
        return False
    _FINE.add(seen)
    return True


def _is_name(text: str, part: re.Match[str], *, closely: bool) -> bool:
    """Return whether a word that is not known may be the name of a person, a place or a thing.

    Where it is not looked at closely, one that looks like a slip passes too.
    """
    word = _bare(plain(part[0]))
    if word in IN_NAMES:
        before = NEIGHBOUR_BEFORE.search(text, 0, part.start())
        # What is called Jobcentre in Britain; an American Job Center is listed.
        of_ours = before and before[0].startswith("Job")
        return bool((before or NEIGHBOUR_AFTER.match(text, part.end())) and not of_ours)
    if len(word) < 3 or word.islower() or word.isupper() or with_s(word):
        return False
    if _starts_a_sentence(text, part.start()) and not NAMED.match(text, part.end()):
        return False
    # Gray is a name, and gray is none.
    return listed(word) or (word.lower() not in INSTEAD and not (closely and resembles(word)))


def _starts_a_sentence(text: str, place: int) -> bool:
    """Return whether the word at a place may have its capital from where it stands."""
    starts = (start for start in (0, *ends(text)) if start <= place)
    return not text[max(starts) : place].strip(OPENING) or bool(ANEW.search(text, 0, place))


def _advice(word: str, likely: Sequence[str], at_hand: Collection[str], list_: str) -> str:
    """Return what to do about a word.

    Parameters:
        word: the word that is not known.
        likely: what the dictionary would write.
        at_hand: the words of the page, which are likelier than others.
        list_: the file in which its writer lists words.
    """
    bare = _bare(word)
    sure = with_s(bare) or INSTEAD.get(bare.lower(), "")
    if sure:
        return f"write '{_like(word, sure)}{word[len(bare) :]}'"
    if not likely:
        unknown = "not in the dictionary; if it is a name or a word that readers know"
        return f"{unknown}, list it in {list_}"
    best = min(
        likely,
        key=lambda one: (
            DOUBLE.sub(r"\1", one) != DOUBLE.sub(r"\1", word),  # recomend, recommend
            sorted(one) != sorted(word),  # hte, the
            one[0].lower() != word[0].lower(),
            one.lower() not in at_hand,
            # A letter is left out more often than one is put in.
            len(one) <= len(word),
        ),
    )
    return f"write '{_like(word, best)}', or list it in {list_} if it is right"


def _like(word: str, remedy: str) -> str:
    """Return a remedy with a capital where the word has one."""
    return remedy[0].upper() + remedy[1:] if word[0].isupper() else remedy
