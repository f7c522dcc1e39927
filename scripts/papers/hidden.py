"""What is not on the page for a reader who sees it: no content in a PDF or a Word file either.

Papers are made from the page as it was built. What only a script shows, what only stands there
while script is off, and what only works on a screen, is no part of the sheet.
"""

import re

from bs4 import Tag

# Never shown, or shown only by a script or without one.
ELEMENTS = {"script", "style", "template", "noscript", "dialog"}
ATTRIBUTES = {"hidden", "popover"}
# A note for a browser without script, by any of the usual names of its class.
WITHOUT_SCRIPT = re.compile(r"(^|-)(no-?script|no-?js|without-script|script-off)(-|$)")
# Tools and notes of the screen; `print.css` leaves them out as well.
SCREEN_ONLY = {
    "atn-back",
    "atn-chance-controls",
    "atn-forms",
    "atn-frame-note",
    "atn-from-files",
    "atn-remind",
    "atn-saved",
    "atn-unheard",
    "toc",
}


def drop_hidden(article: Tag) -> None:
    """Take everything hidden out of a page."""
    for element in article.find_all(is_hidden):
        # An element inside one that is gone has gone with it.
        if not element.decomposed:
            element.decompose()


def is_hidden(element: Tag) -> bool:
    """Say whether an element is not shown to every reader."""
    if element.name in ELEMENTS or ATTRIBUTES & set(element.attrs):
        return True
    classes = element.get_attribute_list("class")
    return any(name in SCREEN_ONLY or WITHOUT_SCRIPT.search(name or "") for name in classes)
