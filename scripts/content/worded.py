"""Which words the browser's scripts say: what stands first in `worded(` and `wordedMany(`.

Babel reads such calls too, but not those inside a template string that hold braces themselves.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path

QUOTED = r"""("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')"""
SAID = re.compile(rf"\bworded(?P<many>Many)?\(\s*{QUOTED}(?:\s*,\s*{QUOTED})?")


def said_by_scripts(folder: Path) -> Iterator[tuple[str, str | tuple[str, str]]]:
    """Yield the name of a script and what it says in English: words, or those for one and many."""
    for path in sorted(folder.glob("*.js")):
        for found in SAID.finditer(path.read_text(encoding="utf-8")):
            one = _text(found[2])
            yield path.name, (one, _text(found[3])) if found["many"] else one


def _text(quoted: str) -> str:
    """Return what stands between quotes in a script."""
    if quoted.startswith("'"):
        quoted = json.dumps(quoted[1:-1].replace("\\'", "'"), ensure_ascii=False)
    return str(json.loads(quoted))
