"""A letter that a page prints and the message builder writes has one text."""

import re

import pytest

from scripts.content import messages, rights
from scripts.content.data_file import DATA

PARTS = messages.read(rights.read())
CASES = {case.id: case for case in PARTS.cases}
TO_SAY = "seek-feedback/what-to-say"
REPLYING = "move-on/replying-to-a-no"
PRINTED = [
    (TO_SAY, "Email to an employer, plain", "employer", "plain"),
    (TO_SAY, "Email to an employer, warm", "employer", "warm"),
    (TO_SAY, "Text to a shop or café", "short", "plain"),
    (TO_SAY, "Message to the recruiter who put you forward", "agency", "plain"),
    (
        TO_SAY,
        "Message to the manager who interviewed you at your own workplace",
        "internal",
        "plain",
    ),
    (TO_SAY, "Asking for news, by email", "news", "plain"),
    (TO_SAY, "One follow-up email", "chase", "plain"),
    (TO_SAY, "Thank you, plain", "thanks", "plain"),
    (REPLYING, "Plain, to most employers", "reply", "plain"),
    (REPLYING, "You would like to be kept in mind", "reply", "warm"),
    ("situations/no-reply", "Asking for news, by email", "news", "plain"),
    (
        "situations/no-reply",
        "To the employer, when the agency has vanished",
        "around-agency",
        "plain",
    ),
    ("situations/unfair-treatment", "To the employer, by email", "decided", "plain"),
    ("seek-feedback/your-rights", "Request for the information held about me", "data", "plain"),
]


def printed(page: str, title: str) -> str:
    """Return a page's letter, without its subject."""
    text = (DATA.parent / f"{page}.md").read_text(encoding="utf-8")
    start = text.index(f"/// words | {title}\n")
    letter = text[text.index("\n", start) + 1 : text.index("\n///\n", start)]
    return re.sub(r"\ASubject: .*\n\n", "", letter)


def bare(letter: str) -> str:
    """Return a letter whose gaps are empty: a page may say more in them than the form."""
    return re.sub(r"(\s*\[\])+\s*\Z", "", re.sub(r"\[[^\]]*\]", "[]", letter))


@pytest.mark.parametrize(("page", "title", "case", "tone"), PRINTED)
def test_a_page_prints_the_letter_that_the_builder_writes(
    page: str, title: str, case: str, tone: str
) -> None:
    asked = [each.worded(CASES[case].questions) for each in PARTS.questions if each.ticked]
    built = CASES[case].letters[tone].composed(asked)
    assert bare(printed(page, title)) == bare(built)
