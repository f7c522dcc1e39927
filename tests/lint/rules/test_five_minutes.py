"""Tests of the rule five-minutes."""

BLOCK = """\
/// five-minutes | Write down what you remember
Note three questions they asked you.
///

"""


def guide(body: str, kind: str = "guide") -> str:
    """Return a page of a kind that holds a text."""
    front = f"---\ntitle: Ask for feedback\npage_type: {kind}\n---\n\n"
    return f"{front}# Ask for feedback\n\nReply to them.\n\n{body}"


SECTION = "## Whom to ask\n\nThe person who sent the no.\n\n"

EXACT: list[tuple[str, list[str]]] = [
    (guide(BLOCK + SECTION), []),
    (guide(BLOCK), []),
    (
        guide(SECTION),
        ["1:1: no five-minutes block; add one thing that can be done in five minutes"],
    ),
    (
        guide(SECTION, "supporting-guide"),
        ["1:1: no five-minutes block; add one thing that can be done in five minutes"],
    ),
    # A page on a situation has one where one helps.
    (guide(SECTION, "situation"), []),
    (guide(SECTION + BLOCK, "situation"), []),
    (
        guide("/// five-minutes | Write it down\n///\n", "situation"),
        ["10:1: holds no sentence; say what to do, in one step or a few"],
    ),
    (
        guide(SECTION + BLOCK),
        ["14:1: comes after the first section (line 10); move it before"],
    ),
    (guide(BLOCK + SECTION + BLOCK), []),
    # A title is no step; a list, a single sentence and a letter to copy are.
    (
        guide("/// five-minutes | Write it down\n///\n"),
        ["10:1: holds no sentence; say what to do, in one step or a few"],
    ),
    (
        guide("/// five-minutes | Write it down\nTODO\n///\n"),
        ["10:1: holds no sentence; say what to do, in one step or a few"],
    ),
    (guide("/// five-minutes | Write it down\n1. Sit down.\n2. Write.\n///\n"), []),
    (guide("//// five-minutes | Send it\n/// words | A text\nI did not get it.\n///\n////\n"), []),
    # Other kinds of page have none.
    (guide(SECTION, "reference"), []),
    (
        guide(BLOCK, "checklist"),
        ["10:1: a page of type checklist holds no five-minutes block; write a section"],
    ),
]
