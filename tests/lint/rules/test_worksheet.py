"""Tests of the rule worksheet."""

from tests.content.samples import SHEET

AT = "docs/fresh-perspective/three-lessons.md"
SOUND = SHEET.replace("//// worksheet", "Keep three lines and put the rest away.\n\n//// worksheet")


def sheet(right: str = "", wrong: str = "") -> str:
    """Return a small site of one sheet with one change."""
    assert right in SOUND
    return f"=== {AT}\n{SOUND.replace(right, wrong, 1) if right else SOUND}"


def at(line: int, message: str, column: int = 1) -> str:
    """Return a problem of the sheet."""
    return f"{AT}:{line}:{column}: {message}"


EXACT: list[tuple[str, list[str]]] = [
    (sheet(), []),
    (sheet("page_type: worksheet", "page_type: reference"), []),
    # The time it takes.
    (sheet("minutes: 10", "minutes: 25"), []),
    (sheet("minutes: 10", "minutes: 9"), [at(6, "takes 9 minutes; a sheet takes 10 to 25", 10)]),
    (sheet("minutes: 10", "minutes: 26"), [at(6, "takes 26 minutes; a sheet takes 10 to 25", 10)]),
    # The sheet, its purpose and its example.
    (
        sheet("//// worksheet | three-lessons", "").replace("////", ""),
        [at(1, "no worksheet block; open one with //// worksheet")],
    ),
    (
        sheet("Keep three lines and put the rest away.\n\n", ""),
        [at(14, "no purpose; say above the sheet, in a sentence, what it is for")],
    ),
    (
        sheet(
            "Keep three lines and put the rest away.\n",
            "/// caution | Stop when you want to\nStop after any question.\n///\n",
        ),
        [at(18, "no purpose; say above the sheet, in a sentence, what it is for")],
    ),
    (
        sheet("/// example |", "/// words |"),
        [at(16, "no example; show the sheet filled in")],
    ),
    (
        sheet("3. Say", "Say"),
        [at(37, "the example has 2 answers for 3 questions; number each")],
    ),
    # What scripts/content/ refuses: questions, their options, and the road between sheets.
    (
        sheet("/// next-action | My one next step\n///\n", ""),
        [
            at(16, "has 2 questions; a sheet has 3 to 9"),
            at(16, "must end with a next-action block: one action and its day"),
            at(35, "the example has 3 answers for 2 questions; number each"),
        ],
    ),
    (
        sheet("name: keep", "nam: keep"),
        [at(19, "'nam' is no option of short-answer; use: name, hint, from")],
    ),
    (
        sheet("name: keep", "name: keep\n    from: debrief/well"),
        [at(18, "'debrief/well': there is no sheet 'debrief'; there are: three-lessons")],
    ),
    (
        sheet("| three-lessons", "| three-lines"),
        [at(16, "the sheet is called 'three-lines' and its file 'three-lessons'; make them one")],
    ),
    # The message builder takes its questions from a data file.
    (
        "=== docs/seek-feedback/message-builder.md\n---\ntitle: Build an email\n"
        "page_type: worksheet\nminutes: 10\n---\n\n# Build an email\n\n"
        "/// message-builder\n///\n",
        [],
    ),
]
