"""Tests of the rule page-place."""

import pytest

from scripts.lint.rules import page_place


def at(path: str, kind: str, tip: str = "") -> str:
    """Return a page of a kind that lies at a place."""
    return (
        f"=== docs/{path}\n---\npage_type: {kind}\n{f'tip: {tip}' if tip else ''}\n---\n\n# Ask\n"
    )


EXACT: list[tuple[str, list[str]]] = [
    (at("index.md", "home"), []),
    (at("support.md", "reference"), []),
    (at("worksheets/index.md", "reference"), []),
    (at("careers-services/host-it.md", "careers-service"), []),
    (at("situations/index.md", "reference"), []),
    (at("situations/no-reply.md", "situation"), []),
    (at("move-on/index.md", "guide", "1"), []),
    (at("seek-feedback/checklist.md", "checklist", "2"), []),
    (at("address-concerns/gap-plan.md", "worksheet", "3"), []),
    (at("fresh-perspective/one-view.md", "supporting-guide", "4"), []),
    # The kind does not go with the place.
    (
        at("move-on/index.md", "supporting-guide", "1"),
        ["1:1: docs/move-on/index.md is a guide, not a supporting-guide; change it or move it"],
    ),
    (
        at("move-on/first-day.md", "checklist", "1"),
        [
            "1:1: docs/move-on/*.md is a worksheet or supporting-guide, not a checklist; "
            "change it or move it"
        ],
    ),
    (
        at("gap-plan.md", "worksheet", "3"),
        ["1:1: docs/*.md is a reference, not a worksheet; change it or move it"],
    ),
    (
        at("about.md", "home"),
        ["1:1: docs/*.md is a reference, not a home; change it or move it"],
    ),
    # What happened to a reader belongs to no tip.
    (
        at("situations/no-reply.md", "supporting-guide", "1"),
        ["1:1: docs/situations/*.md is a situation, not a supporting-guide; change it or move it"],
    ),
    (
        at("move-on/no-reply.md", "situation"),
        [
            "1:1: docs/move-on/*.md is a worksheet or supporting-guide, not a situation; "
            "change it or move it"
        ],
    ),
    # The tip does not go with the folder.
    (
        at("seek-feedback/your-rights.md", "supporting-guide", "3"),
        ["3:6: seek-feedback is tip 2, not 3; change it or move the page"],
    ),
    # Names and depth.
    (
        at("seek-feedback/WhatToSay.md", "supporting-guide", "2"),
        ["1:1: 'WhatToSay' is no name for an address; rename it 'what-to-say'"],
    ),
    (
        at("Seek_Feedback/what.to.say.md", "reference"),
        [
            "1:1: 'Seek_Feedback' is no name for an address; rename it 'seek-feedback'",
            "1:1: 'what.to.say' is no name for an address; rename it 'what-to-say'",
        ],
    ),
    (
        at("seek-feedback/letters/first.md", "supporting-guide", "2"),
        ["1:1: lies too deep; a page lies in docs/ or in one folder of it"],
    ),
    # What front-matter reports is not reported twice; templates lie where they lie.
    (at("move-on/first-day.md", "sheet", "1"), []),
    ("=== docs/move-on/first-day.md\n---\ntitle: First day\n---\n\n# First day\n", []),
    (at("_templates/guide.md", "guide", "1"), []),
    # A file outside the site has no place in it.
    ("=== notes/Draft_1.md\n---\npage_type: guide\n---\n\n# Ask\n", []),
]  # fmt: skip


@pytest.mark.parametrize("folder", page_place.TIPS)
def test_each_tip_has_the_same_three_places(folder: str) -> None:
    forms = {
        place.form: (place.kinds, place.tip)
        for place in page_place.PLACES
        if place.form.startswith(f"{folder}/")
    }
    tip = page_place.TIPS[folder]
    assert forms == {
        f"{folder}/index.md": (("guide",), tip),
        f"{folder}/checklist.md": (("checklist",), tip),
        f"{folder}/*.md": (("worksheet", "supporting-guide"), tip),
    }
