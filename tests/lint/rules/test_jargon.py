"""Tests of the rule jargon."""

EXACT: list[tuple[str, list[str]]] = [
    (
        "Leverage your network and reach out to them.",
        ["1:1: 'Leverage': write 'use'", "1:27: 'reach out': write 'write to', 'ring' or 'ask'"],
    ),
    (
        "Going forward, circle back to your stakeholders.",
        [
            "1:1: 'Going forward': leave it out, or say when",
            "1:16: 'circle back': write 'come back to', or 'ask again'",
            "1:36: 'stakeholders': say who",
        ],
    ),
    (
        "Upskill, then take a deep dive into the competency framework.",
        [
            "1:1: 'Upskill': write 'learn', or 'train'",
            "1:22: 'deep dive': write 'look closely at'",
            "1:41: 'competency framework': write 'skills', or name what they ask for",
        ],
    ),
    (
        "Action this today, and note your key learnings.",
        [
            "1:1: 'Action': write 'do', or 'deal with'",
            "1:34: 'key learnings': write 'what you learned'",
        ],
    ),
    (
        "Move the needle, think outside the box\nand hit the ground running.",
        [
            "1:1: 'Move the needle': say what it changes",
            "1:18: 'think outside the box': write 'think of something new'",
            "2:5: 'hit the ground running': write 'start well', or 'start soon'",
        ],
    ),
    (
        "Polish your personal brand and your elevator pitch.",
        [
            "1:13: 'personal brand': say what people see you do",
            "1:37: 'elevator pitch': write 'three sentences about yourself'",
        ],
    ),
    (
        "## Best practice\n\nThe key takeaway is short.",
        [
            "1:4: 'Best practice': say what works, and how you know",
            "3:5: 'key takeaway': write 'what you learned'",
        ],
    ),
    (
        "Keep your skill set, your pipeline and your KPIs up to date.",
        [
            "1:11: 'skill set': write 'skills', or name what they ask for",
            "1:22: 'your pipeline': say how many, and of what",
            "1:45: 'KPIs': say what you hand in, or what you count",
        ],
    ),
    ("If you have the bandwidth, ring.", ["1:17: 'bandwidth': write 'time', or 'strength'"]),
    # The same words for things.
    ("A video call needs bandwidth. He lays a gas pipeline.", []),
    ("Take one action this week. Each action that helps counts.", []),
    ("She works in a takeaway. Reach out your hand. The bus circles, then goes back.", []),
    ("If you are going forward to the next round, they ring. Value added tax is on top.", []),
    ('The advert said "hit the ground running".', []),
    ("/// words | An email\nI would like to reach out.\n///", []),
]
