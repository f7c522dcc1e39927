"""Tests of the rule bare-address."""

LINK = "among the words: make it a link whose words name the place"
NAME = "among the words: write the name of the place"

EXACT: list[tuple[str, list[str]]] = [
    (
        "Look at https://www.acas.org.uk/pay, then write.\n",
        [f"1:9: 'https://www.acas.org.uk/pay' {LINK}"],
    ),
    ("The forms are at www.gov.uk. Ask there.\n", [f"1:18: 'www.gov.uk' {LINK}"]),
    ("Ask at careers.example.org/book or by phone.\n", [f"1:8: 'careers.example.org/book' {LINK}"]),
    (
        "See <https://www.gov.uk/rights> and <HTTP://WWW.ACAS.ORG.UK>.\n",
        [
            "1:5: <https://www.gov.uk/rights>: make it a link whose words name the place",
            "1:37: <HTTP://WWW.ACAS.ORG.UK>: make it a link whose words name the place",
        ],
    ),
    (
        "Visit samaritans.org or acas.org.uk today (mind.org).\n",
        [
            f"1:7: 'samaritans.org' {LINK}",
            f"1:25: 'acas.org.uk' {LINK}",
            f"1:44: 'mind.org' {LINK}",
        ],
    ),
    (
        "It is on turn2us.org.uk. See also bit.ly/3abc.\n",
        [f"1:10: 'turn2us.org.uk' {LINK}", f"1:35: 'bit.ly/3abc' {LINK}"],
    ),
    ("Look on GOV.UK/discrimination.\n", [f"1:9: 'GOV.UK/discrimination' {LINK}"]),
    (
        ("/// words | Email with a link\nMy work is at\nhttps://drawings.example/amina.\n///\n"),
        [
            (
                "3:1: 'https://drawings.example/amina' among the words: write in square "
                "brackets what goes there, as in [address of your page]"
            )
        ],
    ),
    (
        "/// example | Amina, 24\n1. Found it on www.jobs.example.\n///\n",
        [f"2:16: 'www.jobs.example' {NAME}"],
    ),
    ("## See www.gov.uk\n\nAsk there.\n", [f"1:8: 'www.gov.uk' {NAME}"]),
    (
        ("- One.\n- Go to [the pages of Acas](https://www.acas.org.uk) or https://www.gov.uk.\n"),
        [f"2:57: 'https://www.gov.uk' {LINK}"],
    ),
    ("| Who | Where |\n|---|---|\n| Acas | acas.org.uk |\n", [f"3:10: 'acas.org.uk' {LINK}"]),
    (
        (
            "GOV.UK, Indeed.com and Reed.co.uk list jobs and/or courses, 24/7, "
            "a.m./p.m., his/her, i.e. this.\n"
        ),
        [],
    ),
    (
        ("An interview at booking.com. Save it as cv.pdf or as .doc/.docx. Node.js/React helps.\n"),
        [],
    ),
    ("Write to help@careers.example, jo.doe@careers.ac.uk or <hr@firm.example>.\n", []),
    (
        (
            "Look at [the pages of Acas](https://www.acas.org.uk/pay) and at "
            "[www.gov.uk](https://www.gov.uk).\n"
        ),
        [],
    ),
    (
        (
            "Look at `https://www.acas.org.uk`. A safe address starts with https://.\n\n"
            "[acas]: https://www.acas.org.uk\n"
        ),
        [],
    ),
    ("Look at ![Form](https://www.acas.org.uk/form.png).\n", []),
]
