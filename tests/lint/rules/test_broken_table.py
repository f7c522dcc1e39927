"""Tests of the rule broken-table."""

ABOVE = "put an empty line above the table; without it the table is printed as it was typed"
DASHES = (
    "this row is printed as it was typed; a table needs a row such as |---|---| below its first, "
    "with as many cells"
)
BELOW = "this line becomes a row of the table above; put an empty line between them"
HEAD = "| When | What |\n|------|------|\n"

EXACT: list[tuple[str, list[str]]] = [
    (
        f"{HEAD}| Monday | Ask | You |\n| Tuesday |\n| Friday | Rest |\n",
        [
            "3:1: 3 cells for 2 columns; what stands in the last is left out",
            "4:1: 1 cells for 2 columns; add them, or leave them empty with |",
        ],
    ),
    ("| When | What |\n| Monday | Ask |\n", [f"1:1: {DASHES}"]),
    ("| When | What | Who |\n|------|------|\n| Monday | Ask | You |\n", [f"1:1: {DASHES}"]),
    ("When | What\n----\nMonday | Ask\n", []),
    (f"Two days matter:\n{HEAD}| Monday | Ask |\n", [f"2:1: {ABOVE}"]),
    (f"{HEAD}| Monday | Ask |\nThen wait a week.\n", [f"4:1: {BELOW}"]),
    (f"{HEAD}| `a|b` | yes\\|no |\n| Tuesday | |\n\nThen wait.\n", []),
    (f"## When\n{HEAD}| Monday | Ask |\n", []),
    (f"/// caution | When\n{HEAD}| Monday | Ask |\n///\n", []),
    (f"<!-- allow term: they say so -->\n{HEAD}| Monday | Ask |\n", []),
    (f"> {HEAD[:-1].replace(chr(10), chr(10) + '> ')}\n> | Monday |\n", [
        "3:1: 1 cells for 2 columns; add them, or leave them empty with |"
    ]),
    ("When | What\n---- | ----\nMonday | Ask\n", []),
]  # fmt: skip
