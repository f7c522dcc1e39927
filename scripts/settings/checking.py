"""What a schema cannot see in a service's settings: files, colours, countries, pages."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scripts.content import phone_lines, rights
from scripts.content.checked import impossible_days
from scripts.content.explaining import Fault, named
from scripts.content.phone_lines import ANYWHERE
from scripts.settings.colours import refusal
from scripts.settings.leaving_out import leaving_out_faults

FILE = "settings.yml"
RULE = "settings"
"""The rule under which mistakes are reported, and the schema's name."""

PAGES = "pages"
MOST_LOGO_BYTES = 60 * 1024
# What an SVG may not hold: it would run, or load something from elsewhere.
UNSAFE_SVG = re.compile(rb"<script|\son\w+\s*=|<foreignObject|(?:href|src)\s*=\s*[\"'](?!#)", re.I)
PNG = b"\x89PNG\r\n\x1a\n"


def further_faults(folder: Path, values: dict[str, Any], docs: Path) -> Iterator[Fault]:
    """Yield each mistake that a schema cannot see."""
    for fault in _logo_faults(folder, values["logo"]) if "logo" in values else ():
        yield Fault(("logo",), RULE, fault)
    for name, dark in (("main", False), ("main_dark", True)):
        colour = values.get("colours", {}).get(name)
        if colour and (refused := refusal(colour, dark=dark)):
            yield Fault(("colours", name), RULE, f"'colours.{name}': {refused}")
    known = {*rights.read(docs / "data"), *phone_lines.support(docs / "data")} - {ANYWHERE}
    for number, country in enumerate(values.get("countries", ())):
        if country not in known:
            remedy = f"'countries': '{country}' is not known; use: {', '.join(sorted(known))}"
            yield Fault(("countries", number), RULE, remedy)
    for number, line in enumerate(values.get("helplines", ())):
        place = ("helplines", number)
        if not line.get("number") and not line.get("text"):
            remedy = f"{named(place)} has neither number nor text; give one of them"
            yield Fault(place, RULE, remedy)
    yield from impossible_days(values)
    yield from _page_faults(folder, values, docs)
    yield from leaving_out_faults(values, own_pages(folder), docs)


def _logo_faults(folder: Path, name: str) -> list[str]:
    """Return what is wrong with the logo's file."""
    path = folder / name
    if not path.is_file():
        return [f"'logo': there is no file {name} beside {FILE}; put it there"]
    held = path.read_bytes()
    if len(held) > MOST_LOGO_BYTES:
        return [
            f"'logo': {name} has {len(held) // 1024} KB; at most {MOST_LOGO_BYTES // 1024} KB, "
            "since every visitor loads it"
        ]
    if path.suffix == ".png" and not held.startswith(PNG):
        return [f"'logo': {name} is no PNG picture; save it again as PNG or SVG"]
    if path.suffix == ".svg" and b"<svg" not in held:
        return [f"'logo': {name} is no SVG picture; save it again as SVG or PNG"]
    if path.suffix == ".svg" and UNSAFE_SVG.search(held):
        return [
            f"'logo': {name} holds a script or something loaded from elsewhere; "
            "save it as a plain SVG"
        ]
    return []


def own_pages(folder: Path) -> list[str]:
    """Return every Markdown page in a service's folder, by its path among the pages."""
    pages = folder / PAGES
    return sorted(path.relative_to(pages).as_posix() for path in pages.rglob("*.md"))


def _page_faults(folder: Path, values: dict[str, Any], docs: Path) -> Iterator[Fault]:
    """Yield pages that are listed and not there, there and not listed, or listed twice."""
    theirs = own_pages(folder)
    seen: set[str] = set()
    for number, page in enumerate(values.get("pages", ())):
        place, name = ("pages", number, "file"), page["file"]
        key = named(place)
        if name not in theirs:
            remedy = f"{key}: there is no {PAGES}/{name} in your folder; put it there"
            yield Fault(place, RULE, remedy)
        elif (docs / name).exists():
            remedy = f"{key}: {name} replaces a page of ours, which has its place; take it out"
            yield Fault(place, RULE, remedy)
        if name in seen:
            yield Fault(place, RULE, f"{key}: {name} is listed twice; keep one")
        seen.add(name)
    for name in theirs:
        if name not in seen and not (docs / name).exists():
            remedy = (
                f"'pages': {PAGES}/{name} is new to the site and has no place in the menu; "
                f"add '- file: {name}' with a 'menu' name, or give it the path of the page "
                "it replaces"
            )
            yield Fault(("pages",), RULE, remedy)
