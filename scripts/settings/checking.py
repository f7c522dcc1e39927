"""What a schema cannot see in a service's settings: files, colours, countries, pages."""

import datetime
import re
from pathlib import Path
from typing import Any

from scripts.content import site_data
from scripts.settings.colours import refusal

FILE = "settings.yml"
PAGES = "pages"
MOST_LOGO_BYTES = 60 * 1024
# What an SVG may not hold: it would run, or load something from elsewhere.
UNSAFE_SVG = re.compile(rb"<script|\son\w+\s*=|<foreignObject|(?:href|src)\s*=\s*[\"'](?!#)", re.I)
PNG = b"\x89PNG\r\n\x1a\n"


def further_faults(folder: Path, values: dict[str, Any], docs: Path) -> list[tuple[str, str]]:
    """Return the key and the fault of each mistake that a schema cannot see."""
    found: list[tuple[str, str]] = []
    if "logo" in values:
        found += [("logo", fault) for fault in _logo_faults(folder, values["logo"])]
    for name, dark in (("main", False), ("main_dark", True)):
        colour = values.get("colours", {}).get(name)
        if colour and (fault := refusal(colour, dark=dark)):
            found.append((f"colours.{name}", f"'colours.{name}': {fault}"))
    known = {*site_data.rights(docs / "data"), *site_data.support(docs / "data")} - {"anywhere"}
    for number, country in enumerate(values.get("countries", ()), start=1):
        if country not in known:
            names = ", ".join(sorted(known))
            found.append(
                (f"countries.{number}", f"'countries': '{country}' is not known; use: {names}")
            )
    for number, line in enumerate(values.get("helplines", ()), start=1):
        key = f"helplines.{number}"
        if not line.get("number") and not line.get("text"):
            found.append((key, f"'{key}' has neither number nor text; give one of them"))
        today = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
        if line["verified"] != "never" and line["verified"] > today:
            found.append(
                (f"{key}.verified", f"'{key}.verified' is {line['verified']}, which is still to "
                 "come; give the day somebody checked it, or never")
            )  # fmt: skip
    return found + _page_faults(folder, values, docs)


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


def _page_faults(folder: Path, values: dict[str, Any], docs: Path) -> list[tuple[str, str]]:
    """Return pages that are listed and not there, there and not listed, or listed twice."""
    found: list[tuple[str, str]] = []
    theirs = own_pages(folder)
    seen: set[str] = set()
    for number, page in enumerate(values.get("pages", ()), start=1):
        key, name = f"pages.{number}.file", page["file"]
        if name not in theirs:
            found.append((key, f"'{key}': there is no {PAGES}/{name} in your folder; put it there"))
        elif (docs / name).exists():
            remedy = f"'{key}': {name} replaces a page of ours, which has its place; take it out"
            found.append((key, remedy))
        if name in seen:
            found.append((key, f"'{key}': {name} is listed twice; keep one"))
        seen.add(name)
    for name in theirs:
        if name not in seen and not (docs / name).exists():
            remedy = (
                f"'pages': {PAGES}/{name} is new to the site and has no place in the menu; "
                f"add '- file: {name}' with a 'menu' name, or give it the path of the page "
                "it replaces"
            )
            found.append(("pages", remedy))
    return found
