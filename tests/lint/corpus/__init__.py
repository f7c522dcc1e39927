"""Defective and sound snippets, written by people who had not seen the rules, and the figures.

    === sentence-case | line 1 | each word has a capital
    ## Ask For Feedback

    === sound | sentence-case | the name of a country
    ## Feedback in South Africa

A snippet that starts with `---` is a whole file; a fourth part of its header, such as
`as docs/move-on/index.md`, says where it lies. Any other is put into a sound page.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory

from scripts.lint.rules import worksheet
from scripts.lint.run import check
from tests.lint.samples import PLACE, page, site, whole

FOLDER = Path(__file__).parent
HEADER = re.compile(
    r"^=== (?P<rule>[a-z-]+) \| (?P<what>[^|\n]+)(?: \| (?P<note>[^|\n]*?))?"
    r"(?: \| as (?P<path>\S+))?$",
    re.MULTILINE,
)


@dataclass(frozen=True)
class Snippet:
    """One snippet: its place in the corpus, and its defect, or none.

    Parameters:
        place: the corpus file and the line of the header.
        text: the Markdown.
        path: where the file would lie.
        rule: the rule that a defect breaks; empty where the snippet is sound.
        line: the defect's line in the snippet, counted from 1; 0 where it is sound.
    """

    place: str
    text: str
    path: str
    rule: str = ""
    line: int = 0

    @cached_property
    def reported(self) -> list[tuple[int, str, str]]:
        """Line in the snippet, rule and message of each problem of any rule."""
        first = whole(self.text)[1]
        found = list(check([page(self.text, self.path)]).problems)
        if "page_type: worksheet" in self.text:
            # A sheet is read from its file, so it needs one.
            with TemporaryDirectory() as folder:
                alone = site(Path(folder), self.text, self.path)
                found += check(alone.pages, alone, rules=[worksheet]).problems
        return [(one.line - first + 1, one.rule, one.message) for one in found]


def read(path: Path) -> Iterator[Snippet]:
    """Yield the snippets of one file. Raises ValueError for a header that is none."""
    text = path.read_text(encoding="utf-8")
    headers = list(HEADER.finditer(text))
    if text.count("\n=== ") + text.startswith("=== ") != len(headers):
        found = {text.count("\n", 0, header.start()) + 1 for header in headers}
        lines = enumerate(text.splitlines(), start=1)
        wrong = [number for number, line in lines if line.startswith("=== ")]
        raise ValueError(f"{path.name}: not a header: lines {sorted(set(wrong) - found)}")
    ends = [*(header.start() for header in headers[1:]), len(text)]
    for header, end in zip(headers, ends, strict=True):
        body = text[header.end() + 1 : end].strip("\n") + "\n"
        line = text.count("\n", 0, header.start()) + 1
        sound = header["rule"] == "sound"
        yield Snippet(
            place=f"{path.parent.name}/{path.name}:{line}",
            text=body,
            path=header["path"] or PLACE,
            rule="" if sound else header["rule"],
            line=0 if sound else int(header["what"].split()[1]),
        )


def corpus(half: str) -> list[Snippet]:
    """Return the snippets of one half, `defective` or `sound`."""
    return [one for path in sorted((FOLDER / half).glob("*.md")) for one in read(path)]


def missed(snippet: Snippet) -> bool:
    """Say whether a defect is not reported at its line by any rule."""
    return snippet.line not in {line for line, _, _ in snippet.reported}


def misnamed(snippet: Snippet) -> bool:
    """Say whether a defect is not reported at its line by the rule its writer had in mind."""
    found = {(line, rule) for line, rule, _ in snippet.reported}
    return (snippet.line, snippet.rule) not in found
