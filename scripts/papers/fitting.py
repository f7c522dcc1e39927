"""Spreads a paper over the pages it takes anyway, so that no half page stays empty.

A sheet is laid out tightly first. Then it gets the most room that takes no page more. In large
print a service's name stands in the text, and on a translation what to know of it. Where that
would take a page more, the paper gets tighter still.
"""

import dataclasses

from scripts.papers.composing import single
from scripts.papers.reading import Paper
from scripts.papers.rendering import Layout, lay_out
from scripts.papers.shapes import LARGE, Shape

STEPS = 10
TIGHTER = (-0.25, -0.5, -0.75, -1.0)


def fit(paper: Paper, shape: Shape) -> tuple[float, Layout]:
    """Return how much room a paper can have, from 0 to 1, and its layout with it.

    Below 0 where a service's name in large print, or a translation's notice, asks for it.
    """
    low, high = 0, STEPS
    best = lay_out(single(paper, shape, 0))
    fewest = best.pages
    if paper.translation or (paper.service and shape == LARGE):
        named = () if shape == LARGE else paper.service
        bare = dataclasses.replace(paper, service=named, translation="")
        fewest = lay_out(single(bare, shape, 0)).pages
        if best.pages > fewest:
            return tighter(paper, shape, best, fewest)
    while low < high:
        middle = (low + high + 1) // 2
        tried = lay_out(single(paper, shape, middle / STEPS))
        if tried.pages <= fewest:
            low, best = middle, tried
        else:
            high = middle - 1
    return low / STEPS, best


def tighter(paper: Paper, shape: Shape, tight: Layout, fewest: int) -> tuple[float, Layout]:
    """Return the most room below 0 that takes no page more, or none where nothing helps."""
    for room in TIGHTER:
        tried = lay_out(single(paper, shape, room))
        if tried.pages <= fewest:
            return room, tried
    return 0.0, tight
