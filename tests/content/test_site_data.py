"""Data files: what is read, and the exact error for each kind of mistake."""

import os
import re
from pathlib import Path

import pytest

from scripts.content import site_data
from scripts.content.errors import ContentError

PLACE = """\
- id: volunteering
  title: Volunteering
  places:
    - name: Idealist
      where: anywhere
      what: Find volunteering.
      url: https://www.idealist.org
      verified: never
"""
MONEY = """\
- id: ireland
  name: Ireland
  lines:
    - name: MABS
      for: advice on debt
      url: https://www.mabs.ie
      verified: never
- id: anywhere
  name: Any country
  steps: [Speak to your landlord.]
"""


def fault(tmp_path: Path, text: str) -> str:
    """Return the error for a malformed places file, without the folder."""
    (tmp_path / "places.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        site_data.places(tmp_path)
    return str(caught.value).removeprefix(f"{tmp_path}/")


def test_the_sites_own_files_are_read_whole() -> None:
    assert len(site_data.sources()) == 62
    assert "kenya" in site_data.support()
    assert "kenya" in site_data.rights()
    assert "free-courses" in site_data.places()


COUNTRIES = {
    "uk", "eu", "ireland", "usa", "canada", "australia", "new-zealand", "south-africa", "kenya",
    "nigeria", "india", "philippines",
}  # fmt: skip


def test_each_country_says_how_long_one_has_and_whom_to_ask() -> None:
    rights, advice = site_data.rights(), site_data.advice()
    assert set(rights) == set(advice) == COUNTRIES
    for id_, country in rights.items():
        assert country.about("time-limit"), id_
        assert country.about("discrimination"), id_
        assert re.search(r"\b(union|law clinic|equality body|legal advice)\b", advice[id_].find), (
            id_
        )


def test_a_country_without_a_sure_time_limit_says_what_to_do() -> None:
    for id_, country in site_data.rights().items():
        said = " ".join(point.text for point in country.about("time-limit"))
        known = id_ in {"usa"}  # the one that an official page gives in full
        assert known or re.search(r"If you are not sure\b.*\b(three months|this week)", said), id_


def test_great_britain_goes_to_acas_first_and_says_when_the_limit_changed() -> None:
    first, limit, _ = site_data.rights()["uk"].about("time-limit")
    assert "you must tell Acas before you can make a claim" in first.text
    assert "three months less one day" in limit.text
    assert "on or after 1 October 2026" in limit.text


def test_ontario_must_say_whether_it_has_decided() -> None:
    canada = site_data.rights()["canada"]
    said = " ".join(point.text for point in canada.about("information"))
    assert "within 45 days of your last interview" in said
    assert "They do not have to give a reason" in said


OF_OURSELVES = re.compile(
    r"\b(?:we read|we have this|we print|not the live page|a copy of|second-hand|checked"
    r"|(?:a|an) (?:solicitor's|law firm's|archived))\b",
    re.IGNORECASE,
)


def test_how_we_know_a_point_is_not_told_in_the_point_itself() -> None:
    told = [
        text
        for country in site_data.rights().values()
        for text in (country.summary, *(point.text for point in country.points))
        # "A copy of your own information" is what the reader asks for.
        if OF_OURSELVES.search(re.sub(r"a copy of (?:your|the)\b", "", text))
    ]
    assert told == []


def fault_in_cards(folder: Path, rights: str, advice: str) -> str:
    """Return the error for malformed cards, without the folder."""
    (folder / "rights.yaml").write_text(rights, encoding="utf-8")
    (folder / "advice.yaml").write_text(advice, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        site_data.advice(folder)
    return str(caught.value).removeprefix(f"{folder}/")


CARD = """\
- id: kenya
  name: Kenya
  summary: You can ask.
  points:
    - about: time-limit
      text: Act within three months.
  verified: never
"""
HELP = "- id: kenya\n  lines: []\n  find: Look for a union.\n"


@pytest.mark.parametrize(
    ("rights", "advice", "said"),
    [
        (
            CARD.replace("time-limit", "limits"),
            HELP,
            "rights.yaml:5: bad-value: 'limits' must be one of: "
            "information, time-limit, discrimination",
        ),
        (
            CARD.replace("- about: time-limit\n      text", "- text"),
            HELP,
            "rights.yaml:5: missing-key: this entry needs 'about'",
        ),
        (
            CARD.replace("text: Act", "seen: own knowledge\n      text: Act"),
            HELP,
            "rights.yaml:6: unknown-key: 'seen' is not known; "
            "use: about, link, read, sources, text",
        ),
        (
            CARD,
            HELP.replace("  find: Look for a union.\n", ""),
            "advice.yaml:1: missing-key: this entry needs 'find'",
        ),
        (
            CARD,
            HELP.replace("lines: []", "lines: [{name: Acas, url: x, verified: soon}]"),
            "advice.yaml:2: bad-date: 'soon' must be never, or the past day of the check "
            "as YYYY-MM-DD",
        ),
        (
            CARD,
            "[]\n",
            "advice.yaml:1: missing-entry: 'kenya' of rights.yaml is missing; "
            "say whom to look for under 'find'",
        ),
        (
            CARD,
            HELP + HELP.replace("kenya", "peru"),
            "advice.yaml:4: unknown-entry: rights.yaml knows no 'peru'; use: kenya",
        ),
    ],
)  # fmt: skip
def test_a_card_with_a_fault_is_refused_at_its_line(
    tmp_path: Path, rights: str, advice: str, said: str
) -> None:
    assert fault_in_cards(tmp_path, rights, advice) == said


def test_an_edited_file_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "places.yaml"
    path.write_text(PLACE, encoding="utf-8")
    assert list(site_data.places(tmp_path)) == ["volunteering"]
    path.write_text(PLACE.replace("id: volunteering", "id: helping"), encoding="utf-8")
    os.utime(path, (1, 1))
    assert list(site_data.places(tmp_path)) == ["helping"]


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ContentError) as caught:
        site_data.places(tmp_path)
    assert str(caught.value) == (
        f"{tmp_path}/places.yaml:1: missing-data: this file is missing; restore it"
    )


def test_what_is_not_yaml_is_named_with_its_line(tmp_path: Path) -> None:
    said = fault(tmp_path, PLACE.replace("title: Volunteering", 'title: "Volunteering'))
    assert said == (
        "places.yaml:2: bad-yaml: this is not YAML (found unexpected end of stream); "
        "look at this line and the next"
    )


def test_a_key_nobody_knows_is_refused_with_the_known_ones(tmp_path: Path) -> None:
    said = fault(tmp_path, PLACE.replace("what:", "why:"))
    assert said == (
        "places.yaml:6: unknown-key: 'why' is not known; "
        "use: by, name, note, url, verified, what, where"
    )


def test_a_missing_key_is_named_at_its_entry(tmp_path: Path) -> None:
    said = fault(tmp_path, PLACE.replace("      url: https://www.idealist.org\n", ""))
    assert said == "places.yaml:4: missing-key: this entry needs 'url'"


@pytest.mark.parametrize("date", ["soon", "2126-01-01", "12/03/2026"])
def test_a_date_of_check_is_never_or_a_past_day(tmp_path: Path, date: str) -> None:
    said = fault(tmp_path, PLACE.replace("verified: never", f"verified: {date}"))
    assert said == (
        f"places.yaml:8: bad-date: '{date}' must be never, "
        "or the past day of the check as YYYY-MM-DD"
    )


def test_nothing_was_checked_before_the_project_began(tmp_path: Path) -> None:
    said = fault(tmp_path, PLACE.replace("verified: never", "verified: 2025-12-31"))
    assert said == (
        "places.yaml:8: bad-date: '2025-12-31' is before the project began; "
        "write the day of the check, or never"
    )


def test_the_kind_of_an_effect_is_one_of_three(tmp_path: Path) -> None:
    source = """\
- id: liu-2014
  authors: "Liu, S."
  year: 2014
  title: Job search
  container: Psychological Bulletin
  finding: It worked.
  limits: It was a course.
  effect: chances
  tips: [1]
  read: stored copy
  verified: never
"""
    (tmp_path / "sources.yaml").write_text(source, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        site_data.sources(tmp_path)
    assert str(caught.value) == (
        f"{tmp_path}/sources.yaml:8: bad-value: 'chances' must be one of: odds, relative, points"
    )


def test_the_sources_that_are_misread_most_easily_say_what_they_give() -> None:
    effects = {source.id: source.effect for source in site_data.sources().values()}
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


def test_a_country_never_gets_the_emergency_number_of_another(tmp_path: Path) -> None:
    # YAML takes the later of two keys without a word, and the site was built with it.
    (tmp_path / "support.yaml").write_text(
        """\
- id: uk
  name: United Kingdom
  emergency: {number: "999", verified: never}
  lines:
    - name: Shout
      for: anybody who would rather text
      url: https://giveusashout.org
      verified: never
  emergency: {number: "911", verified: never}
""",
        encoding="utf-8",
    )
    with pytest.raises(ContentError) as caught:
        site_data.support(tmp_path)
    assert str(caught.value) == (
        f"{tmp_path}/support.yaml:9: duplicate-key: 'emergency' stands here twice, "
        "first in line 3; keep one"
    )


def test_a_key_twice_in_one_line_is_seen_too(tmp_path: Path) -> None:
    said = fault(tmp_path, PLACE.replace("verified: never", "by: {a: 1, a: 2}"))
    assert said == "places.yaml:8: duplicate-key: 'a' stands here twice, first in line 8; keep one"


def test_everybody_finds_a_number_for_danger_and_help_with_money_in_their_country() -> None:
    countries, help_with_money = site_data.support(), site_data.money()
    assert list(help_with_money) == [
        *("uk", "ireland", "usa", "canada", "australia", "new-zealand", "south-africa"),
        *("kenya", "nigeria", "india", "philippines", "eu", "anywhere"),
    ]
    assert set(countries) == set(help_with_money)
    assert [one.id for one in countries.values() if not one.emergency] == ["anywhere"]
    assert all(one.lines for one in countries.values())
    # Where no adviser is named, it is said whom to ask: the landlord or lender first.
    unnamed = [one for one in help_with_money.values() if not one.lines]
    assert [one.id for one in unnamed] == [
        *("kenya", "nigeria", "india", "philippines", "eu", "anywhere")
    ]
    assert all("landlord" in one.steps[0] for one in unnamed)
    assert any("SACCO" in step for step in help_with_money["kenya"].steps)


def test_the_emergency_numbers_are_those_of_their_country() -> None:
    countries = site_data.support().values()
    numbers = {one.id: one.emergency.number for one in countries if one.emergency}
    assert numbers == {
        "uk": "999",
        "eu": "112",
        "ireland": "112 or 999",
        "usa": "911",
        "canada": "911",
        "australia": "000",
        "new-zealand": "111",
        "south-africa": "112 from a mobile, 10177 for an ambulance",
        "kenya": "999 or 112",
        "nigeria": "112",
        "india": "112",
        "philippines": "911",
    }


def test_no_two_links_to_help_have_the_same_words() -> None:
    talking = [line.name for one in site_data.support().values() for line in one.lines]
    money = [line.name for one in site_data.money().values() for line in one.lines]
    names = talking + money
    assert sorted(names) == sorted(set(names))


def test_a_text_line_is_named_where_the_evidence_has_one_for_people_who_cannot_talk() -> None:
    found = {
        line.name
        for country in site_data.support().values()
        for line in country.lines
        if "deaf" in line.purpose
    }
    assert found == {"Shout", "Text About It", "Crisis Text Line"}


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "      for: advice on debt\n",
            "",
            "4: missing-key: this entry needs 'for'",
        ),
        (
            "      for: advice on debt\n",
            "      form: advice on debt\n",
            "5: unknown-key: 'form' is not known; "
            "use: for, hours, name, note, number, text, url, verified",
        ),
        (
            "verified: never",
            "verified: soon",
            "7: bad-date: 'soon' must be never, or the past day of the check as YYYY-MM-DD",
        ),
        (
            "  steps: [Speak to your landlord.]\n",
            "",
            "1: missing-key: 'anywhere' needs 'steps'; countries without 'lines' show them",
        ),
        (
            "- id: anywhere",
            "- id: elsewhere",
            "1: missing-key: 'anywhere' needs 'steps'; countries without 'lines' show them",
        ),
    ],
)
def test_help_with_money_is_refused_like_a_phone_line(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    text = MONEY.replace(old, new)
    assert text != MONEY
    (tmp_path / "money.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        site_data.money(tmp_path)
    assert str(caught.value) == f"{tmp_path}/money.yaml:{said}"


def test_an_id_is_used_once(tmp_path: Path) -> None:
    assert fault(tmp_path, PLACE + PLACE) == (
        "places.yaml:9: duplicate-id: id 'volunteering' is used twice; give each entry its own"
    )


def test_a_file_that_is_no_list_is_refused(tmp_path: Path) -> None:
    assert fault(tmp_path, "volunteering: none\n") == (
        "places.yaml:1: bad-data: the file must be a list; start entries with '- '"
    )


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
    assert site_data.sources()[source].short == short


def test_a_source_links_by_its_doi_else_by_its_publisher_never_by_an_index() -> None:
    publishers = ("nber.org", "acas.org.uk", "ico.org.uk", "gov.uk", "europa.eu", "americorps.gov")
    for source in site_data.sources().values():
        if source.doi:
            assert source.url is None, source.id
            assert source.address == f"https://doi.org/{source.doi}"
        elif source.url:
            assert source.url.split("/")[2].endswith(publishers), source.id
