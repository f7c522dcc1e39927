"""What somebody typed where a list or a text belongs, written so that YAML reads what was meant."""

import json
import re
from collections.abc import Callable
from typing import Any

from scripts.content.formats import FORMATS
from scripts.content.formats.unfit import UnfitError
from scripts.content.yaml_text import meaning

BELOW = "write it in a line of its own below, behind a dash and a space"
DASHES = "put a space behind each dash"


def as_list(typed: str, part: dict[str, Any]) -> str:
    """Say how to write as a list what was typed as one value.

    Parameters:
        typed: the value, without quotes.
        part: what the schema says of the list.
    """
    if typed.startswith("-") and typed[1:2].strip():
        return DASHES
    judge = FORMATS.get(part.get("items", {}).get("format", ""))
    names = typed.replace(",", " ").split() if judge else typed.split(",")
    names = [name.strip() for name in names if name.strip()]
    if len(names) > 1 and not any(" " in name for name in names):
        # Names with commas between them, such as countries.
        names = [_right(name, judge) for name in names]
        written = f"[{', '.join(names)}]"
        return f"write {written}" if meaning(written) == names else DASHES
    typed = _right(typed, judge)
    if meaning(f"[{typed}]") == [typed]:
        return f"write [{typed}]"
    return f"{BELOW}: {dashed(typed)}"


def dashed(typed: str) -> str:
    """Return an entry of a list as a line of its own, with quotes where YAML needs them."""
    plain = f"- {typed}"
    return plain if meaning(plain) == [typed] else f"- {json.dumps(typed, ensure_ascii=False)}"


def _right(name: str, judge: Callable[[str], str] | None) -> str:
    """Return the name that a format says to write instead; the same where it has none to tell."""
    try:
        return judge(name) if judge else name
    except UnfitError as unfit:
        told = re.fullmatch(r"write (?:it small: )?(\S+)", str(unfit))
        return told[1] if told else name
