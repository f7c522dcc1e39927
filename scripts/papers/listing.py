"""The list "This sheet on paper" that each page gets once its papers are made."""

import os
import re
from collections.abc import Mapping
from html import escape
from pathlib import Path

from scripts.papers.errors import PapersError
from scripts.papers.reading import Paper
from scripts.papers.shapes import SHAPES

PLACE = re.compile(r'<div class="atn-forms"[^>]*>.*?</div>', re.DOTALL)
FOLDER = "papers"


def fill_in(site: Path, paper: Paper, pages: Mapping[str, int], sizes: Mapping[str, int]) -> None:
    """Write a paper's list into its page; `pages` and `sizes`, in bytes, are by file name.

    A list of an earlier run is replaced. Raises PapersError where the page has no place for one.
    """
    path = site / paper.url / "index.html"
    html = path.read_text(encoding="utf-8")
    made, count = PLACE.subn(lambda _: listing(paper, pages, sizes), html)
    if count != 1:
        raise PapersError(f'{path}: needs one <div class="atn-forms" hidden></div>, has {count}')
    path.write_text(made, encoding="utf-8")


def listing(paper: Paper, pages: Mapping[str, int], sizes: Mapping[str, int]) -> str:
    """Return the list of one paper's shapes, with pages and kilobytes of 1,000 bytes."""
    heading = f"This {'sheet' if paper.kind == 'worksheet' else 'checklist'} on paper"
    lines = []
    for shape in SHAPES:
        name = f"{paper.name}-{shape.id}.pdf"
        target = os.path.relpath(f"{FOLDER}/{name}", paper.url)
        words = shape.words[0].upper() + shape.words[1:]
        count = f"{pages[name]} page{'s' if pages[name] > 1 else ''}"
        size = f"{max(1, round(sizes[name] / 1000))} KB"
        lines.append(f'<li><a href="{target}">{escape(words)}, PDF</a> ({count}, {size})</li>')
    return (
        f'<div class="atn-forms"><p class="atn-forms-title">{heading}</p>'
        f"<ul>{''.join(lines)}</ul></div>"
    )
