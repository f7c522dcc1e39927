"""Tests of the rule latin-abbreviation."""

EXACT: list[tuple[str, list[str]]] = [
    (
        "Bring a pen, e.g. a blue one, i.e. not a pencil etc.",
        [
            "1:14: 'e.g.': write 'such as', or 'for example'",
            "1:31: 'i.e.': write 'that is', or a colon",
            "1:49: 'etc.': write 'and so on', or name them",
        ],
    ),
    (
        "Bring a pen (eg a blue one) ie not a pencil, etc",
        [
            "1:14: 'eg': write 'such as', or 'for example'",
            "1:29: 'ie': write 'that is', or a colon",
            "1:46: 'etc': write 'and so on', or name them",
        ],
    ),
    (
        "NB the date. N.B. the time.",
        ["1:1: 'NB': write 'Note', or leave it out", "1:14: 'N.B.': write 'Note', or leave it out"],
    ),
    (
        "Phone vs. email, or\nvice versa",
        ["1:7: 'vs.': write 'or', or 'against'", "2:1: 'vice versa': write 'the other way round'"],
    ),
    (
        "It is not bad per se. See Smith et al., ibid., cf. page 2.",
        [
            "1:15: 'per se': write 'in itself', or leave it out",
            "1:33: 'et al.': write 'and so on', or name them",
            "1:41: 'ibid.': write 'compare', or 'see'",
            "1:48: 'cf.': write 'compare', or 'see'",
        ],
    ),
    (
        "It pays £20,000 per annum on an ad hoc basis.",
        [
            "1:17: 'per annum': write 'a year', 'for each person' or 'a day'",
            "1:33: 'ad hoc': write 'as they come', or 'for this once'",
        ],
    ),
    (
        "| e.g. Monday | viz. today |\n|---|---|\n| i.e. | now |",
        [
            "1:3: 'e.g.': write 'such as', or 'for example'",
            "1:17: 'viz.': write 'namely', or a colon",
            "3:3: 'i.e.': write 'that is', or a colon",
        ],
    ),
    # Other words, addresses, times, what others wrote, code.
    ("The lie, the leg, the etching and the verse. Eg and Ie are names.", []),
    ("See jobs.example.ie at 5 p.m. with your CV.", []),
    ('They wrote "etc.". Use `e.g.` there.', []),
    ("The claim has a source. [@oettingen-mayer-2002]", []),
]
