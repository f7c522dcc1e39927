"""What a citation looks like in a page, `[@id]` or `[@one; @other]`, and which ids it names."""

import difflib
import re
from pathlib import Path

from scripts.content.errors import ContentError
from scripts.content.sources import Source

# The number stands close to the words before it, so the space between belongs to the citation.
# It is looked for at the first of many spaces only, or a line of them would take long.
CITATION = r"(?<!\s)\s*\[@(?P<ids>[\w-]+(?:\s*;\s*@[\w-]+)*)\]"


def cited_ids(text: str) -> list[str]:
    """Return the ids cited in a text, in order, each as often as it stands there."""
    return [
        part.strip().lstrip("@")
        for match in re.finditer(CITATION, text)
        for part in match["ids"].split(";")
    ]


def unknown_source(cited: str, known: dict[str, Source], path: Path, line: int) -> ContentError:
    """Say that no source has this id, and which one may have been meant."""
    close = difflib.get_close_matches(cited, known, n=1)
    hint = f"did you mean '{close[0]}'?" if close else "add it there or cite another"
    remedy = f"no source '{cited}' in docs/data/sources.yaml; {hint}"
    return ContentError(path, line, "unknown-citation", remedy)
