"""The three forms of a report, to the letter."""

import json

from scripts.content.problem import Problem
from scripts.lint.report import FORMATS, MANUAL

PLACED = Problem("docs/support.md", 7, "banned-word", "'utilise': write 'use'", 12)
WHOLE_LINE = Problem("docs/data/places.yaml", 3, "unused-source", "nobody cites it", 0)
ODD = Problem("docs/a,b:c.md", 1, "spelling", "100% of\nit: 'é'", 2)


def test_text_is_a_line_for_each_with_the_column_where_there_is_one() -> None:
    assert FORMATS["text"]([PLACED, WHOLE_LINE]) == (
        "docs/support.md:7:12: banned-word: 'utilise': write 'use'\n"
        "docs/data/places.yaml:3: unused-source: nobody cites it\n"
    )
    assert FORMATS["text"]([]) == ""


def test_github_gets_a_command_for_each_with_its_signs_encoded() -> None:
    assert FORMATS["github"]([PLACED, WHOLE_LINE, ODD]) == (
        "::error file=docs/support.md,line=7,col=12,title=banned-word::'utilise': write 'use'\n"
        "::error file=docs/data/places.yaml,line=3,title=unused-source::nobody cites it\n"
        "::error file=docs/a%2Cb%3Ac.md,line=1,col=2,title=spelling::100%25 of%0Ait: 'é'\n"
    )
    assert FORMATS["github"]([]) == ""


def test_json_holds_every_part_and_where_the_manual_explains_the_rule() -> None:
    said = FORMATS["json"]([PLACED, ODD])
    assert json.loads(said) == [
        {
            "path": "docs/support.md",
            "line": 7,
            "rule": "banned-word",
            "message": "'utilise': write 'use'",
            "column": 12,
            "manual": f"{MANUAL}#banned-word",
        },
        {
            "path": "docs/a,b:c.md",
            "line": 1,
            "rule": "spelling",
            "message": "100% of\nit: 'é'",
            "column": 2,
            "manual": f"{MANUAL}#spelling",
        },
    ]
    # Readable as it stands: letters as letters, one key a line.
    assert said.startswith('[\n  {\n    "path": "docs/support.md",\n')
    assert "'é'" in said
    assert FORMATS["json"]([]) == "[]\n"
