"""Tests of how addresses are read."""

import pytest

from scripts.content.address import Target, names_host, resolve, scheme, split

PAGE = "move-on/checklist/index.html"
BASE = "/after-the-no/"


@pytest.mark.parametrize(
    ("address", "path", "fragment"),
    [
        ("", PAGE, ""),
        ("#first-hour", PAGE, "first-hour"),
        ("?h=hour#first-hour", PAGE, "first-hour"),
        ("./", "move-on/checklist", ""),
        ("..", "move-on", ""),
        ("../../", "", ""),
        (" ../kind-letter/\n#start", "move-on/kind-letter", "start"),
        ("../kind%20letter.html#%C3%A9t%C3%A9", "move-on/kind letter.html", "été"),
        ("/after-the-no/support/", "support", ""),
        ("/after-the-no", "", ""),
    ],
)
def test_an_address_is_resolved_from_its_page(address: str, path: str, fragment: str) -> None:
    target = resolve(PAGE, address, BASE)
    assert target is not None
    assert (target.path, target.fragment, target.outside) == (path, fragment, False)


@pytest.mark.parametrize("address", ["../../../", "../../../after-the-no/", "/", "/support/"])
def test_an_address_outside_the_base_path_is_told_apart(address: str) -> None:
    target = resolve(PAGE, address, BASE)
    assert target is not None
    assert target.outside


@pytest.mark.parametrize("address", ["https://a.example/", "//a.example/", "tel:116123", "data:,"])
def test_an_address_with_a_scheme_or_a_host_has_no_place_in_the_site(address: str) -> None:
    assert resolve(PAGE, address, BASE) is None


def test_a_name_that_starts_with_two_dots_is_not_outside() -> None:
    target = resolve("index.html", "..notes/", "/")
    assert target is not None
    assert not target.outside


@pytest.mark.parametrize("fragment", ["", "top", "Top", ":~:text=breathe"])
def test_some_fragments_need_no_element(fragment: str) -> None:
    assert Target("support", fragment, folder=True).anchor == ""


def test_a_text_directive_is_not_part_of_the_id() -> None:
    assert Target("support", "uk:~:text=breathe", folder=True).anchor == "uk"


@pytest.mark.parametrize(
    ("target", "shown"),
    [
        (Target("", "", folder=True), "/"),
        (Target("support", "uk", folder=True), "/support/"),
        (Target("a.png", "", folder=False), "/a.png"),
    ],
)
def test_a_target_is_shown_from_the_home_page(target: Target, shown: str) -> None:
    assert str(target) == shown


def test_schemes_and_hosts_are_recognised() -> None:
    assert scheme(" MAILTO:help@after-the-no.example") == "mailto"
    assert scheme("move-on/a:b") == ""
    assert [names_host(one) for one in ("//a.example", "HTTP://a", "tel:1", "/a")] == [
        True,
        True,
        False,
        False,
    ]


def test_an_address_falls_into_path_query_and_fragment() -> None:
    assert split("a/?h=b#c?d") == ("a/", "?h=b", "c?d")
    assert split("#c") == ("", "", "c")
