"""The English of a translated page has changed: what changed is shown, and the page takes it up."""

import re
import shutil
from pathlib import Path

import pytest

from scripts import ROOT
from scripts.content.errors import FileError, ProjectError
from scripts.content.translations import has_changed, sum_of
from scripts.content.words import LANGUAGES
from scripts.tools import take_up
from scripts.tools.take_up import accept, changes, main, paths

PAGE = "cy/move-on/first-day.md"
THEN = "---\ntitle: One\n---\n\n# One\n\nThen.\n"


@pytest.fixture
def pages(tmp_path: Path) -> tuple[Path, Path]:
    """Return a Welsh page, copied so that a test may change it, and its English."""
    folder = Path(shutil.copytree(LANGUAGES, tmp_path / "languages"))
    return paths(PAGE, folder)


def of_other_english(path: Path, of: str = "0000000000") -> str:
    """Let a page be a translation of other English; return its text."""
    text = re.sub(r'of: "\w+"', f'of: "{of}"', path.read_text(encoding="utf-8"))
    path.write_text(text, encoding="utf-8")
    return text


def test_a_page_that_takes_the_change_up_is_of_todays_english(pages: tuple[Path, Path]) -> None:
    path, english = pages
    before = path.read_text(encoding="utf-8")
    text = of_other_english(path)
    assert has_changed(text, path, english)
    accept(path, english)
    assert path.read_text(encoding="utf-8") == before
    # A page that said nothing says it from now on.
    path.write_text(re.sub(r"^translation:.*\n", "", before, flags=re.MULTILINE), "utf-8")
    accept(path, english)
    held = path.read_text(encoding="utf-8")
    assert f'translation: {{of: "{sum_of(english.read_text("utf-8"))}", read: never}}\n' in held
    assert sorted(held.splitlines()) == sorted(before.splitlines())


def test_a_page_that_does_not_fit_stays_as_it_was_and_each_fault_is_told(
    pages: tuple[Path, Path],
) -> None:
    path, english = pages
    text = of_other_english(path).replace(" {#an-example-filled-in}", "")
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FileError) as told:
        accept(path, english)
    assert "needs {#an-example-filled-in}" in str(told.value)
    assert path.read_text(encoding="utf-8") == text
    # The line is that of the page as it is, which did not say yet what it is of.
    line = told.value.line
    text = re.sub(r"^translation:.*\n", "", text, flags=re.MULTILINE)
    path.write_text(text, encoding="utf-8")
    assert changes(path, english)[0].endswith(take_up.NAMES_NONE)
    with pytest.raises(FileError) as told:
        accept(path, english)
    assert told.value.line == line - 1


def test_what_changed_is_shown_as_git_has_it(
    pages: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, english = pages
    assert changes(path, english) == [f"docs/{PAGE[3:]}: {take_up.SAME}"]
    of_other_english(path, sum_of(THEN))
    monkeypatch.setattr(take_up, "earlier", lambda _: iter(["other", THEN]))
    shown = changes(path, english)
    assert shown[:2] == ["--- English when it was translated", "+++ English now"]
    assert "-Then." in shown
    monkeypatch.setattr(take_up, "earlier", lambda _: iter(()))
    (told,) = changes(path, english)
    assert told.endswith("not kept here; compare the whole page with docs/move-on/first-day.md")


@pytest.mark.parametrize(
    ("named", "told"),
    [
        ("cy/suport.md", "name one as cy/support.md"),
        ("support.md", "name one as cy/support.md"),
        ("", "name one as ar/index.md or ar/move-on/first-day.md"),
    ],
)
def test_a_page_that_is_not_there_is_told_with_those_that_are(named: str, told: str) -> None:
    with pytest.raises(ProjectError, match=re.escape(told)):
        paths(named)


def test_a_page_may_be_named_as_an_editor_shows_it(capsys: pytest.CaptureFixture[str]) -> None:
    right = (LANGUAGES / "cy/docs/support.md", ROOT / "docs/support.md")
    assert paths("languages/cy/docs/support.md") == paths("cy/support.md") == right
    assert main(["changes", "cy/support.md"]) == 0
    assert capsys.readouterr().out == f"docs/support.md: {take_up.SAME}\n"
    assert main(["accept"]) == 1
    assert capsys.readouterr().err.startswith("languages: there is no translated page ''")
