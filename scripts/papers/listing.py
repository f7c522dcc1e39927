"""The list "This sheet on paper" that each page gets once its papers are made."""

import os
import re
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path

from scripts.content.built_site import own
from scripts.content.errors import ProjectError
from scripts.content.words import phrase, say, say_many
from scripts.papers.reading import Paper
from scripts.papers.shapes import SHAPES

PLACE = re.compile(r'<div class="atn-forms"[^>]*>.*?</div>', re.DOTALL)
ENTRY = re.compile(r'(<span class="atn-forms" data-page="([^"]+)">).*?(</span>)', re.DOTALL)
FOLDER = "papers"
# Some viewers draw only the letters of some languages in a field.
LETTERS = phrase(
    "If letters of a name do not show when you type in the PDF, or stand in the wrong order, "
    "type on this page and print it."
)
TO_EDIT = phrase("To edit, Word")
WITH_WORD = phrase(
    "If letters of a name do not show when you type in the PDF, or stand in the wrong order, "
    "type on this page and print it, or use the Word file."
)


def fill_in(site: Path, paper: Paper, pages: Mapping[str, int], sizes: Mapping[str, int]) -> None:
    """Write a paper's list into its page; `pages` and `sizes`, in bytes, are by file name.

    A list of an earlier run is replaced. Raises ProjectError where the page has no place for one.
    """
    path = site / paper.url / "index.html"
    html = path.read_text(encoding="utf-8")
    made, count = PLACE.subn(lambda _: listing(paper, pages, sizes), html)
    if count != 1:
        raise ProjectError(f'{path}: needs one <div class="atn-forms" hidden></div>, has {count}')
    path.write_text(made, encoding="utf-8")


def fill_in_lists(site: Path, papers: Sequence[Paper]) -> None:
    """Write short links into every page that lists sheets: `<span class="atn-forms" ...>`."""
    known = {paper.url.strip("/"): paper for paper in papers}
    for path in own(site, "index.html"):
        html = path.read_text(encoding="utf-8")
        folder = path.parent.relative_to(site).as_posix()

        def short(found: re.Match[str], folder: str = folder) -> str:
            paper = known.get(found[2].strip("/"))
            return found[1] + (links(paper, folder) if paper else "") + found[3]

        made = ENTRY.sub(short, html)
        if made != html:
            path.write_text(made, encoding="utf-8")


def links(paper: Paper, folder: str) -> str:
    """Return one paper's files in a line; each link's name says which paper it belongs to."""
    made = []
    for shape in SHAPES:
        target = os.path.relpath(f"{FOLDER}/{paper.name}-{shape.id}.pdf", folder)
        name = escape(f"{say(shape.words)}: {paper.title}")
        made.append(f'<a href="{target}" aria-label="{name}">{escape(say(shape.words))}</a>')
    return "PDF: " + " · ".join(made)


def listing(paper: Paper, pages: Mapping[str, int], sizes: Mapping[str, int]) -> str:
    """Return the list of one paper's shapes, with pages and kilobytes of 1,000 bytes.

    A Word file is listed where `sizes` knows one.
    """
    sheet, checklist = phrase("This sheet on paper"), phrase("This checklist on paper")
    heading = sheet if paper.kind == "worksheet" else checklist
    lines = []
    for shape in SHAPES:
        name = f"{paper.name}-{shape.id}.pdf"
        target = os.path.relpath(f"{FOLDER}/{name}", paper.url)
        kind = say(shape.words)
        words = kind[0].upper() + kind[1:]
        count = say_many("{count} page", "{count} pages", pages[name])
        size = f"{max(1, round(sizes[name] / 1000))} KB"
        lines.append(f'<li><a href="{target}">{escape(words)}, PDF</a> ({count}, {size})</li>')
    word = f"{paper.name}.docx"
    if word in sizes:
        target = os.path.relpath(f"{FOLDER}/{word}", paper.url)
        size = f"{max(1, round(sizes[word] / 1000))} KB"
        lines.append(f'<li><a href="{target}">{say(TO_EDIT)}</a> ({size})</li>')
    # A checklist has nothing to type.
    told = say(WITH_WORD if word in sizes else LETTERS) if paper.kind == "worksheet" else ""
    note = f'<p class="atn-forms-note">{told}</p>' if told else ""
    return (
        f'<div class="atn-forms"><p class="atn-forms-title">{say(heading)}</p>'
        f"<ul>{''.join(lines)}</ul>{note}</div>"
    )
