"""Tests of the rule situation."""

from scripts import ROOT
from scripts.lint.site import Site

WORDS = "/// words | By email\nDear [name],\n///\n\n"


def situation(link: str, words: str = WORDS, kind: str = "situation") -> str:
    """Return a page of a kind whose next step leads to a place."""
    front = f"---\ntitle: They never replied\npage_type: {kind}\n---\n\n"
    step = f"/// next-step\n[Go on to the next page]({link}).\n///\n"
    text = f"{front}# They never replied\n\nAsk once.\n\n{words}{step}"
    return f"=== docs/situations/no-reply.md\n{text}"


ELSEWHERE = "the next step is no worksheet; link one, or a page with people to ring"

EXACT: list[tuple[str, list[str]]] = [
    (situation("../seek-feedback/interview-debrief.md"), []),
    (situation("../seek-feedback/message-builder.md"), []),
    (situation("../support.md"), []),
    (situation("../support.md#if-money-is-short"), []),
    (situation("unfair-treatment.md#time-limits-and-free-advice-by-country"), []),
    # A sheet that nobody has written yet is the link checker's to report.
    (situation("../move-on/not-written-yet.md"), []),
    (situation("../seek-feedback/what-to-say.md"), [f"14:1: {ELSEWHERE}"]),
    (situation("../seek-feedback/checklist.md"), [f"14:1: {ELSEWHERE}"]),
    (
        situation("../support.md", words=""),
        ["1:1: no words block; add what the reader can say or send"],
    ),
    # Other kinds of page keep their own rules.
    (situation("../seek-feedback/what-to-say.md", words="", kind="reference"), []),
]


def test_each_page_in_the_folder_of_situations_is_one() -> None:
    inside = [page for page in Site.read(ROOT).pages if page.path.parent.name == "situations"]
    kinds = {page.path.name: page.page_type for page in inside}
    assert kinds.pop("index.md") == "reference"
    assert set(kinds.values()) <= {"situation"}
