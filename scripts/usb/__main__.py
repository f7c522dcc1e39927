"""Put a built site in the form that opens by a double click, without a server.

    python -m scripts.usb site --site-dir DIR

reads the folder of a built site, with its papers where `make pdf` made them, and writes
`Start.html` and a folder with every page to DIR, which it empties first.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from scripts.content.errors import ProjectError
from scripts.usb.build import build
from scripts.usb.start import START

DONE, FAILED = 0, 1


def main(arguments: Sequence[str]) -> int:
    """Run the command; return 1 with the reason where it cannot be done."""
    parser = argparse.ArgumentParser(prog="python -m scripts.usb", description=__doc__)
    parser.add_argument("site", type=Path, help="folder of the built site")
    parser.add_argument("--site-dir", type=Path, required=True, help="folder to write")
    given = parser.parse_args(arguments)
    try:
        count = build(given.site, given.site_dir)
    except (ProjectError, OSError) as error:
        print(error, file=sys.stderr)
        return FAILED
    print(f"{given.site_dir}: {count} pages; open {given.site_dir / START}")
    return DONE


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
