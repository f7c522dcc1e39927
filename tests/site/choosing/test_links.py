"""A line without its links to what is gone: words, fewer links, or nothing."""

import pytest

from scripts.content.words import speaking
from scripts.site.choosing.links import without

WITHOUT = {
    "a remark keeps its words": (
        "If a noisy room got in the way, you can [ask for a change](gone.md), such as a break.",
        "If a noisy room got in the way, you can ask for a change, such as a break.",
    ),
    "a sentence that only shows the way goes": (
        "Ask which one. There's a page on [bad references](gone.md). Then wait.",
        "Ask which one. Then wait.",
    ),
    "so does one that starts with the link": (
        "The count can't say which. [The three boxes](gone.md) take five minutes.",
        "The count can't say which.",
    ),
    "and what speaks of it behind": (
        "Do [the first-day sheet](gone.md). It takes ten minutes. Then go to [all](here.md).",
        "Then go to [all](here.md).",
    ),
    "a clause goes without its sentence": (
        "Look one up before the next one, and see [when it was the pay](gone.md).",
        "Look one up before the next one.",
    ),
    "or leaves the other half": (
        "It's close. See [second choice](gone.md), and ask your referees.",
        "It's close. Ask your referees.",
    ),
    "one of two": ("See [this](gone.md) and [that](here.md).", "See [that](here.md)."),
    "one of three": (
        "Print [a](here.md), [b](gone.md), and [c](here.md#c).",
        "Print [a](here.md) and [c](here.md#c).",
    ),
    "one of four": (
        "Or: [a](here.md), [b](gone.md), [c](here.md), [d](here.md).",
        "Or: [a](here.md), [c](here.md), [d](here.md).",
    ),
    "one of two with a word before it": (
        "Start with [one](gone.md), or with [the long search](here.md). Was it long?",
        "Start with [the long search](here.md). Was it long?",
    ),
    "what leads somewhere stays as it is beside what does not": (
        "Go to [one](here.md), or with [two](here.md). See [three](gone.md).",
        "Go to [one](here.md), or with [two](here.md).",
    ),
    "a question that nothing answers goes along": (
        "Rest. Was it one of your first? There is [a page for that](gone.md). Then eat.",
        "Rest. Then eat.",
    ),
    "the last with words of its own stays as words": (
        "Ask [an adviser](here.md) or [a friend](gone.md) with time.",
        "Ask [an adviser](here.md) or a friend with time.",
    ),
    "an entry of a list goes": ('- ["We can\'t sponsor a visa"](gone.md)', ""),
    "in bold too": ("- **[First day](gone.md).** Wash, then a walk.", ""),
    "an entry that says more stays": (
        "- [ ] Put each on a pile. There is [a sheet for it](gone.md).",
        "- [ ] Put each on a pile.",
    ),
    "a row of a table about it goes": ("| It happened today | [First day](gone.md) |", ""),
    "a row that names it among others stays": (
        "| 8 | They find it | Turn over | [First day](gone.md) |",
        "| 8 | They find it | Turn over | First day |",
    ),
    "what leads elsewhere stays": ("See [a](here.md).", "See [a](here.md)."),
    "a gap in a letter is no link": ("[name], see [a](gone.md).", ""),
}


@pytest.mark.parametrize("case", WITHOUT)
def test_a_line_without_what_is_gone(case: str) -> None:
    line, left = WITHOUT[case]
    assert without(line, lambda target: target.startswith("gone.md")) == left


IN_OTHER_LANGUAGES = {
    "cy: a sentence that is mostly its link goes, with its question": (
        "Un. Ydych chi'n cynghori pobl? Mae [cynlluniau sesiwn a phapurau](gone.md).",
        "Un.",
    ),
    "cy: a remark keeps its words": (
        "Gallwch [ofyn am adborth](gone.md) unwaith, ac mae llawer o bobl yn gwneud hynny.",
        "Gallwch ofyn am adborth unwaith, ac mae llawer o bobl yn gwneud hynny.",
    ),
    "cy: a way that is there stays": (
        "Gweler [hon](here.md). Gweler [sut y gwnaed y wefan](gone.md).",
        "Gweler [hon](here.md).",
    ),
    "ar: a sentence that is mostly its link goes, with its question": (
        "واحد. هل تقديم المشورة جزء من عملك؟ توجد [خطط جلسات وأوراق لخدمات التوجيه](gone.md).",
        "واحد.",
    ),
}


@pytest.mark.parametrize("case", IN_OTHER_LANGUAGES)
def test_a_line_in_another_language_loses_what_only_shows_the_way(case: str) -> None:
    line, wanted = IN_OTHER_LANGUAGES[case]
    with speaking(case[:2]):
        assert without(line, lambda target: target == "gone.md") == wanted
