"""Every worksheet of the site, and the checks that need to see them all.

The road must hold: each field a sheet draws on exists, and no answer travels in a circle.
"""

from collections.abc import Iterator
from pathlib import Path

from scripts import SOURCES
from scripts.content.errors import ContentError, collected, report
from scripts.content.kinds import LAST
from scripts.content.sheet import Sheet, read_sheet

DOCS = SOURCES / "docs"
FEWEST, MOST = 3, 9

# Rendering each page asks for the catalogue; it is read again when a page has changed.
_CACHE: dict[Path, tuple[dict[Path, int], dict[str, Sheet]]] = {}


def catalogue(docs: Path = DOCS) -> dict[str, Sheet]:
    """Return every worksheet by id. Raises ContentError for the first mistake in any."""
    stamps = {path: path.stat().st_mtime_ns for path in sorted(docs.rglob("*.md"))}
    if docs not in _CACHE or _CACHE[docs][0] != stamps:
        sheets: dict[str, Sheet] = {}
        faulty = 0
        for path in stamps:
            with collected() as found:
                sheet = None if "_templates" in path.parts else read_sheet(path, docs)
            for fault in found:
                report(fault)
            faulty += len(found)
            if sheet and sheet.id in sheets:
                remedy = f"'{sheet.id}' is also the sheet of {sheets[sheet.id].path.name}"
                report(ContentError(path, sheet.line, "worksheet-id", remedy))
            elif sheet and not found:
                sheets[sheet.id] = sheet
        # What is missing because of one fault is no fault of another sheet.
        for fault in () if faulty else faults(sheets):
            report(fault)
        _CACHE[docs] = (stamps, sheets)
    return _CACHE[docs][1]


def faults(sheets: dict[str, Sheet]) -> Iterator[ContentError]:
    """Yield what is wrong with each sheet and with the links between them."""
    for sheet in sheets.values():
        count = len(sheet.questions)
        if not FEWEST <= count <= MOST:
            remedy = f"has {count} questions; a sheet has {FEWEST} to {MOST}"
            yield ContentError(sheet.path, sheet.line, "worksheet-questions", remedy)
        if not sheet.questions or sheet.questions[-1].kind != LAST.name:
            remedy = f"must end with a {LAST.name} block: one action and its day"
            yield ContentError(sheet.path, sheet.line, "worksheet-next-action", remedy)
        for question in sheet.questions:
            for source in question.sources:
                remedy = missing(source, sheets)
                if remedy:
                    yield ContentError(sheet.path, question.line, "worksheet-from", remedy)
    for circle in circles(sheets):
        sheet = sheets[circle[0]]
        remedy = f"answers go in a circle: {' to '.join(circle)}; take one 'from' out"
        yield ContentError(sheet.path, sheet.line, "worksheet-circle", remedy)


def missing(source: str, sheets: dict[str, Sheet]) -> str:
    """Say what is wrong with a source written as `sheet/field`; nothing where it exists."""
    sheet_id, _, name = source.partition("/")
    if sheet_id not in sheets:
        return f"'{source}': there is no sheet '{sheet_id}'; there are: {', '.join(sheets)}"
    if name not in sheets[sheet_id].fields:
        known = ", ".join(sheets[sheet_id].fields)
        return f"'{source}': '{sheet_id}' has no field '{name}'; it has: {known}"
    return ""


def circles(sheets: dict[str, Sheet]) -> Iterator[list[str]]:
    """Yield each circle of sheets once, as the ids along it, the first repeated at the end."""
    draws = {
        sheet.id: sorted({source.split("/")[0] for q in sheet.questions for source in q.sources})
        for sheet in sheets.values()
    }
    done: set[str] = set()

    def walk(sheet_id: str, road: list[str]) -> Iterator[list[str]]:
        if sheet_id in road:
            yield [*road[road.index(sheet_id) :], sheet_id]
        elif sheet_id not in done:
            for source in draws.get(sheet_id, []):
                yield from walk(source, [*road, sheet_id])
            done.add(sheet_id)

    for sheet_id in draws:
        yield from walk(sheet_id, [])
