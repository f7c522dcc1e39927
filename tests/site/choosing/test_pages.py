"""A page without what is gone: no step into nothing, no heading over nothing, no lost answer."""

from scripts.site.choosing.gone import Gone
from scripts.site.choosing.pages import without_countries, without_gone

GONE = Gone(frozenset({"move-on/letter.md", "move-on/day.md"}), frozenset({"support.md#kenya"}))
STEPS = {
    "index.md": "[Fill in the day](move-on/day.md). It takes ten minutes.",
    "move-on/day.md": "[Write a letter](letter.md) now.",
    "move-on/letter.md": "[Tick what helps](checklist.md#today). The steps are small.",
    "move-on/checklist.md": "[Write a letter](letter.md).",
}
PAGE = """\
---
title: A page
---

# A page

## Sheets

These help:

- [Day](move-on/day.md)
    more of it

    and more

## Kept

Read [this](about.md). These two are short:

1. [Letter](move-on/letter.md)
2. [Other](other.md)

```text
[Day](move-on/day.md) is an example.
```

/// example | Leon
- **[Day](move-on/day.md).** Wash.
///

/// long-answer | What is new?
    name: new
    from: ["day/one", "other/two"]
    lines: 2
///

/// short-answer | Who?
    name: who
    from: "letter/who"
///

See [Kenya](support.md#kenya).

/// next-step
[Fill in the day](move-on/day.md). It takes ten minutes.
///
"""
LEFT = """\
---
title: A page
---

# A page

## Kept

Read [this](about.md). These two are short:

2. [Other](other.md)

```text
[Day](move-on/day.md) is an example.
```

/// long-answer | What is new?
    name: new
    from: "other/two"
    lines: 2
///

/// short-answer | Who?
    name: who
///

/// next-step
[Tick what helps](move-on/checklist.md#today). The steps are small.
///
"""


def test_a_page_goes_on_without_lists_blocks_answers_and_steps_that_are_gone() -> None:
    assert without_gone("index.md", PAGE, GONE, STEPS) == (LEFT, {"sheets"})


def test_a_page_that_tells_of_nothing_gone_stays_to_the_letter() -> None:
    text = "# One\n\n\n\nRead [this](about.md).   \n\n## Two\n"
    assert without_gone("index.md", text, GONE, {}) == (text, set())


def test_a_step_that_comes_back_to_its_page_leads_to_all_sheets_instead() -> None:
    text = "# A\n\n/// next-step\n[Write a letter](letter.md).\n///\n"
    left, _ = without_gone("move-on/checklist.md", text, GONE, STEPS)
    assert "[Choose another sheet](../worksheets/index.md)." in left


LINES = """\
# Lines

[Ireland](#money-in-ireland), [Kenya](#money-in-kenya), or [another](#elsewhere).

## Ireland

/// support-lines | ireland
///

More lines may be listed.

## Cards

/// rights | ireland
///

/// rights | kenya
///

## Money

### Money in Ireland

/// money-help | ireland
///

### Money in Kenya

/// money-help | kenya
///

### Elsewhere

/// money-help | anywhere
///
"""


def test_sections_and_cards_of_a_country_go_and_tell_their_ids() -> None:
    gone = Gone(countries=frozenset({"ireland"}))
    left, lost = without_countries(LINES, gone, {"ireland": "Ireland", "kenya": "Kenya"})
    assert lost == {"ireland", "money-in-ireland"}
    assert "ireland" not in left.replace("#money-in-ireland", "")
    assert "/// rights | kenya\n///\n\n## Money\n\n### Money in Kenya" in left
    assert without_countries(LINES, Gone(), {}) == (LINES, set())
