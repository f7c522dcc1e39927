"""Zip files that are the same bytes for the same content, and unpack on any system."""

import time
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from scripts.content.errors import ProjectError

FIRST = 315532800  # 1980, before which no zip can be dated
# Windows takes 260 characters with the folders above, some of which are long already.
LONGEST = 140
REFUSED = frozenset('<>:"\\|?*') | {chr(code) for code in range(32)}
DEVICES = {"con", "prn", "aux", "nul"} | {f"{n}{i}" for n in ("com", "lpt") for i in range(1, 10)}


@dataclass(frozen=True)
class Packed:
    """One file of a zip.

    Parameters:
        data: its bytes.
        program: whether it may be run as a program.
        when: the time it bears, in seconds since 1970, where not that of the zip.
    """

    data: bytes
    program: bool = False
    when: int | None = None


def pack(target: Path, files: Mapping[str, Packed], when: int, *, folders: bool = False) -> None:
    """Write a zip.

    Parameters:
        target: the file to write.
        files: what it holds, by the name inside it, with / between folders.
        when: the time each file bears that has none of its own, in seconds since 1970.
        folders: whether folders are in it too, so that everybody may read them wherever it is
            unpacked; else they are made as whoever unpacks it makes folders.

    Raises ProjectError for a name that some system cannot unpack.
    """
    faults = refused(files)
    if faults:
        raise ProjectError("\n".join(f"{target.name}: {fault}" for fault in faults))
    within = {f"{parent}/": Packed(b"") for name in files for parent in parents(name)}
    held = {**files, **(within if folders else {})}
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as made:
        for name in sorted(held):
            own = held[name].when
            moment = time.gmtime(max(when if own is None else own, FIRST))
            entry = zipfile.ZipInfo(name, moment[:6])
            entry.create_system = 3  # else it differs by the system it is packed on
            if entry.is_dir():
                entry.external_attr = 0o40755 << 16 | 0x10  # as Windows marks a folder
            else:
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = (0o100755 if held[name].program else 0o100644) << 16
            made.writestr(entry, held[name].data)


def parents(name: str) -> list[str]:
    """Return each folder that a file of a zip lies in."""
    return [str(folder) for folder in PurePosixPath(name).parents][:-1]


def refused(names: Mapping[str, object]) -> list[str]:
    """Say which names Windows or a Mac cannot unpack, and why."""
    faults = []
    seen: dict[str, str] = {}
    for name in sorted(names):
        parts = PurePosixPath(name).parts
        if len(name) > LONGEST:
            faults.append(f"'{name}' has {len(name)} characters; at most {LONGEST}")
        for part in parts:
            if REFUSED & set(part) or part[-1] in ". " or part.split(".")[0].lower() in DEVICES:
                faults.append(f"'{name}': Windows has no file named '{part}'; rename it")
        other = seen.setdefault(name.casefold(), name)
        if other != name:
            faults.append(f"'{name}' and '{other}' are one file on Windows; rename one")
    return faults


def folder(path: Path, under: str = "") -> dict[str, Packed]:
    """Return every file of a folder, by its name under another folder."""
    return {
        str(PurePosixPath(under) / file.relative_to(path).as_posix()): Packed(file.read_bytes())
        for file in sorted(path.rglob("*"))
        if file.is_file()
    }


def note(text: str) -> Packed:
    """Return a plain text file; old editors on Windows know only their own line ends."""
    return Packed(text.replace("\n", "\r\n").encode())
