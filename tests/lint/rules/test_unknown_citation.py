"""Tests of the rule unknown-citation."""

MISSPELT = "no source 'acas-rejceted' in docs/data/sources.yaml; did you mean 'acas-rejected'?"

EXACT: list[tuple[str, list[str]]] = [
    # The likely source is offered.
    ("They do not have to answer. [@acas-rejceted]\n", [f"1:30: {MISSPELT}"]),
    (
        "Nobody knows. [@zzz-1066]\n",
        ["1:16: no source 'zzz-1066' in docs/data/sources.yaml; add it there or cite another"],
    ),
    # One of several, in a list, in a table, and where a rule about words does not look.
    (
        "It felt fairer. [@gilliland-2001; @acas-rejceted]\n",
        [f"1:35: {MISSPELT}"],
    ),
    ("- You can ask. [@acas-rejceted]\n", [f"1:17: {MISSPELT}"]),
    ("| Ask |\n|---|\n| You can. [@acas-rejceted] |\n", [f"3:13: {MISSPELT}"]),
    ("/// example | Grace\nYou can ask. [@acas-rejceted]\n///\n", [f"2:15: {MISSPELT}"]),
    ("They do not have to answer. [@acas-rejected]\n", []),
    ("It felt fairer, and they need not answer. [@acas-rejected; @gilliland-2001]\n", []),
    # Neither is a citation.
    ("Write to careers@firm.example, or to [name].\n", []),
]
