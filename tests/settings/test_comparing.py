"""A page that replaces ours, and what an update changed in it."""

from pathlib import Path

import pytest

from scripts.content.errors import ContentError
from scripts.settings.__main__ import main, told_gone
from scripts.settings.comparing import Comparison, accept, compare, copy
from tests.settings.samples import college


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Make a service's folder and pages of ours."""
    docs, yours = tmp_path / "docs", tmp_path / "yours"
    (docs / "move-on").mkdir(parents=True)
    (docs / "support.md").write_text("# Support\n\nCall Monday.\n", encoding="utf-8")
    (docs / "move-on" / "index.md").write_text("# Move on\n", encoding="utf-8")
    return yours, docs


def test_a_copied_page_is_compared_with_the_page_it_was_copied_from(
    folders: tuple[Path, Path],
) -> None:
    yours, docs = folders
    theirs = copy("support.md", yours, docs)
    theirs.write_text("# Our support\n", encoding="utf-8")
    assert list(compare(yours, docs)) == [Comparison("support.md", "same")]
    (docs / "support.md").write_text("# Support\n\nCall Tuesday.\n", encoding="utf-8")
    assert list(compare(yours, docs)) == [
        Comparison(
            "support.md",
            "changed",
            changes=(
                "--- ours when you copied support.md",
                "+++ ours now",
                "@@ -1,3 +1,3 @@",
                " # Support",
                " ",
                "-Call Monday.",
                "+Call Tuesday.",
            ),
        )
    ]
    accept("support.md", yours, docs)
    assert list(compare(yours, docs)) == [Comparison("support.md", "same")]
    assert theirs.read_text(encoding="utf-8") == "# Our support\n"


def test_a_page_we_no_longer_have_and_one_copied_by_hand_are_told_apart(
    folders: tuple[Path, Path],
) -> None:
    yours, docs = folders
    copy("move-on/index.md", yours, docs)
    (docs / "move-on" / "index.md").unlink()
    (yours / "pages" / "support.md").write_text("# Ours\n", encoding="utf-8")
    (yours / "pages" / "new.md").write_text("# New\n", encoding="utf-8")
    assert [(one.name, one.state) for one in compare(yours, docs)] == [
        ("move-on/index.md", "gone"),
        ("support.md", "unknown"),
    ]


def test_a_page_that_is_theirs_already_is_not_written_over(folders: tuple[Path, Path]) -> None:
    yours, docs = folders
    copy("support.md", yours, docs).write_text("# Ours\n", encoding="utf-8")
    with pytest.raises(ContentError, match="you have this page already"):
        copy("support.md", yours, docs)
    assert (yours / "pages" / "support.md").read_text(encoding="utf-8") == "# Ours\n"


@pytest.mark.parametrize("name", ["suport.md", "../secret.md", "support", "move-on"])
def test_what_is_no_page_of_ours_cannot_be_copied(folders: tuple[Path, Path], name: str) -> None:
    yours, docs = folders
    with pytest.raises(ContentError, match="there is no such page"):
        copy(name, yours, docs)
    assert not yours.exists()


def test_only_a_page_that_is_theirs_can_be_accepted(folders: tuple[Path, Path]) -> None:
    yours, docs = folders
    with pytest.raises(ContentError, match="there is no such page"):
        accept("support.md", yours, docs)


def test_a_page_that_we_deleted_is_told_with_each_thing_that_can_be_done(
    folders: tuple[Path, Path],
) -> None:
    yours, docs = folders
    copy("support.md", yours, docs)
    (docs / "support.md").unlink()
    assert list(compare(yours, docs)) == [Comparison("support.md", "gone")]
    assert told_gone(Comparison("support.md", "gone")) == (
        "we no longer have this page.\n"
        "    to keep it: add '- file: support.md', with a 'menu' name, under 'pages'\n"
        "    to let it go: delete yours/pages/support.md"
    )
    # Copied by hand, so that no original tells; our list of moved pages does.
    (yours / "originals" / "support.md").unlink()
    (docs / "data").mkdir()
    (docs / "data" / "moved.yaml").write_text(
        "- {from: support/, to: help/index.md#lines, since: 2026-11-29}\n", encoding="utf-8"
    )
    (gone,) = compare(yours, docs)
    assert gone == Comparison("support.md", "gone", "help/index.md#lines")
    assert told_gone(gone) == (
        "we no longer have this page, and send its readers on to help/index.md#lines.\n"
        "    to keep it: add '- file: support.md', with a 'menu' name, under 'pages'\n"
        "    to put it in the place of help/index.md: move it to yours/pages/help/index.md\n"
        "    to let it go: delete yours/pages/support.md"
    )
    (yours / "settings.yml").write_text("pages: [{file: support.md, menu: Help}]\n", "utf-8")
    assert list(compare(yours, docs)) == [Comparison("support.md", "own", "help/index.md#lines")]


@pytest.mark.parametrize(("page", "code"), [("about.md", 0), ("left-behind.md", 1)])
def test_news_is_no_error_and_what_has_to_be_done_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], page: str, code: int
) -> None:
    yours = tmp_path / "yours"
    for folder in ("pages", "originals"):
        (yours / folder).mkdir(parents=True)
        (yours / folder / page).write_text("# As it was\n", encoding="utf-8")
    assert main(["compare", "--yours", str(yours)]) == code
    said = capsys.readouterr().out
    assert ("To do before the next build: left-behind.md" in said) == bool(code)
    assert ("we changed this page since you copied it" in said) != bool(code)


def test_a_page_to_be_compared_says_the_command_that_ends_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    yours = college(tmp_path)
    (yours / "originals").mkdir()
    (yours / "originals/about.md").write_text("# About another site\n", encoding="utf-8")
    assert main(["compare", "--yours", str(yours)]) == 0
    assert capsys.readouterr().out.splitlines()[0] == (
        "about.md: we changed this page since you copied it; carry over what you need, "
        "then: make accept PAGE=about.md"
    )
