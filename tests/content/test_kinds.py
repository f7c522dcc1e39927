"""Every kind of question is whole, and a new one has to say only what it is."""

import dataclasses
import re
import xml.etree.ElementTree as etree
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, get_args

import pytest
from markdown import Markdown

from scripts import ROOT
from scripts.content.errors import ContentError
from scripts.content.forms import Entry, Place, Stored, place
from scripts.content.kinds import KINDS, LAST, MODULES, fields_of
from scripts.content.options import Option, Wrong, number
from scripts.content.question import Kind, Question
from scripts.content.sheet import read_sheet
from scripts.extensions.questions import show
from scripts.extensions.worksheet import WorksheetExtension
from scripts.lint.rules import unknown_block
from scripts.papers.fields import question_html
from scripts.papers.shapes import A4, LARGE
from scripts.papers.word.answers import Controls
from scripts.papers.word.sheet import question as word_question
from tests.content.samples import SHEET, sheet_page

# Options with which a question of each kind can be asked. A new kind needs a line here.
ASKED: dict[str, dict[str, Any]] = {
    "short-answer": {},
    "long-answer": {"lines": 3},
    "one-of": {"choices": ("Yes", "Not yet")},
    "several-of": {"choices": ("Noise", "Nerves")},
    "scale": {"low": "not at all", "high": "very"},
    "date": {},
    "answer-table": {"columns": {"a": "A", "b": "B"}, "choices": {"b": ("x", "y")}, "rows": 2},
    "answer-group": {"columns": {"a": "A", "b": "B"}, "choices": {}, "rows": 2, "each": "Story"},
    "next-action": {},
}
# What is kept of each, and how many places to write or tick a sheet has for it.
KEPT = {
    "short-answer": ({"asked": "words"}, 1),
    "long-answer": ({"asked": "words"}, 1),
    "one-of": ({"asked": "one"}, 2),
    "several-of": ({"asked": "list"}, 2),
    "scale": ({"asked": "one"}, 5),
    "date": ({"asked": "date"}, 1),
    "answer-table": ({"asked": "rows"}, 4),
    "answer-group": ({"asked": "rows"}, 4),
    "next-action": ({"next-action": "words", "next-date": "date"}, 2),
}
# What no option can be.
WRONG: tuple[Any, ...] = (5.5, [], {}, [[]], {"a": {}}, None, True)
PLACES = ("<input", "<textarea", "<select")


def ask(kind: str, **more: Any) -> Question:  # noqa: ANN401  # any option
    """Return a question of a kind."""
    name = KINDS[kind].fixed_name if kind in KINDS else ""
    options = {**ASKED.get(kind, {}), **more}
    return Question(
        name or "asked", kind, "What?", Path("docs/sheet.md"), 7, 1, "A hint", options=options
    )


def on_page(question: Question) -> str:
    """Return a question as the page has it."""
    return etree.tostring(show(etree.Element("form"), question), "unicode")


def in_pdf(question: Question) -> str:
    """Return a question as HTML for paper."""
    return question_html("sheet", question, A4, 0)


def in_word(question: Question) -> str:
    """Return a question as Word's markup."""
    return "".join(word_question(question, Controls()))


MADE: tuple[Callable[[Question], str], ...] = (on_page, in_pdf, in_word)


def test_every_module_of_the_folder_is_a_kind_of_its_name_and_says_what_it_is() -> None:
    files = {path.stem for path in (ROOT / "scripts/content/kinds").glob("*.py")} - {"__init__"}
    assert {module.__name__.rpartition(".")[2] for module in MODULES} == files
    for module in MODULES:
        name = module.KIND.name
        assert module.__name__.endswith(name.replace("-", "_"))
        assert (module.__doc__ or "").startswith(f"{name}: ")
    assert list(KINDS) == list(ASKED) == list(KEPT)
    assert LAST is KINDS["next-action"]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_whole_on_the_page_on_paper_in_word_and_in_the_browser(kind: str) -> None:
    question, (kept, places) = ask(kind), KEPT[kind]
    assert fields_of(question) == kept
    assert set(kept.values()) <= set(get_args(Stored))
    assert sum(on_page(question).count(tag) for tag in PLACES) == places
    for shape in (A4, LARGE):
        paper = question_html("sheet", question, shape, 0.7)
        assert sum(paper.count(tag) for tag in PLACES) == places
    assert in_word(question).count("<w:sdt>") == places
    for made in MADE:
        assert "What?" in made(question)
        assert "A hint" in made(question)
        assert ("By when" in made(question)) == (kind == "next-action")


@pytest.mark.parametrize("kind", KINDS)
def test_every_option_of_a_kind_has_a_default_or_is_needed_and_refuses_what_it_cannot_be(
    kind: str,
) -> None:
    for name, option in KINDS[kind].all_options.items():
        assert option.needed != (option.default is not None), name
        for wrong in WRONG:
            with pytest.raises(Wrong, match=r"is|has|must|holds|for"):
                option.read(wrong)


def test_the_page_and_the_linter_know_every_kind(tmp_path: Path) -> None:
    registered = []

    class Manager:
        """Takes the blocks that an extension registers."""

        def register(self, block: type, config: Mapping[str, Any]) -> None:
            """Note a block's name."""
            registered.append(block.NAME)  # type: ignore[attr-defined]  # pymdownx says no types

    manager: Any = Manager()
    WorksheetExtension(docs=str(tmp_path)).extendMarkdownBlocks(Markdown(), manager)
    assert set(KINDS) <= set(registered)
    assert set(KINDS) <= set(unknown_block.KNOWN)


def test_the_browser_knows_everything_that_can_be_kept() -> None:
    script = (ROOT / "docs/assets/javascripts/known-sheets.js").read_text(encoding="utf-8")
    known = re.search(r"@typedef \{(.*)\} Shape", script)
    assert known
    shapes = set(re.findall(r'"(\w+)"', known[1]))
    assert shapes | {"words"} == set(get_args(Stored))
    texts = (ROOT / "tests/javascript/text.test.mjs").read_text(encoding="utf-8")
    assert all(f'["{kept}", ' in texts for kept in get_args(Stored))


MOOD = Entry(stored="one", input={"type": "text", "inputmode": "decimal"}, short=True)


def mood(question: Question) -> Place:
    """Return the place for a word about one's mood."""
    return place(question, question.options["lines"], MOOD)


@pytest.fixture
def made_up(monkeypatch: pytest.MonkeyPatch) -> str:
    """Add a kind that is not there, by its record alone."""
    kind = Kind("mood-word", form=mood, options={"lines": Option(number(1, 3), default=1)})
    monkeypatch.setitem(KINDS, kind.name, kind)
    return kind.name


def test_a_made_up_kind_is_there_on_page_paper_word_and_browser_by_its_record_alone(
    made_up: str,
) -> None:
    question = ask(made_up, lines=1)
    assert fields_of(question) == {"asked": "one"}
    page = '<input id="asked" name="asked" type="text" inputmode="decimal" aria-describedby='
    assert page in on_page(question)
    assert ' data-field="asked" data-kept="one" ' in on_page(question)
    assert '<input class="line short" name="sheet.asked" title="What?">' in in_pdf(question)
    assert '<w:tag w:val="asked"/>' in in_word(question)


def test_a_kind_without_a_name_or_a_form_cannot_be_made() -> None:
    needed = {
        one.name
        for one in dataclasses.fields(Kind)
        if one.default is dataclasses.MISSING and one.default_factory is dataclasses.MISSING
    }
    assert needed == {"name", "form"}


def test_a_kind_that_nobody_knows_is_named_with_file_line_and_those_there_are() -> None:
    said = (
        "docs/sheet.md:7: question-kind: no kind of question is called 'mood-word'; "
        f"use: {', '.join(KINDS)}"
    )
    for made in MADE:
        with pytest.raises(ContentError) as caught:
            made(ask("mood-word"))
        assert str(caught.value) == said


@dataclasses.dataclass(frozen=True)
class Sketch:
    """A form that nothing can show."""


@pytest.mark.parametrize(
    ("made", "module"),
    [
        (on_page, "scripts/extensions/questions.py"),
        (in_pdf, "scripts/papers/fields.py"),
        (in_word, "scripts/papers/word/answers.py"),
        (lambda one: str(fields_of(one)), "scripts/content/forms.py"),
    ],
    ids=["page", "pdf", "word", "kept"],
)
def test_a_form_that_a_place_does_not_know_is_an_error_that_names_the_place_to_say_it(
    made: Callable[[Question], str], module: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sketch: Any = Sketch()
    monkeypatch.setitem(KINDS, "drawing", Kind("drawing", form=lambda question: sketch))
    with pytest.raises(ContentError) as caught:
        made(ask("drawing"))
    assert str(caught.value) == (
        "docs/sheet.md:7: question-kind: 'drawing' asks for Sketch, which "
        f"{module} does not know; say there what it looks like"
    )


def test_a_question_of_an_unknown_kind_in_a_page_is_told_by_build_and_linter(
    tmp_path: Path,
) -> None:
    path = sheet_page(tmp_path, SHEET.replace("/// several-of", "/// some-of"))
    with pytest.raises(ContentError) as caught:
        read_sheet(path, tmp_path)
    assert str(caught.value) == (
        f"{path}:21: question-kind: no kind of question is called 'some-of'; "
        f"use: {', '.join(KINDS)}"
    )
