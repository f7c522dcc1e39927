"""Command line of the kit: `python -m scripts.kit --site site --out dist`."""

import argparse
import errno
import os
import shutil
import sys
import tempfile
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path

from scripts import ROOT
from scripts.content.built_site import languages
from scripts.content.errors import ProjectError
from scripts.content.words import ENGLISH, speaking
from scripts.hosting.readable import make_readable
from scripts.kit import (
    bill,
    learning_platform,
    papers_zip,
    scorm,
    site_zip,
    source_zip,
    sums,
    usb_zip,
)
from scripts.kit.job import Job, NothingToPackError
from scripts.settings.reading import Settings, found

DONE, FAILED = 0, 1
# One line for each file of the kit: the end of its name, and what writes it.
FILES: dict[str, Callable[[Job, Path], None]] = {
    site_zip.SUFFIX: site_zip.make,
    usb_zip.SUFFIX: usb_zip.make,
    papers_zip.SUFFIX: papers_zip.make,
    source_zip.SUFFIX: source_zip.make,
    learning_platform.SUFFIX: learning_platform.make,
    scorm.SUFFIX: scorm.make,
    bill.SUFFIX: bill.make,
}

# Those of which each other language has one of its own; the rest hold every language.
IN_EACH_LANGUAGE = {papers_zip.SUFFIX, learning_platform.SUFFIX, scorm.SUFFIX}


def build(
    root: Path, site: Path, out: Path, when: int, settings: Settings | None = None
) -> list[Path]:
    """Make every file of the kit and return their paths, the checksums last.

    All are made before the first is put in place, so that a fault leaves an earlier kit whole.
    Parameters as for `Job`; `out` is the folder for the kit.
    """
    if not (site / "papers").is_dir():
        raise ProjectError(f"{site}: no built site with its papers here; run: make kit")
    out.mkdir(parents=True, exist_ok=True)
    told = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    # Beside what it becomes: moving within a disk cannot fail half-way.
    with tempfile.TemporaryDirectory(dir=out, prefix=".kit-") as folder:
        made = []
        work = Path(folder) / "work"
        job = Job(root, site, work, str(told["project"]["version"]), when, settings)
        for suffix, make in files(root).items():
            others = languages(site) if suffix in IN_EACH_LANGUAGE else []
            for one in (job, *map(job.of, others)):
                work.mkdir()
                target = Path(folder) / one.file(suffix)
                if makes(make, one, target):
                    made.append(target)
                shutil.rmtree(work)
        listed = Path(folder) / sums.NAME
        listed.write_text(sums.sums(made), encoding="utf-8")
        make_readable(Path(folder))
        for name in sums.names(out / sums.NAME):
            # Such as the papers of a language that the site no longer has.
            if name.startswith(f"{job.stem}-"):
                (out / name).unlink(missing_ok=True)
        return [target.replace(out / target.name) for target in (*made, listed)]


def makes(make: Callable[[Job, Path], None], job: Job, target: Path) -> bool:
    """Make a file in the language of its site, and say whether that has anything for it."""
    try:
        with speaking(job.language):
            make(job, target)
    except NothingToPackError:
        if job.language == ENGLISH:
            raise
        return False
    return True


def files(root: Path) -> dict[str, Callable[[Job, Path], None]]:
    """Return what can be made here: without a repository there is nothing to pack sources from."""
    here = source_zip.is_repository(root)
    return {suffix: make for suffix, make in FILES.items() if here or suffix != source_zip.SUFFIX}


def time_of(root: Path) -> int:
    """Return the time for all files: that of the last commit, never that of the clock."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given is None and source_zip.is_repository(root):
        return source_zip.committed(root)
    return int(given or 0)


def warn(root: Path) -> None:
    """Say what of the working folder the sources in the kit do not hold."""
    if not source_zip.is_repository(root):
        print("The source zip is left out: this folder is no git repository of its own.")
        return
    changed = source_zip.uncommitted(root)
    if changed:
        more = f" and {len(changed) - 1} more" if changed[1:] else ""
        print(
            f"warning: not committed: {changed[0][3:]}{more}. The site in this kit may have the "
            "change; the source zip has not. Commit, then make it again.",
            file=sys.stderr,
        )
    if (root / source_zip.YOURS).exists():
        print(f"The source zip leaves out {source_zip.YOURS}, which is yours to keep.")


def reason(error: OSError, out: Path) -> str:
    """Return why the system refused, with what to do."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "there is no room left on the disk; free some 200 MB, then run: make kit"
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return f"{out}: nothing may be written there; name another folder with --out"
    return f"{error.filename}: {error.strerror}"


def main(arguments: Sequence[str]) -> int:
    """Run the command; return 1 with the reason where the kit cannot be made."""
    parser = argparse.ArgumentParser(prog="python -m scripts.kit", description=__doc__)
    parser.add_argument("--site", type=Path, default=ROOT / "site", help="the built site")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="folder for the kit")
    given = parser.parse_args(arguments)
    try:
        settings = found()  # what it was built of may have changed since
        warn(ROOT)
        made = build(ROOT, given.site, given.out, time_of(ROOT), settings)
    except ProjectError as error:
        print(error, file=sys.stderr)
        return FAILED
    except OSError as error:
        print(reason(error, given.out), file=sys.stderr)
        return FAILED
    for path in made:
        print(f"{path.stat().st_size / 1e6:8.2f} MB  {path}")
    return DONE


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
