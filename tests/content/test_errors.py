"""Errors: which file they name, how they are noted, and where a fault's own words stand."""

from pathlib import Path

import pytest

from scripts.content import errors
from scripts.content.errors import ContentError, FileError
from scripts.content.problem import Problem


@pytest.fixture
def staged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Lay a careers service's pages over ours, as a build does; return where they lie together."""
    for name in ("docs/about.md", "docs/support.md", "docs/data/service.yaml", "mkdocs.yml"):
        for folder in (tmp_path, tmp_path / "laid"):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text("ours\n", encoding="utf-8")
    (tmp_path / "yours" / "pages").mkdir(parents=True)
    (tmp_path / "yours" / "pages" / "about.md").write_text("theirs\n", encoding="utf-8")
    monkeypatch.setattr(errors, "ROOT", tmp_path)
    monkeypatch.setattr(errors, "YOURS", tmp_path / "yours")
    monkeypatch.setattr(errors, "SOURCES", tmp_path / "laid")
    return tmp_path / "laid"


@pytest.mark.parametrize(
    ("laid", "edited"),
    [
        ("docs/about.md", "yours/pages/about.md"),  # theirs replaces ours
        ("docs/support.md", "docs/support.md"),  # ours
        ("mkdocs.yml", "yours/settings.yml"),  # made of their settings
        ("docs/data/service.yaml", "yours/settings.yml"),
    ],
)
def test_an_adopters_error_names_the_file_that_somebody_can_edit(
    staged: Path, laid: str, edited: str
) -> None:
    assert errors.shown(staged / laid) == edited
    assert str(ContentError(staged / laid, 3, "a-rule", "mend it")) == (
        f"{edited}:3: a-rule: mend it"
    )


def test_a_file_elsewhere_is_named_as_it_is(
    staged: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "page.md"
    assert errors.shown(elsewhere) == elsewhere.as_posix()
    assert errors.shown(staged.parent / "docs" / "about.md") == "docs/about.md"


def test_without_a_services_pages_each_file_is_its_own_origin(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(errors, "ROOT", tmp_path)
    monkeypatch.setattr(errors, "SOURCES", tmp_path)
    monkeypatch.setattr(errors, "YOURS", tmp_path / "yours")
    (tmp_path / "yours" / "pages").mkdir(parents=True)
    (tmp_path / "yours" / "pages" / "about.md").write_text("theirs\n", encoding="utf-8")
    assert errors.origin(tmp_path / "docs" / "about.md") == tmp_path / "docs" / "about.md"


def test_a_fault_stops_unless_somebody_collects_or_notes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = ContentError(tmp_path / "a.md", 2, "a-rule", "mend it", 5)
    two = ContentError(tmp_path / "a.md", 1, "b-rule", "mend that")
    monkeypatch.delenv(errors.NOTES, raising=False)
    with pytest.raises(ContentError, match="a-rule: mend it"):
        errors.report(one)
    with errors.collected() as found:
        errors.report(one)
        errors.report(FileError([two, one]))
    assert found == [one, two, one]
    notes = tmp_path / "notes"
    monkeypatch.setenv(errors.NOTES, str(notes))
    for fault in (one, two, one):
        errors.report(fault)
    path = (tmp_path / "a.md").as_posix()
    assert errors.noted(notes) == [
        Problem(path, 1, "b-rule", "mend that"),
        Problem(path, 2, "a-rule", "mend it"),
    ]
    assert errors.noted(tmp_path / "none") == []


def test_several_faults_are_told_together_and_the_first_stands_for_them(tmp_path: Path) -> None:
    one = ContentError(tmp_path / "a.md", 2, "a-rule", "mend it", 5)
    both = FileError([one, ContentError(tmp_path / "b.md", 7, "b-rule", "mend that")])
    assert (both.path, both.line, both.column, both.rule) == (tmp_path / "a.md", 2, 5, "a-rule")
    assert str(both).splitlines() == [
        f"{tmp_path.as_posix()}/a.md:2: a-rule: mend it",
        f"{tmp_path.as_posix()}/b.md:7: b-rule: mend that",
    ]
    assert one.faults == [one]


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """Write two pages that cite a source, one that cites another, and a template."""
    texts = {
        "a.md": "Waiting is hard. [@kelly-2020]\n",
        "b.md": "One.\nTwo. [@kelly-2020b]\nThree. [@kelly-2020]\n",
        "_templates/guide.md": "[@kelly-2020]\n",
    }
    for name, text in texts.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_a_faults_words_lead_back_to_page_and_line(pages: Path) -> None:
    assert errors.find_line(pages, "Two.") == (pages / "b.md", 2)
    assert errors.find_line(pages, "Four.") == (pages, 1)
    assert list(errors.find_lines(pages, "@kelly-2020")) == [
        (pages / "a.md", 1),
        (pages / "b.md", 2),
        (pages / "b.md", 3),
    ]


def test_a_fault_is_reported_wherever_its_words_stand_whole(pages: Path) -> None:
    with errors.collected() as found:
        errors.report_each(pages, "@kelly-2020", "unknown-citation", "no such source")
        errors.report_each(pages, "@nobody", "unknown-citation", "no such source")
    assert [(one.path.name, one.line) for one in found] == [
        ("a.md", 1),
        ("b.md", 3),
        (pages.name, 1),
    ]
