"""one-of: choices of which one counts."""

from scripts.content.forms import Choices, choices, kept_by
from scripts.content.options import Option, texts
from scripts.content.question import Kind, Question

# `kept` is what is kept of choices whose words are a translation; the build writes it.
OPTIONS = {"choices": Option(texts, needed=True, seen=True), "kept": Option(texts, default=())}


def form(question: Question) -> Choices:
    """Return a circle for each choice."""
    return choices(question, kept_by(question))


KIND = Kind(
    "one-of",
    form=form,
    options=OPTIONS,
)
