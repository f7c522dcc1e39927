"""situation: a page on a situation holds words to use, and ends at a sheet or at help.

Whoever looks up what happened to them wants to know what to say, and then needs one thing to do.
So the page holds at least one `words` block. Its next step leads to a worksheet, the message
builder among them, or to a page with people to ring: somebody to talk to, or free advice after
unfair treatment. A checklist or another page to read is not enough.

Fails as docs/situations/no-reply.md:
    ---
    title: They never replied
    page_type: situation
    ---

    # They never replied

    Ask once, then treat it as a no.

    /// next-step
    [Look up what the reason can mean](../seek-feedback/what-it-means.md). It takes ten minutes.
    ///

Passes as docs/situations/no-reply.md:
    ---
    title: They never replied
    page_type: situation
    ---

    # They never replied

    Ask once, then treat it as a no.

    /// words | One last email
    Dear [name],

    Could you tell me whether you have decided?
    ///

    /// next-step
    [Write down your own view of the interview](../seek-feedback/interview-debrief.md).
    ///
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.rules.guide_worksheet import leads_to_a_sheet

ID = "situation"
HELP = ("support.md", "unfair-treatment.md")


def check(page: Page) -> Iterator[Problem]:
    """Report a page on a situation without words, and a next step that leads elsewhere."""
    if page.page_type != "situation":
        return
    if not any(block.name == "words" for block in page.blocks):
        message = "no words block; add what the reader can say or send"
        yield page.line_problem(ID, 1, message)
    # Whether there is a next step, and one link in it, is the rule next-step's to say.
    for step in page.blocks:
        if step.name == "next-step" and not all(leads_on(page, href) for href in step.links):
            message = "the next step is no worksheet; link one, or a page with people to ring"
            yield page.line_problem(ID, step.line, message)


def leads_on(page: Page, href: str) -> bool:
    """Say whether a link leads to a page to fill in, or to one with people to ring."""
    to_ring = PurePosixPath(href.partition("#")[0]).name in HELP
    return to_ring or leads_to_a_sheet(page.path.parent, href)
