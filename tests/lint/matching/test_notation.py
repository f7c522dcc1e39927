"""What a token finds, and which tokens are refused."""

import pytest

from scripts.lint.matching.forms import forms_of
from scripts.lint.matching.notation import NotationError, parse
from tests.lint.matching.small import found, small


@pytest.mark.parametrize(
    ("token", "text", "phrases"),
    [
        # Words, in small letters or large, with either apostrophe
        ("you will get", "You'll get it. You’LL GET it.", ["You'll get", "You’LL GET"]),
        ("you will get", "You will not get it; you won't get it.", []),
        ("should", "You shouldn't.", []),
        ("TBC", "The day is TBC, not tbc.", ["TBC"]),
        (
            "low-hanging fruit",
            "Low hanging fruit, low-hanging fruit.",
            ["Low hanging fruit", "low-hanging fruit"],
        ),
        # Whole words, and no part of a hyphenated one
        ("easy", "An easy-going man eased it, uneasy.", []),
        ("going", "An easy-going man.", []),
        # No mark stands inside
        ("reach out", "Reach, out. Reach (out). Reach out.", ["Reach out"]),
        # One or the other, and what may be missing
        ("job/post", "The job and the post office.", ["job", "post"]),
        ("don't/never ask", "Never ask. Do not ask. Ask.", ["Never ask", "Do not ask"]),
        ("ask (at once)", "Ask now. Ask at once.", ["Ask", "Ask at once"]),
        # Classes
        (
            "find [a job]",
            "Find work. Find the new job. Find the shop.",
            ["Find work", "Find the new job"],
        ),
        ("you have [done]", "You have asked, been, need and feed.", ["You have asked"]),
        ("find [a job]/them", "Find them or find work.", ["Find them", "find work"]),
        # Any form
        (
            "reach* out",
            "He reaches out; reached out, reaching out, reacher out.",
            ["reaches out", "reached out", "reaching out"],
        ),
        # Numbers
        ("0 hours", "10,000 hours, 2 hours, ten hours.", ["10,000 hours", "2 hours"]),
        ("10,000 hours", "10,000 hours, 2 hours.", ["10,000 hours"]),
        # Up to five words, none of them a "not", and no mark
        ("from ... to", "From one end of the road to it.", ["From one end of the road to"]),
        ("from ... to", "From one end of the long road to it.", []),
        ("from ... to", "From here, to it. From here not to it.", []),
        # A comma that may be there, and the end of a clause
        (
            "no pain, no gain",
            "No pain no gain. No pain, no gain.",
            ["No pain no gain", "No pain, no gain"],
        ),
        (
            "their loss.",
            "Their loss of two was their loss, or their loss.",
            ["their loss", "their loss"],
        ),
        # Together in one sentence, in either order
        ("brain + pain", "Pain sits in the brain.", ["Pain sits in the brain"]),
        ("brain + pain", "The brain rests.", []),
        # The longest
        ("ask/ask (at once)", "Ask at once.", ["Ask at once"]),
    ],
)
def test_a_token_finds(token: str, text: str, phrases: list[str]) -> None:
    assert found(token, text) == phrases


@pytest.mark.parametrize(
    ("token", "remedy"),
    [
        ("[an offer]", "[an offer] is no class of classes.yml; use one of [a job], [done], [good]"),
        ("ask (now", "'ask (now' has a bracket too many or too few; look at each of them"),
        ("ask now)", "'ask now)' has a bracket too many or too few; look at each of them"),
        ("ask/", "'ask/' lacks a word; write it or cut the sign"),
        ("/ask", "'/ask' lacks a word; write it or cut the sign"),
        ("ask//tell", "'ask//tell' lacks a word; write it or cut the sign"),
        ("(ask)", "'(ask)' holds no word that must be there; write one"),
        ("...", "'...' holds no word that must be there; write one"),
        ("... ask", "'... ask' may start with any word; start with one that is named"),
        ("[done] it", "'[done] it' may start with any word; start with one that is named"),
        ("a*k", "'a*k' is no word; the signs are explained in CONTRIBUTING.md"),
        ("?", "'?' is no word; the signs are explained in CONTRIBUTING.md"),
        ("ask + ", "'' holds no word that must be there; write one"),
    ],
)
def test_a_token_that_means_nothing_is_refused_with_a_remedy(token: str, remedy: str) -> None:
    with pytest.raises(NotationError) as caught:
        parse(token, small())
    assert str(caught.value) == remedy


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("leverage", "leverage leverages leveraged leveraging"),
        ("reach", "reach reaches reached reaching"),
        ("drill", "drill drills drilled drilling"),
        ("plan", "plan plans planed planing planned planning"),
        ("study", "study studies studied studying"),
        ("stay", "stay stays stayed staying"),
    ],
)
def test_the_forms_of_a_word(word: str, forms: str) -> None:
    assert forms_of(word) == frozenset(forms.split())
