"""Tests of the rule front-matter."""

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
    (changed("minutes: 6\n", ""), ["1:1: 'minutes' is missing; each guide needs it"]),
    (changed("tip: 2", "tip: 5"), ["5:6: 'tip' is 5; use one of: 1, 2, 3, 4"]),
    (
        changed(DESCRIPTION, "description: Ask."),
        ["3:14: 'description' has 4 characters; at least 60 are allowed"],
    ),
    (
        changed("description: Whom to ask", 'description: What "fit" means, whom to ask'),
        ["3:14: 'description' holds a double quote; use single ones"],
    ),
    (
        changed("reviewed: never", "reviewed: later"),
        [
            "7:11: 'reviewed': 'later' is not valid under any of the given schemas. The day a "
            "careers professional reviewed the page (YYYY-MM-DD), or never."
        ],
    ),
    (
        # Nobody reviewed a page before there was one, or will have done so next year.
        changed("reviewed: never", "reviewed: 2025-12-31"),
        ["7:11: 'reviewed' is 2025-12-31; write never, or the past day of the review"],
    ),
    (
        changed("reviewed: never", "reviewed: 2126-01-01"),
        ["7:11: 'reviewed' is 2126-01-01; write never, or the past day of the review"],
    ),
    (
        changed("minutes: 6", "minutes: six"),
        [
            "6:10: 'minutes': 'six' is not of type 'integer'. How long the page takes to read, "
            "or the checklist to do, in whole minutes."
        ],
    ),
    (
        changed("tip: 2", "tipp: 2"),
        [
            "1:1: 'tip' is missing; each guide needs it",
            "5:1: 'tipp' is not a known key; known are: title, description, page_type, tip, "
            "minutes, reviewed, tags, search",
        ],
    ),
    (
        changed("  - turned down", "  - turned down\n  - x"),
        ["9:3: 'x' in 'tags' has 1 characters; at least 2 are allowed"],
    ),
    (
        changed("tags:", "search:\n  boost: 0.5\n  weight: 2\ntags:"),
        ["9:3: 'weight' is not a known key; known are: boost"],
    ),
    # Reference pages and those for careers services belong to no tip.
    (
        changed("page_type: guide", "page_type: reference"),
        [
            "5:1: 'tip' does not belong on a page of type reference; delete it",
            "6:1: 'minutes' does not belong on a page of type reference; delete it",
        ],
    ),
    (changed("page_type: guide\ntip: 2\nminutes: 6", "page_type: careers-service"), []),
    # A situation belongs to no tip, and takes time to read.
    (changed("page_type: guide\ntip: 2", "page_type: situation"), []),
    (
        changed("page_type: guide", "page_type: situation"),
        ["5:1: 'tip' does not belong on a page of type situation; delete it"],
    ),
    (
        changed("page_type: guide\ntip: 2\nminutes: 6", "page_type: situation"),
        ["1:1: 'minutes' is missing; each situation needs it"],
    ),
    # What cannot be read.
    (
        "---\n\n# Ask for feedback\n",
        ["1:1: the page has no front matter; start it with a line of ---"],
    ),
    (
        changed("title: Ask for feedback", "title: Ask: feedback"),
        [
            "2:1: not YAML: mapping values are not allowed here; "
            "put quotes around a value that holds ': '"
        ],
    ),
    (
        "---\n- a list\n---\n\n# Ask for feedback\n",
        ["1:1: front matter must be lines of 'key: value'"],
    ),
]
