"""switch-off: a rule is switched off for one place, by its id, with a reason, where it is needed.

The comment covers the line it stands on. Alone on a line, it covers the lines below it as
far as the next empty one.

Fails:
    <!-- allow banned-word -->
    Some people say it is easy.

Fails:
    <!-- allow banend-word: the old name of the course -->
    Some people say it is easy.

Fails:
    <!-- allow banned-word: the old name of the course -->
    Nobody says that it is.

Passes:
    <!-- allow banned-word: the course is called so -->
    The course was called Easy Excel.

Passes:
    | Course | Price |
    |---|---|
    | Easy Excel <!-- allow banned-word: the course is called so --> | free |
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from scripts.content.problem import Problem
from scripts.lint.page import Page

ID = "switch-off"
COMMENT = re.compile(r"<!--\s*allow\b\s*(?P<rule>[\w-]*)\s*(?::\s*(?P<reason>.*?))?\s*-->")
FEWEST_WORDS = 3


@dataclass(frozen=True)
class SwitchOff:
    """One comment: the rule, the reason, its place in the file, and the lines it covers."""

    rule: str
    reason: str
    offset: int
    lines: range


def switched_off(page: Page) -> Iterator[SwitchOff]:
    """Yield every comment on a page that switches a rule off."""
    text = page.text.splitlines()
    for html in page.html:
        for match in COMMENT.finditer(html.text):
            offset = html.offset + match.start()
            first = last = page.line_at(offset)
            if text[first - 1].strip() == match[0]:
                while last < len(text) and text[last].strip():
                    last += 1
            reason = (match["reason"] or "").strip()
            yield SwitchOff(match["rule"], reason, offset, range(first, last + 1))


def judge(
    page: Page, found: Iterable[Problem], known: Collection[str], judged: Collection[str]
) -> tuple[list[Problem], int]:
    """Return a page's problems after its comments are heeded, and how many comments there are.

    Parameters:
        page: the page.
        found: its problems from all other rules.
        known: the ids of all rules.
        judged: the ids of the rules that ran; a comment for another cannot be called needless.
    """
    left = set(found)
    comments = list(switched_off(page))
    for comment in comments:
        covered = {
            problem
            for problem in left
            if problem.rule == comment.rule and problem.line in comment.lines
        }
        if comment.rule not in known:
            message = f"no rule is called '{comment.rule}'; use one of: {', '.join(sorted(known))}"
        elif len(comment.reason.split()) < FEWEST_WORDS:
            message = (
                f"no reason; write <!-- allow {comment.rule}: why it is right here --> "
                f"in {FEWEST_WORDS} words or more"
            )
        elif comment.rule in judged and not covered:
            message = f"nothing here needs '{comment.rule}' switched off; delete the comment"
        else:
            left -= covered
            continue
        left.add(page.problem(ID, comment.offset, message))
    return sorted(left), len(comments)
