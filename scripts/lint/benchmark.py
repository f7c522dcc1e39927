"""`make lint-benchmark`: how long the linter takes, for the pages as they are and for twenty times.

Each run is a new process that has nothing in memory, as a writer's is. The copies differ from
each other in some words, so that what is remembered of a word helps no more than it would on
twenty sites.
"""

import argparse
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import median

from scripts import ROOT
from scripts.lint.dictionary import dictionary_words
from scripts.lint.site import Site

COPIES = 20
MOST_SECONDS = 3.0
# One word in so many is another one in each copy.
CHANGED = 10
# A line of prose, without links, code, options and the marks of blocks.
PROSE_LINE = re.compile(r"^(?:[-*\d]\S* )?[A-Z\"][^\[\]`{}|:<>/@_]+$", re.MULTILINE)
SMALL_WORD = re.compile(r"(?<![\w'’-])[a-z]{4,}(?![\w'’-])")


@dataclass(frozen=True)
class Measured:
    """How long the linter took over some pages.

    Parameters:
        pages: how many there are.
        words: how many words their files hold.
        seconds: by the clock, one entry a run.
        busy: seconds of the processor, one entry a run; where the clock shows many more,
            the machine had other work.
    """

    pages: int
    words: int
    seconds: tuple[float, ...]
    busy: tuple[float, ...]

    @property
    def typical(self) -> float:
        """The median, which one busy moment of the machine does not move."""
        return median(self.seconds)


def main(arguments: Sequence[str]) -> int:
    """Measure and print; return 0 if both limits are kept, 1 if not."""
    parser = argparse.ArgumentParser(prog="python -m scripts.lint.benchmark", description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="how often each is measured")
    runs = parser.parse_args(arguments).runs
    with tempfile.TemporaryDirectory() as folder:
        once, often = Path(folder, "once"), Path(folder, "often")
        copy_site(once, 1)
        copy_site(often, COPIES)
        results = measure((once, often), runs)
    print(table(results))
    lines, kept = verdict(*results)
    print(lines)
    return 0 if kept else 1


def copy_site(root: Path, copies: int) -> None:
    """Write the project's pages to a folder, once as they are or several times with changes."""
    site = Site.read()
    (root / "docs").mkdir(parents=True)
    shutil.copytree(site.data, root / "docs" / "data")
    for number in range(copies):
        folder = root / "docs" if copies == 1 else root / "docs" / f"copy-{number + 1:02}"
        shutil.copytree(site.docs / "assets", folder / "assets")
        for page in site.pages:
            target = folder / site.inside(page)
            target.parent.mkdir(parents=True, exist_ok=True)
            text = page.text if copies == 1 else changed(page.text, number)
            target.write_text(text, encoding="utf-8")
    pages = sorted(path.relative_to(root / "docs") for path in (root / "docs").rglob("*.md"))
    nav = "".join(f"  - {page.as_posix()}\n" for page in pages)
    (root / "mkdocs.yml").write_text(f"nav:\n{nav}", encoding="utf-8")


def changed(text: str, copy: int) -> str:
    """Return a page with other words of the dictionary here and there, the same for each copy."""
    chance = random.Random(f"{copy} {text[:200]}")
    words = pool()

    def in_line(line: re.Match[str]) -> str:
        return SMALL_WORD.sub(in_word, line[0])

    def in_word(word: re.Match[str]) -> str:
        return chance.choice(words) if chance.randrange(CHANGED) == 0 else word[0]

    return PROSE_LINE.sub(in_line, text)


@cache
def pool() -> list[str]:
    """Return words of middling length that the linter does not report."""
    return [word for word in dictionary_words() if 4 <= len(word) <= 9]


def measure(roots: Sequence[Path], runs: int) -> list[Measured]:
    """Return how long the linter takes over each site.

    The sites take turns, so that a busy spell of the machine meets all of them.
    """
    taken: dict[Path, list[tuple[float, float]]] = {root: [] for root in roots}
    for _ in range(runs):
        for root in roots:
            taken[root].append(run(root))
    results = []
    for root in roots:
        pages = Site.read(root).pages
        words = sum(len(page.text.split()) for page in pages)
        seconds, busy = zip(*taken[root], strict=True)
        results.append(Measured(len(pages), words, seconds, busy))
    return results


def run(root: Path) -> tuple[float, float]:
    """Run the linter over a site as a new process; return its seconds and the processor's."""
    command = [sys.executable, "-m", "scripts.lint", "--root", str(root)]
    start, before = time.perf_counter(), os.times()
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    seconds, after = time.perf_counter() - start, os.times()
    if ended.returncode not in (0, 1):
        raise RuntimeError(f"the linter could not run: {ended.stderr}")
    return seconds, sum(after[2:4]) - sum(before[2:4])  # of the processes waited for


def table(results: Sequence[Measured]) -> str:
    """Return the figures, a line for each number of pages."""
    lines = ["  pages     words   seconds   of processor   pages a second"]
    lines += [
        f"{one.pages:7,}{one.words:10,}{one.typical:10.2f}{median(one.busy):15.2f}"
        f"{one.pages / one.typical:17.0f}"
        for one in results
    ]
    runs = len(results[0].seconds)
    return "\n".join([*lines, f"Seconds are the median of {runs} runs, each a new process."])


def verdict(once: Measured, often: Measured) -> tuple[str, bool]:
    """Return a line for each limit, and whether both are kept."""
    factor = often.typical / once.typical
    fast = once.typical < MOST_SECONDS
    steady = factor <= often.pages / once.pages
    lines = (
        f"{'kept' if fast else 'BROKEN'}: the real pages from nothing in under "
        f"{MOST_SECONDS:.0f} s: {once.typical:.2f} s\n"
        f"{'kept' if steady else 'BROKEN'}: {often.pages / once.pages:.0f} times the pages in no "
        f"more than {often.pages / once.pages:.0f} times that: {factor:.1f} times"
    )
    return lines, fast and steady


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
