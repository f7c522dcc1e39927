"""Tests of the rule heading-level."""

from tests.lint.samples import good, page

FAILS = [
    (good("## Ask two questions", "### Ask two questions"), 21),
    (good("/// next-step", "## Ask two questions\n\nOnce.\n\n/// next-step"), 25),
]
PASSES = [page(), good("/// next-step", "### What to leave out\n\nTen.\n\n/// next-step")]
