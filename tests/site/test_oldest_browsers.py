"""The oldest browsers that should work, and what of our styles and scripts they do without.

A phone of five years cannot always have a newer browser. What our style sheets use and one of
these lacks stands below with what its reader gets instead; anything else fails here. What
each browser knows comes from MDN's table (npm: @mdn/browser-compat-data). Scripts are held to
the same browsers by `target` and `lib` in tsconfig.json: ES2021, with which they came.
tests/browser/test_old_browsers.py takes away what is essential and tries the page.
"""

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import tinycss2

from scripts import ROOT
from scripts.tools import esbuild
from tests.conftest import DOCS

# All from January to April 2021. Edge, Samsung Internet 15 and Opera follow Chrome.
OLDEST = {
    "chrome": (88, 0),
    "chrome_android": (88, 0),
    "firefox": (85, 0),
    "firefox_android": (85, 0),
    "safari": (14, 1),
    "safari_ios": (14, 5),
}
NO_POINTER = "a finger has no pointer to change"
BY_ITSELF = "the browser breaks pages by its own rules; nothing is lost"
# Feature: what a reader gets in a browser that lacks it.
WITHOUT = {
    ":popover-open": "menu.js opens the menu, or a link without script",
    "::backdrop": "the page under a dialog is not darkened",
    "::details-content": "what was closed stays closed on paper",
    ":focus-visible": "the browser's own focus ring",
    ":has()": "the choice of paper for slides is not followed; long sheets part at other places",
    "@media forced-colors": "a browser that forces no colours needs no answer to them",
    "@media prefers-contrast": "the colours that everybody has, which meet level AA",
    "@page": "the browser's own margins",
    "accent-color": "the browser's own colour in ticks",
    "align-content: safe": "a slide that fits stands at the top",
    "appearance": "the browser's own boxes on paper",
    "break-after: avoid": BY_ITSELF,
    "break-before: avoid": "the next step may stand on a sheet of its own",
    "color-scheme": "light controls on a dark page",
    "color-scheme: dark": "light controls on a dark page",
    "color-scheme: light": "no change: light is what such a browser has",
    "color-scheme: only": "no change: such a browser darkens nothing by itself",
    "content-visibility": "what was closed stays closed on paper",
    "content-visibility: visible": "what was closed stays closed on paper",
    "cursor": NO_POINTER,
    "cursor: default": NO_POINTER,
    "cursor: help": NO_POINTER,
    "cursor: pointer": NO_POINTER,
    "field-sizing": "a field keeps its height and scrolls; sheet.js prints its words in full",
    "field-sizing: content": "a field keeps its height and scrolls; sheet.js prints it in full",
    "::file-selector-button": "the browser's own button for files",
    "forced-color-adjust": "the sum stands in words under its picture",
    "forced-color-adjust: none": "the sum stands in words under its picture",
    "grid-template-rows: subgrid": "a place to write under a long name stands lower than others",
    "orphans": BY_ITSELF,
    "outline": "the ring round a focus has corners",
    "overflow-wrap: anywhere": "a word as long as the screen pushes a table sideways",
    "page": "slides are printed upright",
    "resize": "a finger does not resize a field",
    "resize: none": "a finger does not resize a field",
    "resize: vertical": "a finger does not resize a field",
    "size": "slides are printed upright",
    "text-decoration-thickness": "the browser's own thickness under links",
    "text-decoration: dotted": "a short form is underlined by a full line",
    "text-size-adjust": "its older name stands beside it",
    "text-wrap": "a heading's lines differ in length",
    "text-wrap: balance": "a heading's lines differ in length",
    "widows": BY_ITSELF,
}
# Names that one engine alone knows, beside which it does not matter that others pass them over.
OWN = ("-webkit-text-size-adjust", "::-webkit-calendar-picker-indicator", "::-webkit-datetime-edit")
STYLES = ROOT / "docs" / "assets" / "stylesheets"
TABLE = ROOT / "node_modules" / "@mdn" / "browser-compat-data" / "data.json"

Known = dict[str, Any]


@cache
def table() -> Known:
    """Return what each browser knows of CSS."""
    known: Known = json.loads(TABLE.read_text(encoding="utf-8"))["css"]
    return known


def version(said: str) -> tuple[int, int]:
    """Return a version as numbers, so that 14.1 comes before 14.5 and 9 before 10."""
    numbers = [int(part) for part in re.findall(r"\d+", said)[:2]]
    return (numbers[0], numbers[1] if numbers[1:] else 0)


def lacks(feature: Known) -> bool:
    """Say whether one of the oldest browsers does not know a feature under its plain name."""
    for browser, oldest in OLDEST.items():
        support = feature["__compat"]["support"].get(browser, {})
        newest = support[0] if isinstance(support, list) else support
        added = newest.get("version_added")
        plain = not {"flags", "prefix", "alternative_name"} & newest.keys()
        if not (plain and isinstance(added, str) and added != "preview"):
            return True
        if version(added) > oldest:
            return True
    return False


def used(rules: Iterable[Any]) -> Iterator[tuple[str, Known | None]]:
    """Yield each feature of some rules, as WITHOUT names it, with its place in the table."""
    for rule in rules:
        if rule.type == "qualified-rule":
            yield from selectors(tinycss2.serialize(rule.prelude))
            yield from declarations(rule.content)
        elif rule.type == "at-rule":
            at = table()["at-rules"].get(rule.at_keyword, {})
            yield f"@{rule.at_keyword}", at or None
            for name in re.findall(r"\(([\w-]+):", tinycss2.serialize(rule.prelude)):
                if name in at:
                    yield f"@{rule.at_keyword} {name}", at[name]
            if rule.at_keyword == "page":
                yield from declarations(rule.content)
            elif rule.content:
                yield from used(tinycss2.parse_rule_list(rule.content, True, True))


def selectors(written: str) -> Iterator[tuple[str, Known | None]]:
    """Yield the pseudo-classes and pseudo-elements of a selector."""
    for mark, name, call in re.findall(r"(::?)([\w-]+)(\()?", written):
        yield f"{mark}{name}{'()' if call else ''}", table()["selectors"].get(name)


def declarations(block: Iterable[Any]) -> Iterator[tuple[str, Known | None]]:
    """Yield the properties of a block, and those of their values that the table names."""
    for one in tinycss2.parse_blocks_contents(block, True, True):
        if one.type == "qualified-rule":
            yield "a rule inside a rule", None
        elif one.type == "declaration" and not one.name.startswith("--"):
            known = table()["properties"].get(one.name)
            yield one.name, known
            for value in one.value:
                if value.type == "ident" and value.value in (known or {}):
                    yield f"{one.name}: {value.value}", known[value.value]
                if value.type == "function":
                    own = (known or {}).get(value.lower_name)
                    yield f"{value.lower_name}()", own or function(value.lower_name)


@cache
def function(name: str) -> Known | None:
    """Return a function's place in the table, which stands among the types or inside one."""
    types = table()["types"]
    places = (types, *(inner for inner in types.values() if isinstance(inner, dict)))
    return next((place[name] for place in places if "__compat" in place.get(name, {})), None)


def newer(style: str) -> set[str]:
    """Return the features of a style sheet that one of the oldest browsers lacks."""
    rules = tinycss2.parse_stylesheet(style, True, True)
    return {
        name for name, known in used(rules) if name not in OWN and (known is None or lacks(known))
    }


def test_what_an_old_browser_lacks_is_known_with_what_its_reader_gets() -> None:
    found = set().union(*(newer(path.read_text(encoding="utf-8")) for path in STYLES.glob("*.css")))
    assert found == set(WITHOUT)


def test_a_feature_that_nobody_has_thought_of_is_found() -> None:
    style = """
        @container (width > 30em) { p { color: red } }
        .a:has(.b), .a:is(.c) { color: color-mix(in srgb, red, blue); text-box: trim-both }
        .a { width: min(1px, 2px); b { inset: 0 } }
        @media (prefers-reduced-data: reduce) { .a::view-transition { inset: 0 } }
    """
    assert newer(style) == {
        "@container",
        "color-mix()",
        "a rule inside a rule",
        ":has()",
        "text-box",
        "text-box: trim-both",
        "@media prefers-reduced-data",
        "::view-transition",
    }


def test_the_accessibility_page_names_the_same_versions() -> None:
    text = (DOCS / "accessibility.md").read_text(encoding="utf-8")
    said = {
        name: ".".join(map(str, numbers)).removesuffix(".0") for name, numbers in OLDEST.items()
    }
    assert said["chrome"] == said["chrome_android"]
    assert said["firefox"] == said["firefox_android"]
    for line in (
        f"- Chrome and Edge {said['chrome']}\n",
        f"- Firefox {said['firefox']}\n",
        f"- Safari {said['safari']} on a Mac, and the Safari of iOS {said['safari_ios']} on an",
    ):
        assert f"\n{line}" in text


def test_scripts_are_held_to_what_the_same_browsers_know() -> None:
    settings = Path(ROOT / "tsconfig.json").read_text(encoding="utf-8")
    assert '"target": "es2021"' in settings
    assert '"lib": ["es2021", "dom", "dom.iterable"]' in settings


def written_for(scripts: list[Path], folder: Path, target: str) -> dict[str, str]:
    """Return scripts as esbuild writes them for browsers of a year."""
    options = {"entryPoints": [str(path) for path in scripts], "outdir": str(folder)}
    esbuild.run({**options, "target": target, "minify": True, "charset": "utf8"})
    return {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.js")}


def test_scripts_as_they_are_sent_hold_no_word_that_the_oldest_browsers_lack(
    site: Path, tmp_path: Path
) -> None:
    scripts = sorted((site / "assets" / "javascripts").glob("*.js"))
    # esbuild says in older words what is newer, so nothing may be left to say.
    older = written_for(scripts, tmp_path / "older", "es2021")
    newest = written_for(scripts, tmp_path / "newest", "esnext")
    assert len(scripts) > 20
    assert [name for name in older if older[name] != newest[name]] == []
    # Of ES2018, but Safari before 16.4 refuses the whole script: to look at what stands before.
    assert [name for name in older if re.search(r"\(\?<[=!]", older[name])] == []
