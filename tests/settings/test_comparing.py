"""A page that replaces ours, and what an update changed in it."""

from pathlib import Path

import pytest

from scripts.content.errors import ContentError
from scripts.settings.comparing import Comparison, accept, changes, compare, copy


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
            (
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


def test_new_gone_and_changed_pages_of_an_update_are_listed(
    folders: tuple[Path, Path], tmp_path: Path
) -> None:
    _, old = folders
    new = tmp_path / "new"
    new.mkdir()
    (new / "support.md").write_text("# Support\n\nCall Tuesday.\n", encoding="utf-8")
    (new / "about.md").write_text("# About\n", encoding="utf-8")
    assert list(changes(old, new)) == [
        "new      about.md",
        "gone     move-on/index.md",
        "changed  support.md (2 lines)",
    ]
    assert list(changes(new, new)) == []
    with pytest.raises(ContentError, match="name the folder of your old version"):
        list(changes(tmp_path / "nowhere", new))
