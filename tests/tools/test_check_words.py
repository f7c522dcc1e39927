"""What the check of catalogues and translated pages reports, each fault by itself."""

import io
import re
import shutil
from functools import cache
from pathlib import Path

import pytest
from babel.messages.pofile import write_po

from scripts.content import translations
from scripts.content.catalogue_file import read
from scripts.content.errors import YOURS
from scripts.content.words import LANGUAGES
from scripts.content.yaml_text import NOT_UTF_8
from scripts.tools import check_words, collect_words, take_up
from scripts.tools.check_words import WAITING, faults, main

PAGE = "move-on/first-day.md"
TEMPLATE = cache(collect_words.template)
CHANGED = (
    "the English has changed since, and {}; `make english-changes PAGE=cy/move-on/first-day.md` "
    "shows what changed, and when it is taken up, run `make translated "
    "PAGE=cy/move-on/first-day.md`"
)


@pytest.fixture(autouse=True)
def once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Collect the words of the code once for all tests, which change none of it."""
    monkeypatch.setattr(check_words, "template", TEMPLATE)


def test_no_language_of_ours_has_a_fault(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    assert capsys.readouterr().out.startswith("2 languages besides English: no problems")


@pytest.fixture
def languages(tmp_path: Path) -> Path:
    """Copy the languages, so that a test may break them."""
    return Path(shutil.copytree(LANGUAGES, tmp_path / "languages"))


SEEN = "so readers see English; {}, or write '# English for now' above the entry"
WRITE = "translate it"
LOOK = "look at it and take out 'fuzzy'"
BROKEN = {
    "missing": (
        'msgid "Skip to the content"\nmsgstr "Neidio i\'r cynnwys"',
        'msgid "Skip to the content"\nmsgstr ""',
        [("missing-words", f"'Skip to the content' is not translated, {SEEN.format(WRITE)}")],
    ),
    "fuzzy": (
        'msgid "Skip to the content"',
        '#, fuzzy\nmsgid "Skip to the content"',
        [("fuzzy-words", f"'Skip to the content' has changed in English, {SEEN.format(LOOK)}")],
    ),
    "missing, and seen on no translated page": (
        'msgid "Clear everything"\nmsgstr "Clirio popeth"',
        'msgid "Clear everything"\nmsgstr ""',
        [("open-words", "'Clear everything' is not translated; no translated page shows it")],
    ),
    "missing, and English for now": (
        "#: overrides/partials/header.html\n"
        'msgid "Skip to the content"\nmsgstr "Neidio i\'r cynnwys"',
        "# English for now: asked in the group.\n#: overrides/partials/header.html\n"
        'msgid "Skip to the content"\nmsgstr ""',
        [("open-words", "'Skip to the content' is not translated, and is English for now")],
    ),
    "a form for some numbers too few": (
        'msgstr[4] "{count} munud"\n',
        'msgstr[4] ""\n',
        [("broken-words", "'{count} minute' has 4 of the 5 forms that this language needs")],
    ),
    "a tag that is not closed": (
        'msgstr "Chwilio"',
        'msgstr "<b>Chwilio"',
        [("broken-words", "'Search' must hold the same tags and signs (<, >, &) as the English")],
    ),
    "a lost place": (
        'msgstr "Ffynhonnell {number}"',
        'msgstr "Ffynhonnell"',
        [
            (
                "broken-words",
                "'Source {number}' must hold the same places as the English; see {number}",
            )
        ],
    ),
    "a place of its own": (
        'msgstr "Chwilio"',
        'msgstr "Chwilio {gair}"',
        [("broken-words", "'Search' must hold the same places as the English; see {gair}")],
    ),
    "an entry that is gone": (
        'msgid "Search"\nmsgstr "Chwilio"\n',
        'msgid "Search"\nmsgstr "Chwilio"\n\nmsgid "Old"\nmsgstr "Hen"\n',
        [
            (
                "stale-words",
                "run `make words`, and translate what is new: 1 no longer said, such as 'Old'",
            )
        ],
    ),
    "an entry that is missing": (
        'msgid "Search"\nmsgstr "Chwilio"\n',
        "",
        [
            (
                "stale-words",
                "run `make words`, and translate what is new: 1 new in English, such as 'Search'",
            )
        ],
    ),
    "HTML that is cut off": (
        'msgstr "Chwilio"',
        'msgstr "<b>Chwilio <i nawr"',
        [("broken-words", "'Search' must hold the same tags and signs (<, >, &) as the English")],
    ),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_a_fault_in_a_catalogue_is_told(languages: Path, fault: str) -> None:
    right, wrong, expected = BROKEN[fault]
    path = languages / "cy" / "words.po"
    text = path.read_text(encoding="utf-8")
    assert text.count(right) == 1
    before = {one.remedy for one in faults(["cy"], languages)}
    path.write_text(text.replace(right, wrong), encoding="utf-8")
    found = [one for one in faults(["cy"], languages) if one.remedy not in before]
    assert [(one.rule, one.remedy) for one in found] == expected
    assert {one.path for one in found} == {path}


def test_a_letter_keeps_the_gap_that_the_form_fills(languages: Path) -> None:
    path = languages / "cy" / "messages.po"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('msgstr "Annwyl [enw],"', 'msgstr "Annwyl [enwch],"'), "utf-8")
    remedy = "'Dear [name],' must hold the gap '[enw]', which the form fills"
    told = list(faults(["cy"], languages))
    found = [(one.rule, one.remedy) for one in told if one.rule not in WAITING]
    assert found == [("broken-words", remedy)]


def test_a_template_that_is_not_of_today_is_told(languages: Path) -> None:
    (languages / "words.pot").write_text("", encoding="utf-8")
    found = [(one.path.name, one.rule) for one in faults([], languages)]
    assert found == [("words.pot", "stale-words")]


def test_a_page_in_another_charset_is_told_and_stays(
    languages: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = languages / "cy" / "docs" / PAGE
    monkeypatch.setattr(take_up.paths, "__defaults__", (languages, YOURS))
    for charset in ("utf-16", "cp1250"):
        held = (
            page.read_text(encoding="utf-8") if charset == "utf-16" else "---\ntitle: Łódź\n---\n"
        )
        page.write_bytes(held.encode(charset))
        before = page.read_bytes()
        found = [(one.path, one.remedy) for one in faults(["cy"], languages)]
        assert found == [(page, NOT_UTF_8)]
        for command in ("changes", "accept"):
            assert take_up.main([command, f"cy/{PAGE}"]) == 1
            assert NOT_UTF_8 in capsys.readouterr().err
        assert page.read_bytes() == before


def test_what_waits_for_a_translator_is_told_and_a_fault_only_where_all_is_asked_for(
    languages: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    page, words = languages / "cy" / "docs" / PAGE, languages / "cy" / "words.po"
    text = re.sub(r'of: "\w+"', 'of: "0000000000"', page.read_text(encoding="utf-8"))
    page.write_text(text, encoding="utf-8")
    held = words.read_text(encoding="utf-8")
    words.write_text(held.replace('msgstr "Clirio popeth"', 'msgstr ""'), encoding="utf-8")
    monkeypatch.setattr(check_words, "faults", lambda asked: faults(asked, languages))
    assert (main(["cy"]), main(["--whole", "cy"])) == (0, 1)
    told = capsys.readouterr().out.splitlines()
    # The page by its name each time, the words only where all is asked for.
    assert told[0] == f"{page}:9: changed-page: {CHANGED.format('its readers are told')}"
    assert told[1].endswith("no problems; 2 wait for a translator (--whole lists them)")
    assert [line.split(": ")[1] for line in told[2:4]] == ["open-words", "changed-page"]


def test_a_page_that_no_longer_fits_says_that_its_readers_see_the_english(languages: Path) -> None:
    page = languages / "cy" / "docs" / PAGE
    text = re.sub(r'of: "\w+"', 'of: "0000000000"', page.read_text(encoding="utf-8"))
    page.write_text(text.replace("    name: hands", "    name: dwylo"), encoding="utf-8")
    seen = "its headings, blocks or questions differ, so its readers see the English"
    assert [one.remedy for one in faults(["cy"], languages)] == [CHANGED.format(seen)]


def test_a_language_needs_the_catalogues_that_its_pages_show_and_no_others(
    languages: Path,
) -> None:
    assert not (languages / "ar" / "messages.po").exists()
    assert list(faults(["ar"], languages)) == []
    for name in ("help", "messages"):
        (languages / "cy" / f"{name}.po").unlink()
    found = [(one.path.name, one.rule, one.remedy) for one in faults(["cy"], languages)]
    remedy = (
        "pages of this language show its words; copy languages/{}.pot here, then run `make words`"
    )
    assert found == [
        (f"{name}.po", "missing-words", remedy.format(name)) for name in ("help", "messages")
    ]


POEDIT = """\
# Ewa Nowak <ewa@example.org>, 2026.
msgid ""
msgstr ""
"Project-Id-Version: \\n"
"POT-Creation-Date: \\n"
"PO-Revision-Date: \\n"
"Last-Translator: Ewa \\"Ewka\\" Nowak <ewa@example.org>\\n"
"Language-Team: \\n"
"Language: cy\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=5; plural=(n == 1) ? 1 : (n == 2) ? 2 : (n == 3) ? 3 : "
"(n == 6) ? 4 : 0;\\n"
"X-Generator: Poedit 3.4.2\\n"

"""


def test_what_poedit_saves_is_sound_and_its_translator_is_kept(languages: Path) -> None:
    path = languages / "cy" / "words.po"
    held = read(path, "cy")
    wrapped = io.BytesIO()
    write_po(wrapped, held, width=79, omit_header=True, no_location=True)
    path.write_text(POEDIT + wrapped.getvalue().decode(), encoding="utf-8")
    assert list(faults(["cy"], languages)) == []
    made = collect_words.updated(path, TEMPLATE("words"))
    for kept in (
        "# Ewa Nowak <ewa@example.org>, 2026.",
        '"Last-Translator: Ewa \\"Ewka\\" Nowak <ewa@example.org>\\n"',
        '"X-Generator: Poedit 3.4.2\\n"',
    ):
        assert kept in made.splitlines()
    path.write_text(made, encoding="utf-8")
    assert collect_words.updated(path, TEMPLATE("words")) == made
    assert {one.id: one.string for one in read(path, "cy") if one.id} == {
        one.id: one.string for one in held if one.id
    }


def test_a_copied_template_is_a_catalogue_after_make_words(languages: Path) -> None:
    path = languages / "ar" / "messages.po"
    shutil.copy(languages / "messages.pot", path)
    told = [one.remedy for one in faults(["ar"], languages) if one.rule != "open-words"]
    assert told == ["this is the template as it is, without a head; `make words` writes one"]
    path.write_text(collect_words.updated(path, TEMPLATE("messages")), encoding="utf-8")
    assert {one.rule for one in faults(["ar"], languages)} == {"open-words"}


def test_a_language_that_is_not_there_and_a_folder_that_is_none_are_told(
    languages: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["welsh"]) == 1
    assert capsys.readouterr().out == "languages: there is no language 'welsh'; write cy\n"
    (languages / "ga" / "docs").mkdir(parents=True)
    monkeypatch.setattr(translations.folder_faults, "__defaults__", ((), languages))
    assert main([]) == 1
    told = capsys.readouterr().out.splitlines()
    assert told[0].endswith(
        "ga/words.po:1: language: the words are missing; `make words LANGUAGES=ga` begins them"
    )
