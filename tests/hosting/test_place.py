"""Where a copy of the site is: what is taken apart, and what is refused."""

from pathlib import Path

import pytest

from scripts.content.errors import ProjectError
from scripts.hosting.place import Place, address_of


def test_an_address_under_a_sub_path_is_taken_apart() -> None:
    place = Place("https://www.riverbend.example:8443/careers/rejection/")
    assert (place.base, place.origin) == (
        "/careers/rejection/",
        "https://www.riverbend.example:8443",
    )
    assert (place.secure, place.own_host) == (True, False)


def test_an_address_of_a_host_of_its_own_is_taken_apart() -> None:
    place = Place("http://rejection.riverbend.example/")
    assert (place.base, place.origin) == ("/", "http://rejection.riverbend.example")
    assert (place.secure, place.own_host) == (False, True)


@pytest.mark.parametrize(
    "address",
    [
        "www.riverbend.example/",
        "https://www.riverbend.example",
        "https://www.riverbend.example/careers",
        "https://www.riverbend.example/careers/?x=1/",
        "ftp://www.riverbend.example/",
        "https://www.riverbend.example/a b/",
        'https://www.riverbend.example/";include x;/',
    ],
)
def test_what_no_server_could_serve_is_refused(address: str) -> None:
    with pytest.raises(ProjectError, match="is no address for a site"):
        Place(address)


@pytest.mark.parametrize(
    "origin", ["learn.riverbend.example", "https://a.example/x", "*", "'self'"]
)
def test_a_frame_is_for_hosts_with_their_scheme(origin: str) -> None:
    with pytest.raises(ProjectError, match="is no host that could show a frame"):
        Place("https://www.riverbend.example/", (origin,))


@pytest.mark.parametrize("folder", ["site", "/srv/$site", '/srv/"site"', "/srv/{site}"])
def test_a_folder_is_a_whole_plain_path(folder: str) -> None:
    with pytest.raises(ProjectError, match="is no folder; write its whole path"):
        Place("https://www.riverbend.example/", folder=folder)


def test_a_built_site_says_where_it_belongs(site: Path) -> None:
    assert address_of(site) == "https://after-the-no.example/careers/rejection/"


def test_a_folder_without_a_site_is_refused_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="no built site here; run: make build"):
        address_of(tmp_path)
    (tmp_path / "index.html").write_text("<h1>Hello</h1>", encoding="utf-8")
    with pytest.raises(
        ProjectError, match="names no address of its own; build it with SITE_URL set"
    ):
        address_of(tmp_path)
