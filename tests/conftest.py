"""What many tests share: the site built once, as it is and under a sub-path."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from scripts import ROOT
from scripts.site.build import Sources, build_all, finish, sources
from scripts.site.build import build as build_site
from scripts.usb import build as usb
from tests.once import Once, shared
from tests.settings.samples import hostile

SUB_PATH = "/careers/rejection/"
HOST = "https://after-the-no.example"
ADDRESS = f"{HOST}{SUB_PATH}"
DOCS = ROOT / "docs"


def page_addresses() -> list[str]:
    """Return each page's address from the site's root; the start page's is empty."""
    found = []
    for path in sorted(DOCS.rglob("*.md")):
        inside = path.relative_to(DOCS)
        if inside.parts[0] != "_templates":
            folder = inside.parent if inside.stem == "index" else inside.with_suffix("")
            found.append("" if folder == Path() else f"{folder.as_posix()}/")
    return found


def build(target: Path, *options: str, site_url: str = "", cwd: Path = ROOT) -> str:
    """Build the site with MkDocs and return what it printed, with its exit code in front."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "NO_COLOR": "1"}
    if site_url:
        environment["SITE_URL"] = site_url
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(target), *options],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return f"exit {done.returncode}\n{done.stdout}{done.stderr}"


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Once:
    """Return what makes a folder once for all processes of this run."""
    return shared(tmp_path_factory)


@pytest.fixture(scope="session")
def site(once: Once) -> Path:
    """Build the site as `make build` does, for a sub-path, and return its folder.

    Without what keeps pages for readers offline: that would stand between pages and tests.
    tests/browser/kept_site.py adds it where it is what a test is about.
    """
    return once("built", lambda folder: build_whole(folder / "site", ADDRESS)) / "site"


@pytest.fixture(scope="session")
def root_site(once: Once) -> Path:
    """Build the same for a host of its own, and return its folder."""
    return once("built-root", lambda folder: build_whole(folder / "site", f"{HOST}/")) / "site"


def build_whole(site: Path, address: str) -> None:
    """Build as `make build` does, but for what keeps pages."""
    said = build(site, "--strict", site_url=address)
    assert said.startswith("exit 0"), said
    assert finish(site) == 0


LANGUAGES_BUILT = ("cy", "ar")


@pytest.fixture(scope="session")
def languages(once: Once) -> Path:
    """Build the site for a sub-path in three languages, as `make build LANGUAGES=...` does."""

    def make(folder: Path) -> None:
        made = build_all(
            Sources(ROOT / "mkdocs.yml", ROOT),
            LANGUAGES_BUILT,
            folder / "site",
            address=ADDRESS,
            staged=folder / "staged",
            keep=False,
        )
        assert made == 0

    return once("languages", make) / "site"


@pytest.fixture(scope="session")
def languages_stick(languages: Path, once: Once) -> Path:
    """Build the form for files of those, and return its folder."""
    return once("languages-stick", lambda folder: usb.build(languages, folder / "stick")) / "stick"


@pytest.fixture(scope="session")
def hosted(once: Once) -> Path:
    """Build the copy of a service with a hostile name and a wide logo, for the same sub-path."""

    def make(folder: Path) -> None:
        found = sources(hostile(folder), folder / "staged")
        assert build_site(found, folder / "site", address=ADDRESS) == 0

    return once("hosted", make) / "site"


def copy_sources(target: Path) -> None:
    """Copy what a build needs into a folder: what git tracks, and what it does not ignore."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard",
         "docs", "languages", "overrides", "scripts", "schemas", "mkdocs.yml"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    for name in listed.stdout.splitlines():
        if (ROOT / name).exists():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (target / name).write_bytes((ROOT / name).read_bytes())


@pytest.fixture
def project_copy(tmp_path: Path) -> Path:
    """Copy what a build needs, so that a test may break it."""
    copy_sources(tmp_path / "project")
    # The engine of the search was set up once, beside the sources.
    (tmp_path / "project" / "node_modules").symlink_to(ROOT / "node_modules")
    return tmp_path / "project"


@contextmanager
def private_files() -> Iterator[None]:
    """Make files that nobody else may read, as some people and some servers do."""
    before = os.umask(0o077)
    yield
    os.umask(before)


def modes(folder: Path) -> set[tuple[bool, str]]:
    """Return who may do what with a folder and all in it; whether each is a folder."""
    found = [folder, *folder.rglob("*")]
    return {(path.is_dir(), oct(path.stat().st_mode & 0o777)) for path in found}
