"""One line of a report, the same for the linter and the link checker."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One fault at one place, with what to do about it.

    Parameters:
        path: the file to open, from the project's folder.
        line: the line to go to, counted from 1.
        rule: the id of the rule that found it.
        message: the fault and the remedy, in plain words.
        column: the character to go to in that line, counted from 1; 0 where a checker
            knows only the line.
    """

    path: str
    line: int
    rule: str
    message: str
    column: int = 0

    def __str__(self) -> str:
        """Return the line a terminal and an editor understand."""
        place = f"{self.line}:{self.column}" if self.column else str(self.line)
        return f"{self.path}:{place}: {self.rule}: {self.message}"
