"""Tests of the rule title-heading."""

FRONT = "---\ntitle: Ask for feedback\npage_type: reference\n---\n\n"

EXACT: list[tuple[str, list[str]]] = [
    (f"{FRONT}# Ask for feedback\n\n## Whom to ask\n", []),
    ('---\ntitle: "Feedback: ask for it"\n---\n\n# Feedback: ask for it\n', []),
    (
        f"{FRONT}# Feedback\n",
        ["6:3: the heading is 'Feedback' and the title 'Ask for feedback'; make them the same"],
    ),
    (
        f"{FRONT}# Ask for feedback.\n",
        [
            "6:3: the heading is 'Ask for feedback.' and the title 'Ask for feedback'; "
            "make them the same"
        ],
    ),
    (
        f"{FRONT}# Ask for feedback\n\nWait.\n\n# Ask two questions\n\nOnce.\n\n# And wait\n",
        [
            "10:3: a second first-level heading; use '## ' for a section",
            "14:3: a second first-level heading; use '## ' for a section",
        ],
    ),
    (
        f"{FRONT}Ask for feedback\n\n## Whom to ask\n",
        ["1:1: no first-level heading; add '# ' and the title"],
    ),
]
