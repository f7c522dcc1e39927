"""What other hosts answer when lychee asks for an address."""

import html
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from scripts.links.lychee import Report, results, run_lychee

# Seconds. A host that takes longer is as good as away for a reader.
_TIMEOUT = 20


@dataclass(frozen=True)
class Answer:
    """A status code, or None where no host answered; why; and where the host sent us."""

    code: int | None
    reason: str
    moved_to: str | None = None
    redirect_codes: tuple[int, ...] = ()


def ask(addresses: Iterable[str]) -> dict[str, Answer]:
    """Return each address with the answer of its host."""
    asked = list(addresses)
    with tempfile.TemporaryDirectory() as name:
        # One address a line: the line of a result says which address it is about, however
        # lychee spells it.
        page = Path(name) / "addresses.html"
        lines = (f'<a href="{html.escape(address)}">x</a>\n' for address in asked)
        page.write_text("".join(lines), encoding="utf-8")
        report = run_lychee(Path(name), f"--timeout={_TIMEOUT}", "--max-retries=1", str(page))
    by_line = read_answers(report)
    # Names kept for examples, such as example.org, are never asked.
    left_out = Answer(None, "lychee does not ask this address")
    return {address: by_line.get(line, left_out) for line, address in enumerate(asked, 1)}


def read_answers(report: Report) -> dict[int, Answer]:
    """Return the answers in lychee's report by the line of the address."""
    kinds = ("success_map", "error_map", "timeout_map")
    found = [result for kind in kinds for _, result in results(report, kind)]
    return {result["span"]["line"]: _answer(result) for result in found}


def _answer(result: Report) -> Answer:
    status = result["status"]
    steps = result.get("redirects", {}).get("redirects", [])
    return Answer(
        status.get("code"),
        status.get("details") or status["text"],
        steps[-1]["url"] if steps else None,
        tuple(step["code"] for step in steps),
    )
