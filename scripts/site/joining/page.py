"""One built page: what it loads, and the same page with that inside it."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass

STYLE = re.compile(
    r'[ \t]*<link rel="stylesheet" href="(?P<address>[^"]+)"(?P<rest>[^>]*)>[ \t]*\n?'
)
SCRIPT = re.compile(
    r'[ \t]*<script(?P<module> type="module")? src="(?P<address>[^"]+)"(?P<rest>[^>]*)></script>'
    r"[ \t]*\n?"
)
DARK = "dark.css"
"""Stays a style of its own: theme.js switches it on and off."""

SEARCH = "search.js"
"""The module that is loaded at the first touch of its button."""

KEEP = "keep-pages.js"
"""The module that is loaded once all else is there."""

THEME = "theme.js"
"""The script that must run before the first paint."""


def name_of(address: str) -> str:
    """Return the name of the file that an address leads to."""
    return address.rsplit("/", 1)[-1]


@dataclass(frozen=True)
class Page:
    """A page as it was built."""

    text: str

    @property
    def styles(self) -> list[str]:
        """The names of its style sheets, in order."""
        return [name_of(found["address"]) for found in STYLE.finditer(self.text)]

    @property
    def modules(self) -> list[str]:
        """The names of its modules, in order."""
        return [name_of(found["address"]) for found in SCRIPT.finditer(self.text) if found[1]]

    @property
    def is_whole(self) -> bool:
        """Whether it has the frame of the site; a page that only leads to another has none."""
        return DARK in self.styles and f"/{THEME}" in self.text

    def joined(
        self, names: Collection[str], style: str, script: str, read: Callable[[str], str]
    ) -> str:
        """Return the page with style and script inside it.

        Parameters:
            names: the style sheets that `style` takes the place of.
            style: their text.
            script: the text of the script that runs before the first paint.
            read: gives the text of another style sheet.
        """
        first = [f"<style>{style}</style>\n"]

        def put_style(found: re.Match[str]) -> str:
            name = name_of(found["address"])
            if name in names:
                return first.pop() if first else ""
            if name == DARK:
                return f"<style{found['rest']}>{read(name)}</style>\n"
            return found[0]

        modules = {
            name_of(found["address"]): found["address"]
            for found in SCRIPT.finditer(self.text)
            if found["module"]
        }
        search, keep = modules.pop(SEARCH, ""), modules.pop(KEEP, "")
        told = f' data-search="{search}"' if search else ""
        told += f' data-last="{keep}"' if keep else ""
        told += f' data-after="{" ".join(modules.values())}"' if modules else ""

        def put_script(found: re.Match[str]) -> str:
            if found["module"]:
                return ""
            if name_of(found["address"]) == THEME:
                return f"<script{found['rest']}{told}>{script}</script>\n"
            return found[0]

        return SCRIPT.sub(put_script, STYLE.sub(put_style, self.text))
