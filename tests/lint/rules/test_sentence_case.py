"""Tests of the rule sentence-case."""

import pytest

from scripts.lint.rules import sentence_case
from scripts.lint.text import Kind, Passage
from tests.lint.samples import page

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
    ("## What Might go wrong\n\nLittle.\n", [small(9, "What might go wrong")]),
    # Two words with a capital side by side may be a name.
    ("## Write to the Fair Work Office or the Hiring Manager\n\nOnce.\n", []),
    ("## Ask at the Access to Work desk of the Bank of Scotland\n\nOnce.\n", []),
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


def test_each_listed_name_passes_in_a_heading_and_is_needed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    headings = [f"## A heading with {name} here\n" for name in NAMES if name and name[0] != "#"]
    parts = [page(heading).passages for heading in headings]
    assert [one for passages in parts for one in wrong(passages)] == []
    monkeypatch.setattr(sentence_case, "listed_names", tuple)
    sentence_case.names.cache_clear()
    sentence_case.phrases.cache_clear()
    unneeded = [heading for heading, one in zip(headings, parts, strict=True) if not wrong(one)]
    sentence_case.names.cache_clear()
    sentence_case.phrases.cache_clear()
    assert unneeded == []


def wrong(passages: list[Passage]) -> list[str]:
    """Return the words of headings that have a capital too many."""
    headings = [one for one in passages if one.kind is Kind.HEADING]
    return [word[0] for one in headings for word in sentence_case.capitals(one)]


def test_the_list_of_names_is_sorted_and_holds_none_twice() -> None:
    parts = [part.split("\n") for part in "\n".join(NAMES).split("\n\n")]
    for part in parts:
        names = [line for line in part if not line.startswith("#")]
        assert names == sorted(names, key=str.casefold)
    every = [line for line in NAMES if line and line[0] != "#"]
    assert len(every) == len(set(every))
