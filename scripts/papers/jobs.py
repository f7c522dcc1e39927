"""What is to be made: each paper in each shape, then the packs; and the making of one of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from scripts.content.words import say
from scripts.papers.caching import Made, key
from scripts.papers.composing import bookmarks, pack, single, tip_name
from scripts.papers.fitting import fit
from scripts.papers.reading import Paper
from scripts.papers.rendering import lay_out, write
from scripts.papers.repairing import repair
from scripts.papers.shapes import A4, SHAPES, Shape


@dataclass(frozen=True)
class Job:
    """One file to make. A single paper has no `rooms`: its own is found on the way.

    `name` is the file's name without its ending, `words` what the reader of the progress sees.
    """

    name: str
    words: str
    title: str
    papers: tuple[Paper, ...]
    shape: Shape
    rooms: tuple[float, ...] = ()

    def html(self) -> str:
        """Return the document to set; a single paper's is its tightest."""
        if self.rooms:
            return pack(self.title, self.papers, self.rooms, self.shape)
        return single(self.papers[0], self.shape, 0)

    def key(self, ground: str) -> str:
        """Return the name the finished file is kept under."""
        return key(ground, self.shape.id, self.html())


def singles(papers: Sequence[Paper]) -> Iterator[Job]:
    """Yield each paper in each shape."""
    for paper in papers:
        for shape in SHAPES:
            words = f"{paper.name}, {shape.words}"
            yield Job(f"{paper.name}-{shape.id}", words, paper.title, (paper,), shape)


def packs(papers: Sequence[Paper], rooms: dict[str, float]) -> Iterator[Job]:
    """Yield a pack for each tip and one of all papers. `rooms` are those of the A4 files."""
    for tip in sorted({paper.tip for paper in papers}):
        chosen = tuple(paper for paper in papers if paper.tip == tip)
        title = say("Tip {tip}, {name}: sheets and checklist", tip=tip, name=tip_name(chosen[0]))
        yield job_of_pack(f"pack-tip-{tip}", title, chosen, rooms)
    yield job_of_pack("pack-all", say("All sheets and checklists"), tuple(papers), rooms)


def job_of_pack(name: str, title: str, papers: tuple[Paper, ...], rooms: dict[str, float]) -> Job:
    """Return one pack."""
    given = tuple(rooms[paper.name] for paper in papers)
    return Job(f"{name}-{A4.id}", f"{name}, {A4.words}", title, papers, A4, given)


def make(job: Job, typed: Path) -> Made:
    """Return one finished file. Raises ProjectError for whatever WeasyPrint warns of."""
    if job.rooms:
        room, layout = 0.0, lay_out(job.html())
    else:
        room, layout = fit(job.papers[0], job.shape)
    data = repair(write(layout), bookmarks(job.papers), typed, job.shape)
    return Made(data, layout.pages, room)
