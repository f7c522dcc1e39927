"""Tests of the rule doubled-word."""

EXACT: list[tuple[str, list[str]]] = [
    ("Thank the person who sent the\nthe no.\n", ["2:1: 'the' stands here twice; delete one"]),
    ("The the first one.\n", ["1:5: 'the' stands here twice; delete one"]),
    ("Ask for **for** one.\n", ["1:11: 'for' stands here twice; delete one"]),
    ("You don't don't have to.\n", ["1:11: 'don't' stands here twice; delete one"]),
    ("## Ask for for one\n\nAsk.\n", ["1:12: 'for' stands here twice; delete one"]),
    ("She had had two, and said that that was it. No no is final. Very very late.\n", []),
    ("In Wagga Wagga. Ask again. Again, ask. Line by line, word for word. 10 10 10.\n", []),
    ("The then-then one, tip-tip tip-top, `the the` and the theme. He is is-less.\n", []),
]
