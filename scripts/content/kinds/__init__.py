"""The kinds of questions, one module each: what a kind is stands there and nowhere else.

The page asks here, and so do PDF, Word, the linter and what is kept in a browser. The order is
that in which a writer is told of them.
"""

from scripts.content.errors import ContentError
from scripts.content.forms import Form, Stored, fields, labels
from scripts.content.kinds import (
    answer_group,
    answer_table,
    date,
    long_answer,
    next_action,
    one_of,
    scale,
    several_of,
    short_answer,
)
from scripts.content.question import Kind, Question

MODULES = (
    short_answer,
    long_answer,
    one_of,
    several_of,
    scale,
    date,
    answer_table,
    answer_group,
    next_action,
)
KINDS: dict[str, Kind] = {module.KIND.name: module.KIND for module in MODULES}
# The last question of each sheet.
LAST = next_action.KIND


def kind_of(question: Question) -> Kind:
    """Return a question's kind. Raises ContentError for one that is not there."""
    if question.kind not in KINDS:
        remedy = f"no kind of question is called '{question.kind}'; use: {', '.join(KINDS)}"
        raise ContentError(question.path, question.line, "question-kind", remedy)
    return KINDS[question.kind]


def form_of(question: Question) -> Form:
    """Return what a question is answered in."""
    return kind_of(question).form(question)


def fields_of(question: Question) -> dict[str, Stored]:
    """Return the fields in which a question's answers are kept, and what is kept in each."""
    return fields(question, form_of(question))


def labels_of(question: Question) -> dict[str, str]:
    """Return what each field of a question is called where it stands alone, as in a list."""
    return labels(question, form_of(question))


def seen_options() -> set[str]:
    """Return the options of all kinds whose words readers see."""
    return {
        name for kind in KINDS.values() for name, option in kind.all_options.items() if option.seen
    }
