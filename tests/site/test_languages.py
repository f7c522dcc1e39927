"""The site in three languages, and in one: each page says what it is in, and answers stay."""

import datetime
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from scripts import ROOT
from scripts.content import translations
from scripts.content.built_site import own
from scripts.content.phone_lines import support
from scripts.content.translated_page import page_faults
from scripts.content.words import ENVIRONMENT, LANGUAGES, catalogue, speaking
from scripts.links.__main__ import main as check_links
from scripts.settings.reading import Notice
from scripts.site import of_service, spoken_files, translating
from scripts.site.joining import sums
from scripts.tools.check_words import places_of
from scripts.tools.collect_words import COLLECTED, template
from scripts.tools.shown_words import is_shown
from tests.conftest import ADDRESS, DOCS, LANGUAGES_BUILT, SUB_PATH

DIRECTIONS = {"cy": None, "ar": "rtl"}
# What a page of one language has more where there are others.
ADDED = (
    re.compile(r'\n?<link rel="alternate" hreflang="[^>]*>'),
    re.compile(r'\n?<nav class="atn-languages".*?</nav>', re.DOTALL),
    # Their style sheet.
    re.compile(r"\.atn-languages ul\{.*?\}@media print\{\.atn-languages\{[^}]*\}\}", re.DOTALL),
)


def soup(site: Path, address: str) -> BeautifulSoup:
    """Return a page."""
    return BeautifulSoup((site / address / "index.html").read_bytes(), "html5lib")


def pages(language: str) -> list[str]:
    """Return the addresses of a language's pages; one that no longer fits the English is none."""
    known = translations.pages(language).items()
    fit = (name for name, path in known if not list(page_faults(path, DOCS / name)))
    found = (re.sub(r"(^|/)index\.md$", r"\1", name) for name in fit)
    return [re.sub(r"\.md$", "/", name) for name in found]


TRANSLATED = [(language, page) for language in LANGUAGES_BUILT for page in pages(language)]


def test_english_is_the_same_byte_for_byte_but_for_the_way_to_other_languages(
    site: Path, languages: Path
) -> None:
    alone = {path.relative_to(site): path.read_bytes() for path in own(site, "*.html")}
    beside = {path.relative_to(languages): path for path in own(languages, "*.html")}
    assert alone.keys() == beside.keys()
    for name, held in alone.items():
        text = beside[name].read_text(encoding="utf-8")
        for added in ADDED:
            assert not added.search(held.decode("utf-8")), name
            text = added.sub("", text)
        one, other = (
            re.sub(r">\s+<", "><", re.sub(r"\s+", " ", it)) for it in (text, held.decode("utf-8"))
        )
        place = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), 0)
        assert one == other, (name, one[place - 60 : place + 60], other[place - 60 : place + 60])
    for path in own(site, "*"):
        # The sums of styles in pages, one of which has more.
        summed = path.name == sums.NAME
        if path.is_file() and path.suffix not in (".html", ".gz") and not summed:
            assert path.read_bytes() == (languages / path.relative_to(site)).read_bytes(), path


@pytest.mark.parametrize(("language", "page"), TRANSLATED)
def test_a_translated_page_says_what_it_is_in_and_who_has_read_it(
    languages: Path, language: str, page: str
) -> None:
    found = soup(languages / language, page)
    assert found.html is not None
    assert (found.html["lang"], found.html.get("dir")) == (language, DIRECTIONS[language])
    notice = found.select_one(".atn-translation")
    assert notice is not None
    told = {"cy": "Cyfieithiad yw hwn. Nid oes siaradwr", "ar": "هذه ترجمة. لم يقرأها"}
    assert notice.get_text(strip=True).startswith(told[language])
    assert found.select_one("article > div[lang]") is None
    others = {str(one["hreflang"]): str(one["href"]) for one in found.select("link[hreflang]")}
    has_it = [one for one in LANGUAGES_BUILT if page in pages(one)]
    assert others == {"en": f"{ADDRESS}{page}"} | {one: f"{ADDRESS}{one}/{page}" for one in has_it}


@pytest.mark.parametrize("language", LANGUAGES_BUILT)
def test_a_page_without_its_translation_says_so_and_is_english_inside(
    languages: Path, language: str
) -> None:
    found = soup(languages / language, "situations/no-reply")
    notice, inside = found.select_one(".atn-translation"), found.select_one("article > div[lang]")
    assert notice is not None
    assert inside is not None
    assert notice.get_text() != "Nobody has translated this page yet, so it is shown in English."
    assert (inside["lang"], inside["dir"]) == ("en", "ltr")
    source = inside.select_one("[role=doc-noteref]")
    assert source is None or str(source["aria-label"]).startswith("Source ")
    assert found.select("link[hreflang]") == []


@pytest.mark.parametrize("language", ["cy", "ar"])
def test_no_word_of_the_language_stands_inside_an_english_page(
    languages: Path, language: str
) -> None:
    forms = catalogue(language).forms
    theirs = {text for said, texts in forms.items() for text in texts if text != said}
    inside = set()
    for path in (languages / language).rglob("index.html"):
        for part in BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser").select(
            '.atn-page > [lang="en"]'
        ):
            inside |= {text.strip() for text in part.find_all(string=True)}
            inside |= {str(one["title"]) for one in part.select("abbr[title]")}
    assert {"Next step", "On this page"} <= inside
    assert {text for text in inside & theirs if len(text) > 1} == set()


@pytest.mark.parametrize(("language", "page"), TRANSLATED)
def test_answers_links_and_numbers_are_those_of_the_english_page(
    languages: Path, language: str, page: str
) -> None:
    theirs, ours = soup(languages / language, page), soup(languages, page)
    for selector, key in (
        ("article :is(h1, h2, h3)", "id"),
        ("article [data-field]", "data-field"),
        ("article :is(input, textarea, select)", "id"),
        ("article :is(input, option)", "value"),
        ("article a[href^='tel:']", "href"),
    ):
        assert [one.get(key) for one in theirs.select(selector)] == [
            one.get(key) for one in ours.select(selector)
        ], selector


@pytest.mark.parametrize("page", ["support", "", "move-on/first-day"])
def test_no_number_changes_its_groups_among_words_from_the_right(
    languages: Path, page: str
) -> None:
    read = soup(languages / "ar", page)
    for apart in read.select("[dir=ltr], script, style"):
        apart.decompose()
    shown = [str(words) for words in read.body.find_all(string=True)] if read.body else []
    grouped = re.compile(r"(.?)(\+?\d+(?:[ -]\d+)+)(.?)")
    found = [part for words in shown for part in grouped.findall(words)]
    assert [part for part in found if (part[0], part[2]) != ("\u200e", "\u200e")] == []
    if page == "support":
        assert ("\u200e", "116 123", "\u200e") in found
        assert ("\u200e", "0477 13 11 14", "\u200e") in found


@pytest.mark.parametrize("language", LANGUAGES_BUILT)
def test_the_number_for_danger_stands_on_the_page_of_help(languages: Path, language: str) -> None:
    text = soup(languages / language, "support").get_text()
    for country in support(ROOT / "docs" / "data").values():
        for line in country.lines:
            assert all(one in text for one in (line.number or "").split(" or "))
            assert line.name in text


@pytest.mark.parametrize(
    ("language", "said", "words"),
    [
        ("cy", "Clear this sheet", '"Clirio\'r daflen hon"'),
        ("ar", "Clear this sheet", '"مسح هذه الورقة"'),
        ("cy", "{count} page",
         '{other:"{count} tudalen",many:"{count} tudalen",few:"{count} tudalen",'
         'two:"{count} dudalen",one:"{count} dudalen",zero:"{count} tudalen"}'),
    ],
)  # fmt: skip
def test_scripts_have_the_words_of_their_language(
    languages: Path, language: str, said: str, words: str
) -> None:
    text = (languages / language / "assets/javascripts/words.js").read_text(encoding="utf-8")
    others = "".join(f',"{one}/"' for one in LANGUAGES_BUILT if one != language)
    assert f'within:"{language}/",others:[""{others}]' in text
    told = re.findall(rf'{re.escape(json.dumps(said))}:(\{{other.*?"\}}|"[^"]*")', text)
    assert told == [words]


def test_a_policy_names_what_stands_in_pages_of_every_language(languages: Path) -> None:
    known = sums.read(languages)
    for folder in (languages, *(languages / one for one in LANGUAGES_BUILT)):
        held = json.loads((folder / sums.NAME).read_text(encoding="utf-8"))
        assert set(held["style-src"]) <= set(known.style)
        assert set(held["script-src"]) <= set(known.script)


def test_no_link_of_any_language_leads_nowhere_but_one_that_was_broken(
    languages: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SITE_URL", ADDRESS)
    built = shutil.copytree(languages, tmp_path / "site")
    page = built / "cy" / "move-on" / "index.html"
    text = page.read_text(encoding="utf-8")
    assert 'href="checklist/' in text
    page.write_text(text.replace('href="checklist/', 'href="chekclist/', 1), encoding="utf-8")
    assert check_links(["check", str(built), "--base", SUB_PATH]) == 1
    said = capsys.readouterr().out.splitlines()[:-1]
    assert [line for line in said if "chekclist/" not in line] == []
    assert len(said) == 1, said


BASE = translating.Base(ROOT / "mkdocs.yml", ROOT)


@pytest.fixture(scope="module")
def zensical(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build English and Welsh with Zensical, from what `make build LANGUAGES="cy ar"` lays out."""
    staged = tmp_path_factory.mktemp("zensical")
    every = translating.languages_of(BASE, LANGUAGES_BUILT)
    configs = {
        "en": translating.stage_english(BASE, every, staged),
        "cy": translating.stage(BASE, every[0], every, staged),
    }
    for language, config in configs.items():
        within = "" if language == "en" else f"{language}/"
        done = subprocess.run(
            [sys.executable, "-m", "zensical", "build", "-f", str(config)],
            cwd=ROOT,
            env={**os.environ, "SITE_URL": f"{ADDRESS}{within}", ENVIRONMENT: language,
                 "AFTER_THE_NO_SOURCES": str(ROOT if language == "en" else config.parent)},
            capture_output=True,
            text=True,
            check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
    return staged


def test_zensical_makes_the_same_pages_of_each_language(languages: Path, zensical: Path) -> None:
    for language, within in (("en", ""), ("cy", "cy")):
        made = zensical / language / "site"
        for page in (*pages("cy"), "situations/no-reply/"):
            theirs, ours = soup(made, page), soup(languages / within, page)
            where = (language, page)
            assert theirs.html is not None
            assert theirs.html["lang"] == language, where
            for selector, key in (
                ("nav.atn-languages a", "href"),
                ("link[hreflang]", "href"),
                ("article :is(h1, h2, h3)", "id"),
                ("article a[href^='tel:']", "href"),
                ("article :is(input, textarea, select)", "id"),
            ):
                one, other = (
                    [str(found.get(key)) for found in it.select(selector)] for it in (theirs, ours)
                )
                assert one == other, (*where, selector)
            for selector in (".atn-translation", "article", "#menu"):
                one, other = (
                    [" ".join(found.get_text(" ").split()) for found in it.select(selector)]
                    for it in (theirs, ours)
                )
                assert one == other, (*where, selector)


@pytest.mark.parametrize("language", LANGUAGES_BUILT)
def test_what_no_translated_page_shows_is_on_none(languages: Path, language: str) -> None:
    sources = "\n".join(
        path.read_text(encoding="utf-8") for path in translations.pages(language).values()
    )
    shown, hidden = set[str](), set[str]()
    for name in COLLECTED:
        for message in template(name):
            if message.id and isinstance(message.id, str):
                seen = is_shown(places_of(message), sources)
                (shown if seen else hidden).add(message.id)
    forms = catalogue(language).forms
    # Two entries may be said alike; only one of them is looked for.
    said = {forms[one][0]: one for one in hidden if one in forms}
    alike = {forms[one][0] for one in shown if one in forms}
    assert len(hidden) > 60
    for page in pages(language):
        texts = {" ".join(text.split()) for text in soup(languages / language, page).strings}
        assert [said[one] for one in texts & said.keys() - alike] == [], page


def test_days_are_written_in_the_language(tmp_path: Path) -> None:
    """The day of a reading, the last of a notice, and what scripts say."""
    english = (DOCS / "support.md").read_text(encoding="utf-8")
    page = LANGUAGES / "cy" / "docs" / "support.md"
    text = page.read_text(encoding="utf-8").replace("read: never", "read: 2026-03-02")
    with speaking("cy"):
        assert 'read_on: "2 Mawrth 2026"\n' in translating.translated(page, text, english)
        notice = Notice("Closed", datetime.date(2027, 1, 31))
        made = of_service.notice(notice, notice.until)
    assert made == {"text": "Closed", "until": "2027-01-31", "last": "31 Ionawr 2027"}
    for language, march in (("cy", "{day} Mawrth {year}"), ("ar", "{day} مارس {year}")):
        shutil.copy(DOCS / "assets/javascripts/words.js", tmp_path)
        spoken_files.write_script(tmp_path / "words.js", language, [language])
        held = (tmp_path / "words.js").read_text(encoding="utf-8")
        table = json.loads(re.findall(r"^const TABLE = (.*);$", held, re.MULTILINE)[0])
        assert table["days"][2] == march
