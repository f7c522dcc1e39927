"""worksheet: a sheet has a purpose, three to nine sound questions, a next action, an example.

Above the questions stands what the sheet is for. It takes 10 to 25 minutes. The last question
asks for one action and its day. The example, filled in by an invented person, answers each
question under the same number. What a question may hold stands in CONTRIBUTING.md; the build
refuses the same faults.

Fails as docs/move-on/three-lines.md:
    ---
    title: Three lines to keep
    page_type: worksheet
    ---

    # Three lines to keep

Fails as docs/move-on/three-lines.md:
    ---
    title: Three lines to keep
    page_type: worksheet
    tip: 1
    minutes: 45
    ---

    # Three lines to keep

    //// worksheet | three-lines

    /// short-answer | What went well?
        name: well
    ///

    /// short-answer | What would I change?
        name: change
    ///

    ////

Passes as docs/move-on/three-lines.md:
    ---
    title: Three lines to keep
    page_type: worksheet
    tip: 1
    minutes: 10
    ---

    # Three lines to keep

    Keep three lines for the next interview and let the rest go.

    //// worksheet | three-lines

    /// short-answer | What went well?
        name: well
    ///

    /// short-answer | What would I change?
        name: change
    ///

    /// next-action | My one next step
    ///

    ////

    /// example | Amina, 24, works in a shop in Leeds
    1. I asked two questions.
    2. I would slow down.
    3. Say it aloud on Sunday.
    ///
"""

import re
from collections.abc import Iterator

from scripts.content.catalogue import faults
from scripts.content.errors import collected, shown
from scripts.content.problem import Problem
from scripts.content.sheet import Sheet, read_sheet
from scripts.lint.page import Page
from scripts.lint.site import Site

ID = "worksheet"
FEWEST_MINUTES, MOST_MINUTES = 10, 25
EXAMPLE = re.compile(r"^/{3,}[ ]*example[ ]*\|.*\n(?P<answers>(?:(?!/{3,}).*\n)*)", re.MULTILINE)
ANSWER = re.compile(r"^\d+\. ", re.MULTILINE)


def check_all(site: Site) -> Iterator[Problem]:
    """Report each fault of each sheet, of the links between them, and of their examples."""
    sheets: dict[str, Sheet] = {}
    whole = True
    for page in site.pages:
        if page.page_type != "worksheet":
            continue
        yield from minutes(page)
        with collected() as found:
            sheet = read_sheet(page.path, site.docs_of(page))
        for fault in found:
            yield Problem(shown(fault.path), fault.line, ID, fault.remedy, 1)
        if found:
            whole = False
            continue
        # The message builder is a sheet whose questions come from a data file.
        if sheet is None and "/// message-builder" not in page.text:
            yield page.line_problem(ID, 1, "no worksheet block; open one with //// worksheet")
        if sheet:
            sheets[sheet.id] = sheet
            yield from purpose(page, sheet)
            yield from examples(page, sheet)
    # What is missing because of one fault is no fault of another sheet.
    for fault in faults(sheets) if whole else ():
        yield Problem(shown(fault.path), fault.line, ID, fault.remedy, 1)


def minutes(page: Page) -> Iterator[Problem]:
    """Report a sheet that takes too long for one sitting, or too short to be worth paper."""
    given = page.front_matter.values.get("minutes")
    if isinstance(given, int) and not FEWEST_MINUTES <= given <= MOST_MINUTES:
        message = f"takes {given} minutes; a sheet takes {FEWEST_MINUTES} to {MOST_MINUTES}"
        yield page.problem(ID, page.front_matter.spans["minutes"][0], message)


def purpose(page: Page, sheet: Sheet) -> Iterator[Problem]:
    """Report a sheet whose page does not say first what it is for."""
    before = [block for block in page.blocks if block.line < sheet.line]
    prose = [page.line_at(one.offsets[0]) for one in page.sentences if len(one.words) > 1]
    if not any(
        line < sheet.line and not any(block.line <= line <= block.end for block in before)
        for line in prose
    ):
        message = "no purpose; say above the sheet, in a sentence, what it is for"
        yield page.line_problem(ID, sheet.line, message)


def examples(page: Page, sheet: Sheet) -> Iterator[Problem]:
    """Report a missing example, and one that does not answer every question."""
    found = list(EXAMPLE.finditer(page.text))
    if not found:
        yield page.line_problem(ID, sheet.line, "no example; show the sheet filled in")
    for example in found:
        line = page.text.count("\n", 0, example.start()) + 1
        answers, questions = len(ANSWER.findall(example["answers"])), len(sheet.questions)
        if answers != questions:
            message = f"the example has {answers} answers for {questions} questions; number each"
            yield page.line_problem(ID, line, message)
