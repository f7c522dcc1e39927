"""Data without countries that are left out, in a service's order, and addresses that lead on."""

from pathlib import Path

import pytest
import yaml

from scripts import ROOT
from scripts.site.choosing import data
from scripts.site.choosing.gone import Gone

DATA = ROOT / "docs" / "data"


@pytest.mark.parametrize("name", [*data.BY_COUNTRY, data.MESSAGES])
def test_each_file_by_country_is_without_some_and_has_others_first(name: str) -> None:
    held = yaml.safe_load(data.by_country(DATA, ["uk", "eu"], ["south-africa"])[DATA / name])
    ids = [one["id"] for one in (held["laws"] if name == data.MESSAGES else held)]
    assert ids[0] == "south-africa"
    assert not {"uk", "eu"} & set(ids)
    # Whoever is in no country of the list finds the entry for anywhere at the end.
    assert "anywhere" not in ids[:-1]


def test_nothing_is_written_where_nothing_is_chosen() -> None:
    assert data.by_country(DATA, [], []) == {}
    assert data.moves(DATA, Gone(), [], "2026-11-29") == {}


def test_what_moved_to_a_page_that_is_left_out_leads_on_and_their_own_page_stays(
    tmp_path: Path,
) -> None:
    (tmp_path / "moved.yaml").write_text(
        "- {from: situations/permit/, to: situations/visa.md#words, since: '2026-11-23'}\n"
        "- {from: help/, to: support.md, since: '2026-11-23'}\n",
        encoding="utf-8",
    )
    gone = Gone(frozenset({"situations/visa.md", "careers-services/workshops.md"}))
    (text,) = data.moves(tmp_path, gone, ["help.md"], "2026-11-29").values()
    assert yaml.safe_load(text) == [
        {"from": "situations/permit/", "to": "situations/index.md", "since": "2026-11-23"},
        {"from": "careers-services/workshops/", "to": "about.md", "since": "2026-11-29"},
        {"from": "situations/visa/", "to": "situations/index.md", "since": "2026-11-29"},
    ]
