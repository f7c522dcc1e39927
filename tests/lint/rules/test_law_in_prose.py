"""Tests of the rule law-in-prose."""

EXACT: list[tuple[str, list[str]]] = [
    (
        "The Equality Act 2010 protects you, and so does the data protection act.\n",
        [
            "1:1: 'The Equality Act 2010': put it in docs/data/rights.yaml, and send readers to the card of their country",
            "1:53: 'data protection act': put it in docs/data/rights.yaml, and send readers to the card of their country",
        ],
    ),
    (
        "Under Article 15 of the GDPR you may ask. Section 26 of the Data Protection Act 2019 says how.\n",
        [
            "1:7: 'Article 15': put it in docs/data/rights.yaml, and send readers to the card of their country",
            "1:25: 'GDPR': put it in docs/data/rights.yaml, and send readers to the card of their country",
            "1:43: 'Section 26 of the Data Protection Act': put it in docs/data/rights.yaml, and send readers to the card of their country",
        ],
    ),
    (
        "POPIA helps in South Africa, the ADA in the United States.\n",
        [
            "1:1: 'POPIA': put it in docs/data/rights.yaml, and send readers to the card of their country",
            "1:34: 'ADA': put it in docs/data/rights.yaml, and send readers to the card of their country",
        ],
    ),
    (
        "The Working Time Regulations cap your hours, and a directive from 2000 does not.\n",
        [
            "1:1: 'The Working Time Regulations': put it in docs/data/rights.yaml, and send readers to the card of their country"
        ],
    ),
    (
        "You can take them to an employment tribunal or to court.\n",
        [
            "1:36: 'tribunal': say 'in most places' or 'where you live', or put it in docs/data/rights.yaml, and send readers to the card of their country",
            "1:48: 'to court': say 'in most places' or 'where you live', or put it in docs/data/rights.yaml, and send readers to the card of their country",
        ],
    ),
    (
        "In Nowak v Data Protection Commissioner, the highest court held that notes are data.\n",
        [
            "1:4: 'Nowak v Data': put it in docs/data/rights.yaml, and send readers to the card of their country",
            "1:46: 'highest court': say 'in most places' or 'where you live', or put it in docs/data/rights.yaml, and send readers to the card of their country",
        ],
    ),
    (
        "By law they must wait. The law says so.\n",
        [
            "1:1: 'By law': say 'in most places' or 'where you live', or put it in docs/data/rights.yaml, and send readers to the card of their country",
            "1:24: 'The law says': say 'in most places' or 'where you live', or put it in docs/data/rights.yaml, and send readers to the card of their country",
        ],
    ),
    (
        "It is illegal to ask that.\n",
        [
            "1:7: 'illegal': say 'in most places' or 'where you live', or put it in docs/data/rights.yaml, and send readers to the card of their country"
        ],
    ),
    (
        "You have a right to see the notes. You are entitled to a copy.\n",
        [
            "1:5: 'have a right to see': say 'in most places' or 'where you live', or put it in docs/data/rights.yaml, and send readers to the card of their country",
            "1:44: 'entitled to a copy': say 'in most places' or 'where you live', or put it in docs/data/rights.yaml, and send readers to the card of their country",
        ],
    ),
    (
        "UK law changed in 2025, and data protection law with it.\n",
        [
            "1:1: 'UK law': put it in docs/data/rights.yaml, and send readers to the card of their country",
            "1:29: 'data protection law': say 'in most places' or 'where you live', or put it in docs/data/rights.yaml, and send readers to the card of their country",
        ],
    ),
    (
        "Employers must make reasonable adjustments.\n",
        [
            "1:11: 'must make reasonable adjustments': say 'in most places' or 'where you live', or put it in docs/data/rights.yaml, and send readers to the card of their country"
        ],
    ),
    (
        ("/// words | To HR\nI am asking under Article 15 of the GDPR.\n///\n"),
        [
            "2:19: 'Article 15': put it in docs/data/rights.yaml, and send readers to the card of their country",
            "2:37: 'GDPR': put it in docs/data/rights.yaml, and send readers to the card of their country",
        ],
    ),
    (
        ("| Where | Law |\n|---|---|\n| UK | Equality Act 2010 |\n"),
        [
            "3:8: 'Equality Act 2010': put it in docs/data/rights.yaml, and send readers to the card of their country"
        ],
    ),
    ("In most places, no law makes a private employer tell you why you were not chosen.\n", []),
    (
        "Where there is such a right, you may get the notes. What they must do depends on where you live.\n",
        [],
    ),
    ("Some questions are against the law in some countries. Is it illegal to ask my age?\n", []),
    ("A friendly request needs no law behind it. This is no legal advice. Laws change.\n", []),
    ("Act on one thing, right away. Section 2 of the form asks for a newspaper article.\n", []),
    ("Ask a law clinic what the law says. She works for an employment law firm.\n", []),
    ("It runs the axe checks for WCAG 2.2 A and AA, and they must report nothing.\n", []),
    (("/// example | Rosa\nI looked up the Equality Act and closed the page.\n///\n"), []),
]
