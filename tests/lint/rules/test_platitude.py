"""Tests of the rule platitude."""

TRUE = "a platitude; say what is true of this no, or leave it out"
DO = "a platitude; name one thing to do, or leave it out"

EXACT: list[tuple[str, list[str]]] = [
    ("Failure is normal.", [f"1:1: 'Failure is normal': {TRUE}"]),
    (
        "Rejection is simply a part of life, and everything happens for a reason.",
        [
            f"1:1: 'Rejection is simply a part of': {TRUE}",
            f"1:41: 'everything happens for a reason': {TRUE}",
        ],
    ),
    (
        "You dodged a bullet. It’s their loss.",
        [f"1:5: 'dodged a bullet': {TRUE}", f"1:22: 'It's their loss': {TRUE}"],
    ),
    (
        "The right one for you\nis out there.",
        [f"1:1: 'The right one for you is out there': {TRUE}"],
    ),
    (
        "Stay positive, keep your chin up, and look on the bright side.",
        [
            f"1:1: 'Stay positive': {DO}",
            f"1:16: 'keep your chin up': {DO}",
            f"1:47: 'the bright side': {DO}",
        ],
    ),
    (
        "- When one door closes, another opens.\n- What doesn't kill you makes you stronger.",
        [f"1:3: 'When one door closes': {TRUE}", f"2:3: 'What doesn't kill': {TRUE}"],
    ),
    (
        "It wasn't meant to be. It will all work out in the end.",
        [f"1:4: 'wasn't meant to be': {TRUE}", f"1:24: 'It will all work out in the end': {TRUE}"],
    ),
    (
        "Every no brings you one step closer to a yes.",
        [f"1:1: 'Every no brings you one step closer to': {TRUE}"],
    ),
    (
        "## Believe in yourself\n\nNever give up. Follow your dreams.",
        [
            f"1:4: 'Believe in yourself': {DO}",
            f"3:1: 'Never give up': {DO}",
            f"3:16: 'Follow your dreams': {DO}",
        ],
    ),
    (
        "/// caution | Good things come\nTime heals.\n///",
        [f"1:15: 'Good things come': {TRUE}", f"2:1: 'Time heals': {TRUE}"],
    ),
    # Said against them.
    ("You do not have to stay positive, and not everything happens for a reason.", []),
    ("Nobody expects you to look on the bright side.", []),
    # An exhortation may itself say not.
    (
        "Don't give up. Why not look on the bright side?",
        [f"1:1: 'Don't give up': {DO}", f"1:32: 'the bright side': {DO}"],
    ),
    # Said by others.
    ('They may say "plenty more fish in the sea".', []),
    (
        '> Everything happens for a reason, "says" the cup.',
        [f"1:3: 'Everything happens for a reason': {TRUE}"],
    ),
    ("/// example | Rosa, 44\n1. It was not meant to be.\n///", []),
    # The same words for things.
    ("Never give up a paid shift for an unpaid trial.", []),
    ("Their loss of two managers slowed the answer.", []),
    ("The remark was not meant to be cruel. The right person to ask is Joan.", []),
    ("You can do this on paper. It works out as two hours a week.", []),
    ("A positive reply came. The process is slow, and the door closes at six.", []),
]
