"""A preview takes up what is changed while it runs: settings, data, pages; or says why not."""

from pathlib import Path

import pytest
import yaml

from scripts import ROOT
from scripts.site import previewing
from scripts.site.build import Sources
from tests.settings.samples import college

SETTINGS = "yours/settings.yml"
NAME, OTHER = "Riverbend College Careers", "Lakeside College Careers"


class Shown:
    """A preview of the example college whose builds are only written down."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self.built = folder, list[Sources]()
        monkeypatch.setattr(previewing, "build", self._build)
        self.preview = previewing.Preview(college(folder), folder / "site", folder / "staged")
        self.preview.rebuild()

    def _build(self, sources: Sources, site: Path, **_: object) -> int:
        self.built.append(sources)
        return 0

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
    lines = "Open http://127.0.0.1:8000/careers/rejection/ in a browser; Ctrl+C stops\n"
    shown.preview.serve()
    assert capsys.readouterr().out == lines
    shown.preview.yours = shown.folder / "none"
    monkeypatch.setattr(previewing, "sources", lambda *_, **__: shown.built[-1])
    shown.preview.serve()
    told = previewing.NO_FOLDER.format(folder=shown.folder / "none")
    assert capsys.readouterr().out == f"{told}\n{lines}"
