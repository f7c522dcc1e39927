"""Tests of the rule sitemap."""

import gzip

import pytest

from tests.links.conftest import Finder, ProblemFinder
from tests.links.samples import (
    FIRST_HOUR,
    SITE_URL,
    addressed,
    example,
    forwarding,
    html,
    moved,
    sitemap,
)

SITEMAP, PACKED = "site/sitemap.xml", "site/sitemap.xml.gz"
ALL = ("", "move-on/checklist/")
FORWARDING: dict[str, str | bytes] = {
    "docs/data/moved.yaml": moved("move-on/checklist.md"),
    FIRST_HOUR: forwarding(
        "../checklist/", head=f'<link rel="canonical" href="{SITE_URL}move-on/checklist/">'
    ),
    "site/404.html": html("<h1>This page is not here</h1>"),
}


def listing(*addresses: str) -> dict[str, str | bytes]:
    """Return the addressed site, one page of it forwarding, with these addresses in its list."""
    text = sitemap(*addresses)
    return {**addressed(), **FORWARDING, SITEMAP: text, PACKED: gzip.compress(text.encode())}


FAILS = example(listing(*ALL, "tips/"), (SITEMAP, 4, "sitemap"))
PASSES = example(listing(*ALL))


@pytest.mark.parametrize(
    ("addresses", "problem"),
    [
        (ALL[:1], "docs/move-on/checklist.md:1: sitemap: the page is not in sitemap.xml, so search "
         "engines may miss it; build the site anew"),
        ((*ALL, "move-on/first-hour/"),
         "docs/data/moved.yaml:2: sitemap: sitemap.xml lists the old address; leave it out there"),
        ((*ALL, "404.html"), f"site/sitemap.xml:4: sitemap: {SITE_URL}404.html is no page that "
         "readers look for; leave it out"),
        ((*ALL, "move-on/checklist"), f"site/sitemap.xml:4: sitemap: {SITE_URL}move-on/checklist "
         "is no page that readers look for; leave it out"),
        ((*ALL, ""), f"site/sitemap.xml:4: sitemap: {SITE_URL} stands here a second time; "
         "build the site anew"),
    ],
    ids=["missing page", "moved page", "404 page", "no slash", "twice"],
)  # fmt: skip
def test_each_page_is_listed_once_and_nothing_else(
    addresses: tuple[str, ...], problem: str, problems: ProblemFinder
) -> None:
    assert [str(one) for one in problems(example(listing(*addresses)))] == [problem]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({PACKED: b"PK"}, "site/sitemap.xml.gz:1: sitemap: the file cannot be unpacked"),
        ({PACKED: gzip.compress(b"<urlset/>")},
         "site/sitemap.xml.gz:1: sitemap: the file does not say what sitemap.xml says"),
        ({SITEMAP: "<urlset>\n<url>"},
         "site/sitemap.xml:2: sitemap: the file is no well-formed XML"),
    ],
    ids=["not packed", "another text", "no XML"],
)  # fmt: skip
def test_both_files_are_sound_and_say_the_same(
    change: dict[str, str | bytes], problem: str, problems: ProblemFinder
) -> None:
    found = [str(one) for one in problems(example(addressed() | change))]
    assert found == [f"{problem}; build the site anew"]


@pytest.mark.parametrize("name", [SITEMAP, PACKED])
def test_both_files_are_in_the_site(name: str, problems: ProblemFinder) -> None:
    files = {path: text for path, text in addressed().items() if path != name}
    assert [str(one) for one in problems(example(files))] == [
        f"mkdocs.yml:1: sitemap: {name.removeprefix('site/')} is not in the site; "
        "build the site anew"
    ]


def test_a_list_for_another_address_is_one_problem_of_the_settings(
    problems: ProblemFinder,
) -> None:
    text = sitemap(*ALL, site_url="https://old.example/")
    files = addressed() | {SITEMAP: text, PACKED: gzip.compress(text.encode())}
    assert [str(one) for one in problems(example(files))] == [
        f"mkdocs.yml:1: sitemap: sitemap.xml lists no page at {SITE_URL}, but "
        "https://old.example/; build the site with the address it is served at as SITE_URL"
    ]


def test_under_a_sub_path_the_addresses_hold_it(found: Finder) -> None:
    files = addressed("https://after-the-no.example/careers/")
    assert found(example(files, base="/careers/")) == frozenset()


def test_an_escaped_address_is_read_as_meant(found: Finder) -> None:
    files = listing(*ALL, "a&amp;b/")
    assert found(example(files)) == {(SITEMAP, 4, "sitemap")}
