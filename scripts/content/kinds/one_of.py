"""one-of: choices of which one counts."""

from scripts.content.forms import Choices, choices
from scripts.content.options import Option, texts
from scripts.content.question import Kind, Question


def form(question: Question) -> Choices:
    """Return a circle for each choice."""
    return choices(question, {words: words for words in question.options["choices"]})


KIND = Kind("one-of", form=form, options={"choices": Option(texts, needed=True, seen=True)})
