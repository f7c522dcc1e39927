"""Tests of the rule merge-mark."""

MARK = "a mark left by a merge: keep one of the two versions and delete the marks"

EXACT: list[tuple[str, list[str]]] = [
    (
        "<<<<<<< HEAD\nWait a week.\n=======\nWait two weeks.\n>>>>>>> replies\n",
        [f"1:1: {MARK}", f"3:1: {MARK}", f"5:1: {MARK}"],
    ),
    (
        (
            "<<<<<<< HEAD\nWait a week.\n||||||| 1a2b3c4\nWait.\n=======\nWait two weeks.\n"
            ">>>>>>> replies\n"
        ),
        [f"1:1: {MARK}", f"3:1: {MARK}", f"5:1: {MARK}", f"7:1: {MARK}"],
    ),
    ("Wait a week.\n=======\nWait two weeks.\n", [f"2:1: {MARK}"]),
    (
        ("---\n<<<<<<< HEAD\ntitle: Ask\n=======\ntitle: Wait\n>>>>>>> replies\n---\n\n# Ask\n"),
        [f"2:1: {MARK}", f"4:1: {MARK}", f"6:1: {MARK}"],
    ),
    ("```text\n>>>>>>> replies\n```\n", [f"2:1: {MARK}"]),
    ("One.\n\n=======\n\nTwo.\n", [f"3:1: {MARK}"]),
    ("Reading\n=======\n\nAsk.\n", []),
    ("| A | B |\n|---|---|\n| 1 | 2 |\n\n---\n\nHeading\n-------\n\nAsk.\n", []),
    ("<<<<<<<HEAD\n\nWait.\n\n>>>>>>>replies\n", [f"1:1: {MARK}", f"5:1: {MARK}"]),
    ("Longer heading\n==============\n\n> > Quoted\n\n<<<<<< six\n\n======== eight\n", []),
    (
        (
            "| A | B | C | D | E | F |\n|---|---|---|---|---|---|\n|||||||\n"
            "| 1 | 2 | 3 | 4 | 5 | 6 |\n"
        ),
        [],
    ),
]
