"""Tests of the rule deadline-in-prose."""

REMEDY = (
    "say that there may be a time limit and who can tell; the limit itself belongs in "
    "docs/data/rights.yaml"
)

EXACT: list[tuple[str, list[str]]] = [
    (
        "You have three months less one day to make a claim.\n",
        [f"1:5: 'have three months less one day to make a claim': {REMEDY}"],
    ),
    (
        "File a charge within 180 days of the refusal.\n",
        [f"1:6: 'a charge within 180 days': {REMEDY}"],
    ),
    (
        (
            "The employer must reply within one month, and can take up to two more months if it "
            "is complex.\n"
        ),
        [f"1:1: 'The employer must reply within one month': {REMEDY}"],
    ),
    ("They have 30 days to answer.\n", [f"1:1: 'They have 30 days to answer': {REMEDY}"]),
    (
        "The time limit for a claim is three months. Contact Acas within 45 days.\n",
        [
            f"1:5: 'time limit for a claim is three months': {REMEDY}",
            f"1:53: 'Acas within 45 days': {REMEDY}",
        ],
    ),
    (
        "After six months you are out of time.\n",
        [f"1:1: 'After six months you are out of time': {REMEDY}"],
    ),
    ("## You have 180 days to complain\n", [f"1:8: 'have 180 days to complain': {REMEDY}"]),
    (
        ("/// words | To HR\nYou must answer my request within one month.\n///\n"),
        [f"2:10: 'answer my request within one month': {REMEDY}"],
    ),
    (
        (
            "There may be a time limit, and it may be short. Ask a free adviser about dates this "
            "week.\n"
        ),
        [],
    ),
    ("Within a week, write to them. Wait three days, then ask once more.\n", []),
    ("If the regulator has not written back within a month, write again.\n", []),
    ("They said they would decide in two weeks. They have had two weeks to answer.\n", []),
    ("You have two weeks to finish the course. Set a time limit of ten days for the plan.\n", []),
    ("You can claim your bus fare within a month. They have 24 hours to answer the phone.\n", []),
    ("How long do they have to answer? It depends on where you are.\n", []),
]
