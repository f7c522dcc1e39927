"""A wrong LANGUAGES, or something wrong in a language: told at the start, with what to do."""

import shutil
from pathlib import Path

import pytest

from scripts.content import translations
from scripts.content.words import LANGUAGES
from scripts.site.__main__ import main

WRONG = {
    "welsh": "languages: there is no language 'welsh'; write cy",
    "cy,ar": "languages: there is no language 'cy,ar'; write a space between two languages: cy ar",
    "CY": "languages: there is no language 'CY'; write it small: cy",
    "en": "languages: there is no language 'en'; English is always built; leave it out",
    "klingon": "languages: there is no language 'klingon'; there are: ar, cy",
}


@pytest.mark.parametrize("wish", WRONG)
def test_a_language_that_is_not_there_is_told_with_what_to_write(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], wish: str
) -> None:
    for serve in ((), ("--serve",)):
        assert main(["--site-dir", str(tmp_path / "site"), *serve, "--languages", wish]) == 1
        assert capsys.readouterr().err == f"{WRONG[wish]}\n"
    assert not (tmp_path / "site").exists()


QUOTES = 'the text needs a " before and after it, and \\" for one inside'
NOT_UTF_8 = "this is not UTF-8; save the file as UTF-8 in your editor"
BROKEN = {
    "a folder without words": (
        "ga/docs/index.md",
        b"# Ni hea\n",
        "ga/words.po:1: language: the words are missing; `make words LANGUAGES=ga` begins them",
    ),
    "a folder that is no language": (
        "welsh/words.po",
        b"",
        "welsh:1: language: 'welsh' is no language; rename the folder to cy",
    ),
    "a folder in capitals": (
        "PT_br/words.po",
        b"",
        "PT_br:1: language: 'PT_br' is no language; rename the folder to pt-BR",
    ),
    "a folder that nobody knows": (
        "nobody/words.po",
        b"",
        "nobody:1: language: 'nobody' is no language; name the folder as HTML names one, such as "
        "cy or pt-BR",
    ),
    "a catalogue in UTF-16 without a mark": (
        "cy/help.po",
        'msgid "a"\n'.encode("utf-16-le"),
        f"cy/help.po:1: catalogue: {NOT_UTF_8}",
    ),
    "a catalogue that breaks off": (
        "cy/words.po",
        b'msgid "Search\n',
        f"cy/words.po:1: catalogue: {QUOTES}",
    ),
    "a catalogue with a byte order mark": (
        "cy/help.po",
        b"\xef\xbb\xbf",
        "cy/help.po:1: catalogue: begins with a byte order mark; save it as UTF-8 without one "
        "(no BOM)",
    ),
    "a catalogue in another charset": (
        "cy/help.po",
        b'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=cp1252\\n"\n',
        "cy/help.po:3: catalogue: 'cp1252' is wrong; the file is UTF-8, so write charset=utf-8",
    ),
    "a page of no English one": (
        "cy/docs/move-on/suport.md",
        b"# Ie\n",
        "cy/docs/move-on/suport.md:1: translated-page: there is no English page "
        "docs/move-on/suport.md; give it the place of one",
    ),
    "a page at the place of no English one": (
        "cy/docs/first-day.md",
        b"# Ie\n",
        "cy/docs/first-day.md:1: translated-page: there is no English page docs/first-day.md; "
        "move it to move-on/first-day.md",
    ),
    "a page that is not UTF-8": (
        "cy/docs/support.md",
        b"---\ntitle: t\xe2n\n---\n",
        f"cy/docs/support.md:2: front-matter: {NOT_UTF_8}",
    ),
    "front matter nobody knows": (
        "cy/docs/support.md",
        b"---\ntranslation: {of: 0123456789, red: never}\n---\n",
        "cy/docs/support.md:2: front-matter: 'translation.red' is not known; did you mean 'read'?",
    ),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_what_is_wrong_in_a_language_is_told_before_anything_is_built(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    name, held, told = BROKEN[fault]
    folder = Path(shutil.copytree(LANGUAGES, tmp_path / "languages"))
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(held)
    monkeypatch.setattr(translations.pages, "__kwdefaults__", {"folder": folder})
    for function in (translations.chosen, translations.faults):
        monkeypatch.setattr(function, "__defaults__", (folder,))
    assert main(["--site-dir", str(tmp_path / "site"), "--languages", name.split("/")[0]]) == 1
    assert told in capsys.readouterr().err.replace(f"{folder}/", "")
    assert not (tmp_path / "site").exists()
