"""Checks a built site: reads it, runs every rule, and traces what they find."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from scripts.content.built_site import languages
from scripts.content.problem import Problem
from scripts.content.site_config import read_config
from scripts.links.locate import sight
from scripts.links.problem import merge
from scripts.links.project import Project, Rule
from scripts.links.rules import RULES
from scripts.links.site import read_site
from scripts.links.sources import read_sources
from scripts.links.verdicts import NO_VERDICTS, judge_inside


def read_project(site: Path, docs: Path, config: Path, base: str) -> Project:
    """Return the site as served under `base` with its sources, not judged yet."""
    settings = read_config(config)
    built = read_site(site)
    return Project(built, base, NO_VERDICTS, read_sources(site, docs, settings), settings)


def with_verdicts(project: Project, folder: Path) -> Project:
    """Return the project with what lychee says of the built site in `folder`."""
    files = (*project.site.pages, *project.site.styles)
    return replace(project, verdicts=judge_inside(folder, files, project.base))


def in_english(project: Project, folder: Path) -> Project:
    """Return the project without the pages of its other languages.

    Those lie over the English ones: contents, addresses and the list of pages are theirs alone.
    """
    others = tuple(f"{one.name}/" for one in languages(folder))
    pages = {name: page for name, page in project.site.pages.items() if not name.startswith(others)}
    return replace(project, site=replace(project.site, pages=pages)) if others else project


def with_faults(problems: Sequence[Problem], faults: Sequence[Problem]) -> list[Problem]:
    """Return problems and the faults that the build found, in order."""
    return sorted({*problems, *faults})


def find_problems(project: Project, rules: Sequence[Rule] = RULES) -> list[Problem]:
    """Return what the rules find, sorted by place."""
    return merge(
        sight(rule.ID, finding, project) for rule in rules for finding in rule.check(project)
    )


def count_line(project: Project, problems: list[Problem], only: str | None = None) -> str:
    """Return the last line of the report, such as `24 pages, 1312 references checked: ...`.

    `only` is the one rule that ran, if not all did.
    """
    pages = project.site.pages.values()
    references = sum(1 for _ in project.site.references())
    references += sum(len(page.id_uses) for page in pages)
    verdict = _counted(len(problems), "problem") if problems else "no problems"
    counts = f"{_counted(len(pages), 'page')}, {_counted(references, 'reference')}"
    return f"{counts} checked{f' by {only} alone' if only else ''}: {verdict}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
