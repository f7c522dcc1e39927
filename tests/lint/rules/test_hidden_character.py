"""Tests of the rule hidden-character."""

EXACT: list[tuple[str, list[str]]] = [
    ("Ask for feed\u200bback.\n", ["1:13: hidden character ZERO WIDTH SPACE (U+200B): delete it"]),
    (
        ("Soft\xadhyphen, \u200ejoined\u200d, \u202ereversed\u202c, \u2060word, \ufeffmark.\n"),
        [
            "1:5: hidden character SOFT HYPHEN (U+00AD): delete it",
            "1:14: hidden character LEFT-TO-RIGHT MARK (U+200E): delete it",
            "1:21: hidden character ZERO WIDTH JOINER (U+200D): delete it",
            "1:24: hidden character RIGHT-TO-LEFT OVERRIDE (U+202E): delete it",
            "1:33: hidden character POP DIRECTIONAL FORMATTING (U+202C): delete it",
            "1:36: hidden character WORD JOINER (U+2060): delete it",
            "1:43: hidden character BYTE ORDER MARK (U+FEFF): delete it",
        ],
    ),
    (
        "In `co\u200bde` and\n\n```text\na\x07b\u2028c\n```\n",
        [
            "1:7: hidden character ZERO WIDTH SPACE (U+200B): delete it",
            "4:2: hidden character CONTROL CHARACTER (U+0007): delete it",
            "4:4: hidden character LINE SEPARATOR (U+2028): delete it",
        ],
    ),
    (
        "Feed&shy;back, feed&#8203;back, feed&#x200B;back.\n",
        [
            "1:5: &shy; is the hidden character SOFT HYPHEN (U+00AD): delete it",
            "1:20: &#8203; is the hidden character ZERO WIDTH SPACE (U+200B): delete it",
            "1:37: &#x200B; is the hidden character ZERO WIDTH SPACE (U+200B): delete it",
        ],
    ),
    (
        "Plain\ufe0f and tag\U000e0041.\n",
        [
            "1:6: hidden character VARIATION SELECTOR-16 (U+FE0F): delete it",
            "1:15: hidden character TAG LATIN CAPITAL LETTER A (U+E0041): delete it",
        ],
    ),
    (
        "---\ntitle: Ask\u200b\n---\n\n# Ask\n",
        ["2:11: hidden character ZERO WIDTH SPACE (U+200B): delete it"],
    ),
    ("9\xa0a.m., 10\u202f000, café, Zoe\u0308,\ta tab, &nbsp;, &amp; and `&shy;`.\n", []),
    (("\u2764\ufe0f, 1\ufe0f\u20e3, \U0001f469\U0001f3fd\u200d\U0001f4bb and \u2194\ufe0f.\n"), []),
]
