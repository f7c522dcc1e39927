"""Tests of the rule law-in-prose."""

GENERAL = (
    "say 'in most places' or 'where you live', or put it in docs/data/rights.yaml, and "
    "send readers to the card of their country"
)
CARDS = "put it in docs/data/rights.yaml, and send readers to the card of their country"

EXACT: list[tuple[str, list[str]]] = [
    (
        "The Equality Act 2010 protects you, and so does the data protection act.\n",
        [f"1:5: 'Equality Act 2010': {CARDS}", f"1:53: 'data protection act': {CARDS}"],
    ),
    (
        (
            "Under Article 15 of the GDPR you may ask. Section 26 of the Data Protection Act 2019 "
            "says how.\n"
        ),
        [
            f"1:7: 'Article 15 of the GDPR': {CARDS}",
            f"1:61: 'Data Protection Act 2019': {CARDS}",
        ],
    ),
    (
        "POPIA helps in South Africa, the ADA in the United States.\n",
        [f"1:1: 'POPIA': {CARDS}", f"1:34: 'ADA': {CARDS}"],
    ),
    (
        "The Working Time Regulations cap your hours, and a directive from 2000 does not.\n",
        [f"1:5: 'Working Time Regulations': {CARDS}"],
    ),
    (
        "You can take them to an employment tribunal or to court.\n",
        [f"1:36: 'tribunal': {GENERAL}", f"1:48: 'to court': {GENERAL}"],
    ),
    (
        "In Nowak v Data Protection Commissioner, the highest court held that notes are data.\n",
        [f"1:46: 'highest court': {GENERAL}"],
    ),
    (
        "By law they must wait. The law says so.\n",
        [f"1:1: 'By law': {GENERAL}", f"1:24: 'The law says': {GENERAL}"],
    ),
    ("It is illegal to ask that.\n", [f"1:7: 'illegal': {GENERAL}"]),
    (
        "You have a right to see the notes. You are entitled to a copy.\n",
        [f"1:5: 'have a right to see': {GENERAL}", f"1:44: 'entitled to a copy': {GENERAL}"],
    ),
    (
        "UK law changed in 2025, and data protection law with it.\n",
        [f"1:1: 'UK law': {CARDS}", f"1:29: 'data protection law': {GENERAL}"],
    ),
    (
        "Employers must make reasonable adjustments.\n",
        [f"1:11: 'must make reasonable adjustments': {GENERAL}"],
    ),
    (
        ("/// words | To HR\nI am asking under Article 15 of the GDPR.\n///\n"),
        [f"2:19: 'Article 15 of the GDPR': {CARDS}"],
    ),
    (
        ("| Where | Law |\n|---|---|\n| UK | Equality Act 2010 |\n"),
        [f"3:8: 'Equality Act 2010': {CARDS}"],
    ),
    ("In most places, no law makes a private employer tell you why you were not chosen.\n", []),
    (
        (
            "Where there is such a right, you may get the notes. What they must do depends on "
            "where you live.\n"
        ),
        [],
    ),
    ("Some questions are against the law in some countries. Is it illegal to ask my age?\n", []),
    ("A friendly request needs no law behind it. This is no legal advice. Laws change.\n", []),
    ("Act on one thing, right away. Section 2 of the form asks for a newspaper article.\n", []),
    ("Ask a law clinic what the law says. She works for an employment law firm.\n", []),
    ("It runs the axe checks for WCAG 2.2 A and AA, and they must report nothing.\n", []),
    (("/// example | Rosa\nI looked up the Equality Act and closed the page.\n///\n"), []),
    ("This sheet names no law, so apply your own data protection law to it.\n", []),
]
