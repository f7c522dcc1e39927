"""Tests of checking a whole site."""

from pathlib import Path

from scripts.content.problem import Problem
from scripts.links.check import count_line, find_problems, read_project
from scripts.links.rules import download
from scripts.links.verdicts import NO_VERDICTS
from tests.links.conftest import Builder, ProblemFinder
from tests.links.samples import example, on_checklist, write


def test_a_clean_site_has_no_problems(problems: ProblemFinder) -> None:
    assert problems(example({})) == []


def test_a_project_is_read_without_being_judged(tmp_path: Path) -> None:
    write(tmp_path, {})
    project = read_project(tmp_path / "site", tmp_path / "docs", tmp_path / "mkdocs.yml", "/")
    assert project.verdicts == NO_VERDICTS
    assert set(project.sources.markdown) == {"index.md", "move-on/checklist.md"}


def test_every_fault_is_reported_in_one_run(problems: ProblemFinder) -> None:
    markdown = (
        "Read [Acas](http://www.acas.org.uk) and [the letter](../letter/).\n\n"
        "![A path](../path.svg) helps [@walker]."
    )
    main = (
        '<p>Read <a href="http://www.acas.org.uk">Acas</a> and <a href="../letter/">the letter</a>.'
        '</p><p><img alt="A path" src="../../path.svg"> helps [@walker].</p>'
    )
    found = problems(example(on_checklist(markdown, main)))
    assert [(problem.line, problem.rule) for problem in found] == [
        (7, "insecure-link"),
        (7, "missing-page"),
        (9, "missing-asset"),
        (9, "unrendered-citation"),
    ]


def test_the_last_line_counts(project: Builder) -> None:
    built = project(example(on_checklist("", '<label for="checklist">Job</label>')))
    problem = Problem("docs/index.md", 1, "orphan-page", "link to it")
    assert count_line(built, []) == "2 pages, 3 references checked: no problems"
    assert count_line(built, [problem]) == "2 pages, 3 references checked: 1 problem"
    assert find_problems(built) == []


def test_the_last_line_names_the_rule_that_ran_alone(project: Builder) -> None:
    said = count_line(project(example({})), [], "download")
    assert said == "2 pages, 2 references checked by download alone: no problems"


def test_one_rule_can_run_alone(project: Builder) -> None:
    markdown = "Read [Acas](http://www.acas.org.uk) and [the letter](../letter.pdf)."
    main = (
        '<p>Read <a href="http://www.acas.org.uk">Acas</a> and '
        '<a href="../letter.pdf">the letter</a>.</p>'
    )
    built = project(example(on_checklist(markdown, main)))
    assert [problem.rule for problem in find_problems(built)] == ["download", "insecure-link"]
    assert [problem.rule for problem in find_problems(built, [download])] == ["download"]
