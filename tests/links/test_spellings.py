"""Tests of how references are spelled in the sources."""

import pytest

from scripts.content.address import resolve
from scripts.links.page import IdUse, Reference, TextLine
from scripts.links.spellings import Tiers, id_tiers, id_use_tiers, reference_tiers, text_tiers


def lines(tiers: Tiers, tier: int, text: str) -> list[int]:
    return sorted(line for find in tiers[tier] for line in find(text))


def link(value: str, text: str = "") -> Tiers:
    page = "move-on/checklist/index.html"
    reference = Reference(page, "a", "href", value, text, False, "main")
    return reference_tiers(reference, resolve(page, value, "/"), "move-on/checklist.md")


@pytest.mark.parametrize(
    "source",
    [
        "[by phone](../seek-feedback/what-to-say.md#phone)",
        '[by phone](../seek-feedback/what-to-say.md#phone "Words")',
        "[by phone](/seek-feedback/what-to-say.md#phone)",
        "[by phone]: ../seek-feedback/what-to-say.md#phone",
        '<a href="../../seek-feedback/what-to-say/#phone">',
        "{{ 'seek-feedback/what-to-say/#phone' | url }}",
        "page: seek-feedback/what-to-say.md#phone",
    ],
)
def test_every_spelling_of_one_address_is_found(source: str) -> None:
    assert lines(link("../../seek-feedback/what-to-say/#phone"), 0, f"First.\n{source}\n") == [2]


@pytest.mark.parametrize(
    "source",
    [
        "[by phone](../seek-feedback/what-to-say.md)",
        "[by phone](../seek-feedback/what-to-say.md#phone-call)",
        "[by phone](../../seek-feedback/what-to-say.md#phone)",
        "[by phone](what-to-say.md#phone)",
    ],
)
def test_another_address_is_not_taken_for_it(source: str) -> None:
    assert lines(link("../../seek-feedback/what-to-say/#phone"), 0, source) == []


def test_an_address_on_another_host_is_found_with_and_without_its_scheme() -> None:
    text = "url: https://www.acas.org.uk/a?b=1&amp;c=2\nurl: www.acas.org.uk/a?b=1&c=2\n"
    assert lines(link("https://www.acas.org.uk/a?b=1&c=2"), 0, text) == [1, 2]


def test_an_address_that_is_its_own_link_text_counts_once() -> None:
    address = "https://www.acas.org.uk"
    assert lines(link(address), 0, f"[{address}]({address})\n<{address}>\n") == [1, 2]


def test_link_text_fragment_and_last_part_are_tried_in_turn() -> None:
    tiers = link("../../seek-feedback/what-to-say/#phone", "by phone")
    text = "Say it [by\nphone][say].\n{: #phone }\n[say]: what-to-say.md\n(what-to-say.md)\n"
    assert [lines(tiers, tier, text) for tier in (1, 2, 3)] == [[1], [3], [5]]


def test_a_citation_is_found_by_the_id_it_leads_to() -> None:
    assert lines(link("../../evidence/#acas", "1"), 2, "Ask first [@acas].\n[@acas-2]\n") == [1]
    assert lines(link("evidence:acas", "1"), 2, "Ask first [@acas].\n") == [1]


def test_an_attribute_is_found_before_the_bare_id() -> None:
    tiers = id_use_tiers(IdUse("a.html", "aria-labelledby", "one two", "two", "main"))
    text = "two\n<p aria-labelledby='one two'>\n"
    assert lines(tiers, 0, text) == [2]
    assert lines(tiers, 1, text) == [1, 2]


@pytest.mark.parametrize(
    "source",
    [
        "## By phone",
        "## By *phone* ##",
        "## Call {#by-phone}",
        "{: .words #by-phone}",
        '<p id="by-phone">',
    ],
)
def test_an_id_is_found_where_it_is_given(source: str) -> None:
    assert lines(id_tiers("by-phone"), 0, f"by-phone\n{source}\n") == [2]


def test_a_longer_id_is_not_taken_for_it() -> None:
    text = '## By phone again\n<p id="by-phone-again">\n{#by-phone-again}\n'
    assert lines(id_tiers("by-phone"), 0, text) == []


def test_text_is_found_whole_then_in_part_then_by_its_start() -> None:
    tiers = text_tiers(TextLine("a.html", "/// wrods | “No”", "main"))
    text = '/// wrods | "No"\nSee /// wrods | “No”\n  ///   wrods | “No”\n'
    assert [lines(tiers, tier, text) for tier in (0, 1, 2)] == [[3], [2, 3], [1, 2, 3]]
