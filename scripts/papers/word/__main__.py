"""Make a Word file of each worksheet and checklist of a built site.

    python -m scripts.papers.word site

writes site/papers/<name>.docx. scripts/papers/word/ says what is in them. The same page gives
the same bytes.
"""

import sys
from pathlib import Path

from scripts import ROOT
from scripts.content.errors import ProjectError
from scripts.papers.reading import read_papers
from scripts.papers.word.package import word_file


def build(site: Path) -> list[Path]:
    """Write a Word file for each worksheet and checklist; return their paths."""
    papers = read_papers(site, ROOT / "docs", ROOT / "mkdocs.yml")
    folder = site / "papers"
    folder.mkdir(exist_ok=True)
    made = []
    for paper in papers:
        made.append(folder / f"{paper.name}.docx")
        made[-1].write_bytes(word_file(paper))
    return made


def main(arguments: list[str]) -> int:
    """Build the files of one site; return 2 where that cannot be done."""
    try:
        made = build(Path(arguments[0] if arguments else "site"))
    except ProjectError as error:
        print(error, file=sys.stderr)
        return 2
    size = sum(path.stat().st_size for path in made) // 1024
    print(f"{len(made)} Word files, {size} KB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
