"""Tests of the rule exclamation-mark."""

from tests.lint.samples import good, page

FAILS = [
    (good("Reply to the person who sent the no.", "You can do this!"), 15),
    (good("## Ask two questions", "## Ask two questions!"), 21),
]
PASSES = [page(), good("Reply to the person", "![A closed door](door.svg) Reply to the person")]
