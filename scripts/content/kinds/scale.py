"""scale: five steps beside each other; `low` and `high` are the words at its ends."""

from scripts.content.forms import Choices, choices
from scripts.content.options import Option, text
from scripts.content.question import Kind, Question

STEPS = 5


def form(question: Question) -> Choices:
    """Return a circle for each step; its number is kept."""
    ends = {1: f"1, {question.options['low']}", STEPS: f"{STEPS}, {question.options['high']}"}
    steps = {str(step): ends.get(step, str(step)) for step in range(1, STEPS + 1)}
    return choices(question, steps, beside=True)


END = Option(text, needed=True, seen=True)
KIND = Kind("scale", form=form, options={"low": END, "high": END})
