"""Any file at all: the check of an import never throws, and takes nothing of a wrong kind."""

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.javascript.node import ask

NOTHING_CHANGED = "Nothing was changed."
NAMES = st.sampled_from(
    ["sheet", "words", "one", "day", "list", "rows", "gone", "__proto__", "constructor", "", "v"]
) | st.text(max_size=3)
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers(-(2**60), 2**60)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5)
    | st.sampled_from(["2026-12-01", "<b>", "after-the-no"])
)
ANY = st.recursive(
    LEAVES,
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(NAMES, inside, max_size=3),
    max_leaves=8,
)
VALUES = (
    ANY
    | st.lists(st.text(max_size=3), max_size=3)
    | st.lists(st.dictionaries(NAMES, st.text(max_size=3), max_size=2), max_size=3)
)
SHEETS = st.fixed_dictionaries(
    {"v": st.sampled_from([1, 1, 1, 2, "1"]), "answers": st.dictionaries(NAMES, VALUES)},
    optional={"at": ANY, "taken": st.dictionaries(NAMES, VALUES), "refused": ANY},
)
FILES = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(["after-the-no"] * 9 + [None]),
        "v": st.sampled_from([1] * 9 + [0]),
        "sheets": st.dictionaries(NAMES, SHEETS | SHEETS | ANY, min_size=1),
    },
    optional={"damaged": ANY, "exported": ANY},
)
CHECK = """given.map((text) => {
    try {
      const checked = made.checkImport(text);
      return "fault" in checked ? checked : {
        exported: checked.exported,
        damaged: checked.damaged,
        leftOut: checked.leftOut,
        sheets: [...checked.sheets].map(([id, { at, answers, taken, refused }]) =>
          [id, at, [...answers], [...taken], [...refused]]),
      };
    } catch (error) {
      return { threw: String(error) };
    }
  })"""


def fits(value: Any) -> bool:  # noqa: ANN401  # whatever came back
    """Say whether a value is one that a question may hold."""
    rows = (
        isinstance(value, list)
        and all(isinstance(row, dict) for row in value)
        and all(isinstance(text, str) for row in value for text in row.values())
        and not any("__proto__" in row for row in value)
    )
    ticks = isinstance(value, list) and all(isinstance(tick, str) for tick in value)
    return isinstance(value, str) or ticks or rows


def sound(checked: dict[str, Any]) -> bool:
    """Say whether a result is a fault in words, or holds only right types."""
    if "fault" in checked:
        return checked.keys() == {"fault"} and checked["fault"].endswith(NOTHING_CHANGED)
    for sheet, at, answers, taken, refused in checked["sheets"]:
        for name, value in (*answers, *taken):
            if name in ("", "__proto__") or not value or not fits(value):
                return False
        if sheet == "__proto__" or not isinstance(at, int | float):
            return False
        if not all(isinstance(name, str) for name in refused):
            return False
    return (
        isinstance(checked["exported"], str)
        and all(fits([text]) for text in checked["damaged"])
        and all(fits([part]) for part in checked["leftOut"])
    )


def test_no_file_makes_the_check_throw_or_accept_a_wrong_type() -> None:
    texts: list[str] = []

    # Examples are gathered first, so that Node is asked once.
    @settings(
        max_examples=600,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    @given(FILES | FILES | ANY, st.sampled_from([None] * 4 + [1, 20, 90]))
    def gather(content: object, cut: int | None) -> None:
        texts.append(json.dumps(content)[:cut])

    gather()
    results = ask("import-check.js", CHECK, texts)
    wrong = [
        (text, result) for text, result in zip(texts, results, strict=True) if not sound(result)
    ]
    assert wrong == []
    accepted = [result for result in results if result.get("sheets")]
    # How many depends on what Hypothesis finds in the sources around it.
    assert len(accepted) > 10
