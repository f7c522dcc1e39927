"""Tests of the rule front-matter."""

from scripts.content import schemas

DESCRIPTION = "description: Whom to ask for feedback after an interview, when, and in which words."
GUIDE = f"""\
---
title: Ask for feedback
{DESCRIPTION}
page_type: guide
tip: 2
minutes: 6
reviewed: never
tags:
  - turned down
---

# Ask for feedback
"""


def changed(right: str, wrong: str) -> str:
    """Return the sound front matter with one change."""
    assert right in GUIDE
    return GUIDE.replace(right, wrong)


def about(key: str) -> str:
    """Return what the schema says of a key, which stands behind most faults."""
    return str(schemas.part("front-matter", [key])["description"])


NO_TIP = (
    "'tip' does not belong here; take it out. Guides, supporting guides, checklists and "
    "worksheets belong to a tip; this page does not."
)
NO_MINUTES = (
    "'minutes' does not belong here; take it out. Only pages that lead a reader through something "
    "name their minutes."
)

EXACT: list[tuple[str, list[str]]] = [
    (GUIDE, []),
    (changed("reviewed: never", "reviewed: 2026-11-01"), []),
    (changed("title: Ask for feedback", 'title: "Feedback: how to ask for it"'), []),
    (
        changed("page_type: guide", "page_type: guidance"),
        [
            "4:12: 'page_type' is 'guidance'; use one of: home, guide, supporting-guide, "
            "situation, checklist, worksheet, reference, careers-service"
        ],
    ),
    (changed("minutes: 6\n", ""), [f"1:1: 'minutes' is missing. {about('minutes')}"]),
    (changed("tip: 2", "tip: 5"), ["5:6: 'tip' is 5; use one of: 1, 2, 3, 4"]),
    (
        changed(DESCRIPTION, "description: Ask."),
        [f"3:14: 'description' has 4 characters; use at least 60. {about('description')}"],
    ),
    (
        changed("description: Whom to ask", 'description: What "fit" means, whom to ask'),
        [
            "3:14: 'description' is 'What \"fit\" means, whom to ask for feedback after an "
            f"interview, when, a...', which does not fit. {about('description')}"
        ],
    ),
    (
        changed("reviewed: never", "reviewed: later"),
        [f"7:11: 'reviewed' is 'later', which does not fit. {about('reviewed')}"],
    ),
    (
        # Nobody reviewed a page before there was one, or will have done so next year.
        changed("reviewed: never", "reviewed: 2025-12-31"),
        [
            "7:11: 'reviewed' is 2025-12-31, before the project began; give the day somebody "
            "checked it, or never"
        ],
    ),
    (
        changed("reviewed: never", "reviewed: 2126-01-01"),
        [
            "7:11: 'reviewed' is 2126-01-01, which is still to come; give the day somebody checked "
            "it, or never"
        ],
    ),
    (
        changed("minutes: 6", "minutes: six"),
        [f"6:10: 'minutes' is 'six'; it must be a whole number. {about('minutes')}"],
    ),
    (
        changed("tip: 2", "tipp: 2"),
        [
            f"1:1: 'tip' is missing. {about('tip')}",
            "5:1: 'tipp' is not known; did you mean 'tip'? There are: description, minutes, "
            "moments, page_type, reviewed, search, tags, tip, title, translation",
        ],
    ),
    (
        changed("  - turned down", "  - turned down\n  - x"),
        [f"10:5: 'tags.2' has 1 character; use at least 2. {about('tags')}"],
    ),
    (
        changed("tags:", "search:\n  boost: 0.5\n  weight: 2\ntags:"),
        ["10:3: 'search.weight' is not known; use: boost"],
    ),
    # Reference pages and those for careers services belong to no tip.
    (
        changed("page_type: guide", "page_type: reference"),
        [f"5:1: {NO_TIP}", f"6:1: {NO_MINUTES}"],
    ),
    (changed("page_type: guide\ntip: 2\nminutes: 6", "page_type: careers-service"), []),
    # A situation belongs to no tip, and takes time to read.
    (changed("page_type: guide\ntip: 2", "page_type: situation"), []),
    (
        changed("page_type: guide", "page_type: situation"),
        [f"5:1: {NO_TIP}"],
    ),
    (
        changed("page_type: guide\ntip: 2\nminutes: 6", "page_type: situation"),
        [f"1:1: 'minutes' is missing. {about('minutes')}"],
    ),
    # What cannot be read, or would be read as something else.
    (
        changed("tip: 2", "title: Feedback, and whom to ask\ntip: 2"),
        ["5:1: 'title' stands here twice, first in line 2; keep one"],
    ),
    (
        changed("title: Ask for feedback", "title: [Ask, for feedback]"),
        [f"2:8: 'title' is a list; it must be text. {about('title')}"],
    ),
    (
        changed("title: Ask for feedback", "title: *ask"),
        ["2:1: a value that starts with * needs quotes around it"],
    ),
    (
        changed("reviewed: never", "reviewed: 2026-02-30"),
        [
            "7:11: 'reviewed' is '2026-02-30'; there is no 30 February 2026; give a day that the "
            f"calendar has. {about('reviewed')}"
        ],
    ),
    (
        "---\n\n# Ask for feedback\n",
        ["1:1: the page has no front matter; start it with a line of ---"],
    ),
    (
        changed("title: Ask for feedback", "title: Ask: feedback"),
        ["2:1: a value with a colon and a space in it needs quotes around it"],
    ),
    (
        "---\n- a list\n---\n\n# Ask for feedback\n",
        [
            "1:1: a list stands here; it must be lines of 'key: value'. What stands between the "
            "two lines of dashes at the top of each page under docs/. The build and the "
            "linter check it, and editors complete it."
        ],
    ),
]
