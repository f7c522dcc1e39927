"""One built page, changed so that a browser can open it as a file."""

import json
import posixpath
import re
from dataclasses import dataclass
from html import escape
from html.parser import HTMLParser
from itertools import accumulate
from pathlib import Path
from typing import Any

from scripts.content.errors import ProjectError
from scripts.content.words import ENGLISH, phrase, say, speaking
from scripts.usb.addresses import as_file, is_page, with_file

# Attributes that hold an address which a browser follows or loads.
LINKS = {"href", "src", "action", "formaction", "data", "poster"}
# Attributes in which a page tells its own script which modules come later: scripts/site/joining/.
LATER = ("data-search", "data-after")
REFRESH = re.compile(r"(?P<wait>\s*\d+\s*;\s*url=)(?P<address>.*)", re.IGNORECASE | re.DOTALL)
ATTRIBUTE = re.compile(r"""(\s)([^\s=>"'/]+)(\s*=\s*)("[^"]*"|'[^']*'|[^\s>"']+)""")
FOOT = re.compile(r"(?=</div>\s*</footer>)")
NOTE = '<p class="atn-from-files">{said}</p>'
SAID = phrase(
    "You opened this page as a file. What you type is kept in this browser, for files opened on "
    "this computer. It is not kept beside the files, and another page opened as a file here could "
    "read it."
)
EXPORT = phrase("To take it with you, {a}export your answers to one file{/a}.")
ANSWERS = "worksheets/index.html"


@dataclass(frozen=True)
class Tag:
    """A start tag: where it begins in its page, its text, its name and its attributes."""

    start: int
    text: str
    name: str
    given: dict[str, str]

    @property
    def end(self) -> int:
        """Where what follows the tag begins."""
        return self.start + len(self.text)

    def put(self, changed: dict[str, str]) -> str:
        """Return the tag's text with other values for some of its attributes."""
        return ATTRIBUTE.sub(
            lambda found: (
                f'{found[1]}{found[2]}{found[3]}"{escape(changed[found[2].lower()])}"'
                if found[2].lower() in changed
                else found[0]
            ),
            self.text,
        )


class TagReader(HTMLParser):
    """Finds every start tag of a page; what stands in a script or a comment is none."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=False)
        self._lines = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]
        self.tags: list[Tag] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note one tag."""
        line, column = self.getpos()
        given = {name: value or "" for name, value in attrs}
        start = self._lines[line - 1] + column
        self.tags.append(Tag(start, self.get_starttag_text() or "", tag, given))


def rewrite(site: Path, page: str, language: str = "") -> tuple[str, list[str]]:
    """Return a page for files, and the modules it loads, by their place from the site's root.

    Parameters:
        site: the folder of the copied site.
        page: its file, from the site's root.
        language: the folder of the language that the page belongs to; empty for English.

    Only addresses, scripts' types and scripts' data change; a note at the foot says where
    answers are kept. Raises ProjectError for an address that leads nowhere.
    """
    text = (site / page).read_text(encoding="utf-8")
    done: list[str] = []
    modules: list[str] = []
    copied = 0
    for tag in TagReader(text).tags:
        manifest = tag.given.get("rel") == "manifest"  # of no use without a server
        done += [text[copied : tag.start], "" if manifest else _changed(site, page, tag)]
        copied = tag.end
        if tag.name == "script" and tag.given.get("type") == "application/json":
            copied = text.index("</script", tag.end)
            done.append(_data(site / language, page, text[tag.end : copied]))
        modules += [posixpath.normpath(posixpath.join(page, "..", one)) for one in loads(tag)]
    html = "".join((*done, text[copied:]))
    return FOOT.sub(lambda _: _note(site, page, language), html, count=1), modules


def is_module(tag: Tag) -> bool:
    """Say whether a tag loads a module, which no browser loads for a page opened as a file."""
    return tag.name == "script" and tag.given.get("type") == "module" and "src" in tag.given


def loads(tag: Tag) -> list[str]:
    """Return the modules that a tag loads, by itself or as the script in it goes on to."""
    later = [tag.given.get(name, "") for name in LATER] if tag.name == "script" else []
    return [*([tag.given["src"]] if is_module(tag) else []), *" ".join(later).split()]


def _changed(site: Path, page: str, tag: Tag) -> str:
    """Return a start tag whose addresses name files."""
    new = {name: as_file(site, page, tag.given[name]) for name in LINKS & tag.given.keys()}
    # What keeps pages for when there is no network is of no use without a server.
    new |= dict.fromkeys({"data-last"} & tag.given.keys(), "")
    refresh = REFRESH.fullmatch(tag.given.get("content", ""))
    if refresh and tag.given.get("http-equiv", "").lower() == "refresh":
        new["content"] = refresh["wait"] + as_file(site, page, refresh["address"])
    text = tag.put({name: value for name, value in new.items() if value != tag.given[name]})
    # A module waits until the page is read; so does a script that is told to.
    return re.sub(r'\stype="module"', " defer", text) if is_module(tag) else text


def _data(site: Path, page: str, text: str) -> str:
    """Return data for a script in which the address of a page names its file.

    Addresses count from `site`, the folder of the page's own language.
    """
    try:
        held = json.loads(text)
    except ValueError as error:
        raise ProjectError(f"{page}: its data for scripts is no JSON ({error})") from None
    named = _named(site, held)
    return text if named == held else json.dumps(named, ensure_ascii=False).replace("<", "\\u003c")


def _named(site: Path, value: Any) -> Any:  # noqa: ANN401  # whatever JSON holds
    """Return a value of JSON with files for pages, however deep they stand."""
    if isinstance(value, dict):
        return {key: _named(site, inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_named(site, inner) for inner in value]
    return with_file(value) if isinstance(value, str) and is_page(site, value) else value


def _note(site: Path, page: str, language: str) -> str:
    """Return the words that say where answers are kept when pages are files."""
    answers = posixpath.join(language, ANSWERS)
    address = posixpath.relpath(answers, posixpath.dirname(page) or ".")
    link = {"a": f'<a href="{address}">', "/a": "</a>"}
    with speaking(language or ENGLISH):
        said = [say(SAID), *([say(EXPORT, **link)] if (site / answers).is_file() else [])]
    return NOTE.format(said=" ".join(said))
