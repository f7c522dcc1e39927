"""Make each worksheet and checklist of a built site as PDF and as a Word file, and list them in it.

    python -m scripts.papers site [--only gap-plan]

The site is read once. A careers service's own pages get their papers too. While you work on a
sheet, --only makes its papers alone, without the packs that hold all.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

from scripts import ROOT
from scripts.content.built_site import languages
from scripts.content.errors import ProjectError
from scripts.content.words import ENVIRONMENT, built, direction, spoken
from scripts.papers.caching import Made, fingerprint, forget, keep, load
from scripts.papers.fonts import FROM_RIGHT, find_fonts, find_from_right
from scripts.papers.jobs import Job, make, packs, singles
from scripts.papers.listing import FOLDER, fill_in, fill_in_lists
from scripts.papers.reading import Paper, read_papers
from scripts.papers.rendering import load as load_weasyprint
from scripts.papers.shapes import A4
from scripts.papers.word.package import word_file
from scripts.settings.reading import YOURS
from scripts.site.build import Sources, in_language, sources

DONE, FAILED = 0, 1
WORKERS = 2


def main(argv: Sequence[str]) -> int:
    """Run the command; return 0 if every paper was made and listed, else 1."""
    options = parser().parse_args(argv)
    try:
        found = sources(options.yours.resolve())
        if options.language and options.language != built():
            papers_of(options.site / options.language, argv)
            return DONE
        if options.language:
            site, cache = (one / options.language for one in (options.site, options.cache))
            build(site, in_language(found, options.language), cache, options.only)
            return DONE
        build(options.site, found, options.cache, options.only)
        for site in languages(options.site):
            papers_of(site, argv)
    except ProjectError as error:
        print(error, file=sys.stderr)
        return FAILED
    return DONE


def papers_of(site: Path, argv: Sequence[str]) -> None:
    """Make the papers of a site's other language, in a process that speaks it from its start."""
    command = [sys.executable, "-m", "scripts.papers", *argv, "--language", site.name]
    environment = {**os.environ, ENVIRONMENT: site.name}
    if subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode:
        raise ProjectError(f"{site}: its papers were not made")


def build(site: Path, read: Sources, cache: Path, only: str = "") -> None:
    """Make what is missing, write all of it to the site, and list it in the pages."""
    load_weasyprint()
    fonts, typed = find_fonts(), "LiberationSans-Regular.ttf"
    if direction(spoken()) == "rtl":
        fonts, typed = fonts | find_from_right(), FROM_RIGHT[0]
    papers = read_papers(site, read.folder / "docs", read.config)
    if only:
        papers = one_of(papers, only)
    first = list(singles(papers))
    total = len(first) + (0 if only else len({paper.tip for paper in papers}) + 1)
    maker = Maker(cache, fingerprint(fonts.values()), fonts[typed], total)
    made = dict(maker.run(first))
    rooms = {paper.name: made[f"{paper.name}-{A4.id}"].room for paper in papers}
    if not only:
        made |= dict(maker.run(list(packs(papers, rooms))))
        forget(cache, maker.used)

    target = site / FOLDER
    target.mkdir(exist_ok=True)
    files = {f"{name}.pdf": file.data for name, file in made.items()}
    words = {f"{paper.name}.docx": word_file(paper) for paper in papers}
    for name, data in (files | words).items():
        (target / name).write_bytes(data)
    pages = {f"{name}.pdf": file.pages for name, file in made.items()}
    sizes = {name: len(data) for name, data in (files | words).items()}
    for paper in papers:
        fill_in(site, paper, pages, sizes)
    if not only:
        fill_in_lists(site, papers)
    print(f"{target}: {len(words)} Word files; {total} papers, {maker.count} of them new")


def one_of(papers: Sequence[Paper], name: str) -> list[Paper]:
    """Return the paper of a name. Raises ProjectError where there is none."""
    found = [paper for paper in papers if paper.name == name]
    if not found:
        known = ", ".join(paper.name for paper in papers)
        raise ProjectError(f"no sheet or checklist is called '{name}'; there are: {known}")
    return found


class Maker:
    """Makes files with two processes, or takes them from the cache, and says how far it is."""

    def __init__(self, cache: Path, ground: str, typed: Path, total: int) -> None:
        self.cache, self.ground, self.typed, self.total = cache, ground, typed, total
        self.done = self.count = 0
        self.used: set[str] = set()

    def run(self, jobs: Sequence[Job]) -> Iterator[tuple[str, Made]]:
        """Yield each file by name."""
        waiting: list[tuple[Job, str]] = []
        for job in jobs:
            key = job.key(self.ground)
            self.used.add(key)
            kept = load(self.cache, key)
            if kept:
                self.done += 1
                yield job.name, kept
            else:
                waiting.append((job, key))
        if not waiting:
            return
        with ProcessPoolExecutor(WORKERS) as pool:
            running = {pool.submit(make, job, self.typed): (job, key) for job, key in waiting}
            for future in as_completed(running):
                job, key = running[future]
                try:
                    made = future.result()
                except ProjectError as error:
                    pool.shutdown(cancel_futures=True)
                    raise ProjectError(f"{job.words}: {error}") from None
                keep(self.cache, key, made)
                self.done, self.count = self.done + 1, self.count + 1
                print(f"{self.done} of {self.total} {job.words}", flush=True)
                yield job.name, made


def parser() -> argparse.ArgumentParser:
    """Return what the command takes."""
    made = argparse.ArgumentParser(prog="python -m scripts.papers", description=__doc__)
    made.add_argument("site", type=Path, help="folder of the built site")
    made.add_argument("--yours", type=Path, default=YOURS, help="a service's own folder")
    made.add_argument("--only", default="", metavar="NAME", help="one sheet or checklist")
    made.add_argument("--language", default="", help="the one to make; all of them without it")
    made.add_argument("--cache", type=Path, default=ROOT / ".cache" / "papers")
    return made


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
