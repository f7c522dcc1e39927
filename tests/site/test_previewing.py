"""A preview takes up what is changed while it runs: settings, data, pages; or says why not."""

import shutil
import socket
from collections.abc import Sequence
from pathlib import Path

import pytest
import yaml

from scripts import ROOT
from scripts.content import translations
from scripts.content.errors import FileError, ProjectError
from scripts.content.words import LANGUAGES
from scripts.site import previewing
from scripts.site.build import Sources
from tests.settings.samples import college

SETTINGS = "yours/settings.yml"
NAME, OTHER = "Riverbend College Careers", "Lakeside College Careers"


class Shown:
    """A preview of the example college whose builds are only written down."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self.built = folder, list[Sources]()
        self.only, self.code = list[Sequence[str]](), 0
        monkeypatch.setattr(previewing, "build_all", self._build)
        self.preview = previewing.Preview(college(folder), folder / "site", folder / "staged")
        self.preview.rebuild()

    def _build(
        self,
        sources: Sources,
        languages: Sequence[str],
        site: Path,
        only: Sequence[str],
        **_: object,
    ) -> int:
        self.built.append(sources)
        self.only.append(only)
        return self.code

    def change(self, name: str, right: str, new: str) -> None:
        """Change a file of the service's, and build as when a change is seen."""
        text = (self.folder / name).read_text(encoding="utf-8")
        assert right in text
        (self.folder / name).write_text(text.replace(right, new), encoding="utf-8")
        self.preview.rebuild()

    def name(self) -> str:
        """Return the service's name, as the last build read it."""
        held = self.built[-1].folder / "docs/data/service.yaml"
        return str(yaml.safe_load(held.read_text(encoding="utf-8"))["name"])


@pytest.fixture
def shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shown:
    """Show the example college."""
    return Shown(tmp_path, monkeypatch)


def test_a_changed_setting_and_a_new_page_are_in_the_next_build(shown: Shown) -> None:
    assert shown.name() == NAME
    shown.change(SETTINGS, NAME, OTHER)
    assert shown.name() == OTHER
    new = shown.folder / "yours/pages/support.md"
    new.write_text("# Ours\n", encoding="utf-8")
    shown.preview.rebuild()
    assert (shown.built[-1].folder / "docs/support.md").read_text(encoding="utf-8") == "# Ours\n"
    new.unlink()
    shown.preview.rebuild()
    ours = (ROOT / "docs/support.md").read_text(encoding="utf-8").splitlines()[1]
    assert ours in (shown.built[-1].folder / "docs/support.md").read_text(encoding="utf-8")


def test_a_mistake_is_told_and_the_pages_stay_until_it_is_mended(
    shown: Shown, capsys: pytest.CaptureFixture[str]
) -> None:
    shown.change(SETTINGS, "service:", "servise:")
    told = capsys.readouterr().err
    assert "settings.yml:" in told
    assert "servise" in told
    assert told.endswith(previewing.NOT_TAKEN + "\n")
    assert len(shown.built) == 1
    shown.change(SETTINGS, "servise:", "service:")
    assert len(shown.built) == 2
    assert capsys.readouterr().err == ""


def test_an_address_with_another_path_needs_a_new_start_and_that_is_said(
    shown: Shown, capsys: pytest.CaptureFixture[str]
) -> None:
    assert shown.preview.address == "http://127.0.0.1:8000/careers/rejection/"
    shown.change(SETTINGS, "/careers/rejection/", "/after-the-no/")
    assert capsys.readouterr().err == previewing.OTHER_PATH + "\n"
    assert shown.preview.address == "http://127.0.0.1:8000/careers/rejection/"


def test_all_that_a_build_reads_is_watched_and_nothing_that_it_writes(shown: Shown) -> None:
    watched = list(shown.preview.watched())
    for path in ("docs", "mkdocs.yml", "overrides", "scripts/extensions"):
        assert ROOT / path in watched
    assert shown.folder / "yours" in watched
    for path in ("staged", "site"):
        assert not any((shown.folder / path).is_relative_to(one) for one in watched)


def test_without_a_folder_of_theirs_the_prompt_says_when_one_is_seen(
    shown: Shown, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Server:
        """Stands in for MkDocs' server."""

        def __init__(self, *_: object) -> None:
            pass

        watch = serve = shutdown = lambda *_: None

    monkeypatch.setattr(previewing, "LiveReloadServer", Server)
    monkeypatch.setattr(previewing, "free_port", lambda _, port: port)
    lines = "Open http://127.0.0.1:8000/careers/rejection/ in a browser; Ctrl+C stops\n"
    shown.preview.serve()
    assert capsys.readouterr().out == lines
    shown.preview.yours = shown.folder / "none"
    monkeypatch.setattr(previewing, "sources", lambda *_, **__: shown.built[-1])
    shown.preview.serve()
    told = previewing.NO_FOLDER.format(folder=shown.folder / "none")
    assert capsys.readouterr().out == f"{told}\n{lines}"


@pytest.fixture
def translated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Copy the languages, so that a test may change what a translator would."""
    folder = Path(shutil.copytree(LANGUAGES, tmp_path / "languages"))
    monkeypatch.setattr(previewing, "LANGUAGES", folder)
    monkeypatch.setattr(previewing, "faults", lambda one: translations.faults(one, folder))
    return folder


def test_a_change_to_a_language_builds_that_alone_and_one_to_english_all(
    shown: Shown, translated: Path
) -> None:
    shown.preview = previewing.Preview(
        shown.folder / "yours", shown.folder / "site", shown.folder / "staged", ["cy", "ar"]
    )
    assert {translated / "cy", translated / "ar"} <= set(shown.preview.watched())
    page = translated / "cy/docs/support.md"

    def more(path: Path) -> Sequence[str]:
        """Write a line more, and return what the next build makes anew."""
        path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
        shown.preview.rebuild()
        return shown.only[-1]

    shown.preview.rebuild()
    assert shown.only[-1] == []
    assert more(page) == ["cy"]
    assert more(translated / "ar/words.po") == ["ar"]
    assert more(shown.folder / SETTINGS) == []
    # What a mistake kept from being shown is built once it is mended.
    shown.code = 1
    assert more(page) == ["cy"]
    shown.code = 0
    assert more(translated / "ar/words.po") == ["cy", "ar"]


def test_a_broken_catalogue_stops_at_the_start_and_later_leaves_the_pages(
    shown: Shown, translated: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = translated / "cy/words.po"
    path.write_text('msgid "Search\n', encoding="utf-8")
    with pytest.raises(FileError, match=r"words\.po:1: catalogue: the text needs"):
        previewing.Preview(shown.folder / "yours", staged=shown.folder / "s", languages=["cy"])
    with pytest.raises(ProjectError, match="no language 'welsh'; write cy"):
        previewing.Preview(shown.folder / "yours", staged=shown.folder / "s", languages=["welsh"])
    shown.code = 1
    shown.preview.rebuild()
    assert capsys.readouterr().err == previewing.NOT_SHOWN + "\n"


def test_a_port_that_another_preview_has_is_passed_over() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        taken.listen()
        assert port < previewing.free_port("127.0.0.1", port) < port + previewing.PORTS
