"""Tests of the rule placeholder-text: gaps; its words are tested by its word file."""

GAP = "a gap; write it, or leave the part out until it is there"
WRITE = "write it, or leave the part out until it is there"

EXACT: list[tuple[str, list[str]]] = [
    ("TODO: write this. Ring them (TBC).", [f"1:1: 'TODO': {WRITE}", f"1:30: 'TBC': {WRITE}"]),
    ("Ask for XXX between nine and ???.", [f"1:9: 'XXX': {WRITE}", f"1:30: '???': {GAP}"]),
    (
        "Write to [name of the service] before {date}.",
        [f"1:10: '[name of the service]': {GAP}", f"1:39: '{{date}}': {GAP}"],
    ),
    ("Write to <insert name> today.", [f"1:10: '<insert name>': {GAP}"]),
    (
        "/// words | An email to [employer]\nDear [name], TBC.\n///",
        [f"1:25: '[employer]': {GAP}", f"2:14: 'TBC': {WRITE}"],
    ),
    ("/// short-answer | What did [name] say?\n    name: said\n///", [f"1:29: '[name]': {GAP}"]),
    # Gaps for the reader, somebody else's words, code.
    ("/// words | An email\nDear [name],\n\nI came on [day].\n///", []),
    ('Say: "This is [your name]. I came on [day]."', []),
    ("> Dear [name], may I ask?", []),
    ('They wrote "TBC". Use `TODO` there, and [the notes](feedback-notes.md).', []),
    ("- [ ] Ask for the date.\n- [x] Rest.", []),
    ("A claim. [@gilbert-1998] Is it you? Is it them?", []),
]
