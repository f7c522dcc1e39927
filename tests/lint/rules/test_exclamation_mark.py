"""Tests of the rule exclamation-mark."""

EXACT: list[tuple[str, list[str]]] = [
    ("You can send it today!", ["1:22: an exclamation mark; end with a full stop"]),
    ("## Ask two questions!\n\nOnce.", ["1:21: an exclamation mark; end with a full stop"]),
    (
        'One!\nTwo! And "three!" too.',
        [
            "1:4: an exclamation mark; end with a full stop",
            "2:4: an exclamation mark; end with a full stop",
            "2:16: an exclamation mark; end with a full stop",
        ],
    ),
    ("/// words | An email\nThank you!\n///", ["2:10: an exclamation mark; end with a full stop"]),
    ("/// example | Rosa\n1. They rang!\n///", ["2:13: an exclamation mark; end with a full stop"]),
    (
        '/// short-answer | What helped!\n    name: helped\n    hint: "A walk!"\n///',
        [
            "1:31: an exclamation mark; end with a full stop",
            "3:18: an exclamation mark; end with a full stop",
        ],
    ),
    (
        "| Day | What |\n|---|---|\n| Monday | Rest! |",
        ["3:16: an exclamation mark; end with a full stop"],
    ),
    # Neither begins a sentence nor ends one.
    ("![A closed door](door.svg) Reply to the person.", []),
    ("Type `!important`, and leave <!-- so! --> it.", []),
    ("```\nDone!\n```", []),
]
