"""Tests of the rule broken-list."""

ABOVE = "put an empty line above the list; without it the items are printed as one line"
INNER = "a list inside a list needs four spaces for each level; with fewer it joins the outer one"
OUT = "put four spaces before what belongs to an item; with fewer it falls out of the list"
FENCE = "a block of code cannot stand in a list; end the list above it"
CODE = "a list that starts four spaces in is printed as code; start it at the margin"
START = "this list starts at 1 on the page; join it to the list above, or number it from 1"
BRACKET = "write '1.' for '1)', which is printed as it stands"


def no_item(mark: str) -> str:
    """Return what is said of a sign that starts no item."""
    return f"'{mark}' starts no item; write '- ' or '1. ', with one space"


EXACT: list[tuple[str, list[str]]] = [
    ("Bring these:\n- the advert\n- a pen\n", [f"2:1: {ABOVE}"]),
    ("Do this:\n1. Ask.\n2. Wait.\n", [f"2:1: {ABOVE}"]),
    ("Bring these:\n    - the advert\n", [f"2:1: {ABOVE}"]),
    ("> Bring these:\n> - the advert\n", [f"2:1: {ABOVE}"]),
    ("- the advert\n  - the printed one\n- a pen\n", [f"2:1: {INNER}"]),
    ("1. the advert\n   - the printed one\n", [f"2:1: {INNER}"]),
    ("- one\n    - two\n        - three\n", []),
    ("1. Find it.\n\n   It may be gone.\n\n2. Read it.\n", [f"3:1: {OUT}"]),
    ("1. Find it.\n\n    It may be gone.\n\n2. Read it\n   again.\n", []),
    ("- Run this:\n\n    ```sh\n    make\n    ```\n", [f"3:1: {FENCE}"]),
    ("Bring these.\n\n    - the advert\n", [f"3:1: {CODE}"]),
    ("4. Send it.\n5. Wait.\n", [f"1:1: {START}"]),
    ("1) Find it.\n2) Read it.\n", [f"1:1: {BRACKET}"]),
    ("• the advert\n• a pen\n", [f"1:1: {no_item('•')}"]),
    ("-\u00a0the advert\n", [f"1:1: {no_item('-')}"]),
    ("-the advert\n-a pen\n", [f"1:1: {no_item('-')}"]),
    ("1.Find it.\n", [f"1:1: {no_item('1.')}"]),
    ("/// caution | Bring\n- the advert\n///\n", []),
    ("## Bring\n- the advert\n", []),
    ("<!-- allow term: they say so -->\n- the advert\n", []),
    ("- [ ] Ask.\n\n- [ ] Wait.\n", []),
    ("It was in the year\n1986. It was cold, at\n-5 degrees.\n", []),
    ("/// short-answer | What?\n    name: what\n    choices:\n        - one\n///\n", []),
]
