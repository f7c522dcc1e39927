"""The forms in which problems are printed: for people and editors, for GitHub, for programs."""

import json
from collections.abc import Sequence
from dataclasses import asdict

from scripts.content.problem import Problem

# The page that prints the manual of each rule under its id.
MANUAL = "careers-services/content-rules/"


def text(problems: Sequence[Problem]) -> str:
    """Return a line for each problem: `path:line:column: rule-id: message`."""
    return "".join(f"{problem}\n" for problem in problems)


def github(problems: Sequence[Problem]) -> str:
    """Return GitHub's workflow commands, which show each problem beside its line.

    Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
    """
    return "".join(
        f"::error file={_property(problem.path)},line={problem.line},"
        f"{f'col={problem.column},' if problem.column else ''}"
        f"title={_property(problem.rule)}::{_data(problem.message)}\n"
        for problem in problems
    )


def _data(text: str) -> str:
    """Encode the signs that would end a workflow command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """Encode the signs that would end a property of a workflow command."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def as_json(problems: Sequence[Problem]) -> str:
    """Return a JSON list of objects with path, line, column, rule, message and manual.

    `manual` is the address, from the site's own, of what the rule says of itself.
    """
    objects = [asdict(problem) | {"manual": f"{MANUAL}#{problem.rule}"} for problem in problems]
    return json.dumps(objects, ensure_ascii=False, indent=2) + "\n"


FORMATS = {"text": text, "github": github, "json": as_json}
