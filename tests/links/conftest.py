"""Runs the link checker on a small site in a folder of its own."""

from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.content.problem import Problem
from scripts.links.check import find_problems, read_project, with_verdicts
from scripts.links.project import Project
from tests.links.samples import Example, Found, write

Builder = Callable[[Example], Project]
ProblemFinder = Callable[[Example], list[Problem]]
Finder = Callable[[Example], frozenset[Found]]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Builder:
    """Return what builds the project of an example; its paths count from the current folder."""
    monkeypatch.chdir(tmp_path)

    def build(example: Example) -> Project:
        write(tmp_path, example.files)
        site = Path("site")
        unjudged = read_project(site, Path("docs"), Path("mkdocs.yml"), example.base)
        return with_verdicts(unjudged, site)

    return build


@pytest.fixture
def problems(project: Builder) -> ProblemFinder:
    """Return what finds the problems of an example."""
    return lambda example: find_problems(project(example))


@pytest.fixture
def found(problems: ProblemFinder) -> Finder:
    """Return what finds path, line and rule of each problem of an example."""
    return lambda example: frozenset(
        (problem.path, problem.line, problem.rule) for problem in problems(example)
    )
