"""Find what PDF files need from the system, or get it; fail with a remedy where none can be had.

WeasyPrint sets text with the Pango library, and papers are set in the Liberation fonts.
Debian's packages are installed where the package manager may be used, as for the browser.
"""

import subprocess
import sys

from scripts.content.errors import ProjectError
from scripts.papers.fonts import find_fonts
from scripts.papers.rendering import load
from scripts.tools.find_browser import package_manager

PACKAGES = (
    "libpango-1.0-0",
    "libpangoft2-1.0-0",
    "libharfbuzz-subset0",
    "fonts-liberation",
    "fonts-dejavu-core",
)
# By itself: only Debian 12 has this name for version 2 of the fonts.
NEWER_FONTS = "fonts-liberation2"


def missing() -> str:
    """Say what is missing and how to get it; nothing where all is there."""
    try:
        load()
        find_fonts()
    except ProjectError as error:
        return str(error)
    return ""


def fetch() -> None:
    """Install Debian's packages where that may be done. What the manager prints is shown."""
    manager = package_manager()
    if manager:
        print(f"Fetching Debian's {', '.join(PACKAGES)}", flush=True)
        subprocess.run([*manager, "update", "-qq"], check=False)
        subprocess.run([*manager, "install", "-y", "-qq", *PACKAGES], check=False)
        subprocess.run([*manager, "install", "-y", "-qq", NEWER_FONTS], check=False)


def main() -> int:
    """Make sure that all is there; return 1 and say what is missing where it is not."""
    if missing():
        fetch()
        # In a process of its own: a library that failed to load stays unloaded in this one.
        again = [
            sys.executable,
            "-c",
            "from scripts.papers.find_libraries import missing as m; print(m())",
        ]
        said = subprocess.run(again, capture_output=True, text=True, check=False)
        fault = (said.stdout or said.stderr).strip()
        if fault:
            print(fault, file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
