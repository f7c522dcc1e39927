"""Every rule that has a word file: its sentences hold, and what it reports stands at its place."""

from pathlib import Path

import pytest

from scripts import ROOT
from scripts.content.errors import YOURS
from scripts.lint.matching import rule as rule_module
from scripts.lint.matching.added import added
from scripts.lint.matching.rule import WordRule
from scripts.lint.matching.vocabulary import WORDS, rule_ids, vocabulary
from scripts.lint.page import Page
from scripts.lint.rules import RULES, PageRule
from tests.lint.samples import page, said

FILES = rule_ids()
JUDGES = {rule.ID: rule for rule in RULES if isinstance(rule, PageRule)}


def sentences(verdict: str) -> list[tuple[str, str]]:
    """Return every sentence that some rule's file says it reports, or leaves alone."""
    checks = [(rule, check) for rule in FILES for check in WordRule(rule).file.checks]
    return [(rule, text) for rule, check in checks for text in getattr(check, verdict)]


def test_every_word_file_is_a_rule_that_judges_pages() -> None:
    assert set(FILES) <= set(JUDGES)
    assert {rule.ID for rule in RULES if isinstance(rule, WordRule)} <= set(FILES)


def test_every_class_and_every_excuse_is_used() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in WORDS.glob("*.yml"))
    words = vocabulary()
    assert [name for name in words.names if f"[{name}]" not in text] == []
    used = {
        id(one) for rule in FILES for check in WordRule(rule).file.checks for one in check.unless
    }
    assert [name for name, one in words.excuses.items() if id(one) not in used] == []


@pytest.mark.parametrize("rule", FILES)
def test_every_check_has_sentences_that_fail_and_that_pass(rule: str) -> None:
    for check in WordRule(rule).file.checks:
        assert check.fails
        assert check.passes


@pytest.mark.parametrize(("rule", "text"), sentences("fails"))
def test_a_rule_reports_what_its_file_says_it_reports(rule: str, text: str) -> None:
    assert list(JUDGES[rule].check(page(text)))


@pytest.mark.parametrize(("rule", "text"), sentences("passes"))
def test_a_rule_leaves_alone_what_its_file_says_it_leaves_alone(rule: str, text: str) -> None:
    assert list(JUDGES[rule].check(page(text))) == []


EASY = "say how many minutes or steps it takes"
NEXT = "say what to do next time; or leave it out"
MAY = "a promise; write 'may', or say what the step is for"
POPULAR = (
    "claim 9, ideas from popular books; leave it out, and say what to do and how long it takes"
)
WRITE = "write it, or leave the part out until it is there"

EXACT = [
    # Whatever the site itself says: prose, headings, tables, questions, hints, titles, images
    (
        "jargon",
        "We reach\nout to you. Leverage the rest.",
        ["1:4: 'reach out to': write 'write to'", "2:13: 'Leverage the': write 'use'"],
    ),
    ("banned-word", "## An easy form\n\nAsk two.", [f"1:7: 'easy': {EASY}"]),
    (
        "banned-word",
        "| Ask | How |\n|---|---|\n| Ring | Just ask |",
        ["3:10: 'Just': leave it out"],
    ),
    (
        "banned-word",
        '/// short-answer | What is an easy step?\n    name: step\n    hint: "Merely one"\n///',
        [f"1:31: 'easy': {EASY}", "3:12: 'Merely': leave it out"],
    ),
    ("banned-word", "/// caution | Just stop\nStop.\n///", ["1:15: 'Just': leave it out"]),
    ("banned-word", "![An easy form](form.svg)", [f"1:6: 'easy': {EASY}"]),
    ("banned-word", "---\ntitle: An easy reply\n---\n\n# Reply", [f"2:11: 'easy': {EASY}"]),
    # As it stands, with a curly apostrophe
    ("blame", "It’s your own fault.", [f"1:6: 'your own fault': {NEXT}"]),
    # Neither in a letter, nor in an example, nor between quotation marks
    ("banned-word", "/// words | A note\nIt is just a note.\n///", []),
    ("banned-word", "/// example | Rosa, 44\n1. It was easy.\n///", []),
    ("banned-word", 'They said "it is easy" and “just ask”.', []),
    # In letters and quotation marks where a check says so
    (
        "do-not-claim",
        '/// words | A note\nI struck a "power pose".\n///',
        [f"2:13: 'power pose': {POPULAR}"],
    ),
    # Names
    ("banned-word", "Just Eat wrote. Ask at Simply Pleasure. The Easy Reader closed.", []),
    ("banned-word", "Just ask Rosa.", ["1:1: 'Just': leave it out"]),
    # A long phrase is cut
    (
        "do-not-claim",
        "Your brain, whatever you do about it on a bad day, feels physical pain.",
        [
            "1:6: 'brain, whatever you do about it on a bad day, ...': "
            "claim 1, the brain; say that a no can hurt, and leave the brain out"
        ],
    ),
    # In comments and addresses where a check says so
    (
        "placeholder-text",
        "<!-- FIXME: a source -->\n\nRead [the guide](TODO).",
        [
            f"1:6: 'FIXME': {WRITE}",
            f"3:6: 'TODO': {WRITE}",
        ],
    ),
    # Of two that overlap, the first and longest
    ("promise", "You will soon be over it.", [f"1:1: 'You will soon be over it': {MAY}"]),
]


@pytest.mark.parametrize(("rule", "text", "problems"), EXACT)
def test_a_phrase_is_reported_as_it_stands_at_its_place(
    rule: str, text: str, problems: list[str]
) -> None:
    assert said(JUDGES[rule], text) == problems


def test_a_service_adds_phrases_and_exceptions_for_its_own_pages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = (ROOT / "docs/careers-services/content-rules.md").read_text(encoding="utf-8")
    words = shown.split("## How to add words of your own")[1].split("```")[1].removeprefix("yaml")
    (tmp_path / "words.yml").write_text(words, encoding="utf-8")
    monkeypatch.setattr(rule_module, "added", lambda: added(tmp_path))
    text = "# Ask\n\nThe Reach out to work scheme: reach out to the employability hub.\n"
    theirs, ours = (Page(folder / "pages" / "a.md", text) for folder in (YOURS, tmp_path))
    messages = [
        [problem.message for rule in ("jargon", "term") for problem in WordRule(rule).check(one)]
        for one in (theirs, ours)
    ]
    assert messages == [
        ["'reach out to': write 'write to'", "'employability hub': write 'careers service'"],
        ["'Reach out to': write 'write to'", "'reach out to': write 'write to'"],
    ]
