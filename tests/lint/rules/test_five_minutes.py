"""Tests of the rule five-minutes."""

from tests.lint.samples import GOOD, good, page

BLOCK = """/// five-minutes | Write down what you remember
Note three questions they asked you.
///

"""
FAILS = [
    (good(BLOCK, ""), 1),
    (good(BLOCK, BLOCK + BLOCK), 21),
    (page(GOOD.replace(BLOCK, "").replace("/// next-step", BLOCK + "/// next-step")), 21),
]
PASSES = [page()]
