"""Measure what depends on the day and the machine, and write it down.

    python -m scripts.measure.figures site

writes FIGURES.md: what a first visit costs and how soon a slow phone shows it, what our nginx file
bears, and how long commands take. It takes some minutes; let nothing else run meanwhile.
"""

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from scripts import ROOT
from scripts.content.built_site import work_on
from scripts.measure import load, paint, wire
from scripts.measure.times import times

OUT = ROOT / "FIGURES.md"
HEAD = """\
# Figures

Written by `make figures`; do not edit by hand. They are of one day and one machine, so no test
holds them. Bytes, requests and what a page waits for are budgets too, in `scripts/measure/wire.py`.

{machine}. Load of the machine when it began: {busy:.1f} (0 is at rest, {cores} is all it has).
"""
VISIT = """\
## A first visit, as our nginx file sends it

Bytes with headers, compressed. The largest paint on a slow phone and a slow line, ours against
the same article as bare HTML: medians of {times} turns each. Aims: 15 KB for the start page and
situations, 25 KB for sheets, {requests} requests, nothing to wait for, {ratio} times bare HTML.
"""
READERS = """\
## Many readers at once

They ask for {pages} pages in turn, on the same machine, without https, for {seconds} seconds.
"""


def listed(heads: Sequence[str], lines: Iterator[Sequence[object]]) -> Iterator[str]:
    """Yield the lines of a table in Markdown."""
    yield f"| {' | '.join(heads)} |"
    yield f"| {' | '.join('---' for _ in heads)} |"
    for line in lines:
        yield f"| {' | '.join(map(str, line))} |"
    yield ""


def visits(rows: Sequence[wire.Row]) -> Iterator[str]:
    """Yield what is said of first visits."""
    yield VISIT.format(times=paint.TIMES, requests=wire.REQUESTS, ratio=wire.RATIO)

    def line(row: wire.Row) -> Sequence[object]:
        found = row.weight
        times = (*(f"{one:.0f} ms" for one in row.paint), f"{row.ratio:.2f}") if row.paint else ()
        return row.kind, f"{found.bytes:,}", found.requests, found.blocking, *(times or [""] * 3)

    heads = ("page", "bytes", "requests", "waits for", "paint", "bare HTML", "ratio")
    yield from listed(heads, map(line, rows))
    over = [f"{row.kind}: {said}" for row in rows for said in row.over]
    yield f"More than the aim: {'; '.join(over) or 'nothing'}.\n"


def readers(found: Sequence[load.Load]) -> Iterator[str]:
    """Yield what is said of many readers."""
    yield READERS.format(pages=len(wire.KINDS), seconds=load.SECONDS)
    waits = "one in 20 waits longer than"
    heads = ("at once", "pages a second", waits, "failed", "memory of nginx")

    def line(one: load.Load) -> Sequence[object]:
        slow, memory = f"{one.slow:.1f} ms", f"{one.memory:.0f} MB"
        return one.readers, f"{one.a_second:,}", slow, one.failed, memory

    yield from listed(heads, map(line, found))


def figures(site: Path) -> Iterator[str]:
    """Measure, and yield the lines of the file."""
    busy = os.getloadavg()[0]
    yield HEAD.format(machine=wire.machine(), busy=busy, cores=os.cpu_count())
    with wire.under_nginx(site) as (root, folder):
        yield from visits(list(wire.rows(root, painted=True)))
        server = int((folder.parent / "nginx.pid").read_text(encoding="utf-8"))
        pages = list(wire.KINDS.values())
        yield from readers([load.measure(root, pages, server, count) for count in load.READERS])
    yield "## Commands\n"
    took = ((what, f"{seconds:.0f} s") for what, seconds in times())
    yield from listed(("command", "takes"), took)


def write(site: Path) -> str:
    """Write the file and say where it is."""
    lines = "\n".join(figures(site.resolve()))
    OUT.write_text(f"{lines.strip()}\n", encoding="utf-8")
    return lines


def main(arguments: Sequence[str]) -> int:
    """Measure one site; return 1 where something cannot be measured, 2 where there is no site."""
    return work_on(Path(arguments[0] if arguments else "site"), write)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
