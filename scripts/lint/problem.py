"""What a rule reports."""

from dataclasses import dataclass
from pathlib import Path

from scripts.content_error import shown


@dataclass(frozen=True, order=True)
class Problem:
    """One fault at one place, with what to do about it.

    Parameters:
        path: the file to open.
        line: the line to go to, counted from 1.
        rule: the id of the rule that found it.
        message: the fault and the remedy, in plain words.
    """

    path: Path
    line: int
    rule: str
    message: str

    def __str__(self) -> str:
        """Return the line a terminal and an editor understand."""
        return f"{shown(self.path)}:{self.line}: {self.rule}: {self.message}"
