"""Tests of the rule link-text."""

SENSE = "write where the link leads, in words that make sense alone"
NAME = "write the name of the place, not its address"

EXACT: list[tuple[str, list[str]]] = [
    ("For the wording, [click here](what-to-say.md).\n", [f"1:18: 'click here': {SENSE}"]),
    (
        "See [here](what-to-say.md) and [**here.**](index.md).\n",
        [f"1:5: 'here': {SENSE}", f"1:32: 'here.': {SENSE}"],
    ),
    (
        (
            "[Tap](index.md), [this page](index.md), [that link](your-rights.md), "
            "[more](pattern-log.md).\n"
        ),
        [
            f"1:1: 'Tap': {SENSE}",
            f"1:18: 'this page': {SENSE}",
            f"1:41: 'that link': {SENSE}",
            f"1:70: 'more': {SENSE}",
        ],
    ),
    (
        "[Find out more about this](index.md) or [read on](your-rights.md).\n",
        [f"1:1: 'Find out more about this': {SENSE}", f"1:41: 'read on': {SENSE}"],
    ),
    (
        (
            "[Website](index.md), [go](your-rights.md), [the guide](what-to-say.md), "
            "[details](pattern-log.md).\n"
        ),
        [
            f"1:1: 'Website': {SENSE}",
            f"1:22: 'go': {SENSE}",
            f"1:44: 'the guide': {SENSE}",
            f"1:73: 'details': {SENSE}",
        ],
    ),
    (
        (
            "[This short checklist](checklist.md) and [these free "
            "worksheets](../worksheets/index.md).\n"
        ),
        [f"1:1: 'This short checklist': {SENSE}", f"1:42: 'these free worksheets': {SENSE}"],
    ),
    (
        ("[1](index.md), [→](your-rights.md), [p. 4](pattern-log.md), [](what-to-say.md).\n"),
        [
            f"1:1: '1': {SENSE}",
            f"1:16: '→': {SENSE}",
            f"1:37: 'p. 4': {SENSE}",
            "1:61: a link without words: write where it leads",
        ],
    ),
    (
        "[Click here to see the checklist](checklist.md).\n",
        [f"1:1: 'Click here to see the checklist': {SENSE}"],
    ),
    (
        "[Find out how](what-to-say.md) or [that's why](index.md).\n",
        [f"1:1: 'Find out how': {SENSE}", f"1:35: 'that's why': {SENSE}"],
    ),
    (
        (
            "[https://www.acas.org.uk](https://www.acas.org.uk), "
            "[gov.uk/jobs](https://www.gov.uk/jobs), "
            "[acas.org.uk](https://www.acas.org.uk).\n"
        ),
        [
            f"1:1: 'https://www.acas.org.uk': {NAME}",
            f"1:53: 'gov.uk/jobs': {NAME}",
            f"1:93: 'acas.org.uk': {NAME}",
        ],
    ),
    (
        ("Take [the notes](feedback-notes.md).\n\nThen [The notes](pattern-log.md) again.\n"),
        ["3:6: 'The notes' leads elsewhere on line 20: name what differs"],
    ),
    (
        "| What | Where |\n|---|---|\n| Rights | [this guide](your-rights.md) |\n",
        [f"3:12: 'this guide': {SENSE}"],
    ),
    ("/// words | A letter\nSee [here](https://www.gov.uk).\n///\n", [f"2:5: 'here': {SENSE}"]),
    ("See [this][rights].\n\n[rights]: your-rights.md\n", [f"1:5: 'this': {SENSE}"]),
    (
        (
            "Read [more ways to ask for feedback](what-to-say.md), or [what to do "
            "while you are here](index.md).\n"
        ),
        [],
    ),
    (
        (
            "[Your rights](your-rights.md) and [your rights](./your-rights.md). "
            "[Read how to ask for more](what-to-say.md).\n"
        ),
        [],
    ),
    (
        (
            "[GOV.UK](https://www.gov.uk), [Indeed.com](https://www.indeed.com), "
            "[hr@firm.example](mailto:hr@firm.example), "
            "[sources.yaml](../data/sources.yaml).\n"
        ),
        [],
    ),
    (
        (
            "[I want to know why](why.md), [the checklist](checklist.md), [about "
            "this site](../about.md), [how one click can cost you](index.md), "
            "[CV](index.md).\n"
        ),
        [],
    ),
    ("[![A form with three questions](form.png)](feedback-notes.md)\n", []),
    ("Write `[here](x.md)` in code.\n", []),
]
