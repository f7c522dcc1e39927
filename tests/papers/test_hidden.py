"""What is hidden on a page is in no paper; what every reader sees is."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from scripts.content.catalogue import catalogue
from scripts.papers.composing import single
from scripts.papers.reading import Paper, read_paper
from scripts.papers.shapes import A4
from scripts.papers.word.links import Links
from scripts.papers.word.sheet import body

SHEETS = catalogue()
SECRET = "Nobody who looks at this page sees these words."
HIDDEN = (
    f"<p hidden>{SECRET}</p>",
    f'<div hidden=""><p>{SECRET}</p></div>',
    f"<noscript><p>{SECRET}</p></noscript>",
    f"<template><p>{SECRET}</p></template>",
    f"<dialog>{SECRET}</dialog>",
    f"<div popover>{SECRET}</div>",
    f"<style>{SECRET}</style>",
    f"<script>{SECRET}</script>",
    f'<p class="noscript">{SECRET}</p>',
    f'<p class="atn-no-script">{SECRET}</p>',
    f'<p class="atn-noscript-note">{SECRET}</p>',
    f'<p class="atn-script-off">{SECRET}</p>',
    f'<p class="atn-frame-note">{SECRET}</p>',
    f'<nav class="toc">{SECRET}</nav>',
    f'<div class="atn-forms"><p>{SECRET}</p></div>',
    f'<section class="atn-saved">{SECRET}</section>',
)


def read(site: Path, url: str, hidden: str) -> Paper:
    """Read a page that has something hidden before, between and after its words."""
    html = (site / url / "index.html").read_text(encoding="utf-8")
    for place in ("</h1>", '<div class="admonition next-step">', "<p>Anything else", "</li>"):
        html = html.replace(place, f"{place}{hidden}" if place == "</h1>" else f"{hidden}{place}")
    assert html.count(SECRET) > 2
    soup = BeautifulSoup(html, "html5lib")
    article = soup.select_one("article")
    assert article
    return read_paper(soup, article, f"{url}/", SHEETS.get(url.rpartition("/")[2]))


@pytest.mark.parametrize("hidden", HIDDEN)
@pytest.mark.parametrize("url", ["move-on/first-day", "move-on/checklist"])
def test_what_is_hidden_reaches_neither_pdf_nor_word(site: Path, url: str, hidden: str) -> None:
    paper = read(site, url, hidden)
    assert SECRET not in single(paper, A4, 0)
    assert SECRET not in body(paper, Links())


def test_what_is_shown_reaches_both(site: Path) -> None:
    paper = read(site, "move-on/first-day", f"<p class='plain'>{SECRET}</p>")
    assert single(paper, A4, 0).count(SECRET) == 2
    assert body(paper, Links()).count(SECRET) == 2
