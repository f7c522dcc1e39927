"""Tests of the rule placeholder-text."""

GAP = "a gap; write it, or leave the part out until it is there"
WRITE = "write it, or leave the part out until it is there"

EXACT: list[tuple[str, list[str]]] = [
    ("TODO: write this. Ring them (TBC).", [f"1:1: 'TODO': {WRITE}", f"1:30: 'TBC': {WRITE}"]),
    ("Ask for XXX between nine and ???.", [f"1:9: 'XXX': {WRITE}", f"1:30: '???': {GAP}"]),
    (
        "Lorem ipsum dolor sit amet.",
        [f"1:1: 'Lorem ipsum': {WRITE}", f"1:13: 'dolor sit amet': {WRITE}"],
    ),
    (
        "More to follow. Watch this space.",
        [f"1:1: 'More to follow': {WRITE}", f"1:17: 'Watch this space': {WRITE}"],
    ),
    (
        "Coming soon. The sheet for groups is coming soon.",
        [f"1:1: 'Coming soon': {WRITE}", f"1:18: 'sheet for groups is coming soon': {WRITE}"],
    ),
    (
        "This section is to be completed. To be added.",
        [f"1:6: 'section is to be completed': {WRITE}", f"1:34: 'To be added': {WRITE}"],
    ),
    (
        "Write to [name of the service] before {date}.",
        [f"1:10: '[name of the service]': {GAP}", f"1:39: '{{date}}': {GAP}"],
    ),
    (
        "Your text here. Link goes here.",
        [f"1:1: 'Your text here': {WRITE}", f"1:17: 'Link goes here': {WRITE}"],
    ),
    (
        "<!-- FIXME: a source -->\n\nRead [the guide](TODO).",
        [f"1:6: 'FIXME': {WRITE}", f"3:6: 'TODO': {WRITE}"],
    ),
    ("Write to <insert name> today.", [f"1:10: '<insert name>': {GAP}"]),
    (
        "/// words | An email to [employer]\nDear [name], TBC.\n///",
        [f"1:25: '[employer]': {GAP}", f"2:14: 'TBC.': {WRITE}"],
    ),
    ("/// short-answer | What did [name] say?\n    name: said\n///", [f"1:29: '[name]': {GAP}"]),
    # Gaps for the reader, somebody else's words, code.
    ("/// words | An email\nDear [name],\n\nI came on [day].\n///", []),
    ('Say: "This is [your name]. I came on [day]."', []),
    ("> Dear [name], may I ask?", []),
    ('They wrote "TBC". Use `TODO` there, and [the notes](feedback-notes.md).', []),
    ("- [ ] Ask for the date.\n- [x] Rest.", []),
    # Things to do, and things to come.
    ("What is still to do? Note what has to be written by hand.", []),
    ("If your next interview is coming soon, choose one thing. The details are in the letter.", []),
    ("A claim. [@gilbert-1998] Is it you? Is it them?", []),
]
