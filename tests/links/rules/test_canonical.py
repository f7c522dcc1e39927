"""Tests of the rule canonical."""

import pytest

from tests.links.conftest import Finder, ProblemFinder
from tests.links.samples import FIRST_HOUR, SITE_URL, addressed, example, forwarding, html, moved

CHECKLIST = "site/move-on/checklist/index.html"
PLACE = ("docs/move-on/checklist.md", 1, "canonical")
RIGHT = f'<link rel="canonical" href="{SITE_URL}move-on/checklist/">'


def on_page(links: str) -> dict[str, str | bytes]:
    """Return the addressed site with other canonical links on the checklist."""
    files = addressed()
    return files | {CHECKLIST: str(files[CHECKLIST]).replace(RIGHT, links)}


FAILS = example(on_page('<link rel="canonical" href="/move-on/checklist/">'), PLACE)
PASSES = example(
    addressed()
    | {
        "site/404.html": html("<h1>This page is not here</h1>"),
        "docs/data/moved.yaml": moved("move-on/checklist.md"),
        FIRST_HOUR: forwarding("../checklist/", head=RIGHT),
    }
)


@pytest.mark.parametrize(
    ("links", "message"),
    [
        ("", f"the page has no canonical link; keep the theme's, which says {SITE_URL}move-on/"
         "checklist/"),
        (RIGHT * 2, "the page has two canonical links; keep the theme's"),
        (RIGHT + f'<link rel="canonical" href="{SITE_URL}">',
         f"{SITE_URL} is not the page's own address; leave the canonical link to the theme, "
         "which makes it from site_url"),
    ],
    ids=["none", "twice the same", "two that differ"],
)  # fmt: skip
def test_a_page_has_one_and_the_message_says_what_is_wrong(
    links: str, message: str, problems: ProblemFinder
) -> None:
    (problem,) = problems(example(on_page(links)))
    assert str(problem) == f"docs/move-on/checklist.md:1: canonical: {message}"


@pytest.mark.parametrize("base", ["/after-the-no/", "/careers/after-the-no/"])
def test_under_a_sub_path_the_address_holds_it(base: str, found: Finder) -> None:
    files = addressed(f"https://after-the-no.example{base}")
    assert found(example(files, base=base)) == frozenset()


def test_a_site_built_for_another_address_is_one_problem_of_the_settings(
    problems: ProblemFinder,
) -> None:
    assert [
        str(problem)
        for problem in problems(example(addressed(), base="/after-the-no/"))
        if problem.rule == "canonical"
    ] == [
        "mkdocs.yml:1: canonical: the pages say they stand at https://after-the-no.example/, and "
        "are served at https://after-the-no.example/after-the-no/; "
        "build the site with that as SITE_URL"
    ]


def test_the_address_of_the_environment_goes_before_that_of_the_settings(
    found: Finder, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = addressed("https://careers.example/no/")
    config = str(files["mkdocs.yml"]).replace(SITE_URL, f'!ENV [SITE_URL, "{SITE_URL}"]')
    monkeypatch.setenv("SITE_URL", "https://careers.example/no/")
    files["mkdocs.yml"] = config
    assert found(example(files, base="/no/")) == frozenset()


def test_an_address_written_into_a_template_is_reported_there(found: Finder) -> None:
    link = f'<link rel="canonical" href="{SITE_URL}support/">'
    files = on_page(link) | {"overrides/main.html": f"{{% extends 'base.html' %}}\n{link}\n"}
    assert found(example(files)) == {("overrides/main.html", 2, "canonical")}


def test_the_page_for_missing_addresses_names_none(found: Finder) -> None:
    files = addressed() | {"site/404.html": html("<h1>Not here</h1>", head=RIGHT)}
    assert found(example(files)) == {("site/404.html", 1, "canonical")}


@pytest.mark.parametrize("head", ["", f'<link rel="canonical" href="{SITE_URL}move-on/"'])
def test_a_page_that_forwards_names_the_page_it_leads_to(head: str, found: Finder) -> None:
    files = addressed() | {
        "docs/data/moved.yaml": moved("move-on/checklist.md"),
        FIRST_HOUR: forwarding("../checklist/", head=head),
    }
    assert found(example(files)) == {("docs/data/moved.yaml", 2, "canonical")}


def test_without_an_address_of_the_site_there_is_nothing_to_name(found: Finder) -> None:
    assert found(example({})) == frozenset()
