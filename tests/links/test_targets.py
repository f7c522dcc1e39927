"""Tests of where the references of a site lead."""

import pytest

from scripts.content.address import Target
from scripts.links.page import Reference
from scripts.links.targets import (
    is_missing,
    is_missing_fragment,
    is_unresolved,
    local_targets,
    unclaimed,
)
from tests.links.conftest import Builder
from tests.links.samples import example, on_checklist

PAGE = "move-on/checklist/index.html"


def link(value: str) -> Reference:
    return Reference(PAGE, "a", "href", value, "", False, "main")


def test_only_addresses_inside_the_site_are_looked_up(project: Builder) -> None:
    main = (
        '<a href="../../">Start</a> <a href="https://www.acas.org.uk">Acas</a> '
        '<a href="../gone.md">Gone</a> <a href="../../../up/">Up</a> <a href="tel:1">Call</a>'
    )
    built = project(example(on_checklist("", main)))
    values = [reference.value for reference, _ in local_targets(built)]
    assert values == ["move-on/checklist/", "../../", "../../"]


@pytest.mark.parametrize(
    ("value", "unresolved"),
    [
        ("../support.md#uk", True),
        ("../support/", False),
        ("https://code.example/README.md", False),
    ],
)
def test_markdown_of_the_site_is_unresolved(value: str, unresolved: bool) -> None:
    assert is_unresolved(link(value)) is unresolved


def test_what_lychee_did_not_judge_is_looked_up(project: Builder) -> None:
    built = project(example({}))
    gone = Target("gone", "", folder=True)
    assert is_missing(built, link("../../gone/"), gone)
    assert not is_missing(built, link("../../"), Target("", "", folder=True))
    assert not is_missing_fragment(built, link("../../gone/"), gone)
    assert is_missing_fragment(built, link("../../#a"), Target("", "a", folder=True))
    assert not is_missing_fragment(built, link("#top"), Target(PAGE, "top", folder=False))
    assert not is_missing_fragment(built, link("#checklist"), Target(PAGE, "checklist", False))


def test_what_lychee_found_in_other_attributes_is_kept(project: Builder) -> None:
    image = '<img alt="" src="data:," longdesc="../path/">'
    built = project(example(on_checklist(image, image), base="/after-the-no/"))
    assert [(reference.value, target.path) for reference, target in unclaimed(built)] == [
        ("/after-the-no/move-on/path", "move-on/path")
    ]
