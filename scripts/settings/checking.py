"""What a schema cannot see in a service's settings: words, files, colours, countries, the menu."""

import datetime
import difflib
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

from scripts.content import schemas, yaml_text
from scripts.content.checked import impossible_days
from scripts.content.countries import country_names
from scripts.content.data_file import DataFile
from scripts.content.explaining import Fault, Where, instead, named, nearest
from scripts.content.formats.files import OUTER, page_name
from scripts.content.formats.lines import line
from scripts.content.formats.unfit import UnfitError
from scripts.content.words import ENGLISH
from scripts.settings import pictures
from scripts.settings.by_language import in_language, language_faults
from scripts.settings.colours import refusal
from scripts.settings.layout import FILE, PAGES, RULE
from scripts.settings.leaving_out import leaving_out_faults
from scripts.settings.page_files import own_pages

MOST_LOGO_BYTES = 60 * 1024
LONGEST_CONTACT = 365
"""Days for which a contact for faults in security is given at most; RFC 9116 advises so."""

# A line that goes on with a dash and a letter was meant for an entry of a list.
DASH = re.compile(r"\n[ \t]+-(?=[^\s-])")
# A value that ends at a # which belongs to it: a remark has a space behind its own.
CUT = re.compile(r"[ \t]+#[^\s#]")


def further_faults(
    folder: Path, data: DataFile, wrong: Iterable[Fault], docs: Path, told: Collection[Path]
) -> Iterator[Fault]:
    """Yield each mistake that a schema cannot see.

    Parameters:
        folder: the service's folder.
        data: its settings.
        wrong: what the schema has against them; nothing more is said of those values.
        docs: our own pages.
        told: files of which something wrong is told already.
    """
    if any(not fault.where for fault in wrong):
        return  # no settings at all
    values = right(data.values, {fault.where for fault in wrong})
    yield from _cut(data)
    yield from _undashed(data)
    yield from _unplain(values)
    yield from language_faults(values)
    for key in ("logo", "icon"):
        if values.get(key) and (found := _picture_fault(folder, values[key], key)):
            yield Fault((key,), RULE, f"'{key}': {found}")
    for name, colour in (values.get("colours") or {}).items():
        dark, edge = name.endswith("_dark"), name.startswith("accent")
        if refused := refusal(colour, dark=dark, edge=edge):
            yield Fault(("colours", name), RULE, f"'colours.{name}': {refused}")
    yield from _country_faults(values, docs)
    for number, held in enumerate(values.get("helplines") or ()):
        place = ("helplines", number)
        there = data.values["helplines"][number]
        if held and not there.get("number") and not there.get("text"):
            remedy = f"{named(place)} has neither number nor text; give one of them"
            yield Fault(place, RULE, remedy)
    yield from impossible_days(values)
    yield from _security_days((values.get("security") or {}).get("expires", ""))
    theirs = own_pages(folder)
    yield from _page_faults(theirs, values, docs)
    given = data.values.get("pages", ())
    if isinstance(given, (list, tuple)):
        new = (name for name in theirs if folder / PAGES / name not in told)
        yield from _unlisted(new, given, docs)
    yield from leaving_out_faults(values, theirs, docs)


def _security_days(expires: str) -> Iterator[Fault]:
    """Yield the last day of the contact for faults in security where it has passed, or is far.

    Readers of such a file pass over one that has expired, so it would be there for nothing, and
    over a year nobody knows whether the contact still holds.
    """
    place = ("security", "expires")
    today = datetime.datetime.now(datetime.UTC).date()
    last = today + datetime.timedelta(days=LONGEST_CONTACT)
    if expires > last.isoformat():
        remedy = f"{named(place)} is {expires}, more than a year ahead; give {last} at the latest"
        yield Fault(place, RULE, remedy)
    if expires and expires < today.isoformat():
        remedy = (
            f"{named(place)} is {expires}, which has passed; see whether somebody still answers at "
            "'security.contact', then give a day less than a year ahead, or take 'security' out"
        )
        yield Fault(place, RULE, remedy)


def right(values: Any, wrong: set[Where], where: Where = ()) -> Any:  # noqa: ANN401  # whatever JSON holds
    """Return values without those at which something is wrong; in a list, None stands for one."""
    if where in wrong:
        return {} if not where else None
    if isinstance(values, dict):
        kept = {key: right(held, wrong, (*where, key)) for key, held in values.items()}
        return {key: held for key, held in kept.items() if held is not None}
    if isinstance(values, list):
        return [right(held, wrong, (*where, number)) for number, held in enumerate(values)]
    return values


def _undashed(data: DataFile) -> Iterator[Fault]:
    """Yield each entry of a list that YAML takes for more words of the one above it."""
    text = yaml_text.read_text(data.path, "")
    for where, node in _scalars(data.tree):
        start, end = node.start_mark.index, node.end_mark.index
        found = DASH.search(text, start, end) if not node.style else None
        if found and isinstance(where[-1], int):
            line = text[found.end() :].partition("\n")[0].strip()
            remedy = f"{named(where)} goes on as '-{line}'; put a space behind the dash"
            yield Fault(where, RULE, remedy)


def _cut(data: DataFile) -> Iterator[Fault]:
    """Yield each value that YAML ends at a # in the middle of it."""
    lines = yaml_text.read_text(data.path, "").splitlines()
    for where, node in _scalars(data.tree):
        end = node.end_mark
        # Where one is wanted, it stands behind quotation marks.
        if (
            node.value
            and not node.style
            and CUT.match(lines[end.line][end.column :] if end.line < len(lines) else "")
        ):
            remedy = (
                f"{named(where)} ends before the #, and what follows is not read; put quotes "
                "around the value, or a space behind the # of a remark"
            )
            yield Fault(where, RULE, remedy)


def _scalars(node: yaml.Node | None, where: Where = ()) -> Iterator[tuple[Where, yaml.ScalarNode]]:
    """Yield each value of a tree that holds no others, with its place."""
    if isinstance(node, yaml.ScalarNode):
        yield where, node
    elif isinstance(node, yaml.SequenceNode):
        for number, one in enumerate(node.value):
            yield from _scalars(one, (*where, number))
    elif isinstance(node, yaml.MappingNode):
        for key, one in node.value:
            yield from _scalars(one, (*where, key.value))


def _unplain(values: Any, where: Where = ()) -> Iterator[Fault]:  # noqa: ANN401  # whatever JSON holds
    """Yield each text without a format of its own that cannot be shown as it stands."""
    if isinstance(values, dict):
        for key, held in values.items():
            yield from _unplain(held, (*where, key))
    elif isinstance(values, list):
        for number, held in enumerate(values):
            yield from _unplain(held, (*where, number))
    elif isinstance(values, str) and "format" not in schemas.part(RULE, where):
        try:
            line(values)
        except UnfitError as unfit:
            yield Fault(where, RULE, f"{named(where)}: {unfit}")


def _picture_fault(folder: Path, name: str, key: str) -> str:
    """Say what is wrong with the file of a logo or an icon; nothing where it is right."""
    path = picture_path(folder, name)
    if path is None:
        there = [one.name for one in folder.iterdir() if one.is_file()]
        others = [one for one in there if one.lower().endswith((".svg", ".png"))]
        same = next((one for one in others if one.casefold() == name.casefold()), "")
        meant = same or next(iter(difflib.get_close_matches(name, others, n=1, cutoff=0.75)), "")
        if meant:
            return f"there is no file {name} beside {FILE}, but {meant}; write that name"
        return f"there is no file {name} beside {FILE}; put it there"
    held = path.read_bytes()
    if len(held) > MOST_LOGO_BYTES:
        return (
            f"{name} has {len(held) // 1024} KB; at most {MOST_LOGO_BYTES // 1024} KB, "
            "since every visitor loads it"
        )
    if found := pictures.wrong(path.suffix.lower(), held):
        return f"{name} {found}"
    width, height = pictures.size(held)
    if key == "icon" and width and height and not pictures.is_square(held):
        return (
            f"{name} is {width:g} by {height:g}, and a tab of a browser has room for a square; "
            "cut it to one, or leave 'icon' out"
        )
    return ""


def picture_path(folder: Path, name: str) -> Path | None:
    """Return a picture's file, however its system writes an accent; None where there is none."""
    wanted = unicodedata.normalize("NFC", name)
    for path in folder.iterdir():
        if unicodedata.normalize("NFC", path.name) == wanted and path.is_file():
            return path
    return None


def _country_faults(values: dict[str, Any], docs: Path) -> Iterator[Fault]:
    """Yield each country that we have nothing about, with the one that was meant."""
    names = country_names(docs / "data")
    spelt = {name: country for country, name in names.items()} | {one: one for one in names}
    for number, country in enumerate(values.get("countries") or ()):
        if country and country not in names:
            meant = spelt.get(nearest(country, spelt), "")
            remedy = f"'countries': '{country}' is not known; {instead(meant, sorted(names))}"
            yield Fault(("countries", number), RULE, remedy)


def _page_faults(theirs: list[str], values: dict[str, Any], docs: Path) -> Iterator[Fault]:
    """Yield pages that are listed and not there, listed though they replace ours, or twice."""
    parts = menu_parts(docs)
    service = in_language(values, ENGLISH).get("service")
    seen: set[str] = set()
    for number, page in enumerate(values.get("pages") or ()):
        name = (page or {}).get("file")
        if name:
            seen_already = name in seen
            seen.add(name)
            yield from _listed(("pages", number, "file"), name, theirs, docs, twice=seen_already)
        under = (page or {}).get("under")
        if under and parts and under not in (*parts, service):
            place = ("pages", number, "under")
            meant = nearest(under, parts)
            remedy = (
                f"{named(place)}: the menu has no part '{under}'; {instead(meant, parts)}; or "
                "leave it out for a part with your service's name"
            )
            yield Fault(place, RULE, remedy)


def _unlisted(theirs: Iterable[str], entries: Iterable[Any], docs: Path) -> Iterator[Fault]:
    """Yield each page that is new and that no entry means, however its name is written there."""
    meant = {
        page_name(OUTER.sub("", str(entry.get("file"))))
        for entry in entries
        if isinstance(entry, dict)
    }
    for name in theirs:
        if name not in meant and not (docs / name).exists():
            remedy = (
                f"'pages': {PAGES}/{name} is new to the site and has no place in the menu; "
                f"add '- file: {name}' with a 'menu' name, or give it the path of the page "
                "it replaces"
            )
            yield Fault(("pages",), RULE, remedy)


def _listed(
    place: Where, name: str, theirs: list[str], docs: Path, *, twice: bool
) -> Iterator[Fault]:
    """Yield what is wrong with one page that the settings list."""
    key = named(place)
    if name not in theirs:
        near = difflib.get_close_matches(name, theirs, n=1)
        hint = f", but {near[0]}; write that name, or" if near else ";"
        remedy = f"{key}: there is no {PAGES}/{name} in your folder{hint} put it there"
        yield Fault(place, RULE, remedy)
    elif (docs / name).exists():
        remedy = f"{key}: {name} replaces a page of ours, which has its place; take it out"
        yield Fault(place, RULE, remedy)
    if twice:
        yield Fault(place, RULE, f"{key}: {name} is listed twice; keep one")


def menu_parts(docs: Path) -> list[str]:
    """Return the names of the parts of our menu, in its order; none where there is no menu."""
    path = docs.parent / "mkdocs.yml"
    if not path.is_file():
        return []
    tree = yaml_text.tree_of(yaml_text.read_text(path, ""), path)
    pairs = tree.value if isinstance(tree, yaml.MappingNode) else ()
    menu = next((value for key, value in pairs if key.value == "nav"), None)
    entries = menu.value if isinstance(menu, yaml.SequenceNode) else ()
    return [
        str(key.value)
        for entry in entries
        if isinstance(entry, yaml.MappingNode)
        for key, inner in entry.value
        if isinstance(inner, yaml.SequenceNode)
    ]
