"""Words that only some pages show: the table of them holds for the scripts that pages load."""

import re

import pytest
from mkdocs.utils.yaml import yaml_load

from scripts import ROOT
from scripts.content.worded import said_by_scripts
from scripts.tools.shown_words import is_shown

SCRIPTS = ROOT / "docs" / "assets" / "javascripts"
IMPORT = re.compile(r"""^(?!.*\* @).*(?:from|import\()\s*"\./([\w-]+\.js)\"""", re.MULTILINE)
# What the source of a page has that loads a script of its own, beside those of every page.
LOADS = {
    "message-builder.js": "/// message-builder\n",
    "saved-answers.js": "/// saved-answers\n",
    "chance-picture.js": "/// chance-picture\n",
    "sheet.js": "//// worksheet\n",
    "settings-form.js": "/// settings-form\n",
    "group-totals.js": "/// group-totals\n",
    "slides.js": "/// slides | x\n",
    "search.js": "",
    "keep-pages.js": "",
    "kept-pages.js": "/// kept-pages\n",
}


def loaded(script: str) -> set[str]:
    """Return a script and all that it asks for."""
    found, open_ends = set[str](), [script]
    while open_ends:
        name = open_ends.pop()
        # The engine of the search is laid in by the build.
        if name not in found and (SCRIPTS / name).is_file():
            found.add(name)
            text = (SCRIPTS / name).read_text(encoding="utf-8")
            # A page without its block asks keep-pages.js for no more.
            open_ends += [one for one in IMPORT.findall(text) if one != "kept-pages.js"]
    return found


@pytest.mark.parametrize("script", LOADS)
def test_a_page_that_loads_a_script_shows_its_words(script: str) -> None:
    said = {name for name, _ in said_by_scripts(SCRIPTS)}
    hidden = {
        name
        for name in said & loaded(script)
        if not is_shown([f"docs/assets/javascripts/{name}"], LOADS[script])
    }
    assert hidden == set()


def test_every_script_that_a_page_may_need_is_in_the_table() -> None:
    needs = yaml_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))["extra"]["needs"]
    assert {one["script"] for one in needs if "script" in one} <= LOADS.keys()


def test_words_are_seen_where_one_of_their_places_is() -> None:
    places = ["docs/assets/javascripts/saved-answers.js", "scripts/papers/listing.py"]
    assert not is_shown(places, "# A page\n")
    assert is_shown(places, "- [ ] A box\n")
    assert is_shown([*places, "overrides/main.html"], "")
