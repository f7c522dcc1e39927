"""The command: what it makes, that it makes it the same twice, and what it says in trouble."""

import errno
import gzip
import hashlib
import shutil
import subprocess
import time
import zipfile
from pathlib import Path

import pytest

from scripts import ROOT
from scripts.hosting.date_by_content import time_of
from scripts.kit import __main__ as kit
from scripts.kit import source_zip, usb_zip
from scripts.kit.job import Job
from tests.conftest import modes, private_files
from tests.kit.conftest import WHEN
from tests.once import Once
from tests.site.offline.test_writing import listed, sums

NAMES = ["links.imscc", "papers.zip", "sbom.cdx.json", "scorm-1.2.zip", "site.zip", "source.zip"]
NAMES += ["usb.zip"]


@pytest.fixture(scope="module")
def made(papered: Path, once: Once) -> Path:
    """Make the whole kit once, as somebody who keeps files to themselves."""

    def make(folder: Path) -> None:
        with private_files():
            kit.build(ROOT, papered, folder / "dist", WHEN)

    return once("kit", make) / "dist"


def version() -> str:
    """Return the version as pyproject.toml says it."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    return text.partition('version = "')[2].partition('"')[0]


def test_every_file_bears_the_version_and_nothing_else_is_left(made: Path) -> None:
    wanted = ["SHA256SUMS", *(f"after-the-no-{version()}-{name}" for name in NAMES)]
    assert sorted(path.name for path in made.iterdir()) == wanted


def test_everybody_may_read_what_is_made_by_somebody_who_keeps_files_to_themselves(
    made: Path,
) -> None:
    assert {mode for folder, mode in modes(made) if not folder} == {"0o644"}
    for name in ("site.zip", "usb.zip"):
        held = zipfile.ZipFile(made / f"after-the-no-{version()}-{name}").infolist()
        assert {oct(one.external_attr >> 16) for one in held} == {"0o100644", "0o40755"}


def test_the_checksums_are_true_in_the_form_that_programs_read(made: Path) -> None:
    lines = (made / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    assert len(lines) == len(NAMES)
    for line in lines:
        digest, _, name = line.partition("  ")
        assert hashlib.sha256((made / name).read_bytes()).hexdigest() == digest
    if shutil.which("sha256sum"):
        subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=made, check=True)


def test_two_kits_of_one_site_are_the_same_bytes(made: Path, papered: Path, tmp_path: Path) -> None:
    other = tmp_path / "a longer" / "way to" / "the site"
    shutil.copytree(papered, other)
    kit.build(ROOT, other, tmp_path / "dist", WHEN)
    for path in made.iterdir():
        assert (tmp_path / "dist" / path.name).read_bytes() == path.read_bytes(), path.name


def test_the_site_zip_has_the_site_settings_for_servers_and_a_note(
    made: Path, tmp_path: Path
) -> None:
    held = zipfile.ZipFile(made / f"after-the-no-{version()}-site.zip")
    names = held.namelist()
    assert {name.partition("/")[0] for name in names} == {"README.txt", "hosting", "site"}
    for name in ("site/index.html", "site/404.html", "site/papers/kind-letter-a4.pdf"):
        assert name in names
    assert any(name.startswith("hosting/nginx") for name in names)
    # What devices may keep is written down after the names by content, before compressing.
    held.extractall(tmp_path)
    assert listed(tmp_path / "site")[0] == sums(tmp_path / "site")
    packed = gzip.decompress(held.read("site/sw.js.gz"))
    assert packed == held.read("site/sw.js")
    assert b"https://after-the-no.example/careers/rejection/" in held.read("README.txt")


def test_each_page_of_the_site_zip_bears_a_time_made_from_its_content(made: Path) -> None:
    packed = zipfile.ZipFile(made / f"after-the-no-{version()}-site.zip")
    for name in ("site/index.html", "site/support/index.html", "site/support/index.html.gz"):
        wanted = time.gmtime(time_of(packed.read(name)))[:6]
        assert packed.getinfo(name).date_time == wanted, name


def test_the_usb_zip_has_its_start_page_on_top(made: Path) -> None:
    names = zipfile.ZipFile(made / f"after-the-no-{version()}-usb.zip").namelist()
    assert {name.partition("/")[0] for name in names} == {"README.txt", "Start.html", "site"}
    assert "site/papers/kind-letter-letter.pdf" in names


def test_without_a_repository_the_sources_are_left_out_and_that_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert source_zip.SUFFIX not in kit.files(tmp_path)
    assert list(kit.files(ROOT)) == list(kit.FILES)
    kit.warn(tmp_path)
    told = "The source zip is left out: this folder is no git repository of its own.\n"
    assert capsys.readouterr().out == told


def test_changes_that_are_not_committed_are_told_and_yours_are_not(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kit.warn(project)
    said = capsys.readouterr()
    assert said.err == ""
    assert said.out == "The source zip leaves out yours/, which is yours to keep.\n"
    (project / "README.md").write_text("changed since", encoding="utf-8")
    kit.warn(project)
    assert capsys.readouterr().err == (
        "warning: not committed: README.md. The site in this kit may have the change; the source "
        "zip has not. Commit, then make it again.\n"
    )
    (project / "run.sh").unlink()
    kit.warn(project)
    assert capsys.readouterr().err.startswith("warning: not committed: README.md and 1 more. The")


def test_the_time_is_never_the_clocks(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert kit.time_of(project) == WHEN
    assert kit.time_of(tmp_path) == 0
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "5")
    assert kit.time_of(project) == 5


def test_a_site_without_papers_is_refused(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if (site / "papers").is_dir():
        shutil.copytree(site, tmp_path / "site", ignore=shutil.ignore_patterns("papers"))
        site = tmp_path / "site"
    assert kit.main(["--site", str(site), "--out", str(tmp_path / "dist")]) == 1
    told = f"{site}: no built site with its papers here; run: make kit\n"
    assert capsys.readouterr().err.endswith(told)
    assert not (tmp_path / "dist").exists()


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (errno.ENOSPC, "there is no room left on the disk; free some 200 MB, then run: make kit\n"),
        (errno.EACCES, "{out}: nothing may be written there; name another folder with --out\n"),
    ],
)
def test_a_full_disk_or_a_shut_folder_is_told_and_an_earlier_kit_stays_whole(
    papered: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    fault: int,
    told: str,
) -> None:
    (tmp_path / "SHA256SUMS").write_text("an earlier kit", encoding="utf-8")

    def refuse(job: Job, target: Path) -> None:
        target.write_bytes(b"half")
        raise OSError(fault, "as the system says it", str(target))

    monkeypatch.setattr(kit, "FILES", {usb_zip.SUFFIX: refuse})
    assert kit.main(["--site", str(papered), "--out", str(tmp_path)]) == 1
    assert capsys.readouterr().err.endswith(told.format(out=tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == ["SHA256SUMS"]
