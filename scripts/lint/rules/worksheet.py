"""worksheet: a worksheet has sound questions, and an example that answers each of them.

What a question may hold, and where its first value may come from, is checked by
scripts/worksheets, which the build uses too.

Fails:
    a page of type worksheet without a worksheet block, or without an example
    an example with four answers for five questions
    a question that draws on a field that does not exist

Passes:
    a sheet of five questions, the last its next-action, and an example with five answers
"""

import re
from collections.abc import Iterator, Sequence

from scripts.content_error import ContentError, shown
from scripts.lint.page import Page
from scripts.problem import Problem
from scripts.worksheets.catalogue import faults
from scripts.worksheets.sheet import Sheet, read_sheet

ID = "worksheet"
EXAMPLE = re.compile(r"^/{3,}[ ]*example[ ]*\|.*\n(?P<answers>(?:(?!/{3,}).*\n)*)", re.MULTILINE)
ANSWER = re.compile(r"^\d+\. ", re.MULTILINE)


def check_all(pages: Sequence[Page]) -> Iterator[Problem]:
    """Report each fault of each sheet, of the links between them, and of their examples."""
    sheets: dict[str, Sheet] = {}
    for page in pages:
        if page.page_type != "worksheet":
            continue
        docs = page.path.parents[1]
        try:
            sheet = read_sheet(page.path, docs)
        except ContentError as error:
            yield Problem(shown(error.path), error.line, ID, error.remedy)
            continue
        # The message builder is a sheet whose questions come from a data file.
        if sheet is None and "/// message-builder" not in page.text:
            yield Problem(page.place, 1, ID, "no worksheet block; open one with //// worksheet")
        if sheet:
            sheets[sheet.id] = sheet
            yield from examples(page, sheet)
    for fault in faults(sheets):
        yield Problem(shown(fault.path), fault.line, ID, fault.remedy)


def examples(page: Page, sheet: Sheet) -> Iterator[Problem]:
    """Report a missing example, and one that does not answer every question."""
    found = list(EXAMPLE.finditer(page.text))
    if not found:
        yield Problem(page.place, sheet.line, ID, "no example; show the sheet filled in")
    for example in found:
        line = page.text.count("\n", 0, example.start()) + 1
        answers, questions = len(ANSWER.findall(example["answers"])), len(sheet.questions)
        if answers != questions:
            message = f"the example has {answers} answers for {questions} questions; number each"
            yield Problem(page.place, line, ID, message)
