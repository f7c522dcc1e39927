"""Tests of the rule reading-grade."""

from scripts.lint.rules.reading_grade import grade
from tests.lint.samples import page

HARD = (
    "Notwithstanding organisational considerations, unsuccessful applicants characteristically "
    "experience considerable disappointment following disadvantageous evaluation.\n"
)
MIDDLING = (
    "In this study, 233 unemployed people kept daily records of their search. After an unusually "
    "difficult day, those who could let go of negative thoughts tended to put in more effort.\n"
)


def whole(page_type: str, text: str) -> str:
    """Return a whole file of a type."""
    return f"---\ntitle: A day off\npage_type: {page_type}\n---\n\n# A day off\n\n{text}"


EXACT: list[tuple[str, list[str]]] = [
    (
        whole("guide", "One no. Two noes.\n\n" + HARD * 3),
        [
            "1:1: reading grade 35.6, 7 is the most; use shorter words and sentences, "
            "first on line 10"
        ],
    ),
    *((whole(kind, MIDDLING), []) for kind in ("reference", "careers-service")),
    *(
        (
            whole(kind, MIDDLING),
            [
                "1:1: reading grade 8.7, 7 is the most; use shorter words and sentences, "
                "first on line 8"
            ],
        )
        for kind in ("home", "guide", "supporting-guide", "checklist", "worksheet")
    ),
    (
        whole("reference", HARD),
        [
            "1:1: reading grade 41.2, 9 is the most; use shorter words and sentences, "
            "first on line 8"
        ],
    ),
    # Letters, examples and tables are not the page's own prose.
    (f"/// words | An email\n{HARD}///\n\n/// example | Rosa\n{HARD}///", []),
    (f"| What | Why |\n|---|---|\n| {HARD.strip()} | {HARD.strip()} |", []),
    (whole("guide", "## Only a heading\n"), []),
]


def test_short_plain_sentences_have_a_low_grade() -> None:
    assert grade(page().sentences) < 5


def test_a_page_without_sentences_has_no_grade() -> None:
    assert grade([]) == 0
