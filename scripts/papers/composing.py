"""A paper, or a pack of papers, as one HTML document for WeasyPrint."""

from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

from scripts.content.question import Question
from scripts.content.words import (
    begins,
    counted_pages,
    direction,
    from_left,
    named,
    phrase,
    say,
    spoken,
)
from scripts.papers.fields import question_html
from scripts.papers.mirroring import mirrored, spaced
from scripts.papers.reading import Paper, Part, Words, shown, with_leads
from scripts.papers.shapes import LARGE, Shape

STYLE = Path(__file__).with_name("paper.css")
# Besides, on a paper of a service's copy.
SERVICE_STYLE = Path(__file__).with_name("service.css")
PAGES = phrase("Page {page} of {pages}")
PAGES_OF_LARGE = phrase("CC BY 4.0, page {page} of {pages}")
HOW = phrase(
    "Write on paper, or fill the fields in on a screen and save the file. Take one sheet "
    "at a time. None of them has to be finished."
)
NUMBERS = phrase("The numbers are those of the questions on the sheet of the same name.")
NOTES = phrase("Where this comes from")
TO_FILL_IN = phrase("To fill in")
EXAMPLES = phrase("Filled in by invented people")


def document(
    paper: Paper, title: str, description: str, shape: Shape, body: str, more: str = ""
) -> str:
    """Return a whole document. The style stands inside, so that its text decides the cache.

    `paper` is the one, or the first, in it: it knows whose copy it is.
    """
    style = STYLE.read_text(encoding="utf-8")
    whose = ""
    if paper.service:
        style += SERVICE_STYLE.read_text(encoding="utf-8")
        whose = f' data-service="{escape(chr(10).join(paper.service))}"'
    style = mirrored(style)
    for counted in (PAGES, PAGES_OF_LARGE):
        style = style.replace(counted_pages(counted), counted_pages(say(counted)))
    written = f'lang="{named()}"' + (' dir="rtl"' if direction(spoken()) == "rtl" else "")
    authors = "".join(f'<meta name="author" content="{escape(who)}">' for who in paper.authors)
    return (
        f'<!doctype html><html {written}><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title>"
        f"{authors}"
        f'<meta name="description" content="{escape(description)}">'
        f'<style>{style}</style></head><body class="{shape.id} {more}"{whose}>'
        f"<form>{spaced(body)}</form></body></html>"
    )


def single(paper: Paper, shape: Shape, room: float) -> str:
    """Return one paper by itself."""
    body = article(paper, shape, room)
    return document(paper, paper.title, paper.description, shape, body)


def article(paper: Paper, shape: Shape, room: float) -> str:
    """Return one paper as a part of a document."""
    parts = "".join(flow(paper, shape, room))
    notes = f'<div class="notes"><p>{say(NOTES)}</p>{paper.notes}</div>'
    told = " · ".join(filter(None, (paper.tip_words, paper.minutes)))
    return (
        f'<article class="paper" id="{paper.name}" style="--room: {room}" {foot(paper)}>'
        f"{whose(paper) if shape == LARGE else ''}"
        f'<div class="head">{paper.mark}<p class="tip">{escape(told)}</p></div>{unread(paper)}'
        f"<h1>{escape(paper.title)}</h1>{parts}{notes if paper.notes else ''}</article>"
    )


def whose(paper: Paper) -> str:
    """Return whose copy it is and whom to call, to begin a paper with."""
    lines = "".join(f'<p dir="{begins(line)}">{escape(line)}</p>' for line in paper.service)
    return f'<div class="service">{lines}</div>' if lines else ""


def unread(paper: Paper) -> str:
    """Return what to know of a translation, where the paper is one."""
    told = escape(paper.translation)
    return f'<p class="translation">{told}</p>' if told else ""


def foot(paper: Paper) -> str:
    """Return what the foot of each page of a paper says, for the style sheet to read."""
    address = from_left(shown(paper.address))
    return f'data-title="{escape(paper.title)}" data-address="{escape(address)}"'


def flow(paper: Paper, shape: Shape, room: float) -> Iterator[str]:
    """Yield a paper's parts. Words between two questions stay with the second."""
    for part, leads in with_leads(paper.parts):
        yield part_html(paper, part, shape, room, "lead" if leads else "words")


def part_html(paper: Paper, part: Part, shape: Shape, room: float, role: str) -> str:
    """Return words, a question, or things to tick."""
    if isinstance(part, Question):
        return question_html(paper.name, part, shape, room)
    if isinstance(part, Words):
        return f'<div class="{role}">{part.html}</div>'
    items = "".join(
        f'<li><input type="checkbox" name="{paper.name}.{tick.name}" '
        f'title="{escape(" ".join(tick.words.split()))}">'
        f'<span class="choice">{tick.html}</span></li>'
        for tick in part
    )
    return f'<ul class="ticks">{items}</ul>'


def pack(title: str, papers: Sequence[Paper], rooms: Sequence[float], shape: Shape) -> str:
    """Return several papers with a page of contents, and their examples at the end."""
    examples = [paper for paper in papers if paper.example]
    sheets = "".join(article(paper, shape, room) for paper, room in zip(papers, rooms, strict=True))
    filled = "".join(
        f'<article class="example" id="{paper.name}--example" style="--room: 0">'
        f"<h2>{escape(paper.title)}</h2>{paper.example}</article>"
        for paper in examples
    )
    contents = [entry(paper.name, paper.title) for paper in papers]
    later = [entry(f"{paper.name}--example", paper.title) for paper in examples]
    home = papers[0].address.removesuffix(papers[0].url)
    whole = f'data-title="{escape(title)}" data-address="{escape(from_left(shown(home)))}"'
    cover = (
        f'<article class="cover" style="--room: 0" {whole}>'
        f'<p class="tip">{escape(papers[0].site)}</p>'
        f"<h1>{escape(title)}</h1>"
        f"<p>{say(HOW)}</p>"
        f"<h2>{say(TO_FILL_IN)}</h2><ul>{''.join(contents)}</ul>"
        f"<h2>{say(EXAMPLES)}</h2><ul>{''.join(later)}</ul></article>"
    )
    part = (
        f'<section class="examples" {whole}><h1>{say(EXAMPLES)}</h1>'
        f"<p>{say(NUMBERS)}</p>"
        f"{filled}</section>"
    )
    described = say(
        "{count} worksheets and checklists to print or to fill in, with contents.",
        count=len(papers),
    )
    return document(papers[0], title, described, shape, cover + sheets + part, "pack")


def bookmarks(papers: Sequence[Paper]) -> dict[str, str]:
    """Return what stands at each place that a pack's contents lead to."""
    found = {paper.name: paper.title for paper in papers}
    return found | {
        f"{paper.name}--example": say("Example: {title}", title=paper.title) for paper in papers
    }


def entry(target: str, title: str) -> str:
    """Return one line of the contents."""
    return f'<li><a href="#{target}">{escape(title)}</a></li>'


def tip_name(paper: Paper) -> str:
    """Return the tip's own words: "Move on" out of "Tip 1 of 4: Move on"."""
    return paper.tip_words.partition(": ")[2]
