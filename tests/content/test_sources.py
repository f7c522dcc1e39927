"""The site's sources: how they are named, linked and told apart."""

import pytest

from scripts.content import sources


def test_our_own_file_is_read_whole() -> None:
    assert len(sources.read()) == 63


def test_the_sources_that_are_misread_most_easily_say_what_they_give() -> None:
    effects = {source.id: source.effect for source in sources.read().values()}
    assert {name for name, effect in effects.items() if effect == "odds"} == {
        "liu-2014",
        "spera-cncs-2013",
    }
    assert {name for name, effect in effects.items() if effect == "relative"} == {
        "nunley-2016",
        "baert-2021",
        "athey-palikot-2024",
        "abel-2019",
    }
    assert {name for name, effect in effects.items() if effect == "points"} == {"baert-vujic-2018"}


@pytest.mark.parametrize(
    ("source", "short"),
    [
        ("gilbert-1998", "Gilbert and others, 1998"),
        ("paul-moser-2009", "Paul and Moser, 2009"),
        ("rivera-2012", "Rivera, 2012"),
        ("baert-vujic-2018", "Baert and Vujić, 2018"),
        ("acas-rejected", "Acas"),
        ("ico-sar-expect", "Information Commissioner's Office, 2024"),
    ],
)
def test_a_note_names_a_source_in_a_few_words(source: str, short: str) -> None:
    assert sources.read()[source].short == short


def test_a_source_links_by_its_doi_else_by_its_publisher_never_by_an_index() -> None:
    publishers = (
        *("nber.org", "iza.org", "acas.org.uk", "ico.org.uk", "gov.uk", "europa.eu"),
        "americorps.gov",
    )
    for source in sources.read().values():
        if source.doi:
            assert source.url is None, source.id
            assert source.address == f"https://doi.org/{source.doi}"
        elif source.url:
            assert source.url.split("/")[2].endswith(publishers), source.id
