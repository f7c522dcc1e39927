"""Tests of the rule heading-level."""

EXACT: list[tuple[str, list[str]]] = [
    ("## Ask\n\nOnce.\n\n### What to leave out\n\nTen.\n\n#### An example\n\nOne.\n", []),
    (
        "### Ask them twice\n\nOnce.\n",
        ["1:5: 'Ask them twice' skips a level; use '## ' here"],
    ),
    (
        "## Ask\n\nOnce.\n\n#### What to leave out\n\nTen.\n",
        ["5:6: 'What to leave out' skips a level; use '### ' here"],
    ),
    # Going up is free.
    ("## Ask\n\n### What to leave out\n\nTen.\n\n## Wait\n\nA week.\n", []),
    (
        "---\ntitle: Ask for feedback\n---\n\n## Whom to ask\n\nThem.\n",
        ["5:4: 'Whom to ask' skips a level; use '# ' here"],
    ),
]
