"""The pages of a built site as the search needs them.

Readers' pages and what stands apart from them, each for itself: no page for a careers service
weighs on how readers' pages rank.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scripts.content import front_matter
from scripts.content.moved import address_of
from scripts.content.search_words import Words, plain_words
from scripts.content.words import say_data
from scripts.site.search.sections import Section, sections

LEAD = 72
"""Characters of a part that a result shows."""

Page = dict[str, Any]


def pages(site: Path, docs: Path, words: Words) -> tuple[list[Page], list[list[Page]]]:
    """Return readers' pages, and those of each group that stands apart, by their addresses."""
    readers: list[Page] = []
    apart: list[list[Page]] = [[] for _ in words.apart]
    for source in sorted(docs.rglob("*.md")):
        address = address_of(source.relative_to(docs).as_posix())
        built = site / address / "index.html"
        if not built.is_file():  # such as a template for writers
            continue
        meta = front_matter.held(source.read_text(encoding="utf-8"), source)
        page_type = str(meta.get("page_type", ""))
        parts = sections(built.read_text(encoding="utf-8"))
        groups = [group.holds(page_type, address) for group in words.apart]
        entry = page(address, meta, parts, words, brief=any(groups))
        (apart[groups.index(True)] if any(groups) else readers).append(entry)
    return readers, apart


def page(
    address: str, meta: dict[str, Any], parts: list[Section], words: Words, *, brief: bool
) -> Page:
    """Return one page: short keys, because a phone on a slow line waits for them.

    Parameters:
        address: from the site's root.
        meta: its front matter.
        parts: its text.
        words: which words are left out.
        brief: whether its parts show their headings alone.
    """
    # A page that counts for little, such as a list of studies, is known by its headings.
    boost = (meta.get("search") or {}).get("boost", 1)
    return {
        "at": address,
        "is": say_data(words.label(str(meta.get("page_type", "")), address)),
        "title": str(meta.get("title", "")),
        "says": str(meta.get("description", "")),
        "tags": [one.strip() for tag in meta.get("tags") or () for one in str(tag).split(",")],
        "boost": boost,
        "parts": list(_parts(parts, words, brief=brief, bare=boost < 0.5)),
    }


def _parts(parts: list[Section], words: Words, *, brief: bool, bare: bool) -> Iterator[list[str]]:
    """Yield the fragment, the heading, the first words and all words of each part.

    No word twice, and none that tells no pages apart: a result needs no more to be found.
    """
    if brief and parts:
        # What stands apart is found by all its words, and its parts by their headings.
        everything = [word for part in parts for word in part.words]
        parts = [Section(words=everything), *(Section(part.id, part.heading) for part in parts[1:])]
    for part in parts:
        heading = " ".join(part.heading.split())
        lead = "" if brief or not part.id else _lead(part.text)
        shown = {*words.empty, *words.little, *plain_words(heading)}
        others = set() if bare and part.id else set(plain_words(part.text)) - shown
        yield [part.id, heading, lead, " ".join(sorted(word for word in others if len(word) > 1))]


def _lead(text: str) -> str:
    """Return a part's first words, cut between two of them."""
    if len(text) <= LEAD:
        return text
    return text[: text.rfind(" ", 0, LEAD)].rstrip(" ,;:–-") + " …"
