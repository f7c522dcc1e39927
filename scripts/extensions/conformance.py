"""Blocks that fill the papers for careers services from what was measured and written down.

    /// measured | product
    ///

    /// conformance | AA
    ///

`measured` takes `product` for what was measured and when, `results` for what a browser found on
every page, `stored` for what it keeps, and `policy` for what it lets a page do. `conformance`
takes a level of the report, `faults` for what is known to be wrong, or `unchecked` for what
nobody tried.
"""

import re
import xml.etree.ElementTree as etree
from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from pymdownx.blocks.block import Block

from scripts.content.errors import ContentError, report_each
from scripts.content.measurements import (
    LEVELS,
    MEASURED,
    RESULTS,
    accessibility,
    conformance,
    measured,
)
from scripts.extensions.blocks import SiteBlocks
from scripts.extensions.elements import element, literal
from scripts.extensions.stacked import stack

# What stands behind each name that a browser keeps, without the path of the site that names
# hold; a name may end in a sheet's or page's own.
KEPT = {
    "after-the-no.theme": "The choice of light or dark colours",
    "after-the-no.sheet.": "What was written on a worksheet, or ticked on a checklist, and when",
    "after-the-no.damaged.": "Words of a sheet that could not be read, set aside unchanged",
    "after-the-no.shared": "That this is a shared computer, until somebody unticks it",
    "after-the-no.cleared": "When everything was last cleared; gone after a day",
    "after-the-no.offline": "That no page is to be kept for when there is no network",
    "after-the-no.pages.": "Pages that were opened, for when there is no network",
}
# How a criterion may be tested, besides by our tests.
WAYS = {
    "axe": "axe-core on every page",
    "HTML checker": "the Nu HTML checker on every page",
    "content rules": "our rules for content, on every page",
    "reading": "the makers, reading code and pages",
}
# The policy in plain words, by directive.
ALLOWED = {
    "default-src": "What is not named below is refused",
    "script-src": "Scripts come from this site; inside a page stands only one, named by its sum",
    "style-src": "The same for styles",
    "img-src": "Pictures come from this site, or are drawn by the browser in its own controls",
    "font-src": "Fonts come from this site; today there are none",
    "media-src": "Sound and films come from this site; ours has none",
    "connect-src": "A script may ask this site only; search reads its list of words",
    "manifest-src": "The description for home screens comes from this site",
    "worker-src": "What keeps pages for when there is no network comes from this site",
    "form-action": "No form can be sent, to anybody",
    "base-uri": "No page can change where its links lead",
    "require-trusted-types-for": "No script can turn text into a part of a page, or into a script",
    "trusted-types": "But that a script may load another file of this site, which one rule checks",
    "frame-ancestors": "No other site may show a page in a frame, unless you name it",
}


def rows(parent: etree.Element, *heads: str) -> etree.Element:
    """Add a table with its head and return its body."""
    table = element(parent, "table")
    line = element(element(table, "thead"), "tr")
    for head in heads:
        element(line, "th", head, scope="col")
    return element(table, "tbody")


def row(body: etree.Element, first: str, *others: str, code: bool = False) -> None:
    """Add a row whose first cell names it, in the type of code where it is a name in the code."""
    line = element(body, "tr")
    name = element(line, "th", scope="row")
    literal(name, "code" if code else "span", first)
    for other in others:
        literal(line, "td", other)


def show_product(data: Path, box: etree.Element) -> None:
    """Say what was measured, when and with what."""
    found = measured(data)
    body = rows(box, "What", "Which")
    row(body, "Name of product", "After the No")
    row(body, "Version", found.version)
    row(body, "Measured on", found.day)
    row(body, "Measured with", f"{found.browser} and axe-core {found.axe}")


def show_results(data: Path, box: etree.Element) -> None:
    """Show what was found on all pages, with the day and the tools."""
    found = measured(data)
    element(box, "p", f"Measured on {found.day}, with {found.browser} and axe-core {found.axe}.")
    body = rows(box, "What was looked at", "What was found")
    row(body, "Pages opened", f"{len(found.pages)}, each on {len(found.screens)} screens")
    row(body, "Screens, in pixels", "; ".join(found.screens))
    row(body, "Faults that axe finds, WCAG 2.2 A and AA", count(len(found.violations)))
    row(body, "Pages wider than a window of 320 pixels", count(found.pages_too_wide_at_320))
    row(body, "Pages too wide with the spacing of 1.4.12", count(found.pages_too_wide_when_spaced))
    row(body, "Errors in the browser under the strict policy", count(len(found.console_messages)))
    row(body, "Requests to other hosts", count(len(found.other_hosts)))
    row(body, "Cookies set", count(found.cookies))
    opening = count(len(found.stored_on_opening))
    row(body, "Stored by opening pages, besides the pages themselves", opening)
    row(body, "Start page, with all it loads, compressed", f"{found.start_page_kilobytes} KB")
    row(body, "Heaviest page, with all it loads, compressed", f"{found.heaviest_page_kilobytes} KB")


def count(number: int) -> str:
    """Return a count in words people read."""
    return str(number) if number else "None"


def meaning(name: str) -> str:
    """Return what stands under a name that a browser keeps. Raises KeyError for a new one."""
    name = re.sub(r"^(after-the-no\.)/(?:.*/)?\.", r"\1", name)
    known = [key for key in KEPT if name == key or (key.endswith(".") and name.startswith(key))]
    if not known:
        raise KeyError(f"{name} is not explained in KEPT in scripts/extensions/conformance.py")
    return KEPT[known[0]]


def show_stored(data: Path, box: etree.Element) -> None:
    """List what a browser keeps once somebody has used the site, and for what."""
    found = measured(data)
    words = f"Seen in {found.browser} on {found.day}, after the site was used."
    element(box, "p", words)
    body = rows(box, "Name in the browser's storage", "What it is")
    for name in found.stored:
        row(body, name, meaning(name), code=True)


def show_policy(data: Path, box: etree.Element) -> None:
    """Show the policy that was measured with, in full and in words."""
    policy = measured(data).policy
    literal(element(box, "pre"), "code", policy.replace("; ", ";\n"))
    body = rows(box, "Part of the policy", "What it means")
    for directive in policy.split("; "):
        name = directive.split()[0]
        if name not in ALLOWED:
            remedy = f"say in ALLOWED in scripts/extensions/conformance.py what '{name}' means"
            raise ContentError(data / MEASURED, 1, "unknown-directive", remedy)
        row(body, directive, ALLOWED[name], code=True)


def show_level(level: str, data: Path, box: etree.Element) -> None:
    """Show one level of the report, with how often each answer stands in it."""
    chosen = [criterion for criterion in conformance(data) if criterion.level == level]
    counts = Counter(criterion.result for criterion in chosen)
    said = ", ".join(f"{result} {counts[result]}" for result in RESULTS if counts[result])
    element(box, "p", f"{len(chosen)} criteria of level {level}: {said}.")
    body = rows(box, "Criterion", "Conformance level", "Remarks", "Tested by")
    for criterion in chosen:
        result = criterion.result[0].upper() + criterion.result[1:]
        tested = "; ".join(map(way, criterion.tested))
        row(body, f"{criterion.id} {criterion.name}", result, criterion.remark, tested)


def way(tested: str) -> str:
    """Return in words how something was tested; our tests have sentences for names."""
    if tested in WAYS:
        return WAYS[tested]
    path, _, name = tested.partition("::")
    sentence = name.removeprefix("test_").replace("_", " ")
    return f"our test that says \u201c{sentence}\u201d ({path.rpartition('/')[2]})"


def show_faults(data: Path, box: etree.Element) -> None:
    """List what is known to be wrong, with the criteria each fault touches."""
    listed = element(box, "ul")
    for fault, criteria in accessibility(data).faults:
        touched = f" (WCAG {', '.join(criteria)})" if criteria else ""
        element(listed, "li", f"{fault}{touched}")


def show_unchecked(data: Path, box: etree.Element) -> None:
    """List what nobody has tried."""
    listed = element(box, "ul")
    for words in accessibility(data).unchecked:
        element(listed, "li", words)


Show = Callable[[Path, etree.Element], None]


class _FilledBlock(Block):
    """A block whose argument says what to show; a subclass names the arguments."""

    ARGUMENT = None
    SHOWN: Mapping[str, Show]

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Add the block. Raises ContentError for an argument it does not take."""
        data = Path(self.config["data"])
        if self.argument not in self.SHOWN:
            remedy = f"'{self.NAME}' knows no '{self.argument}'; use: {', '.join(self.SHOWN)}"
            used = f"/// {self.NAME} | {self.argument}"
            report_each(data.parent, used, "unknown-entry", remedy)
        box = element(parent, "div", class_="atn-measured")
        if self.argument in self.SHOWN:
            self.SHOWN[self.argument](data, box)
        for table in box.iter("table"):
            stack(table)
        return box


class MeasuredBlock(_FilledBlock):
    """`/// measured | results` and what else was measured."""

    NAME = "measured"
    SHOWN = {  # noqa: RUF012  # the library's classes are their own configuration
        "product": show_product,
        "results": show_results,
        "stored": show_stored,
        "policy": show_policy,
    }


class ConformanceBlock(_FilledBlock):
    """`/// conformance | A` and what else is known about accessibility."""

    NAME = "conformance"
    SHOWN = {  # noqa: RUF012  # the library's classes are their own configuration
        **{level: partial(show_level, level) for level in LEVELS},
        "faults": show_faults,
        "unchecked": show_unchecked,
    }


class MeasuredExtension(SiteBlocks):
    """Adds the blocks to Python-Markdown."""

    blocks = (MeasuredBlock, ConformanceBlock)


makeExtension = MeasuredExtension  # noqa: N816  # the name Python-Markdown looks for
