"""Tests of the rule blame."""

NEXT = "say what to do next time"
HANDS = "say what was in the reader's hands, and what to do; or leave it out"

EXACT: list[tuple[str, list[str]]] = [
    (
        "You should have asked. You should've prepared.",
        [f"1:1: 'You should have asked': {NEXT}", f"1:24: 'You should've prepared': {NEXT}"],
    ),
    ("You really should not have been late.", [f"1:1: 'You really should not have been': {NEXT}"]),
    ("You should of said so.", [f"1:1: 'You should of said': {NEXT}"]),
    ("You could have given a better example.", [f"1:1: 'You could have given': {NEXT}"]),
    ("Had you prepared, they would have said yes.", [f"1:1: 'Had you prepared': {NEXT}"]),
    ("If you had practised,\nyou would have known.", [f"1:1: 'If you had practised': {NEXT}"]),
    (
        "If only you had asked. If you had only listened.",
        [f"1:1: 'If only you': {NEXT}", f"1:24: 'If you had only listened': {NEXT}"],
    ),
    (
        "It is partly your own fault, and nobody’s fault but yours.",
        [f"1:14: 'your own fault': {HANDS}", f"1:34: 'nobody's fault but yours': {HANDS}"],
    ),
    (
        "You failed to convince them. You let yourself down.",
        [f"1:1: 'You failed to': {NEXT}", f"1:30: 'You let yourself down': {NEXT}"],
    ),
    ("No one to blame but you.", [f"1:1: 'No one to blame but you': {HANDS}"]),
    (
        "A better prepared candidate would have known.",
        [f"1:1: 'A better prepared candidate would have': {NEXT}"],
    ),
    (
        "You were not prepared enough. Your lack of preparation cost you the job.",
        [
            f"1:1: 'You were not prepared enough': {NEXT}",
            f"1:31: 'Your lack of preparation': {NEXT}",
        ],
    ),
    ("## What you should have said\n\nOne line.", [f"1:9: 'you should have said': {NEXT}"]),
    # A sheet asks in the reader's own voice.
    (
        '/// short-answer | What should I have said?\n    name: it\n    hint: "My own fault"\n///',
        [
            "1:25: 'should I have said': ask what to do next time",
            "3:12: 'My own fault': ask what to do next time",
        ],
    ),
    # A thing, an expectation, what others did.
    ("You should have a copy. You should have it by Friday.", []),
    ("You should have heard by now. You should have been told about the test.", []),
    ("By the end you should have written three lines.", []),
    ("They should have told you. The panel could have asked better.", []),
    # Blame taken away.
    ("It was not your fault. Do not blame yourself. You are not to blame.", []),
    ("It may feel like your fault. You may tell yourself that you should have known.", []),
    ("Nothing you could have said would change that.", []),
    ("You lost it through no fault of your own.", []),
    # A condition, a test, a question.
    ("If you had only one question, which would it be?", []),
    ("If you failed a test, ask for the marks.", []),
    ("Had you heard of the firm before? Two of you could have done the job.", []),
    ('They said "you should have asked".', []),
    ("/// example | Rosa, 44\n1. You should have seen the room.\n///", []),
]
