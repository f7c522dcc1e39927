"""Tests of the rule unresolved-link."""

import pytest

from tests.links.conftest import Finder, ProblemFinder
from tests.links.samples import CLEAN_SITE, example, on_checklist

PLACE = ("docs/move-on/checklist.md", 7, "unresolved-link")
FAILS = example(
    on_checklist(
        "Write [a kind letter](kind-leter.md#start).",
        '<p>Write <a href="kind-leter.md#start">a kind letter</a>.</p>',
    ),
    PLACE,
)
PASSES = example(
    on_checklist(
        "Read [our sources](https://code.example/README.md).",
        '<p>Read <a href="https://code.example/README.md">our sources</a>, '
        '<a href="mailto:help@after-the-no.example">write</a>, <a href="tel:116123">call</a> '
        'or <a href="sms:85258">text</a>.</p>',
    )
)


@pytest.mark.parametrize("address", ["evidence:acas", "javascript:void(0)", "https://[acas"])
def test_an_address_nobody_can_open_is_reported(address: str, found: Finder) -> None:
    link = f'<a href="{address}">Acas</a>'
    assert found(example(on_checklist(link, link))) == {PLACE}


def test_a_citation_the_template_left_unresolved_is_found_by_its_id(found: Finder) -> None:
    files = on_checklist("Ask first [@acas].", '<p>Ask first <a href="evidence:acas">1</a>.</p>')
    assert found(example(files)) == {PLACE}


def test_one_entry_of_the_menu_is_one_problem_at_any_depth(problems: ProblemFinder) -> None:
    depths = {"site/index.html": "", "site/move-on/checklist/index.html": "../../"}
    files = {
        name: CLEAN_SITE[name].replace(
            "</main>", f'</main><nav><a href="{up}help.md">Help</a></nav>'
        )
        for name, up in depths.items()
    }
    files["mkdocs.yml"] = CLEAN_SITE["mkdocs.yml"].replace("extra:\n", "extra:\n  help: help.md\n")
    (problem,) = problems(example(files))
    assert (problem.path, problem.line, problem.rule) == ("mkdocs.yml", 6, "unresolved-link")
    assert problem.message.startswith("/help.md is a Markdown file")
    assert problem.message.endswith("(on 2 pages)")
