"""Finds the fonts papers are set in, which come from a package and are not part of the project."""

from pathlib import Path

from scripts.papers.errors import PapersError

FILES = (
    "LiberationSans-Regular.ttf",
    "LiberationSans-Bold.ttf",
    "LiberationSans-Italic.ttf",
    "LiberationSerif-Regular.ttf",
    "LiberationSerif-Bold.ttf",
    "LiberationSerif-Italic.ttf",
    "LiberationMono-Regular.ttf",
)
# Where systems keep them: Debian and Ubuntu, Fedora, Arch, macOS.
FOLDERS = (
    Path("/usr/share/fonts/truetype/liberation"),
    Path("/usr/share/fonts/truetype/liberation2"),
    Path("/usr/share/fonts/liberation-fonts"),
    Path("/usr/share/fonts/liberation"),
    Path("/Library/Fonts"),
)
REMEDY = "install them; on Debian or Ubuntu: apt install fonts-liberation"


def find_fonts(folders: tuple[Path, ...] = FOLDERS) -> dict[str, Path]:
    """Return each font file by name. Raises PapersError with the package to install."""
    places = (*folders, Path("~/Library/Fonts").expanduser())
    for folder in places:
        found = {name: folder / name for name in FILES}
        if all(path.is_file() for path in found.values()):
            return found
    raise PapersError(f"the Liberation fonts are missing; {REMEDY}")
