"""Write what the search loads into a built site.

    python -m scripts.site.search site --docs docs

`search/readers.json` holds titles, tags and headings of readers' pages, enough for a first answer;
`search/others.json` the words of their text and the other pages; `search/help.json` the words of
people in danger, and `assets/javascripts/minisearch.js` is the engine as npm brings it.
"""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from scripts import ROOT
from scripts.content import danger, search_words
from scripts.content.built_site import work_on
from scripts.content.words import say_data
from scripts.site.search import engine, packing
from scripts.site.search.pages import pages

FOLDER = "search"


def write(site: Path, docs: Path) -> None:
    """Write the four files.

    Raises ContentError for a mistake in the data, ProjectError where npm was not run.
    """
    known = search_words.read(docs / "data")
    readers, apart = pages(site, docs, known)
    groups = [
        {
            "heading": say_data(group.heading),
            "pages": packing.slim(found),
            "held": packing.held(found),
        }
        for group, found in zip(known.apart, apart, strict=True)
    ]
    held = {
        "help": danger.read(docs / "data"),
        "readers": {"words": known.for_browsers(), "pages": packing.slim(readers)},
        "others": {
            "held": packing.held(readers),
            "leads": packing.leads(readers),
            "groups": groups,
        },
    }
    (site / FOLDER).mkdir(exist_ok=True)
    for name, data in held.items():
        (site / FOLDER / f"{name}.json").write_text(_packed(data), encoding="utf-8")
    engine.copy(site)


def _packed(data: Any) -> str:  # noqa: ANN401  # whatever JSON holds
    """Return data as JSON without spare space."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def main(arguments: Sequence[str]) -> int:
    """Run the command; return 0 if done, 1 for faults, 2 where there is no site."""
    parser = argparse.ArgumentParser(prog="python -m scripts.site.search", description=__doc__)
    parser.add_argument("site", type=Path, help="folder of the built site")
    parser.add_argument("--docs", type=Path, default=ROOT / "docs")
    given = parser.parse_args(arguments)
    return work_on(given.site, lambda site: write(site, given.docs))
