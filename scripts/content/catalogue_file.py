"""A catalogue of words, `languages/cy/words.po`, read with every mistake in it told by its line.

Babel alone drops a line that it cannot read, or the last letter of a text without its closing
quote, and goes on. A translator would look for the word in vain.
"""

import io
import re
from collections.abc import Iterator
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.messages.catalog import Catalog
from babel.messages.plurals import get_plural
from babel.messages.pofile import PoFileError, read_po

from scripts.content import catalogue_head
from scripts.content.errors import ContentError, FileError
from scripts.content.yaml_text import NOT_UTF_8, read_text

RULE = "catalogue"
KEY = r"msgctxt|msgid|msgid_plural|msgstr(?:\[\d+\])?"
LINE = re.compile(rf"(?:(?P<key>{KEY})\s+)?{catalogue_head.TEXT}\s*")
MISSING = "this catalogue is missing; copy languages/{name}.pot here"
BYTE_ORDER_MARK = "\ufeff"


def locale_of(language: str) -> Locale:
    """Return what Babel knows of a language, named as HTML names it: `cy`, `pt-BR`.

    Raises ValueError where there is no such language.
    """
    try:
        return Locale.parse(language, sep="-")
    except UnknownLocaleError as error:
        raise ValueError(str(error)) from None


def read(path: Path, language: str) -> Catalog:
    """Return a language's catalogue. Raises FileError with every mistake of its form.

    Lines may end as on Windows; `make words` writes them as everywhere else.
    """
    held = read_text(path, MISSING.format(name=path.stem), RULE)
    text = held.replace("\r\n", "\n")
    if found := [ContentError(path, line, RULE, why) for line, why in _mistakes(text, language)]:
        raise FileError(found)
    try:
        entries = catalogue_head.without(text).encode()
        return read_po(io.BytesIO(entries), locale_of(language), abort_invalid=True)
    except (PoFileError, ValueError) as error:
        line = getattr(error, "lineno", 0) + 1
        remedy = _said_plainly(error, language)
        raise FileError([ContentError(path, line, RULE, remedy)]) from None


def _said_plainly(error: Exception, language: str) -> str:
    """Return what Babel found, in words for somebody who translates."""
    if "num_plurals" in str(error):
        forms = get_plural(str(locale_of(language))).num_plurals
        return f"the entry here has more forms than the {forms} of this language; take one out"
    return f"the entry here cannot be read ({error}); mend it"


def _mistakes(text: str, language: str) -> Iterator[tuple[int, str]]:
    """Yield the line and what is wrong with it: first in the file, then in its head."""
    if text.startswith(BYTE_ORDER_MARK):
        yield 1, "begins with a byte order mark; save it as UTF-8 without one (no BOM)"
        return
    if "\0" in text:
        yield 1, NOT_UTF_8
        return
    yield from _of_lines(text)
    yield from catalogue_head.mistakes(text, language)


def _of_lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield lines that are nothing a catalogue has, and entries that stand twice."""
    first: dict[str, int] = {}
    is_id, of = False, ""
    start = 0
    for number, line in enumerate([*text.splitlines(), ""], start=1):
        found = LINE.fullmatch(line.strip())
        if is_id and not (found and not found["key"]):
            is_id = False
            if of in first:
                yield start, f"this entry stands in line {first[of]} too; keep one of the two"
            first.setdefault(of, start)
        if found:
            if found["key"] == "msgid":
                is_id, of, start = True, "", number
            if is_id:
                of += line[line.index('"') + 1 : line.rindex('"')]
        elif line.strip() and not line.startswith("#"):
            yield number, _why(line.strip())


def _why(line: str) -> str:
    """Say what is wrong with a line that cannot be read."""
    word = re.split(r"[\s\[]", line)[0]
    if line.startswith(("msg", '"')) and word in ("msgid", "msgid_plural", "msgstr", "msgctxt"):
        return 'the text needs a " before and after it, and \\" for one inside'
    if line.startswith('"'):
        return 'the text needs a " before and after it, and \\" for one inside'
    return f"'{word[:40]}' begins no line here; use msgid, msgid_plural, msgstr or # for a note"
