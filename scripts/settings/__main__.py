"""What a careers service does with its own folder.

python -m scripts.settings check                    are the settings right?
python -m scripts.settings copy move-on/index.md    start a page that replaces ours
python -m scripts.settings compare                  what did the update change in such pages?
python -m scripts.settings accept move-on/index.md  the page has taken the changes up
python -m scripts.settings changes ../old-version   what will readers notice of the update?

It returns 0 for news, and 1 where something has to be done before the site can be built.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from scripts import ROOT
from scripts.content.errors import ProjectError, shown
from scripts.settings.comparing import Comparison, accept, compare, copy
from scripts.settings.news import changes
from scripts.settings.reading import YOURS, found, read

RIGHT, WRONG, NOT_SAID = 0, 1, 2
DOCS = ROOT / "docs"
SAID = {
    "same": "we have not changed this page since you copied it",
    "changed": "we changed this page since you copied it; carry over what you need, "
    "then: make accept PAGE={name}",
    "own": "we no longer have this page; yours stays, where your settings list it",
    "unknown": "nobody kept the page this was copied from; here is how yours differs from ours",
}


def main(arguments: Sequence[str]) -> int:
    """Run one command; return 1 where something is wrong, or has to be done."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.settings",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=("check", "copy", "compare", "accept", "changes"))
    parser.add_argument(
        "page",
        nargs="?",
        help="a page's path, such as move-on/index.md; the old folder for changes",
    )
    parser.add_argument("--yours", type=Path, default=YOURS, help="your folder")
    given = parser.parse_args(arguments)
    folder = given.yours.resolve()
    if given.command in ("copy", "accept") and not given.page:
        return needs(f"name the page: make {given.command} PAGE=move-on/index.md")
    if given.command == "changes" and not given.page:
        return needs("name the folder of your old version: make changes OLD=../after-the-no-0.1.0")
    try:
        if given.command in ("copy", "accept", "compare"):
            tell_mistakes(folder)
        if given.command == "check":
            settings = found(folder, DOCS) or read(folder, DOCS)
            new, replaced = len(settings.pages), len(settings.replaced)
            print(f"{settings.service}: settings are right; {new} new pages, {replaced} replaced")
        elif given.command == "copy":
            print(f"Yours to change: {shown(copy(given.page, folder, DOCS))}")
        elif given.command == "accept":
            accept(given.page, folder, DOCS)
            print(f"{given.page}: compared with today's page from now on")
        elif given.command == "changes":
            news = list(changes(Path(given.page).resolve() / "docs", DOCS, folder))
            print("\n".join(news) or "Nothing that readers would notice has changed.")
        else:
            return report(folder)
    except ProjectError as error:
        print(error, file=sys.stderr)
        return WRONG
    return RIGHT


def needs(what: str) -> int:
    """Say what the command was not told, as people type it."""
    print(what, file=sys.stderr)
    return NOT_SAID


def tell_mistakes(folder: Path) -> None:
    """Say what is wrong with the settings, and go on: these commands are part of mending them."""
    try:
        found(folder, DOCS)
    except ProjectError as error:
        print(f"The site cannot be built yet:\n{error}", file=sys.stderr)


def report(folder: Path) -> int:
    """Print each comparison; return 1 where the site cannot be built before something is done."""
    compared = list(compare(folder, DOCS))
    for one in compared:
        said = SAID[one.state] if one.state in SAID else told_gone(one)
        print(f"{one.name}: {said.format(name=one.name)}")
        for line in one.changes:
            print(f"    {line}")
    if not compared:
        print("No page of yours replaces one of ours.")
    todo = [one.name for one in compared if one.state == "gone"]
    if todo:
        print(f"To do before the next build: {', '.join(todo)}")
    return WRONG if todo else RIGHT


def told_gone(gone: Comparison) -> str:
    """Say that we no longer have a page, and each thing that can be done with theirs."""
    page, kept = gone.to.partition("#")[0], f"yours/pages/{gone.name}"
    lines = [
        f"we no longer have this page{f', and send its readers on to {gone.to}' if page else ''}."
    ]
    lines.append(f"to keep it: add '- file: {gone.name}', with a 'menu' name, under 'pages'")
    lines += [f"to put it in the place of {page}: move it to yours/pages/{page}"] if page else []
    lines.append(f"to let it go: delete {kept}")
    return "\n    ".join(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
