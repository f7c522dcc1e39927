"""What lychee says of the references inside the site.

Lychee 0.24.2 passes over `<script src>`, `<link rel=preconnect>`, meta refresh, links marked
`rel=nofollow`, whatever stands in `<pre>`, `<code>` or `<noscript>`, style attributes,
`@import "..."` and every attribute that names an id. `targets.py` looks those up, and nothing
else: what lychee has judged is taken as it is.
"""

import posixpath
import re
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from scripts.links.lychee import Report, results, run_lychee

_UNREADABLE = re.compile(r"Cannot parse '(.*)' into a URL")

Route = tuple[str, str, str]
"""The file an address stands in, the path it leads to and its fragment, as in Target."""


@dataclass(frozen=True)
class Verdicts:
    """What lychee judged: every route, the broken ones, and (file, text) it could not read."""

    seen: frozenset[Route]
    broken: frozenset[Route]
    unreadable: frozenset[tuple[str, str]]


NO_VERDICTS = Verdicts(frozenset(), frozenset(), frozenset())
"""Before lychee has run."""


def judge_inside(site: Path, files: Iterable[str], base: str) -> Verdicts:
    """Return the verdicts on `files` of the site, as if it were served under `base`."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        root = folder / "root"
        served = root / base.strip("/")
        served.parent.mkdir(parents=True, exist_ok=True)
        served.symlink_to(site.resolve(), target_is_directory=True)
        # A list of files, since lychee does not walk into a linked folder and skips what
        # version control ignores, as a built site is.
        listed = folder / "files.txt"
        listed.write_text("".join(f"{served / file}\n" for file in files), encoding="utf-8")
        report = run_lychee(
            folder,
            "--offline",
            "--include-fragments=anchor-only",
            "--index-files=index.html",
            f"--root-dir={root}",
            f"--files-from={listed}",
        )
        return read_verdicts(report, served.as_posix())


def read_verdicts(report: Report, served: str) -> Verdicts:
    """Return the verdicts in lychee's report on files below the folder `served`."""
    errors = list(results(report, "error_map"))
    fine = list(results(report, "success_map"))
    broken = {route for file, result in errors if (route := _route(file, result, served))}
    works = {route for file, result in fine if (route := _route(file, result, served))}
    unreadable = {
        (posixpath.relpath(file, served), found[1])
        for file, result in errors
        if (found := _UNREADABLE.search(result["status"].get("details", "")))
    }
    return Verdicts(frozenset(works | broken), frozenset(broken), frozenset(unreadable))


def _route(file: str, result: Report, served: str) -> Route | None:
    address = urlsplit(result["url"])
    if address.scheme != "file" or address.netloc:
        return None
    path = posixpath.relpath(unquote(address.path), served)
    origin = posixpath.relpath(file, served)
    return (origin, "" if path == "." else path, unquote(address.fragment))
