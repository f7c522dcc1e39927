"""Tests of the rule mixed-quotes."""

APOSTROPHE = "is an accent, not an apostrophe: write '"
ALONE = "this quotation mark has no other in its paragraph: add it or delete this"

EXACT: list[tuple[str, list[str]]] = [
    (
        "Ask: “What was missing?”\n",
        ['1:6: “ is typographic: write "', '1:24: ” is typographic: write "'],
    ),
    (
        "Don\u2019t ask \u2018why\u2019. «Non». „Nein“.\n",
        [
            "1:4: \u2019 is typographic: write '",
            "1:11: \u2018 is typographic: write '",
            "1:15: \u2019 is typographic: write '",
            '1:18: « is typographic: write "',
            '1:22: » is typographic: write "',
            '1:25: „ is typographic: write "',
            '1:30: “ is typographic: write "',
        ],
    ),
    (
        "Don`t ask, don\xb4t wait, \xb4why\xb4, isn\u2032t.\n",
        [
            f"1:4: ` {APOSTROPHE}",
            f"1:15: \xb4 {APOSTROPHE}",
            f"1:24: \xb4 {APOSTROPHE}",
            f"1:28: \xb4 {APOSTROPHE}",
            f"1:34: \u2032 {APOSTROPHE}",
        ],
    ),
    ("I don`t and I can`t.\n", [f"1:6: ` {APOSTROPHE}", f"1:18: ` {APOSTROPHE}"]),
    (
        "``What was missing?'' Then ''wait''.\n",
        [
            f"1:2: ` {APOSTROPHE}",
            "1:20: two apostrophes: write one double quotation mark",
            "1:28: two apostrophes: write one double quotation mark",
            "1:34: two apostrophes: write one double quotation mark",
        ],
    ),
    ('Ask: "What was missing? Then wait.\n', [f"1:6: {ALONE}"]),
    ('Ask what was missing?" Then\nsay "thank you".\n', [f"1:22: {ALONE}"]),
    ('Say "one" and\n"two and "three".\n', [f"2:1: {ALONE}"]),
    ('Ask: "What was missing?”\n', ['1:24: ” is typographic: write "']),
    (
        "> Don&rsquo;t.\n\n| A | B |\n|---|---|\n| “C” | D |\n",
        [
            "1:6: &rsquo; is typographic: write '",
            '5:3: “ is typographic: write "',
            '5:5: ” is typographic: write "',
        ],
    ),
    (
        "/// words | An email\nI\u2019m sorry to hear it.\n///\n",
        ["2:2: \u2019 is typographic: write '"],
    ),
    (
        "---\ntitle: Ask\ntags:\n  - didn\u2019t get the job\n---\n\n# Ask\n",
        ["4:9: \u2019 is typographic: write '"],
    ),
    (
        (
            "//// worksheet | replying\n\n/// short-answer | What's \"good?\n    name: good\n"
            "    hint: 'Don''t write ''why'''\n///\n\n////\n"
        ),
        [f"3:27: {ALONE}"],
    ),
    ("Ask: \"What was missing?\" Don't add 'if you have time'. The firms' names.\n", []),
    (
        (
            'It is 5\'6" tall, 5\' 6\'\' wide, 30" long, has a 24" screen and 6" x 4" '
            'pages. "I got 5", she said.\n'
        ),
        [],
    ),
    ("Run `echo “hello”` and `don't`, or\n\n```text\n“hello\n```\n", []),
    ("Name `a` and `b c`, then `d`s.\n", []),
    ("---\ntitle: 'Don''t ask'\n---\n\n# Don't ask\n", []),
]
