"""Tests of listing links to other hosts and of the report."""

from scripts.links.external import external_links, report
from scripts.links.judge import Judgement, Verdict
from scripts.links.project import Place
from tests.links.conftest import Builder
from tests.links.samples import example, html, on_checklist

ACAS = "https://www.acas.org.uk/advice"
NHS = "https://www.nhs.uk"


def test_each_address_is_listed_once_with_every_place(project: Builder) -> None:
    files = on_checklist(
        f"[Acas]({ACAS}#one) and [Acas]({ACAS})\n\n[NHS]({NHS}), [me](mailto:me@nhs.example)",
        f'<a href="{ACAS}#one">Acas</a> and <a href="{ACAS}">Acas</a> '
        f'<a href="{NHS}">NHS</a>, <a href="mailto:me@nhs.example">me</a>',
    )
    files |= {
        "site/404.html": html(
            f'<a href="{NHS}">NHS</a>',
            head='<link rel="canonical" href="https://after-the-no.example/404.html">',
        ),
        "overrides/404.html": f'<h1>Not here</h1>\n<a href="{NHS}">NHS</a>\n',
    }
    checklist = "docs/move-on/checklist.md"
    assert external_links(project(example(files))) == {
        ACAS: (Place(checklist, 7),),
        NHS: (Place(checklist, 9), Place("overrides/404.html", 2)),
    }


def test_the_report_is_dated_and_starts_with_the_worst() -> None:
    judgements = [
        Judgement(NHS, Verdict.WORKS, "200 OK"),
        Judgement(ACAS, Verdict.DEAD, "404 Not Found"),
    ]
    places = {NHS: (Place("docs/support.md", 4), Place("docs/index.md", 9)), ACAS: ()}
    assert report(judgements, places, "2025-03-01") == (
        "# Links to other sites, checked 2025-03-01\n\n"
        "2 addresses: 1 work, 0 moved, 1 dead, 0 to look at by hand, 0 not reached\n\n"
        "## Dead: take out or replace (1)\n\n"
        f"- <{ACAS}>: 404 Not Found\n\n"
        "## Works (1)\n\n"
        f"- <{NHS}>: 200 OK\n  - docs/support.md:4\n  - docs/index.md:9\n"
    )
