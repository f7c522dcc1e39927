"""section-order: the parts of a page come in the order its kind keeps.

Readers learn where to look. The title is first, then the answer in a sentence or two, and the
next step is last. `[TOC]`, the list of sections, stands once and before the first section. On a
guide the drawing of the road comes after the last section. On a worksheet the sheet comes before
any section, and its example after it. On a checklist every box stands in a section, and every
section holds a box. To start a page, copy the one in `docs/_templates` for its kind.

Fails:
    ---
    title: Ask for feedback
    page_type: reference
    ---

    # Ask for feedback

    ## Whom to ask

    Ask the person who sent the no.

Fails:
    ---
    title: Ask for feedback
    page_type: reference
    ---

    # Ask for feedback

    Ask the person who sent the no.

    /// next-step
    [Choose your wording](what-to-say.md).
    ///

    We wish you luck.

Fails:
    ## Ask by email

    Keep it short.

    [TOC]

Fails:
    ---
    title: Feedback checklist
    page_type: checklist
    ---

    # Feedback checklist

    Tick what helps.

    - [ ] Save the job advert.

    ## When you ask

    - [ ] Ask two things.

Passes:
    ---
    title: Feedback checklist
    page_type: checklist
    ---

    # Feedback checklist

    Tick what helps.

    ## Before you ask

    The advert may be gone tomorrow.

    - [ ] Save it as a picture.

    /// next-step
    [Look up the reason](what-it-means.md).
    ///
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scripts.content.problem import Problem
from scripts.lint.page import Page, line_of
from scripts.lint.rules.empty_section import is_comment

ID = "section-order"
SHEETS = ("worksheet", "message-builder")
TASK = ("[ ] ", "[x] ", "[X] ")


@dataclass(frozen=True)
class Part:
    """A part of a page: its kind, which is a block's name where it is one, and its line."""

    kind: str
    line: int


def check(page: Page) -> Iterator[Problem]:
    """Report each part that stands where its kind of page does not have it."""
    parts = list(parts_of(page))
    kinds = [part.kind for part in parts]
    if "h1" not in kinds:
        return  # the rule title-heading reports it
    title = kinds.index("h1")
    body = parts[title + 1 :]
    found = [
        *((part, "stands before the title; move it below") for part in parts[:title]),
        *contents(body),
    ]
    if page.page_type != "home":
        found += [*answer(page, body), *last(body)]
    found += ORDERS.get(page.page_type, nothing)(body)
    for part, message in found:
        yield page.line_problem(ID, part.line, message)


Found = Iterator[tuple[Part, str]]


def parts_of(page: Page) -> Iterator[Part]:
    """Yield the parts of a page in order; what stands inside a block is part of the block."""
    kinds = {"paragraph_open": "text", "bullet_list_open": "list"}
    for number, token in enumerate(page.tokens):
        if token.level or token.nesting < 0 or token.type == "front_matter" or is_comment(token):
            continue
        kind = kinds.get(token.type, token.type)
        if token.type == "heading_open":
            kind = token.tag
        elif token.type == "container_slashes_open":
            kind = token.info.partition("|")[0].strip()
        elif kind == "text" and page.tokens[number + 1].content == "[TOC]":
            kind = "[TOC]"
        elif kind == "list" and page.tokens[number + 3].content.startswith(TASK):
            kind = "boxes"
        yield Part(kind, line_of(token))


def answer(page: Page, body: Sequence[Part]) -> Found:
    """Yield what stands where the answer should; a sheet without its purpose is its own rule."""
    first = next(iter(body), None)
    if first and first.kind != "text" and (page.page_type, first.kind) != ("worksheet",) * 2:
        yield first, "comes before the answer; start with a sentence or two under the title"


def contents(body: Sequence[Part]) -> Found:
    """Yield a list of sections that comes late or again."""
    seen: set[str] = set()
    for part in body:
        if part.kind == "[TOC]" and "h2" in seen:
            yield part, "[TOC] comes after a section; move it above the first"
        elif part.kind == "[TOC]" and "[TOC]" in seen:
            yield part, "a second [TOC]; keep one"
        seen.add(part.kind)


def last(body: Sequence[Part]) -> Found:
    """Yield the first part behind the next step."""
    kinds = [part.kind for part in body]
    behind = body[kinds.index("next-step") + 1 :] if "next-step" in kinds else []
    for part in behind[:1]:
        if part.kind != "next-step":  # the rule next-step reports a second one
            yield part, "comes after the next step; move it above"


def guide(body: Sequence[Part]) -> Found:
    """Yield a drawing of the road that comes before a section."""
    sections = [number for number, part in enumerate(body) if part.kind == "h2"]
    for number, part in enumerate(body):
        if part.kind == "road" and sections and number < sections[-1]:
            yield part, "the road comes before the last section; move it below"


def worksheet(body: Sequence[Part]) -> Found:
    """Yield sections and examples that come before the sheet."""
    kinds = [part.kind for part in body]
    sheet = next((number for number, kind in enumerate(kinds) if kind in SHEETS), 0)
    for part in body[:sheet]:
        if part.kind == "h2":
            yield part, "a section before the sheet; move it below"
        elif part.kind == "example":
            yield part, "the example comes before the sheet; move it below"


def checklist(body: Sequence[Part]) -> Found:
    """Yield boxes without a section and sections without a box."""
    section: Part | None = None
    holds_a_box = True
    for part in [*body, Part("h2", 0)]:
        if part.kind == "h2":
            if section and not holds_a_box:
                yield section, "a section without a box; add '- [ ] ' and an action"
            section, holds_a_box = part, False
        elif part.kind == "boxes":
            holds_a_box = True
            if section is None:
                yield part, "boxes without a section; put a heading above them"


def nothing(body: Sequence[Part]) -> Found:
    """Yield nothing, for the kinds of page that keep no order of their own."""
    del body
    yield from ()


ORDERS = {"guide": guide, "worksheet": worksheet, "checklist": checklist}
