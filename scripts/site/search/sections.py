"""The parts of a built page that a search may lead to: its beginning, and what has a heading."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

HEADINGS = {"h2", "h3"}
# They hold no words, or words that stand nowhere else on the page for a reader to find.
SKIPPED = {"script", "style", "svg", "textarea", "select", "template", "sup"}
NEVER_CLOSED = {
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr",
}  # fmt: skip


@dataclass
class Section:
    """One part of a page.

    Parameters:
        id: its fragment; empty for the page's beginning.
        heading: its words; empty for the page's beginning.
        words: all the text up to the next part.
    """

    id: str = ""
    heading: str = ""
    words: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The text on one line."""
        return " ".join("".join(self.words).split())


def sections(html: str) -> list[Section]:
    """Return the parts of a page's article, its beginning first."""
    reader = SectionReader()
    reader.feed(html)
    reader.close()
    return reader.found


class SectionReader(HTMLParser):
    """Cuts an article at its headings; what is hidden or kept out of the search is left out."""

    def __init__(self) -> None:
        super().__init__()
        self.found = [Section()]
        self._open: list[str] = []
        self._article = self._skipped = self._heading = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Enter an element; a heading with an id begins a part."""
        if tag in NEVER_CLOSED:
            self._say(" ")
            return
        given = dict(attrs)
        self._open.append(tag)
        depth = len(self._open)
        if tag == "article" and not self._article:
            self._article = depth
        left_out = tag in SKIPPED or {"hidden", "data-not-searched"} & given.keys()
        notes = "atn-notes" in (given.get("class") or "").split()
        if not self._skipped and (left_out or notes or tag == "h1"):
            self._skipped = depth
        if self._article and not self._skipped and tag in HEADINGS and given.get("id"):
            self.found.append(Section(given["id"] or ""))
            self._heading = depth
        self._say(" ")

    def handle_endtag(self, tag: str) -> None:
        """Leave an element, and with it whatever was left open inside."""
        if tag not in self._open:
            return
        while self._open.pop() != tag:
            pass
        depth = len(self._open)
        self._article = self._article if depth >= self._article else 0
        self._skipped = self._skipped if depth >= self._skipped else 0
        self._heading = self._heading if depth >= self._heading else 0
        if tag not in {"a", "abbr", "b", "code", "em", "i", "q", "span", "strong"}:
            self._say(" ")

    def handle_data(self, data: str) -> None:
        """Note text for the part it stands in."""
        self._say(data)

    def _say(self, text: str) -> None:
        if not self._article or self._skipped:
            return
        if self._heading:
            self.found[-1].heading += text
        else:
            self.found[-1].words.append(text)
