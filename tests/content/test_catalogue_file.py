"""A catalogue as editors and people leave it: each mistake is told by its line, with a remedy."""

from pathlib import Path

import pytest

from scripts.content.catalogue_file import locale_of, read
from scripts.content.errors import FileError

FORMS = "nplurals=5; plural=(n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 0);"
SOUND = f"""\
msgid ""
msgstr ""
"Language: cy\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: {FORMS}\\n"

# A note.
#: overrides/main.html
msgid "Search"
msgstr "Chwilio â"

msgid "{{count}} page"
msgid_plural "{{count}} pages"
msgstr[0] "{{count}} tudalen"
msgstr[1] "{{count}} dudalen"
msgstr[2] "{{count}} dudalen"
msgstr[3] "{{count}} tudalen"
msgstr[4] "{{count}} tudalen"

msgid ""
"One text "
"in two lines"
msgstr "Un"
"""
QUOTES = 'the text needs a " before and after it, and \\" for one inside'
MISTAKES: dict[str, tuple[str, str, list[tuple[int, str]]]] = {
    "no last quote": ('"Chwilio â"', '"Chwilio â', [(10, QUOTES)]),
    "a quote inside": ('"Chwilio â"', '"Chwil"io â"', [(10, QUOTES)]),
    "no first quote": ('"in two lines"', 'in two lines"', [
        (22, "'in' begins no line here; use msgid, msgid_plural, msgstr or # for a note"),
    ]),
    "a wrong word": ('msgstr "Un"', 'mgstr "Un"', [
        (23, "'mgstr' begins no line here; use msgid, msgid_plural, msgstr or # for a note"),
    ]),
    "two mistakes": ('"Chwilio â"\n\nmsgid "{count}', '"Chwilio â\n\nmsgid {count}', [
        (10, QUOTES), (12, QUOTES),
    ]),
    "an entry twice": ('msgid ""\n"One text "\n"in two lines"', 'msgid "Sea"\n"rch"', [
        (20, "this entry stands in line 9 too; keep one of the two"),
    ]),
    "a byte order mark": ('msgid ""\nmsgstr ""\n"Lang', '\ufeffmsgid ""\nmsgstr ""\n"Lang', [
        (1, "begins with a byte order mark; save it as UTF-8 without one (no BOM)"),
    ]),
    "another charset": ("charset=utf-8", "charset=iso-8859-1", [
        (4, "'iso-8859-1' is wrong; the file is UTF-8, so write charset=utf-8"),
    ]),
    "no charset there is": ("charset=utf-8", "charset=welsh", [
        (4, "'welsh' is wrong; the file is UTF-8, so write charset=utf-8"),
    ]),
    "another language": ("Language: cy", "Language: ga", [
        (3, "'ga' is wrong; this folder is cy, so write Language: cy"),
    ]),
    "forms of another language": (FORMS, "nplurals=2; plural=(n != 1);", [
        (5, "'nplurals=2; plural=(n != 1);' is wrong; "
            f"for this language write Plural-Forms: {FORMS}"),
    ]),
    "forms nobody can read": (FORMS, "nplurals=x", [
        (5, f"'nplurals=x' is wrong; for this language write Plural-Forms: {FORMS}"),
    ]),
    "forms of another language, in two lines": (
        f'"Plural-Forms: {FORMS}\\n"', '"Plural-Forms: nplurals=2; "\n"plural=(n != 1);\\n"', [
            (5, "'nplurals=2; plural=(n != 1);' is wrong; "
                f"for this language write Plural-Forms: {FORMS}"),
        ]),
    "forms that are nonsense": (FORMS, "nplurals=5; plural=nonsense;", [
        (5, "'nplurals=5; plural=nonsense;' is wrong; "
            f"for this language write Plural-Forms: {FORMS}"),
    ]),
    "a form too many": ('msgstr[4] "{count} tudalen"', 'msgstr[4] "{count}"\nmsgstr[5] "{count}"', [
        (12, "the entry here has more forms than the 5 of this language; take one out"),
    ]),
}  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a place for a Welsh catalogue."""
    return tmp_path / "words.po"


@pytest.mark.parametrize("mistake", MISTAKES)
def test_each_mistake_is_told_by_its_line(path: Path, mistake: str) -> None:
    right, wrong, expected = MISTAKES[mistake]
    assert SOUND.count(right) == 1
    path.write_text(SOUND.replace(right, wrong), encoding="utf-8")
    with pytest.raises(FileError) as told:
        read(path, "cy")
    assert [(one.line, one.remedy) for one in told.value.faults] == expected


def test_bytes_of_another_charset_and_a_missing_file_are_told(path: Path) -> None:
    for held, line, remedy in (
        (None, 1, "this catalogue is missing; copy languages/words.pot here"),
        (SOUND.encode("latin-1"), 10, "this is not UTF-8; save the file as UTF-8 in your editor"),
    ):
        if held:
            path.write_bytes(held)
        with pytest.raises(FileError) as told:
            read(path, "cy")
        assert (told.value.line, told.value.remedy) == (line, remedy)


@pytest.mark.parametrize(
    "held",
    [
        SOUND,
        SOUND.replace("\n", "\r\n"),
        SOUND + '#~ msgid "Old"\n#~ msgstr "Hen"\n',
        SOUND.split("\n\n", 1)[1],
        SOUND.replace("charset=utf-8", "charset=UTF-8"),
        SOUND.replace("charset=utf-8", "charset=CHARSET"),
        SOUND.replace('"Language: cy', '"POT-Creation-Date: \\n"\n"Language: cy'),
        SOUND.replace(
            '"Language: cy', '"PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE\\n"\n"Language: cy'
        ),
        SOUND.replace(FORMS, FORMS.replace("(n==1 ? 1", '(n == 1) ? 1"\n" ').replace("0);", "0;")),
    ],
    ids=[
        "as it is",
        "lines that end as on Windows",
        "words that are gone",
        "no head",
        "capitals",
        "the charset of a template",
        "an empty day",
        "a day nobody filled in",
        "the same forms, written otherwise in two lines",
    ],
)
def test_what_an_editor_may_do_is_no_mistake(path: Path, held: str) -> None:
    path.write_bytes(held.encode())
    found = {str(one.id): one.string for one in read(path, "cy") if one.id}
    assert found["Search"] == "Chwilio â"
    assert found["One text in two lines"] == "Un"
    assert len(found) == 3


def test_a_language_is_named_as_html_names_it() -> None:
    assert [str(locale_of(one)) for one in ("cy", "pt-BR", "zh-Hant")] == ["cy", "pt_BR", "zh_Hant"]
    for name in ("welsh", "cy_GB", "docs.old", ""):
        with pytest.raises(ValueError, match=r"unknown|expected|empty"):
            locale_of(name)
