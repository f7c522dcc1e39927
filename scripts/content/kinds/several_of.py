"""several-of: choices of which any number counts."""

from scripts.content.forms import Choices, choices
from scripts.content.options import Option, texts
from scripts.content.question import Kind, Question


def form(question: Question) -> Choices:
    """Return a box for each choice."""
    offered = {words: words for words in question.options["choices"]}
    return choices(question, offered, several=True)


KIND = Kind("several-of", form=form, options={"choices": Option(texts, needed=True, seen=True)})
