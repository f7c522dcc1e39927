"""page-place: a page lies in the folder of its kind and tip, under a name in small letters.

The address of a page is its folder and its name, and people print it. So every folder reads the
same way: in a tip's folder `index.md` is the guide, `checklist.md` the checklist, and every other
page a worksheet or a supporting guide of that tip. What happened to a reader belongs to no tip and
lies in `situations`. Names are small letters, digits and hyphens,
and no page lies deeper than one folder.

Fails as docs/move-on/first_day.md:
    ---
    title: First day after a no
    page_type: worksheet
    tip: 1
    ---

    # First day after a no

Fails as docs/move-on/first-day.md:
    ---
    title: First day after a no
    page_type: worksheet
    tip: 2
    ---

    # First day after a no

Fails as docs/seek-feedback/index.md:
    ---
    title: Ask for feedback
    page_type: supporting-guide
    tip: 2
    ---

    # Ask for feedback

Fails as docs/seek-feedback/letters/first.md:
    ---
    title: A first letter
    page_type: supporting-guide
    tip: 2
    ---

    # A first letter

Passes as docs/seek-feedback/what-to-say.md:
    ---
    title: What to say
    page_type: supporting-guide
    tip: 2
    ---

    # What to say

Passes as docs/situations/no-reply.md:
    ---
    title: They never replied
    page_type: situation
    ---

    # They never replied

Passes as docs/careers-services/host-it.md:
    ---
    title: Host it yourself
    page_type: careers-service
    ---

    # Host it yourself
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from scripts.content.problem import Problem
from scripts.lint.page import Page

ID = "page-place"
NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
DEEPEST = 2


@dataclass(frozen=True)
class Place:
    """What kinds of page lie at addresses of one form, and the tip they belong to.

    Parameters:
        form: the file under `docs/`; `*` stands for any name without a slash.
        kinds: the page types allowed there.
        tip: the number of the tip, or nothing where each page names its own.
    """

    form: str
    kinds: tuple[str, ...]
    tip: int | None = None


TIPS = {"move-on": 1, "seek-feedback": 2, "address-concerns": 3, "fresh-perspective": 4}

# The first that fits a file speaks for it.
PLACES = (
    Place("index.md", ("home",)),
    *(
        Place(f"{folder}/{name}.md", kinds, tip)
        for folder, tip in TIPS.items()
        for name, kinds in (
            ("index", ("guide",)),
            ("checklist", ("checklist",)),
            ("*", ("worksheet", "supporting-guide")),
        )
    ),
    Place("situations/index.md", ("reference",)),
    Place("situations/*.md", ("situation",)),
    Place("careers-services/*.md", ("careers-service",)),
    Place("*.md", ("reference",)),
    Place("*/*.md", ("reference",)),
)


def check(page: Page) -> Iterator[Problem]:
    """Report a page whose kind, tip, name or depth does not go with where it lies."""
    inside = under_docs(page.path)
    if inside is None or inside.parts[0] == "_templates":
        return
    for part in (*inside.parts[:-1], inside.stem):
        if not NAME.fullmatch(part):
            message = f"'{part}' is no name for an address; rename it '{kebab(part)}'"
            yield page.line_problem(ID, 1, message)
    if len(inside.parts) > DEEPEST:
        message = "lies too deep; a page lies in docs/ or in one folder of it"
        yield page.line_problem(ID, 1, message)
        return
    place = next(place for place in PLACES if fits(inside, place))
    front = page.front_matter
    if page.page_type in all_kinds() and page.page_type not in place.kinds:
        kinds = " or ".join(place.kinds)
        message = f"docs/{place.form} is a {kinds}, not a {page.page_type}; change it or move it"
        yield page.line_problem(ID, 1, message)
    tip = front.values.get("tip")
    if place.tip and tip and tip != place.tip:
        message = f"{inside.parts[0]} is tip {place.tip}, not {tip}; change it or move the page"
        yield page.problem(ID, front.spans["tip"][0], message)


def under_docs(path: Path) -> Path | None:
    """Return a page's path under the folder `docs`, or nothing for a page elsewhere."""
    parts = path.parts[:-1]
    if "docs" not in parts:
        return None
    last = len(parts) - 1 - parts[::-1].index("docs")
    return Path(*path.parts[last + 1 :])


def fits(inside: Path, place: Place) -> bool:
    """Say whether a file lies at an address of a form."""
    form = Path(place.form)
    return len(form.parts) == len(inside.parts) and all(
        fnmatchcase(part, pattern) for part, pattern in zip(inside.parts, form.parts, strict=True)
    )


def all_kinds() -> set[str]:
    """Return every page type that some place takes."""
    return {kind for place in PLACES for kind in place.kinds}


def kebab(name: str) -> str:
    """Return a name as an address writes it."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name)
    return re.sub(r"[^a-z0-9]+", "-", words.casefold()).strip("-")
