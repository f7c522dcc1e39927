"""Tests of the rule insecure-link."""

REMEDY = "is not encrypted: write https, or link to another place"

EXACT: list[tuple[str, list[str]]] = [
    (
        "Look at [Acas](http://www.acas.org.uk/pay).\n",
        [f"1:16: 'http://www.acas.org.uk/pay' {REMEDY}"],
    ),
    (
        "Look at\n[Acas](HTTP://www.acas.org.uk/pay) or http://www.gov.uk.\n",
        [f"2:8: 'HTTP://www.acas.org.uk/pay' {REMEDY}", f"2:39: 'http://www.gov.uk' {REMEDY}"],
    ),
    (
        "Look at [Acas][acas].\n\n[acas]: http://www.acas.org.uk\n",
        [f"3:9: 'http://www.acas.org.uk' {REMEDY}"],
    ),
    (
        "![A form with three questions](http://pictures.example/form.png)\n",
        [f"1:32: 'http://pictures.example/form.png' {REMEDY}"],
    ),
    ("See <http://www.gov.uk>.\n", [f"1:6: 'http://www.gov.uk' {REMEDY}"]),
    ('<a href="http://www.gov.uk">GOV.UK</a>\n', [f"1:10: 'http://www.gov.uk' {REMEDY}"]),
    (
        (
            "//// worksheet | replying\n\n/// short-answer | Where?\n    name: where\n"
            '    hint: "See http://www.gov.uk"\n///\n\n////\n'
        ),
        [f"5:16: 'http://www.gov.uk' {REMEDY}"],
    ),
    (
        "---\ntitle: Ask\nimage: http://pictures.example/form.png\n---\n\n# Ask\n",
        [f"3:8: 'http://pictures.example/form.png' {REMEDY}"],
    ),
    ("Look at [Acas](https://www.acas.org.uk/pay).\n", []),
    (
        (
            "If it starts with `http://bank.example` or http://, type nothing.\n\n```text\n"
            "http://bank.example\n```\n"
        ),
        [],
    ),
]
