"""What the pages say rests on what the sources found: the mistakes that were made once."""

import re

import pytest

from scripts import ROOT
from scripts.content import phone_lines, sources
from scripts.lint.page import Page
from scripts.lint.text import Kind

PAGES = [
    Page.read(path)
    for path in sorted((ROOT / "docs").rglob("*.md"))
    if "_templates" not in path.parts
]

# Words that say what came after a study, or what others make of it.
AFTERWARDS = re.compile(
    r"\b(?:later|newer|more recent) (?:reviews?|stud(?:y|ies)|research(?:ers)?)\b"
    r"|\b(?:researchers|scholars|experts|critics|others) (?:\w+ )?(?:argue|dispute|doubt|disagree)",
    re.IGNORECASE,
)


def test_no_paper_is_cited_for_its_own_critics() -> None:
    # "Later reviews suggest that averages are too high" once cited the paper of 2006 itself.
    years = {one.id: one.year for one in sources.read().values()}
    found = [
        (page.place, sentence.text)
        for page in PAGES
        for sentence in page.all_sentences
        if AFTERWARDS.search(sentence.own)
        and sentence.kind is not Kind.HEADING
        and len({years[cited] for cited in sentence.sources}) < 2
    ]
    assert found == []


@pytest.mark.parametrize(
    ("source", "field", "words"),
    [
        ("bierbaum-nillesen-2021", "finding", "A fall in the sense of belonging did not hold up"),
        ("hult-2020", "finding", "probably raise slightly the number of people who find work"),
        ("webb-2012", "finding", "Among the ways that helped people manage feelings were"),
        ("kluger-denisi-1996", "finding", "in more than a third of the comparisons"),
        ("van-hooft-noordzij-2009", "limits", "as low causal evidence, because many people"),
        ("vinokur-2000", "limits", "as low causal evidence"),
        ("schinkel-2004", "limits", "no lasting harm six months later"),
        ("gilliland-2001", "limits", "A partial repeat with real applicants found no effect"),
        ("athey-palikot-2024", "limits", "lived in developing countries and had no degree"),
        ("liu-2014", "limits", "Most programmes were led by trainers or coaches."),
        ("abel-2019", "limits", "The rises are relative, not percentage points."),
    ],
)
def test_a_source_gives_both_halves_of_what_was_found(source: str, field: str, words: str) -> None:
    assert words in " ".join(getattr(sources.read()[source], field).split())


def test_a_doi_stands_only_where_it_is_sure() -> None:
    dois = {one.id: one.doi for one in sources.read().values()}
    assert dois["mueller-2021"] == "10.1257/aer.20190808"
    assert dois["gilliland-2001"] == "10.1111/j.1744-6570.2001.tb00227.x"
    papers = [one.id for one in sources.read().values() if not one.doi and not one.url]
    assert papers == [
        *("truxillo-2009", "waung-brice-2000", "schinkel-2011", "anderson-goltsi-2006"),
        "nunley-2016",
    ]


def test_the_words_on_low_mood_stand_once_and_other_pages_lead_to_them() -> None:
    signs = [page.place for page in PAGES if "feel low most of the day" in page.text]
    assert signs == ["docs/support.md"]
    for name in ("docs/move-on/index.md", "docs/fresh-perspective/the-long-search.md"):
        page = next(page for page in PAGES if page.place == name)
        assert "support.md#when-to-see-a-doctor-or-a-counsellor" in page.text


def test_nobody_with_rent_due_is_left_without_a_name_or_a_next_step() -> None:
    page = next(page for page in PAGES if page.place == "docs/support.md")
    opening = page.text.split("\n# ")[1].split("[TOC]")[0]
    assert "(#if-money-is-short)" in opening
    shown = re.findall(r"^/// money-help \| ([a-z-]+)$", page.text, re.MULTILINE)
    assert sorted(shown) == sorted(phone_lines.money())
    lines = re.findall(r"^/// support-lines \| ([a-z-]+)$", page.text, re.MULTILINE)
    assert sorted(lines) == sorted(phone_lines.support())
    # Danger comes before money, and before everything else.
    assert opening.index("immediate danger") < opening.index("rent")
