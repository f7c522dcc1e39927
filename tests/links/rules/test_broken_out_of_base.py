"""Tests of the rule broken-out-of-base."""

import pytest

from tests.links.conftest import Finder
from tests.links.samples import example, html, on_checklist

PLACE = ("docs/move-on/checklist.md", 7, "broken-out-of-base")
LINK = '<a href="/move-on/checklist/">Checklist</a>'
FAILS = example(on_checklist(LINK, f"<p>{LINK}</p>"), PLACE, base="/after-the-no/")
IN_BASE = '<a href="/after-the-no/move-on/checklist/">Checklist</a>'
PASSES = example(
    on_checklist(IN_BASE, f"<p>{IN_BASE}</p>")
    | {"site/404.html": html(f'<p id="not-here">{IN_BASE} <a href="#not-here">Up</a></p>')},
    base="/after-the-no/",
)


def test_an_absolute_link_is_fine_where_the_site_has_the_host_to_itself(found: Finder) -> None:
    assert found(example(FAILS.files)) == frozenset()


@pytest.mark.parametrize("base", ["/", "/after-the-no/", "/careers/after-the-no/"])
def test_a_relative_link_may_not_climb_out_of_the_site(base: str, found: Finder) -> None:
    link = '<a href="../../../after-the-no/move-on/checklist/">Checklist</a>'
    assert found(example(on_checklist(link, link), base=base)) == {PLACE}


def test_an_image_outside_the_base_path_is_not_reported_as_missing_too(found: Finder) -> None:
    image = '<img src="/assets/path.svg" alt="A path">'
    assert found(example(on_checklist(image, image), base="/after-the-no/")) == {PLACE}


@pytest.mark.parametrize("address", ["move-on/checklist/", "/move-on/checklist/"])
def test_addresses_on_the_404_page_must_start_with_the_base_path(
    address: str, found: Finder
) -> None:
    files = {
        "overrides/404.html": "<h1>Not here</h1>\n<a href=\"{{ 'move-on/checklist/' | url }}\">",
        "site/404.html": html(f'<h1>Not here</h1><a href="{address}">Checklist</a>'),
    }
    expected = ("overrides/404.html", 2, "broken-out-of-base")
    assert found(example(files, base="/after-the-no/")) == {expected}
