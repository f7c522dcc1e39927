"""Rights and free advice by country: complete, and in the words that the evidence allows."""

import re

from scripts.content import advice, rights

COUNTRIES = {
    "uk", "eu", "ireland", "usa", "canada", "australia", "new-zealand", "south-africa", "kenya",
    "nigeria", "india", "philippines",
}  # fmt: skip


def test_each_country_says_how_long_one_has_and_whom_to_ask() -> None:
    cards, helpers = rights.read(), advice.read()
    assert set(cards) == set(helpers) == COUNTRIES
    for id_, country in cards.items():
        assert country.about("time-limit"), id_
        assert country.about("discrimination"), id_
        assert re.search(r"\b(union|law clinic|equality body|legal advice)\b", helpers[id_].find), (
            id_
        )


def test_a_country_without_a_sure_time_limit_says_what_to_do() -> None:
    for id_, country in rights.read().items():
        said = " ".join(point.text for point in country.about("time-limit"))
        known = id_ in {"usa"}  # the one that an official page gives in full
        assert known or re.search(
            r"If you are not sure\b.*\b(before three months|this week)", said
        ), id_


def test_great_britain_goes_to_acas_first_and_says_when_the_limit_changed() -> None:
    limit, first, *_ = rights.read()["uk"].about("time-limit")
    assert "you must tell Acas before you can make a claim" in first.text
    assert "three months less one day" in limit.text
    assert "on or after 1 October 2026" in limit.text


def test_every_limit_of_the_united_kingdom_says_which_part_it_is_for() -> None:
    for point in rights.read()["uk"].about("time-limit"):
        assert re.match("In (Great Britain|Northern Ireland)\\b", point.text), point.text


def test_ontario_must_say_whether_it_has_decided() -> None:
    canada = rights.read()["canada"]
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
        for country in rights.read().values()
        for text in (country.summary, *(point.text for point in country.points))
        # "A copy of your own information" is what the reader asks for.
        if OF_OURSELVES.search(re.sub(r"a copy of (?:your|the)\b", "", text))
    ]
    assert told == []
