"""Tests of the rule section-order."""

STEP = "/// next-step\n[Choose the wording](what-to-say.md).\n///\n"
ANSWER = "Reply to the person who sent the no.\n\n"
SECTION = "## Whom to ask\n\nThem.\n\n"
FIRST = "comes before the answer; start with a sentence or two under the title"


def reference(body: str, kind: str = "reference") -> str:
    """Return a page of a kind that holds a text; the text starts on line 8."""
    return f"---\ntitle: Ask for feedback\npage_type: {kind}\n---\n\n# Ask for feedback\n\n{body}"


SHEET = """\
//// worksheet | debrief

/// short-answer | What did they ask?
    name: asked
///

////

"""
EXAMPLE = "## An example, filled in\n\n/// example | Amina, 24\n1. About stock.\n///\n\n"
BOXES = "- [ ] Save the job advert.\n\n"

EXACT: list[tuple[str, list[str]]] = [
    (reference(ANSWER + SECTION + STEP), []),
    # The title is first, and the answer next.
    (
        f"---\ntitle: Ask for it\n---\n\nWait a day.\n\n# Ask for it\n\n{ANSWER}",
        ["5:1: stands before the title; move it below"],
    ),
    (reference(SECTION), [f"8:1: {FIRST}"]),
    (reference(f"[TOC]\n\n{ANSWER}{SECTION}"), [f"8:1: {FIRST}"]),
    (reference(f"/// caution | Take care\nOf you.\n///\n\n{ANSWER}"), [f"8:1: {FIRST}"]),
    (reference(f"<!-- from May -->\n\n{ANSWER}"), []),
    (reference(f"- [It happened today](a.md)\n\n{SECTION}", "home"), []),
    # The list of sections stands before the first of them, once.
    (reference(f"{ANSWER}[TOC]\n\n{SECTION}"), []),
    (
        reference(f"{ANSWER}{SECTION}[TOC]\n\n{STEP}"),
        ["14:1: [TOC] comes after a section; move it above the first"],
    ),
    (reference(f"{ANSWER}[TOC]\n\n[TOC]\n\n{SECTION}"), ["12:1: a second [TOC]; keep one"]),
    # The next step is last. A second one is the business of the rule next-step.
    (
        reference(f"{ANSWER}{STEP}\nGood luck.\n\nAnd more.\n"),
        ["14:1: comes after the next step; move it above"],
    ),
    (
        reference(f"{ANSWER}{STEP}\n{SECTION}"),
        ["14:1: comes after the next step; move it above"],
    ),
    (reference(f"{ANSWER}{STEP}\n<!-- from May -->\n"), []),
    (reference(f"{ANSWER}{STEP}\n{STEP}"), []),
    # Guides.
    (reference(f"{ANSWER}{SECTION}/// road\n///\n\n{STEP}", "guide"), []),
    (
        reference(f"{ANSWER}/// road\n///\n\n{SECTION}{STEP}", "guide"),
        ["10:1: the road comes before the last section; move it below"],
    ),
    (reference(f"- [Today](a.md)\n\n/// road\n///\n\n{SECTION}", "home"), []),
    # Worksheets.
    (reference(ANSWER + SHEET + EXAMPLE + STEP, "worksheet"), []),
    (
        reference(ANSWER + SECTION + SHEET + EXAMPLE, "worksheet"),
        ["10:1: a section before the sheet; move it below"],
    ),
    (
        reference(ANSWER + EXAMPLE + SHEET, "worksheet"),
        [
            "10:1: a section before the sheet; move it below",
            "12:1: the example comes before the sheet; move it below",
        ],
    ),
    (reference(f"{ANSWER}/// message-builder\n///\n\n{STEP}", "worksheet"), []),
    # That a sheet's purpose is missing is reported by the rule worksheet.
    (reference(SHEET + EXAMPLE, "worksheet"), []),
    # Checklists.
    (reference(f"{ANSWER}## Today\n\nSlowly.\n\n{BOXES}{STEP}", "checklist"), []),
    (
        reference(f"{ANSWER}{BOXES}## Today\n\n{BOXES}{STEP}", "checklist"),
        ["10:1: boxes without a section; put a heading above them"],
    ),
    (
        reference(f"{ANSWER}## Today\n\n- Save the advert.\n\n## After\n\n{BOXES}", "checklist"),
        ["10:1: a section without a box; add '- [ ] ' and an action"],
    ),
    # A page without a title is reported by the rule title-heading.
    ("---\ntitle: Ask for it\n---\n\n## Whom to ask\n\nThem.\n", []),
]
