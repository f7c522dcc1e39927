"""Tests of the rule banned-word."""

EXACT: list[tuple[str, list[str]]] = [
    ("Just reply to the person.", ["1:1: 'Just': leave it out"]),
    (
        "It is easy. Simply ask what was missing.",
        ["1:7: 'easy': say how many minutes or steps it takes", "1:13: 'Simply': leave it out"],
    ),
    # The whole phrase is named, and two lines are one sentence.
    (
        "All you need to do\nis ask. It is no big deal.",
        [
            "1:1: 'All you need to do': say what to do, and how long it takes",
            "2:15: 'no big deal': it may be hard for them; say what to do first",
        ],
    ),
    (
        "You only have to ask, and of course it’s just one email.",
        [
            "1:5: 'only have to': say what to do, and how long it takes",
            "1:27: 'of course': leave it out",
            "1:42: 'just': leave it out",
        ],
    ),
    # In every place where the site speaks.
    (
        "## Easy questions first\n\nAsk two.",
        ["1:4: 'Easy': say how many minutes or steps it takes"],
    ),
    ("| What | How |\n|---|---|\n| Ring | Just ask |", ["3:10: 'Just': leave it out"]),
    (
        '/// short-answer | What is an easy step?\n    name: step\n    hint: "Merely one"\n///',
        ["1:31: 'easy': say how many minutes or steps it takes", "3:12: 'Merely': leave it out"],
    ),
    ("/// caution | Just stop\nStop.\n///", ["1:15: 'Just': leave it out"]),
    ("![An easy form](form.svg)", ["1:6: 'easy': say how many minutes or steps it takes"]),
    (
        "---\ntitle: Easy replies\n---\n\n# Reply",
        ["2:8: 'Easy': say how many minutes or steps it takes"],
    ),
    (
        "Clearly, they were busy. You clearly were not.",
        ["1:1: 'Clearly': leave it out", "1:26: 'You clearly': leave it out"],
    ),
    (
        "Asking is easier than you think. It won't take long.",
        [
            "1:11: 'easier than you': say how many minutes or steps it takes",
            "1:37: 'won't take long': say what to do, and how long it takes",
        ],
    ),
    (
        "Everyone knows how it feels, needless to say.",
        ["1:1: 'Everyone knows': leave it out", "1:30: 'needless to say': leave it out"],
    ),
    # A journey with a ticket, and one of a coach.
    (
        "Plan the journey by bus. Your career journey starts by bus.",
        ["1:38: 'journey': name what happens: a search, a month, a plan"],
    ),
    ("Enjoy the journey.", ["1:11: 'journey': name what happens: a search, a month, a plan"]),
    # Said in a letter, by an example, by somebody else, in code.
    ("/// words | An email\nI just wanted to ask, if it is easy for you.\n///", []),
    ("/// example | Rosa, 44\n1. Just the bus. Easy.\n///", []),
    ('People say "it is easy" and “just ask”. Use `just`.', []),
    # The same letters in other words and in other senses.
    ("It was a just complaint. Adjust it, in all justice.", []),
    ("The decision was fair and just. Was it just?", []),
    ("Ring just before nine. It hurts just as much.", []),
    ("It is not easy, nobody finds it easy, and it is easy to forget the date.", []),
    ("Speak clearly. The note is clearly yours. Ask for a list of course fees.", []),
    ("If you only have a phone, use the short sheet. Take all you need.", []),
    ("One call can make the next one easier. Keep a simple log.", []),
]
