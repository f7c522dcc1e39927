"""Blocks that fill the papers for careers services from what was measured.

    /// measured | results
    ///

    /// measured | stored
    ///

    /// conformance | A
    ///

The first is a table of what a browser found on every page, with the day; the second what a
browser keeps; the third one level of the conformance report.
"""

import xml.etree.ElementTree as etree
from collections import Counter
from pathlib import Path
from typing import Any

from markdown import Markdown
from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block

from scripts import site_data
from scripts.content_error import ContentError, find_line
from scripts.extensions.elements import element, literal
from scripts.measured import LEVELS, RESULTS, Criterion, Measured, conformance, measured

# What stands behind each name that a browser keeps; a name may end in a sheet's or page's own.
KEPT = {
    "after-the-no.theme": "The choice of light or dark colours",
    "after-the-no.sheet.": "What was written on a worksheet, by question",
    "after-the-no.checklist.": "Which boxes of a checklist are ticked",
    "after-the-no.shared": "That this is a shared computer, until the tab closes",
}


def rows(parent: etree.Element, heads: tuple[str, ...]) -> etree.Element:
    """Add a table with its head and return its body."""
    table = element(parent, "table")
    line = element(element(table, "thead"), "tr")
    for head in heads:
        element(line, "th", head, scope="col")
    return element(table, "tbody")


def row(body: etree.Element, first: str, *others: str) -> None:
    """Add a row whose first cell names it."""
    line = element(body, "tr")
    literal(line, "th", first, scope="row")
    for other in others:
        literal(line, "td", other)


def show_results(found: Measured, box: etree.Element) -> None:
    """Show what was found on all pages, with the day and the tools."""
    element(box, "p", f"Measured on {found.day}, with {found.browser} and axe-core {found.axe}.")
    body = rows(box, ("What was looked at", "What was found"))
    row(body, "Pages opened", f"{len(found.pages)}, each on {len(found.screens)} screens")
    row(body, "Screens, in pixels", "; ".join(found.screens))
    row(body, "Faults that axe finds, WCAG 2.2 A and AA", count(len(found.violations)))
    row(body, "Pages wider than a window of 320 pixels", count(found.pages_too_wide_at_320))
    row(body, "Pages too wide with the spacing of 1.4.12", count(found.pages_too_wide_when_spaced))
    row(body, "Errors in the browser under the strict policy", count(len(found.console_messages)))
    row(body, "Requests to other hosts", count(len(found.other_hosts)))
    row(body, "Cookies set", count(found.cookies))
    row(body, "Start page, with styles and scripts", f"{found.start_page_kilobytes} KB")
    row(body, "Heaviest page, with styles and scripts", f"{found.heaviest_page_kilobytes} KB")


def count(number: int) -> str:
    """Return a count in words people read."""
    return str(number) if number else "None"


def meaning(name: str) -> str:
    """Return what stands under a name that a browser keeps. Raises KeyError for a new one."""
    known = [key for key in KEPT if name == key or (key.endswith(".") and name.startswith(key))]
    if not known:
        raise KeyError(f"{name} is not explained in KEPT in scripts/extensions/measured.py")
    return KEPT[known[0]]


def show_stored(found: Measured, box: etree.Element) -> None:
    """List what a browser keeps once somebody has used the site, and for what."""
    body = rows(box, ("Name in the browser's storage", "What it is"))
    for name in found.stored:
        row(body, name, meaning(name))


def show_level(criteria: tuple[Criterion, ...], level: str, box: etree.Element) -> None:
    """Show one level of the report, with how often each answer stands in it."""
    chosen = [criterion for criterion in criteria if criterion.level == level]
    counts = Counter(criterion.result for criterion in chosen)
    said = ", ".join(f"{counts[result]} {result}" for result in RESULTS if counts[result])
    element(box, "p", f"Level {level}, {len(chosen)} criteria: {said}.")
    body = rows(box, ("Criterion", "Conformance level", "Remarks"))
    for criterion in chosen:
        result = criterion.result[0].upper() + criterion.result[1:]
        row(body, f"{criterion.id} {criterion.name}", result, criterion.remark)


class MeasuredBlock(Block):
    """`/// measured | results` and `/// measured | stored`."""

    NAME = "measured"
    ARGUMENT = None

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Add the block. Raises ContentError for an unknown argument."""
        show = {"results": show_results, "stored": show_stored}.get(self.argument)
        data = Path(self.config["data"])
        if not show:
            raise unknown(data, self.NAME, self.argument, ("results", "stored"))
        box = element(parent, "div", class_="atn-measured")
        show(measured(data), box)
        return box


class ConformanceBlock(Block):
    """`/// conformance | A` and `/// conformance | AA`."""

    NAME = "conformance"
    ARGUMENT = None

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Add the block. Raises ContentError for an unknown level."""
        data = Path(self.config["data"])
        if self.argument not in LEVELS:
            raise unknown(data, self.NAME, self.argument, LEVELS)
        box = element(parent, "div", class_="atn-measured")
        show_level(conformance(data), self.argument, box)
        return box


def unknown(data: Path, name: str, argument: str, known: tuple[str, ...]) -> ContentError:
    """Return the error for an argument that a block does not take, at the page that has it."""
    path, line = find_line(data.parent, f"/// {name} | {argument}")
    remedy = f"'{name}' knows no '{argument}'; use: {', '.join(known)}"
    return ContentError(path, line, "unknown-entry", remedy)


class MeasuredExtension(BlocksExtension):
    """Adds the blocks to Python-Markdown."""

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401  # Python-Markdown's signature
        self.config = {"data": [str(site_data.DATA), "The folder of the data files"]}
        super().__init__(**kwargs)

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: Any) -> None:  # noqa: ANN401, N802
        """Register the blocks."""
        for block in (MeasuredBlock, ConformanceBlock):
            block_mgr.register(block, self.getConfigs())


def makeExtension(**kwargs: Any) -> MeasuredExtension:  # noqa: ANN401, N802  # the library's name
    """Return the extension under the name Python-Markdown looks for."""
    return MeasuredExtension(**kwargs)
