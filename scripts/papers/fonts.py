"""Finds the fonts papers are set in, which come from a package and are not part of the project."""

from pathlib import Path

from fontTools.ttLib import TTFont

from scripts.content.errors import ProjectError

FILES = (
    "LiberationSans-Regular.ttf",
    "LiberationSans-Bold.ttf",
    "LiberationSans-Italic.ttf",
    "LiberationSerif-Regular.ttf",
    "LiberationSerif-Bold.ttf",
    "LiberationSerif-Italic.ttf",
    "LiberationMono-Regular.ttf",
)
# On a paper in a language that is written from the right, for its letters.
FROM_RIGHT = ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf")
# Where systems keep them: Debian and Ubuntu, Fedora, Arch, macOS. Debian 12 has two versions.
FOLDERS = (
    Path("/usr/share/fonts/truetype/liberation2"),
    Path("/usr/share/fonts/truetype/liberation"),
    Path("/usr/share/fonts/liberation-fonts"),
    Path("/usr/share/fonts/liberation"),
    Path("/Library/Fonts"),
)
FOLDERS_FROM_RIGHT = (
    Path("/usr/share/fonts/truetype/dejavu"),
    Path("/usr/share/fonts/dejavu-sans-fonts"),
    Path("/usr/share/fonts/TTF"),
    Path("/Library/Fonts"),
)
# Letters of names that version 1 of the fonts does not have.
PROOF = "ễṣ"
REMEDY = (
    "install version 2; on Debian or Ubuntu: apt install fonts-liberation, and on Debian 12 "
    "fonts-liberation2"
)
REMEDY_FROM_RIGHT = (
    "papers in a language from the right need them; on Debian or Ubuntu: "
    "apt install fonts-dejavu-core"
)


def find_fonts(folders: tuple[Path, ...] = FOLDERS) -> dict[str, Path]:
    """Return each font file by name. Raises ProjectError with the package to install."""
    fault = "missing"
    for folder in (*folders, Path("~/Library/Fonts").expanduser()):
        found = {name: folder / name for name in FILES}
        if not all(path.is_file() for path in found.values()):
            continue
        if writes_names(found[FILES[0]]):
            return found
        fault = f"too old in {folder} to write every name"
    raise ProjectError(f"the Liberation fonts are {fault}; {REMEDY}")


def find_from_right(folders: tuple[Path, ...] = FOLDERS_FROM_RIGHT) -> dict[str, Path]:
    """Return each font file for letters from the right. Raises ProjectError with the package."""
    for folder in (*folders, Path("~/Library/Fonts").expanduser()):
        found = {name: folder / name for name in FROM_RIGHT}
        if all(path.is_file() for path in found.values()):
            return found
    raise ProjectError(f"the DejaVu fonts are missing; {REMEDY_FROM_RIGHT}")


def writes_names(path: Path) -> bool:
    """Say whether a font has letters of names beyond Western Europe."""
    with TTFont(path, lazy=True) as font:
        return all(ord(letter) in font.getBestCmap() for letter in PROOF)
