"""A link to a folder names the page in it; every other address stays as it is."""

from pathlib import Path

import pytest

from scripts.content.errors import ProjectError
from scripts.usb.addresses import as_file, is_page, with_file


@pytest.mark.parametrize(
    ("page", "address", "made"),
    [
        ("index.html", ".", "index.html"),
        ("index.html", "support/", "support/index.html"),
        ("index.html", "support", "support/index.html"),
        ("index.html", "./support/#kenya", "./support/index.html#kenya"),
        ("support/index.html", "..", "../index.html"),
        ("support/index.html", "../", "../index.html"),
        ("support/index.html", "./#kenya", "./index.html#kenya"),
        ("move-on/first day/index.html", "../..", "../../index.html"),
        ("index.html", "move-on/first%20day/?a=b", "move-on/first%20day/index.html?a=b"),
        ("support/index.html", "../index.html#top", "../index.html#top"),
        ("support/index.html", "../papers/first-day-a4.pdf", "../papers/first-day-a4.pdf"),
        ("support/index.html", "#kenya", "#kenya"),
        ("support/index.html", "mailto:a@riverbend.example", "mailto:a@riverbend.example"),
        ("support/index.html", "tel:+15550100", "tel:+15550100"),
        ("support/index.html", "https://riverbend.example/", "https://riverbend.example/"),
        ("support/index.html", "//riverbend.example/", "//riverbend.example/"),
        ("support/index.html", "data:,", "data:,"),
    ],
)  # fmt: skip
def test_an_address_leads_to_a_file(small: Path, page: str, address: str, made: str) -> None:
    assert as_file(small, page, address) == made


@pytest.mark.parametrize(
    ("address", "message"),
    [
        (
            "/support/",
            "index.html: '/support/' starts with /: from files, / is the whole drive; "
            "link from the page's own place",
        ),
        (
            "../other/",
            "index.html: '../other/' leads out of the site; name a page inside it",
        ),
        ("suport/", "index.html: 'suport/' leads to no file; run: make links"),
        ("move-on/", "index.html: 'move-on/' leads to no file; run: make links"),
    ],
)
def test_an_address_that_leads_nowhere_is_refused(small: Path, address: str, message: str) -> None:
    with pytest.raises(ProjectError) as refused:
        as_file(small, "index.html", address)
    assert str(refused.value) == message


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("support/", True),
        ("support/#kenya", True),
        ("support", False),
        ("and/or", False),
        ("and/", False),
        ("/support/", False),
        ("../support/", False),
        ("https://riverbend.example/", False),
        ("", False),
    ],
)
def test_a_word_in_data_is_an_address_only_where_a_page_is(
    small: Path, text: str, known: bool
) -> None:
    assert is_page(small, text) is known


def test_a_part_of_a_page_keeps_its_name() -> None:
    assert with_file("support/#kenya") == "support/index.html#kenya"
    assert with_file("") == "index.html"
