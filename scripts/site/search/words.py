"""What the search knows of words and pages: docs/data/search.yaml, which explains its own keys."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from scripts.content.data_file import DataFile

NAME = "search.yaml"
WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Apart:
    """Pages below the readers' own, under a heading."""

    heading: str
    types: tuple[str, ...]
    pages: tuple[str, ...]

    def holds(self, page_type: str, address: str) -> bool:
        """Say whether a page belongs here."""
        return page_type in self.types or address in self.pages


@dataclass(frozen=True)
class Words:
    """Everything in search.yaml."""

    labels: dict[str, str]
    under: dict[str, str]
    apart: tuple[Apart, ...]
    empty: tuple[str, ...]
    little: tuple[str, ...]
    whole: tuple[str, ...]
    same: tuple[tuple[str, ...], ...]

    def label(self, page_type: str, address: str) -> str:
        """Return what a result says its page is."""
        places = [name for place, name in self.under.items() if address.startswith(place)]
        return places[0] if places else self.labels.get(page_type, "")

    def for_browsers(self) -> dict[str, Any]:
        """Return what the search asks for at each key."""
        return {
            "empty": " ".join(self.empty),
            "little": " ".join(self.little),
            "whole": " ".join(self.whole),
            "same": [list(words) for words in self.same],
        }


def plain_words(text: str) -> list[str]:
    """Return a text's words as the search knows them: lower case, without apostrophes."""
    return WORD.findall(re.sub(r"['’]", "", text.lower()))


def read(path: Path) -> Words:
    """Return the file. Raises ContentError with the line of a mistake."""
    file = DataFile(path)
    keys = ("labels", "under", "apart", "empty", "little", "whole", "same")
    pairs = file.mapping(file.root(), keys)
    lists = file.texts({key: pairs[key] for key in ("empty", "little", "whole")})
    return Words(
        labels=_pairs(file, pairs["labels"]),
        under=_pairs(file, pairs["under"]),
        apart=tuple(_apart(file, node) for node in file.entries(pairs["apart"])),
        same=tuple(_same(file, node) for node in file.entries(pairs["same"])),
        **{key: tuple(text.split()) for key, text in lists.items()},
    )


def _pairs(file: DataFile, node: yaml.Node) -> dict[str, str]:
    """Return texts by keys that are free."""
    if not isinstance(node, yaml.MappingNode):
        raise file.error(node, "bad-data", "expected 'key: value' lines here")
    return file.texts({str(key.value): value for key, value in node.value})


def _apart(file: DataFile, node: yaml.Node) -> Apart:
    """Return one group of pages that stand apart."""
    pairs = file.mapping(node, ("heading",), ("types", "pages"))
    if len(pairs) == 1:
        raise file.error(node, "missing-key", "this entry needs 'types' or 'pages'")
    heading = file.texts({"heading": pairs["heading"]})["heading"]
    lists = {key: _list(file, pairs[key]) if key in pairs else () for key in ("types", "pages")}
    return Apart(heading, **lists)


def _same(file: DataFile, node: yaml.Node) -> tuple[str, ...]:
    """Return words of one meaning, two at the least."""
    found = _list(file, node)
    if len(found) < 2:
        raise file.error(node, "bad-data", "one word alone finds no other; add its like")
    return found


def _list(file: DataFile, node: yaml.Node) -> tuple[str, ...]:
    """Return a list of texts."""
    nodes = {str(number): one for number, one in enumerate(file.entries(node))}
    return tuple(file.texts(nodes).values())
