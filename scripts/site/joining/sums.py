"""The sums of the style and the script that stand in the pages of a built site.

A browser runs such a script only where the Content-Security-Policy that the server sends names
its sum. The step that puts them into the pages writes the sums down beside the pages; whoever
makes a policy reads them there. What else may have got into a page has no sum, and is refused.
"""

import base64
import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from scripts.content.built_site import languages

NAME = "inline.json"
"""The file with the sums, at the site's root."""


@dataclass(frozen=True)
class Sums:
    """Sums as a policy names them, each between single quotes; none for a site as it was built."""

    style: tuple[str, ...] = ()
    script: tuple[str, ...] = ()


def sum_of(text: str) -> str:
    """Return the sum of what stands between two tags, as a policy names it."""
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


def write(site: Path, styles: Iterable[str], scripts: Iterable[str]) -> Sums:
    """Write down the sums of texts, in an order of their own, and return them."""
    sums = Sums(*(tuple(sorted(map(sum_of, texts))) for texts in (styles, scripts)))
    text = json.dumps({"style-src": sums.style, "script-src": sums.script}, indent=1)
    (site / NAME).write_text(f"{text}\n", encoding="utf-8")
    return sums


def read(site: Path) -> Sums:
    """Return the sums of a built site, with those of its other languages."""
    found: dict[str, set[str]] = {"style-src": set(), "script-src": set()}
    for folder in (site, *languages(site)):
        path = folder / NAME
        held = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
        for directive, known in found.items():
            known.update(held.get(directive, ()))
    return Sums(*(tuple(sorted(known)) for known in found.values()))
