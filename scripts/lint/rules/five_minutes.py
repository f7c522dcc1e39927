"""five-minutes: each guide holds a thing to do in five minutes, before its first section.

A reader who can do nothing else today can do that. The block holds at least one sentence that
says what to do. More such blocks may follow. A page on a situation has one where one helps, in
any place, so that the pages do not all open alike. Other kinds of page have none.

Fails:
    ---
    title: Ask for feedback
    page_type: guide
    ---

    # Ask for feedback

    Reply to the person who sent the no.

Fails:
    ---
    title: Ask for feedback
    page_type: guide
    ---

    # Ask for feedback

    Reply to the person who sent the no.

    /// five-minutes | Write it down
    ///

    ## Whom to ask

Passes:
    ---
    title: Ask for feedback
    page_type: guide
    ---

    # Ask for feedback

    Reply to the person who sent the no.

    /// five-minutes | Write it down
    1. Note three questions they asked you.
    2. Put the page away.
    ///

    ## Whom to ask

Passes:
    The page around this text holds one already, and may hold a second.

    /// five-minutes | Another thing
    Write one more line.
    ///
"""

from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.page import Block, Page
from scripts.lint.text import NOT_OURS, PROSE

ID = "five-minutes"
FEWEST_WORDS = 2


def check(page: Page) -> Iterator[Problem]:
    """Report guidance without its action, one that comes late, and one that says nothing."""
    actions = [block for block in page.blocks if block.name == "five-minutes"]
    if page.page_type in ("guide", "supporting-guide"):
        yield from opening(page, actions)
    elif page.page_type != "situation":
        for action in actions:
            message = (
                f"a page of type {page.page_type} holds no five-minutes block; write a section"
            )
            yield page.line_problem(ID, action.line, message)
        return
    for action in actions:
        if not says_something(page, action):
            message = "holds no sentence; say what to do, in one step or a few"
            yield page.line_problem(ID, action.line, message)


def opening(page: Page, actions: list[Block]) -> Iterator[Problem]:
    """Report a guide that holds no action, or none before its first section."""
    if not actions:
        message = "no five-minutes block; add one thing that can be done in five minutes"
        yield page.line_problem(ID, 1, message)
        return
    sections = [heading.line for heading in page.headings if heading.level == 2]
    if sections and actions[0].line > sections[0]:
        message = f"comes after the first section (line {sections[0]}); move it before"
        yield page.line_problem(ID, actions[0].line, message)


def says_something(page: Page, action: Block) -> bool:
    """Say whether a block holds a sentence, and not a title alone."""
    return any(
        sentence.kind in (*PROSE, *NOT_OURS)
        and action.line < page.line_at(sentence.offsets[0]) <= action.end
        and len(sentence.words) >= FEWEST_WORDS
        for sentence in page.all_sentences
    )
