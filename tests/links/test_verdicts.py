"""Tests of what lychee says of the references inside a site."""

from pathlib import Path

import pytest

from scripts.links.verdicts import judge_inside, read_verdicts
from tests.links.samples import write

MAIN = (
    '<a href="move-on/checklist/#first-hour">Works</a> <a href="move-on/checklist/#day">No id</a> '
    '<a href="gone/">Gone</a> <a href="http://[acas">Unreadable</a> <script src="a.js"></script>'
)


@pytest.mark.parametrize("base", ["/", "/after-the-no/", "/careers/after-the-no/"])
def test_routes_count_from_the_site_under_any_base_path(base: str, tmp_path: Path) -> None:
    home = f'{MAIN} <a href="{base}move-on/checklist/">Absolute</a>'
    write(tmp_path, {"site/index.html": home})
    verdicts = judge_inside(tmp_path / "site", ["index.html"], base)
    gone = ("index.html", "gone", "")
    no_id = ("index.html", "move-on/checklist", "day")
    assert verdicts.broken == {gone, no_id}
    assert verdicts.seen == {
        gone,
        no_id,
        ("index.html", "move-on/checklist", "first-hour"),
        ("index.html", "move-on/checklist", ""),
    }
    assert verdicts.unreadable == {("index.html", "http://[acas")}


def test_a_site_that_version_control_ignores_is_judged_too(tmp_path: Path) -> None:
    write(tmp_path, {"site/index.html": MAIN, ".gitignore": "site/\n", ".ignore": "site/\n"})
    assert judge_inside(tmp_path / "site", ["index.html"], "/").broken


def test_addresses_elsewhere_are_no_routes() -> None:
    status = {"text": "Excluded"}
    file = "/srv/site/index.html"
    found = [
        {"url": "https://www.acas.org.uk/", "status": status},
        {"url": "file://acas.example/a", "status": status},
        {"url": "file:///srv/site/a%20b/#c%20d", "status": status},
    ]
    report = {"success_map": {file: found}, "error_map": {}}
    assert read_verdicts(report, "/srv/site").seen == {("index.html", "a b", "c d")}
