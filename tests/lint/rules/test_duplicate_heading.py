"""Tests of the rule duplicate-heading."""

FRONT = "---\ntitle: Ask for it\n---\n\n# Ask for it\n\n"

EXACT: list[tuple[str, list[str]]] = [
    (f"{FRONT}## By email\n\nWrite.\n\n## By phone\n\nRing.\n", []),
    # A shorter heading inside a longer one is another heading.
    (f"{FRONT}## Ask\n\nWrite.\n\n## Ask again\n\nRing.\n", []),
    (
        f"{FRONT}## By email\n\nWrite.\n\n## By email\n\nAgain.\n",
        ["11:4: 'By email' is also on line 7; name what differs"],
    ),
    # Capitals, marks and the level make no difference to a reader.
    (
        f"{FRONT}## What to say?\n\nThis.\n\n### *What to* say\n\nThat.\n\n## What To Say\n",
        [
            "11:5: 'What to say' is also on line 7; name what differs",
            "15:4: 'What To Say' is also on line 7; name what differs",
        ],
    ),
    (
        f"{FRONT}## Ask for it\n\nWrite.\n",
        ["7:4: 'Ask for it' is also on line 5; name what differs"],
    ),
]
