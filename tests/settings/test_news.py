"""What readers will notice of an update: numbers, laws and sources, then words, then pages."""

from pathlib import Path

import pytest

from scripts.content.errors import ContentError
from scripts.settings.news import POLICY, changes
from scripts.settings.quotes import change, changes_in

SUPPORT = """\
- id: uk
  name: United Kingdom
  emergency: {number: "999", verified: never}
  lines:
    - {name: "Samaritans, United Kingdom", for: talk, number: "116 123", hours: any time, url: "https://a.example"}
    - {name: Shout, for: talk, text: Text SHOUT, url: "https://b.example"}
"""
RIGHTS = """\
- id: uk
  name: United Kingdom
  summary: You can ask why.
  points:
    - {about: time-limit, text: "You have three months less a day from the day of the decision."}
    - {about: information, text: You can ask for a copy., link: {title: A, url: "https://c.example"}}
"""
ADVICE = "- {id: uk, lines: [{name: Acas, for: advice, number: '0300'}], find: Ask a union.}\n"
MONEY = """\
- {id: uk, name: United Kingdom, lines: [{name: Acas, number: '0800'}], steps: [One., Two.]}
"""
MESSAGES = """\
cases:
  - {name: Ask for feedback, letters: {plain: {subject: Feedback, body: Dear you}}}
laws:
  - {id: uk, words: Under Article 15.}
"""
SOURCES = """\
- {id: wu-2019, authors: 'Wu, C.', year: 2019, title: On asking, doi: 10.1/a, finding: It helps.}
"""
PLACES = """\
- {id: courses, places: [{name: Open, where: anywhere, what: All., url: 'https://d.example'}]}
"""
DATA = {
    "support": SUPPORT,
    "money": MONEY,
    "rights": RIGHTS,
    "advice": ADVICE,
    "messages": MESSAGES,
    "sources": SOURCES,
    "places": PLACES,
}
PAGE = """\
---
title: Talk to someone
---

# Talk to someone

Call a line today. You can [say little](about.md) if you like. It is free.
"""
NUMBERS, LAWS, SOURCE = (
    "Numbers to call or text",
    "Laws, time limits and advice",
    "Sources and outside addresses",
)
LETTERS, REST = "Letters of the message builder", "Other facts"
# A file of data, what stood there, what stands there now, and the line that tells it.
FACTS = [
    ("support", "116 123", "116 999", NUMBERS, "Samaritans, United Kingdom: 116 123 → 116 999"),
    ("support", '"999"', '"112"', NUMBERS, "Emergency number, United Kingdom: 999 → 112"),
    ("support", "Text SHOUT", "Text SHOUT to 85258", NUMBERS,
     "Shout, United Kingdom: Text SHOUT → Text SHOUT to 85258"),
    ("support", "name: Shout", "name: Whisper", NUMBERS,
     "New: Whisper, United Kingdom: Text SHOUT"),
    ("support", "hours: any time, ", "", REST,
     "Samaritans, United Kingdom, hours: any time → (nothing)"),
    ("money", "'0800'", "'0801'", NUMBERS, "Acas, United Kingdom (money): 0800 → 0801"),
    ("money", "[One., Two.]", "[Zero., One., Two.]", REST,
     "Help with money, United Kingdom: new: Zero."),
    ("advice", "'0300'", "'0301'", NUMBERS, "Acas, United Kingdom (unfair treatment): 0300 → 0301"),
    ("advice", "a union", "a law centre", LAWS,
     "Advice after unfair treatment, United Kingdom: Ask a union. → Ask a law centre."),
    ("rights", "three months", "six months", LAWS,
     "Time limit, United Kingdom: You have three months less a ... "
     "→ You have six months less a ..."),
    ("rights", "https://c", "https://e", SOURCE,
     "Information, United Kingdom, link: gone: https://c.example"),
    ("messages", "Article 15", "Article 16", LAWS,
     "Law named in the letter, United Kingdom: Under Article 15. → Under Article 16."),
    ("messages", "Dear you", "Hello you", LETTERS,
     "Ask for feedback, plain, body: Dear you → Hello you"),
    ("sources", "10.1/a", "10.1/b", SOURCE, "Wu 2019: On asking, doi: 10.1/a → 10.1/b"),
    ("places", "https://d", "https://e", SOURCE,
     "Open, anywhere, address: https://d.example → https://e.example"),
]  # fmt: skip


def version(folder: Path, **data: str) -> Path:
    """Write the pages and data of one version."""
    for name, text in (DATA | data).items():
        (folder / "data").mkdir(parents=True, exist_ok=True)
        (folder / "data" / f"{name}.yaml").write_text(text, encoding="utf-8")
    (folder / "support.md").write_text(PAGE, encoding="utf-8")
    return folder


@pytest.mark.parametrize(("file", "was", "now", "kind", "said"), FACTS, ids=lambda one: one[:30])
def test_a_changed_fact_is_named_in_words_under_what_it_is_about(
    tmp_path: Path, file: str, was: str, now: str, kind: str, said: str
) -> None:
    assert was in DATA[file]
    new = version(tmp_path / "new", **{file: DATA[file].replace(was, now)})
    told = list(changes(version(tmp_path / "old"), new, tmp_path / "yours"))
    assert told[:2] == [kind, f"  {said}"]
    assert told[-1] == POLICY


def test_facts_come_first_then_words_with_quotes_then_pages(tmp_path: Path) -> None:
    old, new, yours = version(tmp_path / "old"), version(tmp_path / "new"), tmp_path / "yours"
    for folder in (old, new):
        (folder / "careers-services").mkdir()
        (folder / "careers-services" / "host-it.md").write_text(f"# {folder.name}\n", "utf-8")
    (new / "data" / "support.yaml").write_text(SUPPORT.replace("116 123", "116 999"), "utf-8")
    (new / "data" / "sources.yaml").write_text(SOURCES.replace("10.1/a", "10.1/b"), "utf-8")
    (new / "support.md").write_text(PAGE.replace("today", "tonight"), encoding="utf-8")
    for folder, name in ((old, "day"), (old, "letter"), (new, "hour")):
        (folder / f"{name}.md").write_text("# It\n", encoding="utf-8")
    moved = "- {from: day/, to: hour.md, since: 2026-11-29}\n"
    (new / "data" / "moved.yaml").write_text(moved, encoding="utf-8")
    (yours / "pages").mkdir(parents=True)
    (yours / "pages" / "support.md").write_text("# Ours\n", encoding="utf-8")
    assert list(changes(old, new, yours)) == [
        NUMBERS,
        "  Samaritans, United Kingdom: 116 123 → 116 999",
        SOURCE,
        "  Wu 2019: On asking, doi: 10.1/a → 10.1/b",
        "Words on pages for readers",
        "  support.md (a page of yours takes its place; see make compare)",
        "    Call a line today. → Call a line tonight.",
        "Words on pages for careers services",
        "  careers-services/host-it.md",
        "Pages that are new, gone or moved",
        "  new: hour.md",
        "  gone: day.md; readers are sent on to hour.md",
        "  gone: letter.md",
        "",
        POLICY,
    ]


def test_what_only_machines_and_links_tell_is_one_line_and_nothing_is_nothing(
    tmp_path: Path,
) -> None:
    old, new = version(tmp_path / "old"), version(tmp_path / "new")
    assert list(changes(old, new, tmp_path)) == []
    (new / "support.md").write_text(PAGE.replace("about.md", "who.md"), encoding="utf-8")
    assert list(changes(old, new, tmp_path))[:2] == [
        "Pages that say the same, with other links or other words for the search",
        "  support.md",
    ]


def test_a_folder_without_pages_is_no_old_version(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="name the folder of your old version"):
        list(changes(tmp_path / "nowhere", version(tmp_path / "new"), tmp_path))


def test_a_quote_keeps_three_words_on_each_side_of_what_changed() -> None:
    was = "One two three four five six seven eight nine ten."
    assert change(was, was.replace("five", "5")) == (
        "... two three four five six seven eight ... → ... two three four 5 six seven eight ..."
    )
    assert change("", "New words.") == "(nothing) → New words."


def test_sentences_of_a_page_are_paired_and_front_matter_says_nothing() -> None:
    now = PAGE.replace("Talk to someone\n---", "Other\n---").replace(" It is free.", "")
    assert list(changes_in(PAGE, now + "\nAsk a friend as well.\n")) == [
        "gone: It is free.",
        "new: Ask a friend as well.",
    ]
