"""Phone lines and help with money: nobody is left without, and no number is another's."""

from scripts.content import phone_lines


def test_everybody_finds_a_number_for_danger_and_help_with_money_in_their_country() -> None:
    countries, help_with_money = phone_lines.support(), phone_lines.money()
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
    assert "landlord" in help_with_money["anywhere"].steps[0]
    assert any("SACCO" in step for step in help_with_money["kenya"].steps)


def test_the_emergency_numbers_are_those_of_their_country() -> None:
    countries = phone_lines.support().values()
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
    talking = [line.name for one in phone_lines.support().values() for line in one.lines]
    money = [line.name for one in phone_lines.money().values() for line in one.lines]
    names = talking + money
    assert sorted(names) == sorted(set(names))


def test_a_text_line_is_named_where_the_evidence_has_one_for_people_who_cannot_talk() -> None:
    found = {
        line.name
        for country in phone_lines.support().values()
        for line in country.lines
        if "deaf" in line.purpose
    }
    assert found == {"Shout", "Text About It", "Crisis Text Line"}
