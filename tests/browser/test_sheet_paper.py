"""Every worksheet on paper, from both browsers: no word, line or day is lost, nothing is cut."""

import re

import pytest
from playwright.sync_api import Browser, Page

from scripts.content.catalogue import catalogue
from tests.browser.conftest import opened
from tests.browser.firefox import print_page
from tests.browser.paper import FOOT, Print, squashed

PAPERS = ("A4", "Letter")
# Of the flat lines on paper, only those to write on are left.
ONLY_RULES = """() => {
    const style = new CSSStyleSheet();
    style.replaceSync("a, abbr { text-decoration: none !important }"
        + ".next-step, .atn-notes, .admonition { border: 0 !important }");
    document.adoptedStyleSheets = [style];
}"""
LINES_TO_WRITE_ON = "form.atn-sheet :is(.atn-lines i, select, input[type=date])"
# Types into every field, as a reader would leave it, and returns what must be on paper.
FILL = """(words) => {
    const typed = [];
    const say = (control, value, shown = value) => {
        control.value = value;
        control.dispatchEvent(new Event("input", { bubbles: true }));
        typed.push(shown);
    };
    document.querySelectorAll("form.atn-sheet textarea").forEach((area, place) => {
        say(area, `begin${place}x ${words} end${place}x`.replaceAll("  ", " "));
    });
    document.querySelectorAll("form.atn-sheet [type=date]").forEach((day, place) => {
        say(day, `2031-10-2${place}`, `2${place} October 2031`);
    });
    document.querySelectorAll("form.atn-sheet select").forEach((choice, place) => {
        choice.options[1].text = `chosen${place}x`;
        choice.options[1].value = `chosen${place}x`;
        say(choice, `chosen${place}x`);
    });
    return typed;
}"""
# About what people write who write much: 300 characters.
ORDINARY = (
    "I told them about the flooded loading bay and how we moved two hundred boxes by hand before "
    "noon. Then I lost the thread and spoke about the rota. The second person wrote nothing down "
    "while I was speaking, which I noticed, so I stopped before I had said what I had learned "
    "from it."
)


def opened_sheet(page: Page, sheet: str) -> Page:
    """Open a sheet and wait until its script runs."""
    page.goto(catalogue()[sheet].url)
    page.get_by_role("button", name="Clear this sheet").wait_for()
    return page


def head(sheet: str, number: int) -> str:
    """Return how a question begins on paper."""
    return f"{number} {catalogue()[sheet].questions[number - 1].label}"[:28]


@pytest.mark.parametrize("sheet", sorted(catalogue()))
def test_an_empty_sheet_prints_every_line_and_a_full_one_every_word(
    either_browser: Browser, server: str, sheet: str
) -> None:
    known = catalogue()[sheet]
    for page in opened(either_browser, server):
        opened_sheet(page, sheet).evaluate(ONLY_RULES)
        rules = page.locator(LINES_TO_WRITE_ON).count()
        empty = [Print(print_page(page, paper)) for paper in PAPERS]
        asked = page.locator(".atn-sheet :is(.atn-label, .atn-choice)").all_inner_texts()
        typed = page.evaluate(FILL, "")
        full = [Print(print_page(page, paper)) for paper in PAPERS]

        for printed in empty:
            assert printed.rules() == rules
            assert len(printed.sheets) <= 2
        for printed in empty + full:
            assert [words for words in asked if squashed(words) not in printed.words] == []
            for number in range(len(printed.sheets)):
                assert squashed(FOOT) in printed.foot(number)
                assert f"careers/rejection/{known.url}.CCBY4.0" in printed.foot(number)
        for printed in full:
            assert [words for words in typed if squashed(words) not in printed.words] == []


@pytest.mark.parametrize("paper", PAPERS)
def test_a_debrief_with_much_in_it_is_four_sheets_and_reads_well(
    either_browser: Browser, server: str, paper: str
) -> None:
    sheet = "interview-debrief"
    for page in opened(either_browser, server):
        typed = opened_sheet(page, sheet).evaluate(FILL, ORDINARY)
        printed = Print(print_page(page, paper))
        whole = [printed.body(number) for number in range(len(printed.sheets))]

        # The words alone, in columns of this width, are three sheets and a half.
        assert len(whole) == 4
        ends = re.findall(r"(?:begin|end)\d+x", " ".join(typed))
        assert [word for word in ends if word not in printed.words] == []
        assert printed.words.count("learned") == len(ends) / 2
        # Sheet one begins with the first question, the last holds more than the next step.
        assert any(line.startswith(head(sheet, 1)) for line in whole[0])
        assert "begin0x" in " ".join(whole[0])
        assert any(line.startswith(head(sheet, 6)) for line in whole[-1])
        for body in whole:
            for number in range(1, 8):
                for place, line in enumerate(body):
                    if line.startswith(head(sheet, number)):
                        assert len(body) - place > 3, "a question stands alone"


@pytest.mark.parametrize(
    ("sheet", "fields", "paper"),
    [
        ("interview-debrief", ["questions-1-asked", "left-out", "next-action"], "A4"),
        ("interview-debrief", ["questions-2-said"], "Letter"),
        ("story-bank", ["stories-1-name"], "Letter"),
    ],
)
def test_an_answer_longer_than_a_sheet_is_whole_and_clear_of_the_foot(
    either_browser: Browser, server: str, sheet: str, fields: list[str], paper: str
) -> None:
    # 6,000 characters in each field.
    words = {field: [f"{field[0]}{number:04}" for number in range(1000)] for field in fields}
    for page in opened(either_browser, server):
        opened_sheet(page, sheet)
        for field in fields:
            page.locator(f"#{field}").fill(" ".join(words[field]))
        printed = Print(print_page(page, paper))
        every = range(len(printed.sheets))
        bodies = " ".join(line for number in every for line in printed.body(number))
        for field in fields:
            assert re.findall(rf"\b{field[0]}\d{{4}}", bodies) == words[field]
        assert [number for number in every if re.search(r"[a-z]\d{4}", printed.foot(number))] == []
