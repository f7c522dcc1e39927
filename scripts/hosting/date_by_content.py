"""Give each file of a built site a time that changes when its content does, and only then.

    python -m scripts.hosting.date_by_content site

nginx, Apache and Caddy tell a reader's browser "not changed" by a file's time and size. A
corrected phone number keeps the size, and a kit that dates every file alike keeps the time, so
returning readers would go on seeing the old number. With a time made from the content it does
not matter how the files were copied, with or without git. Run it last.
"""

import hashlib
import os
import sys
from pathlib import Path

from scripts.content.built_site import work_on

# Times lie between 2020 and 2024: never in the future, and none that a zip file cannot hold.
FROM = 1577836800
# A zip file counts in steps of two seconds.
STEP, STEPS = 2, 2**26


def time_of(content: bytes) -> int:
    """Return a time made from a content, in seconds since 1970."""
    number = int.from_bytes(hashlib.sha256(content).digest()[:8], "big")
    return FROM + STEP * (number % STEPS)


def date(site: Path) -> int:
    """Date every file of a site by its content; return how many there are."""
    files = [path for path in sorted(site.rglob("*")) if path.is_file()]
    for path in files:
        when = time_of(path.read_bytes())
        os.utime(path, (when, when))
    return len(files)


def main(arguments: list[str]) -> int:
    """Date one site; return 2 where there is none."""
    site = Path(arguments[0] if arguments else "site")
    return work_on(site, lambda site: f"{site}: {date(site)} files dated by their content")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
