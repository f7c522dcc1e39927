"""next-action: the last question of each sheet: what, and by when.

Its two answers have the same names on every sheet. An earlier answer starts the first.
"""

from scripts.content.forms import Parts, Place
from scripts.content.kinds.date import DAY
from scripts.content.question import Kind, Question
from scripts.content.words import say


def form(question: Question) -> Parts:
    """Return the place for the action, and that for its day."""
    return Parts(
        (
            (say("What"), Place("next-action", f"{question.label}. {say('What')}")),
            (
                say("By when"),
                Place("next-date", f"{question.label}. {say('By when')}", entry=DAY),
            ),
        )
    )


KIND = Kind("next-action", form=form, fixed_name="next-action")
