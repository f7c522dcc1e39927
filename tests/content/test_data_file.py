"""Reading YAML: what cannot be read, or would mislead, is refused at its line."""

from pathlib import Path

import pytest

from scripts.content.data_file import DataFile, piece, read
from scripts.content.errors import FileError

AT = Path("/data.yaml")
QUOTES = "put quotes around a value that holds ': ' or starts with #, and indent with spaces"
LAYOUT = (
    "look at how far this line and those above it are indented, and whether each quotation mark "
    "has its partner"
)
ALIAS = "'*' repeats here what '&' marks elsewhere; write it out"


def no_yaml(line: int, problem: str, hint: str = QUOTES) -> list[str]:
    """Return what is said of a text that is no YAML."""
    return [f"{line}: this is not YAML ({problem}); {hint}"]


REFUSED = {
    "a tab": (
        "a:\n\tb: 1\n",
        ["2: a tab stands at the start of this line; put spaces in its place"],
    ),
    "a quotation mark left open": ('a: 1\nb: "c\n', no_yaml(2, "found unexpected end of stream")),
    "a bracket left open": (
        "a: [b,\nc: d\n",
        no_yaml(1, "expected ',' or ']', but got '<stream end>'"),
    ),
    "a key out of line": (
        "a:\n  - b\n c: d\n",
        no_yaml(3, "expected <block end>, but found '<block mapping start>'", LAYOUT),
    ),
    "two files in one": (
        "---\na: 1\n---\nb: 2\n",
        ["3: --- starts a second file here; take the line out"],
    ),
    "a control character": (
        "a: b\nc: \x07\n",
        ["2: a character that cannot be seen (U+0007) stands here; delete it"],
    ),
    "half a character": (
        "a: \ud800\n",
        ["1: a character that cannot be seen (U+D800) stands here; delete it"],
    ),
    "a part that stands in for another": ("a: &x [1]\nb: *x\n", [f"2: {ALIAS}"]),
    "a part that holds itself": ("a: &x\n  b: *x\n", [f"2: {ALIAS}"]),
    "a list that holds itself": ("a: &x\n  - *x\n", [f"1: {ALIAS}"]),
    "parts that double again and again": (
        "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
        [f"2: {ALIAS}", f"3: {ALIAS}"],
    ),
    "a tag": ("a: [X]\nb: !ENV X\n", ["2: '!ENV' means nothing here; take it out"]),
    "a tag that would run something": (
        "a: !!python/object:os.system x\n",
        ["1: 'python/object:os.system' means nothing here; take it out"],
    ),
    "a key that is a list": (
        "? [a]\n: b\n",
        ["1: a key must be a word; put quotes around brackets that are text"],
    ),
    "keys twice, however deep": (
        "a: 1\na: 2\nb:\n  - c: 1\n    c: 2\n",
        [
            "2: 'a' stands here twice, first in line 1; keep one",
            "5: 'c' stands here twice, first in line 4; keep one",
        ],
    ),
    "brackets in brackets": (
        "a: 1\nb: " + "[" * 5000,
        no_yaml(2, "lists or brackets stand too deep in each other"),
    ),
    "lists in lists": (
        "- " * 5000,
        no_yaml(1, "lists or brackets stand too deep in each other"),
    ),
    "keys in keys": (
        "\n".join(" " * depth + "a:" for depth in range(3000)),
        ["101: lists or keys stand too deep in each other here; take some out"],
    ),
}


def said(text: str, above: int = 0) -> list[str]:
    """Return what is refused of a text, each fault with its line."""
    with pytest.raises(FileError) as caught:
        piece(text, AT, above=above)
    return [f"{fault.line}: {fault.remedy}" for fault in caught.value.faults]


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_read_or_would_mislead_is_refused_at_its_line(what: str) -> None:
    text, faults = REFUSED[what]
    assert said(text) == faults


def test_a_piece_of_a_page_is_refused_at_the_line_of_the_page() -> None:
    assert said("a: 1\na: 2\n", above=10) == [
        "12: 'a' stands here twice, first in line 11; keep one"
    ]
    assert said("a: 'b\n", above=10) == no_yaml(11, "found unexpected end of stream")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("", None),
        ("# Nothing yet.\n", None),
        ("\ufeffa: 1\n", {"a": 1}),
        ("day: 2026-02-30\nweek: 2026-03-01\n", {"day": "2026-02-30", "week": "2026-03-01"}),
        ("a: ' b '\nc: |\n  d\n", {"a": "b", "c": "d"}),
        ("a: " + "9" * 5000, {"a": "9" * 5000}),
        ("yes: no\n1: ~\n", {"yes": False, "1": None}),
        ("<<: {a: 1}\n", {"<<": {"a": 1}}),
    ],
)
def test_values_are_read_as_json_has_them_with_days_as_text(text: str, values: object) -> None:
    assert piece(text, AT).values == values


def test_a_file_that_is_missing_or_not_utf8_is_named(tmp_path: Path) -> None:
    path = tmp_path / "places.yaml"
    with pytest.raises(FileError) as caught:
        read(path)
    assert str(caught.value) == f"{path}:1: missing-file: this file is missing; restore it"
    path.write_bytes(b"# Caf\xc3\xa9\n# Caf\xe9\n")
    with pytest.raises(FileError) as caught:
        read(path)
    assert str(caught.value) == (
        f"{path}:2: bad-yaml: this is not UTF-8; save the file as UTF-8 in your editor"
    )


PLACES = piece(
    "- a: 1\n  b:\n    - c: >-\n        long\n        words\n- {a: 2, d: [x, y]}\n", AT, above=4
)


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ((), (4, 1)),
        ((0,), (5, 3)),
        ((0, "a"), (5, 6)),
        ((0, "b"), (6, 3)),
        ((0, "b", 0, "c"), (7, 10)),
        ((1, "d", 1), (10, 17)),
        ((1, "missing"), (10, 3)),
    ],
)
def test_a_value_is_found_where_it_stands_or_where_it_would(
    where: tuple[str | int, ...], place: tuple[int, int]
) -> None:
    assert PLACES.place(where) == place


def test_a_value_is_shown_as_it_was_typed() -> None:
    data: DataFile = piece(f"a: 010\nb: 'x'\nc: [1]\nd: {{}}\ne: {'y' * 80}\n", AT)
    assert [data.typed((key,)) for key in "abcde"] == [
        "010",
        "'x'",
        "a list",
        "lines of 'key: value'",
        f"'{'y' * 70}...'",
    ]
