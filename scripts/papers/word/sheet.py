"""A paper as the text of a Word file."""

from collections.abc import Iterator

from scripts.content.forms import offers
from scripts.content.kinds import form_of
from scripts.content.question import Question
from scripts.content.words import say
from scripts.papers.composing import NOTES
from scripts.papers.reading import Paper, Tick, with_leads
from scripts.papers.reading import Words as Read
from scripts.papers.word.answers import Controls, answer, ticked
from scripts.papers.word.links import Links
from scripts.papers.word.markup import paragraph, text
from scripts.papers.word.prose import inline, items, parsed, prose


def body(paper: Paper, links: Links) -> str:
    """Return a paper's title, its words and questions or boxes, and its sources."""
    return "".join(parts(paper, links))


def parts(paper: Paper, links: Links) -> Iterator[str]:
    """Yield the parts of a paper in the order of reading."""
    controls = Controls()
    told = " · ".join(filter(None, (paper.tip_words, paper.minutes)))
    yield paragraph(text(told), "Tip")
    if paper.translation:
        yield paragraph(text(paper.translation), "Tip")
    yield paragraph(text(paper.title), "Heading1")
    answered = False
    for part, leads in with_leads(paper.parts):
        if isinstance(part, Question):
            yield from question(part, controls)
        elif isinstance(part, Read):
            yield prose(part.html, links, leads=leads, apart=answered)
        else:
            yield from ticks(part, controls, links)
        answered = isinstance(part, Question)
    if paper.notes:
        yield paragraph(text(say(NOTES)), "NoteHeading")
        for notes in parsed(paper.notes).find_all("ol", recursive=False):
            yield from items(notes, links, "Note")


def question(asked: Question, controls: Controls) -> Iterator[str]:
    """Yield a question's number and words, its hints, and the room to answer it."""
    yield paragraph(text(f"{asked.number}. {asked.label}"), "Heading2")
    form = form_of(asked)
    for hint in (asked.hint, *offers(form)):
        if hint:
            yield paragraph(text(hint), "Hint")
    yield answer(controls, asked, form)


def ticks(listed: tuple[Tick, ...], controls: Controls, links: Links) -> Iterator[str]:
    """Yield each thing to tick in a list, no page ending after the first or before the last."""
    for place, tick in enumerate(listed, start=1):
        box = controls.tick(tick.name, " ".join(tick.words.split()))
        kept = place in (1, len(listed) - 1) and place < len(listed)
        yield ticked(box, inline(parsed(tick.html), links), keep=kept)
