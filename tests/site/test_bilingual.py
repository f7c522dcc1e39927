"""What a service says in several languages: each site shows its own, and marks what is English."""

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from markdown import Markdown
from mkdocs.utils.yaml import yaml_load

from scripts.content import service
from scripts.content.errors import FileError
from scripts.content.translations import sum_of
from scripts.content.words import MARK, speaking
from scripts.settings.reading import Settings, read
from scripts.site import build
from scripts.site.translating import Base, languages_of, stage
from scripts.tools import take_up
from tests.settings.samples import EXAMPLE

SETTINGS = """\
service: {en: Riverbend Careers, cy: Gyrfaoedd Glan-yr-afon}
site_name: {en: After the No, cy: Ar ôl y Na}
address: https://careers.riverbend.example/no/
languages: [cy, ar]
contact:
  email: {en: careers@riverbend.example, cy: gyrfaoedd@riverbend.example}
  place: {en: "Room 204.", cy: Ystafell 204}
opening_hours: {en: [Monday to Friday], cy: [Dydd Llun i ddydd Iau, Dydd Gwener]}
first_line: {en: Come by., cy: Galwch heibio.}
notice: {text: {en: We are closed., cy: Rydym ni ar gau.}, until: 2999-01-04}
footer: {en: [A charity.], cy: [Elusen.]}
footer_links:
- words: {en: Privacy notice, cy: Hysbysiad preifatrwydd}
  address: {en: https://riverbend.example/privacy, cy: https://riverbend.example/preifatrwydd}
licence: All rights reserved.
helplines:
- name: {en: Riverbend line, cy: Llinell Glan-yr-afon}
  for: {en: someone to talk to, cy: rhywun i siarad}
  number: "01632 960 777"
  hours: every evening
  url: https://riverbend.example/line
  verified: never
pages:
- file: visit-us.md
  menu: {en: Visit us, cy: Ymweld â ni}
  under: Riverbend Careers
"""
WELSH_PAGE = """\
---
title: Siarad â chynghorydd yng Ngholeg Glan-yr-afon
description: Sut i ddod o hyd i wasanaeth gyrfaoedd Coleg Glan-yr-afon, a beth i ddod gyda chi.
page_type: reference
reviewed: never
tags:
  - apwyntiad
translation: {of: "1a2b3c4d5e", read: never}
---

# Siarad â chynghorydd {#talk-to-an-adviser-at-riverbend-college}

## Beth i ddod gyda chi {#what-to-bring}

## Sut mae sgwrs gyntaf {#what-a-first-talk-is-like}

/// next-step
[Gofynnwch am adborth](seek-feedback/index.md).
///
"""
ALL_ENGLISH = [
    "service",
    "site_name",
    "contact.place",
    "opening_hours.0",
    "first_line",
    "notice.text",
    "footer.0",
    "footer_links.0.words",
    "licence",
    "helplines.0.name",
    "helplines.0.for",
    "helplines.0.hours",
    "pages.0.menu",
]


def bilingual(folder: Path) -> Path:
    """Write such a service's folder and return it."""
    yours = folder / "yours"
    (yours / "languages/cy/docs").mkdir(parents=True)
    (yours / "pages").mkdir()
    (yours / "settings.yml").write_text(SETTINGS, encoding="utf-8")
    shutil.copy(EXAMPLE / "pages/visit-us.md", yours / "pages")
    (yours / "languages/cy/docs/visit-us.md").write_text(WELSH_PAGE, encoding="utf-8")
    return yours


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Return what such a service set."""
    return read(bilingual(tmp_path_factory.mktemp("read")))


@pytest.fixture(scope="module")
def staged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lay Welsh and Arabic over its copy, and return the folder of both."""
    folder = tmp_path_factory.mktemp("bilingual")
    found = build.sources(bilingual(folder), folder / "staged")
    base = Base(found.config, found.folder, found.yours, found.choice)
    every = languages_of(base, ["cy", "ar"])
    for language in every:
        stage(base, language, every, folder / "languages")
    return folder / "languages"


def test_each_language_has_its_own_words_and_english_for_what_it_has_not(
    settings: Settings,
) -> None:
    welsh, arabic = settings.said_in("cy"), settings.said_in("ar")
    assert (settings.service, settings.in_english) == ("Riverbend Careers", ())
    assert (welsh.service, welsh.opening_hours) == (
        "Gyrfaoedd Glan-yr-afon",
        ("Dydd Llun i ddydd Iau", "Dydd Gwener"),
    )
    assert welsh.in_english == ("licence", "helplines.0.hours")
    assert (arabic.service, list(arabic.in_english)) == ("Riverbend Careers", ALL_ENGLISH)


def test_the_frame_of_each_language_is_written_from_its_own_words(staged: Path) -> None:
    def config(language: str) -> dict[str, Any]:
        held = (staged / language / "mkdocs.yml").read_text(encoding="utf-8")
        return dict(yaml_load(held))

    welsh, arabic = config("cy"), config("ar")
    frame = welsh["extra"]["service"]
    assert (welsh["site_name"], arabic["site_name"]) == ("Ar ôl y Na", "After the No")
    assert frame["reach"] == "gyrfaoedd@riverbend.example · Ystafell 204"
    assert frame["notice"]["text"] == "Rydym ni ar gau."
    assert frame["notice"]["last"] == "4 Ionawr 2999"
    assert frame["footer_links"] == [
        {"words": "Hysbysiad preifatrwydd", "address": "https://riverbend.example/preifatrwydd"}
    ]
    assert {"Gyrfaoedd Glan-yr-afon": [{"Ymweld â ni": "visit-us.md"}]} in welsh["nav"]
    assert "menu_in_english" in frame
    assert frame["menu_in_english"] == []
    assert arabic["extra"]["service"]["menu_in_english"] == ["Visit us", "Riverbend Careers"]
    # What stands at the end of a line among Arabic words would move to its other side.
    assert arabic["extra"]["service"]["reach"].endswith(f"{MARK}Room 204.{MARK}")


def test_blocks_show_each_languages_words_and_say_what_is_english(staged: Path) -> None:
    assert shown(staged, "cy", "first-line") == "<p>Galwch heibio.</p>"
    assert shown(staged, "ar", "first-line") == ('<p><span dir="ltr" lang="en">Come by.</span></p>')
    lines = shown(staged, "cy", "helplines")
    assert '<h2 id="local-lines">Enwyd gan Gyrfaoedd Glan-yr-afon</h2>' in lines
    assert '<a href="https://riverbend.example/line">Llinell Glan-yr-afon</a>' in lines
    assert '<p>Ar gyfer rhywun i siarad. <span lang="en">Every evening.</span></p>' in lines
    assert (
        '<p><span dir="ltr" lang="en">For someone to talk to.</span> '
        '<span dir="ltr" lang="en">Every evening.</span></p>'
    ) in shown(staged, "ar", "helplines")
    # On a page that is shown in English, the Welsh is what stands apart.
    assert shown(staged, "cy", "first-line", spoken="en") == (
        '<p><span lang="cy">Galwch heibio.</span></p>'
    )


def shown(staged: Path, language: str, what: str, spoken: str = "") -> str:
    """Return what a block shows on a page of a language."""
    data = str(staged / language / "docs/data")
    settings = {"scripts.extensions.service": {"data": data}}
    with speaking(spoken or language):
        made = Markdown(extensions=list(settings), extension_configs=settings).convert(
            f"/// service | {what}\n///"
        )
    return made.partition("\n")[2].rpartition("\n")[0]


def test_papers_and_slides_are_told_whose_copy_it_is_in_their_language(staged: Path) -> None:
    told = {}
    for language in ("cy", "ar"):
        with speaking(language):
            told[language] = service.read(staged / language / "docs/data").lines
    assert told["cy"] == ("Gyrfaoedd Glan-yr-afon", "gyrfaoedd@riverbend.example · Ystafell 204")
    assert told["ar"][0] == f"{MARK}Riverbend Careers{MARK}"
    assert told["ar"][1].endswith(f"{MARK}Room 204.{MARK}")


def test_their_own_page_is_shown_in_its_translation(staged: Path) -> None:
    pages = {one: (staged / one / "docs/visit-us.md").read_text("utf-8") for one in ("cy", "ar")}
    assert "# Siarad â chynghorydd" in pages["cy"]
    assert "written_in: en" in pages["ar"]


def page(text: str) -> str:
    """Return a translation of the page of another text, in place of the right one."""
    return WELSH_PAGE.replace("## Beth i ddod gyda chi {#what-to-bring}\n\n", text)


@pytest.mark.parametrize(
    ("files", "said"),
    [
        (
            {"cy/docs/visit-us.md": page("")},
            ["cy/docs/visit-us.md:1: has 2 headings and the English 3; give it the same"],
        ),
        (
            {"cy/docs/visit-us.md": page("## Beth i ddod {#what}\n\n")},
            [
                "cy/docs/visit-us.md:13: the heading 'Beth i ddod' needs {#what-to-bring}, so that "
                "links lead here"
            ],
        ),
        (
            {"cy/visit-us.md": WELSH_PAGE, "cy/docs/map.png": "x"},
            [
                "cy/docs/map.png:1: only pages are read here, which end in .md; put other files "
                "into pages",
                "cy/visit-us.md:1: nobody reads this here; put pages into languages/cy/docs",
            ],
        ),
        (
            {"ga/docs/visit-us.md": WELSH_PAGE, "welsh.md": WELSH_PAGE},
            [
                "ga:1: this is no folder of a language; there are: ar, cy, and pages go into "
                "languages/cy/docs",
                "welsh.md:1: this is no folder of a language; there are: ar, cy, and pages go "
                "into languages/cy/docs",
            ],
        ),
    ],
)
def test_a_translation_that_would_not_be_shown_is_named_with_the_settings(
    tmp_path: Path, files: dict[str, str], said: list[str]
) -> None:
    yours = bilingual(tmp_path)
    for name, text in files.items():
        path = yours / "languages" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    with pytest.raises(FileError) as found:
        read(yours)
    told = [
        f"{one.path.relative_to(yours / 'languages')}:{one.line}: {one.remedy}"
        for one in found.value.faults
    ]
    assert told == said


def test_a_language_with_a_folder_must_be_among_those_of_the_settings(tmp_path: Path) -> None:
    yours = bilingual(tmp_path)
    held = yaml.safe_load(SETTINGS) | {"languages": ["ar"]}
    (yours / "settings.yml").write_text(yaml.safe_dump(held, allow_unicode=True), "utf-8")
    with pytest.raises(FileError) as found:
        read(yours)
    told = {one.path.name: one.remedy for one in found.value.faults}
    assert told["cy"] == (
        "'cy' is not among 'languages' in settings.yml; add it there, or take this folder away"
    )
    assert "'service.cy': 'cy' is not among 'languages'" in "\n".join(
        one.remedy for one in found.value.faults
    )


def test_what_a_translation_was_made_from_is_written_into_theirs_too(tmp_path: Path) -> None:
    yours = bilingual(tmp_path)
    mine = yours / "languages/cy/docs/visit-us.md"
    english = yours / "pages/visit-us.md"
    for named in ("cy/visit-us.md", "yours/languages/cy/docs/visit-us.md"):
        assert take_up.paths(named, yours=yours) == (mine, english)
    take_up.accept(mine, english)
    assert sum_of(english.read_text("utf-8")) in mine.read_text("utf-8").partition("# ")[0]
