"""The links of a translated page: to the same places as those of the English one.

A language's pages lie at the places of the English ones, so each link is written as in English,
and leads to the page in the language where there is one.
"""

import difflib
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

LINK = re.compile(r"(?<!!)\]\(\s*<?(?P<target>[^\s()<>]+)>?(?:\s+\"[^\"]*\")?\s*\)")
REFERENCE = re.compile(r"^\[[^\]^@]+\]:\s*<?(?P<target>\S+?)>?(?:\s|$)", re.MULTILINE)
Found = Iterator[tuple[int, str]]
"""A line, and what is wrong with it."""


def broken(text: str, source: str, english: Path) -> Found:
    """Yield links to pages that are not there, or that are written for no page of this site."""
    known = {target for target, _ in targets(source)}
    for target, line in targets(text):
        if target not in known and not _leads_somewhere(target, english):
            near = difflib.get_close_matches(target.strip("/"), known, n=1, cutoff=0.4)
            hint = f"; the English has '{near[0]}'" if near else ""
            yield line, f"the link '{target}' leads nowhere; write it as in English{hint}"


def differences(text: str, source: str, english: Path) -> Found:
    """Yield links that the English has and the page has not, and the reverse."""
    theirs, ours = targets(text), targets(source)
    for line, target in _besides(ours, theirs):
        yield 1, f"the link to '{target}' is missing, in line {line} of the English"
    for line, target in _besides(theirs, ours):
        if _leads_somewhere(target, english):
            yield line, f"the English has no such link to '{target}'; write it as in English"


def _besides(here: list[tuple[str, int]], there: list[tuple[str, int]]) -> Found:
    """Yield the links of one page that the other has not, or has fewer times."""
    left = Counter(target for target, _ in there)
    for target, line in here:
        if left[target]:
            left[target] -= 1
        else:
            yield line, target


def targets(text: str) -> list[tuple[str, int]]:
    """Return where each link of a page leads, and its line."""
    found = sorted([*LINK.finditer(text), *REFERENCE.finditer(text)], key=lambda one: one.start())
    return [(one["target"], text.count("\n", 0, one.start()) + 1) for one in found]


def _leads_somewhere(target: str, english: Path) -> bool:
    """Say whether a link may lead to something: another site, a place here, or a file."""
    parts = urlsplit(target)
    if parts.scheme or not parts.path:
        return True
    return not target.startswith("/") and (english.parent / parts.path).is_file()
