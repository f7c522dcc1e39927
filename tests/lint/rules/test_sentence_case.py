"""Tests of the rule sentence-case."""

import pytest

from scripts.lint.rules import sentence_case
from tests.lint.samples import said

NAMES = sentence_case.NAMES.read_text(encoding="utf-8").splitlines()


def small(column: int, mended: str, line: int = 1) -> str:
    """Return the problem of a heading with capitals too many or too few."""
    return f"{line}:{column}: write '{mended}', or list the name in names.txt"


EXACT: list[tuple[str, list[str]]] = [
    ("## Ask for feedback\n\nOnce.\n", []),
    ("## Ask For Feedback\n\nOnce.\n", [small(8, "Ask for feedback")]),
    ("## What to do Next\n\nRest.\n", [small(15, "What to do next")]),
    ("### 7 Ways to ask\n\nOne.\n", [small(7, "7 ways to ask")]),
    ("## Follow-Up email\n\nOnce.\n", [small(11, "Follow-up email")]),
    ("## Get A Reply\n\nOnce.\n", [small(8, "Get a reply")]),
    ("## What They're thinking\n\nNobody knows.\n", [small(9, "What they're thinking")]),
    ("## Ask *Your* manager\n\nOnce.\n", [small(9, "Ask your manager")]),
    # The title and its heading, the titles of blocks and of examples, the questions of a sheet.
    (
        "---\ntitle: Ask For Feedback\ndescription: How To Ask.\n---\n\n# Ask For Feedback\n",
        [small(12, "Ask for feedback", 2), small(7, "Ask for feedback", 6)],
    ),
    (
        "/// words | An Email to HR\nDear [Name],\n///\n",
        [small(16, "An email to HR")],
    ),
    (
        "/// example | Amina, 24, Sells phones\n1. I Asked.\n///\n",
        [small(26, "Amina, 24, sells phones")],
    ),
    (
        "/// date | Which Day?\n    name: day\n    hint: A Day\n///\n",
        [small(18, "Which day?")],
    ),
    # Prose and tables are not headings.
    ("They Said No.\n\n| Who To Ask |\n|---|\n| The Boss |\n", []),
    # A capital at the start, after a stop, a colon or a dash, and in a quotation.
    ("## ask once\n\nOnce.\n", [small(4, "Ask once")]),
    ("## Day 1: Rest\n\nAll day.\n", []),
    ("## You got a no. Here is what to do\n\nRest.\n", []),
    ("## 1. Move on\n\nRest.\n", []),
    ("## (Optional) A second letter\n\nOnce.\n", []),
    ('## "Not a Good Fit" and what it means\n\nLittle.\n', []),
    ("## What 'Better fit' means\n\nLittle.\n", []),
    ('## "better fit" and silence\n\nLittle.\n', []),
    ("## gov.uk pages to read\n\nThree.\n", []),
    ("## `make lint` finds it\n\nQuickly.\n", []),
    # Names: unknown without a capital, listed, or beside a name.
    ("## How Amina asked the NHS in Nairobi on Monday\n\nOnce.\n", []),
    ("## What I'd ask Citizens Advice in May\n\nOnce.\n", []),
    ("## Northern Ireland and South Leeds\n\nOnce.\n", []),
    ("## The University of Leeds and Leeds University's careers service\n\nOnce.\n", []),
    ("## Ask Mrs Baker or Dr Hill\n\nOnce.\n", []),
    ("## LinkedIn, iPhones and PhDs\n\nOnce.\n", []),
    ("## From 4 May to the end of May\n\nOnce.\n", []),
    ("## What May go wrong\n\nLittle.\n", [small(9, "What may go wrong")]),
    ("## What you Didn't say\n\nLittle.\n", [small(13, "What you didn't say")]),
    ("## Ask the Data Protection Commission and Leeds City Council\n\nOnce.\n", []),
    ("## Ask the Ministry of Labour of Kenya\n\nOnce.\n", []),
    (
        "## How To Ask The Data Protection Commission\n\nOnce.\n",
        [small(8, "How to ask the Data Protection Commission")],
    ),
    ("## North of town, and Great ideas\n\nOnce.\n", [small(23, "North of town, and great ideas")]),
    # Initials and labels; shouting is neither.
    ("## Plan B: CVs, PDFs and the STAR method at Level 3\n\nOnce.\n", []),
    ("## Grade A or grade B\n\nOnce.\n", []),
    ("## What NOT to say\n\nThis.\n", [small(9, "What not to say")]),
    ("## READ THIS CV FIRST\n\nNow.\n", [small(4, "Read this CV first")]),
]


@pytest.mark.parametrize("name", [name for name in NAMES if name and name[0] != "#"])
def test_each_listed_name_passes_in_a_heading_and_is_needed(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    heading = f"## A heading with {name}\n\nOnce.\n"
    assert said(sentence_case, heading) == []
    monkeypatch.setattr(sentence_case, "without_names", lambda text: text)
    assert said(sentence_case, heading) != []


def test_the_list_of_names_is_sorted_and_holds_none_twice() -> None:
    parts = [part.split("\n") for part in "\n".join(NAMES).split("\n\n")]
    for part in parts:
        names = [line for line in part if not line.startswith("#")]
        assert names == sorted(names, key=str.casefold)
    every = [line for line in NAMES if line and line[0] != "#"]
    assert len(every) == len(set(every))
