"""Tests of the rule alternate."""

import pytest

from tests.links.conftest import Finder, ProblemFinder
from tests.links.samples import SITE_URL, addressed, example, html

WELSH = '<link rel="alternate" hreflang="cy" href="/cy/">'
TEMPLATE = f"{{% extends 'base.html' %}}\n{WELSH}\n"


def with_head(link: str) -> dict[str, str | bytes]:
    """Return the site with a link in the template, on line 2, and on the 404 page."""
    return {
        "overrides/main.html": f"{{% extends 'base.html' %}}\n{link}\n",
        "site/404.html": html("<h1>Not here</h1>", head=link),
    }


FAILS = example(with_head(WELSH), ("overrides/main.html", 2, "alternate"))
PASSES = example(
    with_head(
        WELSH
        + '<link rel="alternate" type="application/rss+xml" href="/feed.xml">'
        + '<link rel="alternate" hreflang="fr" href="https://apres-le-non.example/">'
    )
    | {"site/cy/index.html": html('<a href="../">Cymraeg</a>'), "site/feed.xml": "<rss/>"}
    | {"site/index.html": html('<a href="cy/">Cymraeg</a><a href="move-on/checklist/">List</a>')}
)


def test_the_message_says_what_to_do(problems: ProblemFinder) -> None:
    assert [str(problem) for problem in problems(FAILS)] == [
        "overrides/main.html:2: alternate: /cy/ is named as another form of the page and not in "
        "the site; correct the address, or leave the link out"
    ]


@pytest.mark.parametrize(
    "link",
    [
        '<link rel="alternate" type="application/rss+xml" href="/feed.xml">',
        f'<link rel="alternate" hreflang="cy" href="{SITE_URL}cy/">',
    ],
    ids=["a feed", "a full address"],
)
def test_feeds_and_full_addresses_are_looked_up(link: str, found: Finder) -> None:
    assert found(example(addressed() | with_head(link))) == FAILS.expected


def test_another_style_sheet_is_loaded_and_so_another_rules_business(found: Finder) -> None:
    link = '<link rel="alternate stylesheet" title="Large" href="/large.css">'
    assert found(example(with_head(link))) == {("overrides/main.html", 2, "missing-asset")}
