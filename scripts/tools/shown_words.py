"""Which words of a catalogue the readers of a language see on a page that is translated.

A language may hold a few pages for a long time. What stands around every page they see, so it is
theirs to translate; what only a certain block or only papers say, they see where a page of theirs
has that. A file of the code that is not named here speaks on any page.
"""

import re
from collections.abc import Iterable

SHEET = r"^/{3,} worksheet\b|^- \[ \]"
BUILDER = r"^/{3,} message-builder\b"
ONLY_WHERE = (
    (r"docs/assets/javascripts/(saved-answers|import-\w+)\.js", r"^/{3,} saved-answers\b"),
    (r"docs/assets/javascripts/kept-pages\.js|.*/kept_pages\.py", r"^/{3,} kept-pages\b"),
    (r"docs/assets/javascripts/chance-picture\.js", r"^/{3,} chance-picture\b"),
    (r"docs/assets/javascripts/(message-builder|compose)\.js", BUILDER),
    (r"scripts/extensions/message_builder\.py|scripts/content/messages\.py", BUILDER),
    (r"messages\.yaml", BUILDER),
    (r"rights\.yaml", rf"{BUILDER}|^/{{3,}} rights\b"),
    (r"scripts/extensions/rights_cards\.py", r"^/{3,} (rights|unfair-treatment)\b"),
    (r"scripts/extensions/worksheet_lists\.py", r"^/{3,} worksheet-list\b"),
    (r"docs/assets/javascripts/sheet-[a-z]+\.js", rf"{SHEET}|^/{{3,}} slides\b"),
    (r"scripts/papers/.*", SHEET),
    (r"(support|money|places)\.yaml", r"^/{3,} (support-lines|money-help|places)\b"),
)
"""What a place where words are said matches, and what the source of a page has that shows them."""


def is_shown(said_in: Iterable[str], pages: str) -> bool:
    """Say whether words are seen on one of a language's pages.

    Parameters:
        said_in: the files of the code or data that say the words, as the catalogue lists them.
        pages: the sources of all pages of the language, one after the other.
    """
    return any(_shows(pages, place) for place in said_in)


def _shows(pages: str, place: str) -> bool:
    """Say whether one file's words are seen on these pages."""
    for places, mark in ONLY_WHERE:
        if re.fullmatch(places, place):
            return re.search(mark, pages, re.MULTILINE) is not None
    return True
