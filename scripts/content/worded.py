"""Which words the browser's scripts say: each text between `worded(` and its end."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

SAID = re.compile(r"""\bworded(?:Many)?\(\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')""")


def said_by_scripts(folder: Path) -> Iterator[str]:
    """Yield every text that scripts have in English, those for one of several with the rest."""
    for path in sorted(folder.glob("*.js")):
        for found in SAID.finditer(path.read_text(encoding="utf-8")):
            quoted = found[1]
            if quoted.startswith("'"):
                quoted = json.dumps(quoted[1:-1].replace("\\'", "'"))
            yield json.loads(quoted)
