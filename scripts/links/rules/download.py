"""A link offers a file that is not there, or not what the link says.

This looks at each link to a file that is no page, and each with a `download` or `type`
attribute. The file must be in the site and hold what the ending of its name says. A `type`, a
name to save under, and a size in the link's words or in brackets after it must be true of it.
Sizes count in KB of 1,000 bytes and MB of 1,000 KB, rounded as stated.

Fails: `[A4, PDF](first-day.pdf)` without that file, or where it holds a web page;
    `[A4, PDF](first-day.pdf) (40 KB)` where it has 57 KB.
Passes: the same link to a PDF file of 39,748 bytes.
"""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from scripts.content.address import Target
from scripts.links.file_kinds import KINDS
from scripts.links.page import Reference
from scripts.links.project import Finding, Project
from scripts.links.targets import is_alternate, is_download, is_missing, is_unresolved, own_target

ID = "download"

_SIZE = re.compile(
    r"(?<![\d.,])(?P<number>\d{1,3}(?:,\d{3})+|\d+(?:\.(?P<decimals>\d+))?)\s?"
    r"(?P<unit>bytes|KB|MB)\b",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\s*\(([^)]*)\)")
_UNITS = {"bytes": 1, "kb": 1000, "mb": 1000_000}


def check(project: Project) -> Iterator[Finding]:
    """Yield everything a link to a file says that is not so."""
    for reference in project.site.references():
        target = own_target(project, reference)
        if target is None or is_unresolved(reference):
            continue
        feed = is_alternate(reference) and reference.type != ""
        if not is_download(reference, target) and not feed:
            continue
        file = project.site.file_at(target)
        if file:
            for fault in _faults(reference, target, file, project.site.files[file]):
                yield Finding(fault, reference)
        elif not feed and is_missing(project, reference, target):
            yield Finding(
                f"{target} is not in the site; correct the link or add the file", reference
            )


def _faults(reference: Reference, target: Target, file: str, data: bytes) -> Iterator[str]:
    ending = PurePosixPath(file).suffix.lower()
    kind = KINDS.get(ending)
    if kind is None:
        yield (
            f"{target} is of a kind nobody has described; offer another kind of file, "
            f"or add {ending or 'it'} to scripts/links/file_kinds.py"
        )
        return
    if not data or not kind.fits(data):
        yield f"{target} is not {kind.words}, as its name says; make the file anew"
    media_type = reference.type.partition(";")[0].strip()
    if media_type and media_type not in kind.types:
        yield (
            f'{target} is {kind.words}, not type="{reference.type}" as the link says; '
            f"write {kind.types[0]}, or leave the type out"
        )
    saved = PurePosixPath(reference.download or "").suffix.lower()
    if saved and KINDS.get(saved) != kind:
        yield (
            f"{target} would be saved as {reference.download}, another kind of file; "
            f"end that name in {ending}"
        )
    stated = _stated_size(reference)
    if stated and not _agrees(stated, len(data)):
        yield (
            f"{target} has {len(data)} bytes, not {stated[0]} as the link says; "
            "correct the size, in KB of 1,000 bytes"
        )


def _stated_size(reference: Reference) -> re.Match[str] | None:
    after = _BRACKETS.match(reference.after)
    return _SIZE.search(reference.text) or (_SIZE.search(after[1]) if after else None)


def _agrees(stated: re.Match[str], size: int) -> bool:
    """Whether the size is what was stated, rounded to the decimals stated and never to nothing."""
    unit = _UNITS[stated["unit"].lower()]
    step = unit / float(10 ** len(stated["decimals"] or ""))
    claimed = float(stated["number"].replace(",", "")) * unit
    return abs(claimed - size) <= step / 2 or (claimed == step and size < step)
