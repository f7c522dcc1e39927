"""Tests of the rule switch-off: what it reports, and what its comments cover."""

from scripts.lint.matching.rule import WordRule
from scripts.lint.rules import RULES, exclamation_mark, switch_off
from scripts.lint.run import check
from tests.lint.samples import page

BANNED_WORD = WordRule("banned-word")
REASON = "the course is called so"
COMMENT = f"<!-- allow banned-word: {REASON} -->"
KNOWN = ", ".join(sorted({rule.ID for rule in RULES} - {switch_off.ID}))
NEEDLESS = "nothing here needs 'banned-word' switched off; delete the comment"
NO_REASON = "no reason; write <!-- allow banned-word: why it is right here --> in 3 words or more"

EXACT: list[tuple[str, list[str]]] = [
    (f"{COMMENT}\nThe course was called Spanish made easy.\n", []),
    (f"The course was called Spanish made easy. {COMMENT}\n", []),
    # It reaches as far as the next empty line, or, beside words, over its own line alone.
    (f"{COMMENT}\nThe course was\ncalled Spanish made easy.\n", []),
    (f"{COMMENT}\n\nThe course was called Spanish made easy.\n", [f"1:1: {NEEDLESS}"]),
    (f"The course {COMMENT}\nwas called Spanish made easy.\n", [f"1:12: {NEEDLESS}"]),
    # In a table, in a list, on a heading.
    (f"| Course | Price |\n|---|---|\n| Spanish made easy {COMMENT} | free |\n", []),
    (f"- Spanish made easy {COMMENT}\n- Another\n", []),
    (f"- The course was called Spanish made easy.\n- A course {COMMENT}\n", [f"2:12: {NEEDLESS}"]),
    # A reason, a rule that there is, and something to switch off.
    ("<!-- allow banned-word -->\nSpanish made easy was free.\n", [f"1:1: {NO_REASON}"]),
    ("<!-- allow banned-word: a name -->\nSpanish made easy was free.\n", [f"1:1: {NO_REASON}"]),
    (
        "<!-- allow banend-word: the course is called so -->\nSpanish made easy was free.\n",
        [f"1:1: no rule is called 'banend-word'; use one of: {KNOWN}"],
    ),
    (
        "<!-- allow: the course is called so -->\nSpanish made easy was free.\n",
        [f"1:1: no rule is called ''; use one of: {KNOWN}"],
    ),
    (
        "<!-- allow switch-off: because I say so -->\nThe course was free.\n",
        [f"1:1: no rule is called 'switch-off'; use one of: {KNOWN}"],
    ),
    # Two on one line, for two rules.
    (
        f"<!-- allow exclamation-mark: the course is called so --> {COMMENT}\nSpanish made easy!\n",
        ["1:1: nothing here needs 'exclamation-mark' switched off; delete the comment",
         f"1:58: {NEEDLESS}"],
    ),
    (
        "Spanish made easy! "
        f"<!-- allow exclamation-mark: the course is called so -->{COMMENT}\n",
        [],
    ),
    # Another comment is a note between writers.
    ("<!-- allowed since May: ask Amina -->\nThe course was free.\n", []),
    ("`<!-- allow banned-word -->` is how it starts.\n", []),
]  # fmt: skip


def test_a_comment_covers_its_own_rule_alone() -> None:
    parts = page(f"{COMMENT}\nSpanish made easy was free!\n")
    report = check([parts], rules=[BANNED_WORD, exclamation_mark, switch_off])
    assert [problem.rule for problem in report.problems] == ["exclamation-mark"]
    assert report.switched_off == 1


def test_a_comment_for_a_rule_that_did_not_run_is_not_called_needless() -> None:
    parts = page("<!-- allow unused-source: kept for the next page -->\nThe course was free.\n")
    assert [problem.rule for problem in check([parts]).problems] == []


def test_a_switched_off_problem_stays_where_the_comment_is_at_fault() -> None:
    parts = page("<!-- allow banned-word -->\nSpanish made easy was free.\n")
    found = check([parts], rules=[BANNED_WORD, switch_off]).problems
    assert [problem.rule for problem in found] == ["switch-off", "banned-word"]
