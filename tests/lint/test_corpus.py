"""The linter against snippets written apart from its rules: what it finds, what it wrongs."""

from scripts.lint.rules import RULES, PageRule, switch_off
from tests.lint.corpus import corpus, missed

FEWEST = 150
LEAST_FOUND, MOST_WRONGED = 0.97, 0.01


def test_the_corpus_is_large_and_speaks_of_rules_that_exist() -> None:
    defective, sound = corpus("defective"), corpus("sound")
    assert len(defective) >= FEWEST
    assert len(sound) >= FEWEST
    judged = {rule.ID for rule in RULES if isinstance(rule, PageRule)} | {switch_off.ID}
    assert {snippet.rule for snippet in defective} <= judged | {"worksheet"}


def test_nearly_every_defect_is_found_by_its_rule_at_its_line() -> None:
    defective = corpus("defective")
    lost = [f"{one.place}: {one.rule}" for one in defective if missed(one)]
    assert len(lost) <= (1 - LEAST_FOUND) * len(defective), lost


def test_hardly_any_sound_snippet_is_reported() -> None:
    sound = corpus("sound")
    wronged = [f"{one.place}: {found}" for one in sound if (found := one.reported())]
    assert len(wronged) <= MOST_WRONGED * len(sound), wronged
