"""Spreads a paper over the pages it takes anyway, so that no half page stays empty.

A sheet is laid out tightly first. Then it gets the most room that takes no page more.
"""

from scripts.papers.composing import single
from scripts.papers.reading import Paper
from scripts.papers.rendering import Layout, lay_out
from scripts.papers.shapes import Shape

STEPS = 10


def fit(paper: Paper, shape: Shape) -> tuple[float, Layout]:
    """Return how much room a paper can have, from 0 to 1, and its layout with it."""
    low, high = 0, STEPS
    best = lay_out(single(paper, shape, 0))
    fewest = best.pages
    while low < high:
        middle = (low + high + 1) // 2
        tried = lay_out(single(paper, shape, middle / STEPS))
        if tried.pages <= fewest:
            low, best = middle, tried
        else:
            high = middle - 1
    return low / STEPS, best
