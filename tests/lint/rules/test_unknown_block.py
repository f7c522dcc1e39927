"""Tests of the rule unknown-block."""

from scripts.lint.rules import unknown_block

ALL = ", ".join(unknown_block.KNOWN)
THREE = "a block starts with three slashes and its name; see CONTRIBUTING.md"

EXACT: list[tuple[str, list[str]]] = [
    ("/// places | free-courses\n///\n", []),
    ("///words|An email\nDear [name],\n///\n", []),
    ("//// worksheet | gap-plan\n\n/// date | Which day?\n    name: day\n///\n\n////\n", []),
    # A name nobody knows, and the one that was meant.
    (
        "/// fiveminutes | Write it down\nThree questions.\n///\n",
        ["1:1: no block is called 'fiveminutes'; write 'five-minutes'"],
    ),
    (
        "/// Five Minutes | Write it down\nThree questions.\n///\n",
        ["1:1: no block is called 'Five Minutes'; write 'five-minutes'"],
    ),
    ("/// tabs\nOne.\n///\n", [f"1:1: no block is called 'tabs'; use one of: {ALL}"]),
    (
        "/// words An email\nDear [name],\n///\n",
        ["1:1: a '|' is missing; write '/// words | An email'"],
    ),
    # An opening or a closing line without its other.
    (
        "/// words | An email\nDear [name],\n",
        ["1:1: this block is never closed; end it with a line of ///"],
    ),
    (
        "/// words | An email\nDear [name],\n///\n///\n",
        ["4:1: this '///' closes nothing; delete it, or count the slashes"],
    ),
    # Slashes are counted: a block inside another has fewer.
    (
        "//// worksheet | gap-plan\n\n/// date | Which day?\n    name: day\n\n"
        "/// next-action | My step\n///\n\n////\n",
        ["3:1: this block is never closed; end it with a line of ///"],
    ),
    (
        "//// words | A letter\n/// caution | Wait\nA day.\n////\n",
        ["2:1: this block is never closed; end it with a line of ///"],
    ),
    (
        "//// caution | A shared computer\nClose the page.\n///\n",
        [
            "1:1: this block is never closed; end it with a line of ////",
            "3:1: this '///' closes nothing; delete it, or count the slashes",
        ],
    ),
    # Blocks of other programs, and slips of the finger.
    ("// caution | Do not pay\nNobody honest asks.\n//\n", [f"1:1: {THREE}"]),
    ('!!! note "Do not pay"\n    Nobody honest asks.\n', [f"1:1: {THREE}"]),
    ("::: caution\nDo not pay.\n:::\n", [f"1:1: {THREE}", f"3:1: {THREE}"]),
    # Slashes that open nothing, and what is shown as code.
    ("Read https://firm.example/jobs.\n// as they wrote it\nand/or ask.\n", []),
    ("```\n/// nonsense\n// words\n```\n", []),
    ("    /// nonsense\n", []),
]
