"""Tests of the rule raw-mark."""

from scripts.lint.rules.raw_mark import REMEDIES


def printed(sign: str, kind: str) -> str:
    """Return what is said of a sign that readers see."""
    return f"'{sign}' is printed as it stands: {REMEDIES[kind]}"


HEADING = "a heading has one to six signs and a space: write '## ' before its words"
MEANING = "the build makes no list of meanings; write a sentence or a table"
BOX = "only an item that starts with '- [ ] ' gets a box; the rest is printed"
OPEN = "this block of code is never closed; end it with a line of ```"

EXACT: list[tuple[str, list[str]]] = [
    ("Ask for **one thing first.\n", [f"1:9: {printed('**', 'bold')}"]),
    ("Ask for ** one ** thing.\n", [f"1:{at}: {printed('**', 'bold')}" for at in (9, 16)]),
    ("Ask for *one thing first.\n", [f"1:9: {printed('*', 'bold')}"]),
    ("Ask for _one thing first.\n", [f"1:9: {printed('_', 'bold')}"]),
    ("Run `make lint first.\n", [f"1:5: {printed('`', 'tick')}"]),
    ("Most employers answer.[^1]\n", [f"1:23: {printed('[^1]', 'note')}"]),
    ("See [the rules][pay] first.\n", [f"1:5: {printed('[the rules][pay]', 'words')}"]),
    ("See [the rules](pay.md first.\n", [f"1:5: {printed('[the rules](', 'words')}"]),
    (
        "See [the rules] (https://www.gov.uk/pay) first.\n",
        [f"1:5: {printed('[the rules] (https://www.gov.uk/pay)', 'apart')}"],
    ),
    ("See (the rules)[pay.md] first.\n", [f"1:5: {printed('(the rules)[pay.md]', 'apart')}"]),
    ("~~Ask for two.~~\n", [f"1:{at}: {printed('~~', 'struck')}" for at in (1, 15)]),
    ("##Ask for one thing\n", [f"1:1: {HEADING}"]),
    ("####### Ask for one thing\n", [f"1:1: {HEADING}"]),
    ("Feedback\n:   what they thought\n", [f"2:1: {MEANING}"]),
    ("- [x] Ask.\n- [ ] Wait.\n", [f"1:1: {BOX}"]),
    ("1. [ ] Ask.\n", [f"1:1: {BOX}"]),
    ("[ ] Ask.\n", [f"1:1: {BOX}"]),
    ("- [ ] Ask.\n\n- [ ] Wait.\n", []),
    ("Ask for **one** *thing*, as \\** is meant, and 5 * 3 = 15. See `**` and `[^1]`.\n", []),
    ("Dear [name], see [the rules][pay] and [pay] (in May).\n\n[pay]: https://www.gov.uk\n", []),
    ("The folder /_templates/ and a_b are names. Note: what they thought : mind.\n", []),
    ("```\nmake lint\n", [f"1:1: {OPEN}"]),
    ("```sh\nmake **\n```\n\n~~~\n##a\n~~~\n", []),
]
