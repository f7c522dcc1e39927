"""Tests of the rule front-matter."""

import pytest

from tests.lint.samples import GOOD, good, messages, page

FAILS = [(good("page_type: guide", "page_type: guidance"), 4)]
PASSES = [page(), good("reviewed: never", "reviewed: 2026-11-01")]

AT = "docs/seek-feedback/index.md"


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        (
            "page_type: guide",
            "page_type: guidance",
            f"{AT}:4: front-matter: 'page_type' is 'guidance'; "
            "use one of: home, guide, supporting-guide, checklist, worksheet, reference",
        ),
        (
            "minutes: 6\n",
            "",
            f"{AT}:1: front-matter: 'minutes' is missing; each guide needs it",
        ),
        (
            "tip: 2",
            "tip: 5",
            f"{AT}:5: front-matter: 'tip' is 5; use one of: 1, 2, 3, 4",
        ),
        (
            "description: Whom to ask for feedback after an interview, when, "
            "and what to do without an answer.",
            "description: Ask.",
            f"{AT}:3: front-matter: 'description' has 4 characters; at least 60 are allowed",
        ),
        (
            "description: Whom to ask",
            'description: What "fit" means, whom to ask',
            f"{AT}:3: front-matter: 'description': 'What \"fit\" means, whom to ask for feedback "
            "after an interview, when, and what to do without an answer.' does not match "
            "'^[^\"]*$'. One sentence that says what the page gives; search engines show it. "
            "No double quotes: it stands in an HTML attribute.",
        ),
        (
            "reviewed: never",
            "reviewed: later",
            f"{AT}:7: front-matter: 'reviewed': 'later' is not valid under any of the given "
            "schemas. The day a careers professional reviewed the page (YYYY-MM-DD), or never.",
        ),
        (
            "tip: 2",
            "tipp: 2",
            f"{AT}:5: front-matter: 'tipp' is not a known key; known are: title, description, "
            "page_type, tip, minutes, reviewed, tags, search",
        ),
    ],
)
def test_a_wrong_key_or_value_is_named_with_what_is_allowed(
    right: str, wrong: str, said: str
) -> None:
    assert said in messages(good(right, wrong))


def test_a_reference_page_has_no_tip() -> None:
    changed = good("page_type: guide", "page_type: reference")
    said = "'tip' does not belong on a page of type reference; delete it"
    assert any(said in line for line in messages(changed))


def test_a_page_without_front_matter_and_one_with_broken_yaml_are_named() -> None:
    bare = page("# Ask for feedback\n")
    assert f"{AT}:1: front-matter: the page has no front matter; start it with a line of ---" in (
        messages(bare)
    )
    colon = page(GOOD.replace("title: Ask for feedback", "title: Ask: feedback", 1))
    assert (
        f"{AT}:2: front-matter: not YAML: mapping values are not allowed here; "
        "put quotes around a value that holds ': '"
    ) in messages(colon)
