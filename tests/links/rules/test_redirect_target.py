"""Tests of the rule redirect-target."""

import pytest

from tests.links.conftest import Finder, ProblemFinder
from tests.links.samples import FIRST_HOUR, addressed, example, forwarding, moved

MOVED = "docs/data/moved.yaml"
PLACE = (MOVED, 2, "redirect-target")
FAILS = example(
    {
        MOVED: moved("move-on/checklist.md#frist-hour"),
        FIRST_HOUR: forwarding("../checklist/#frist-hour"),
    },
    PLACE,
)
PASSES = example(
    {
        MOVED: moved("move-on/checklist.md#first-hour"),
        FIRST_HOUR: forwarding("../checklist/#first-hour"),
        "site/jobs/index.html": forwarding("https://www.gov.example/find-a-job"),
    }
)


def test_an_id_that_is_not_there_is_one_problem_at_the_entry(problems: ProblemFinder) -> None:
    assert [str(problem) for problem in problems(FAILS)] == [
        "docs/data/moved.yaml:2: redirect-target: this sends readers to /move-on/checklist/, which "
        "has no element with the id frist-hour; use the id of a heading that is there, "
        "or leave it out"
    ]


def test_a_page_that_is_not_there_is_one_problem_at_the_entry(problems: ProblemFinder) -> None:
    files = {MOVED: moved("move-on/list.md"), FIRST_HOUR: forwarding("../list/")}
    assert [str(problem) for problem in problems(example(files))] == [
        "docs/data/moved.yaml:2: redirect-target: this sends readers to /move-on/list/, which is "
        "not in the site; name a page that is"
    ]


def test_the_link_to_follow_counts_as_well(found: Finder) -> None:
    page = forwarding("../checklist/").replace('href="../checklist/"', 'href="../list/"')
    files = {MOVED: moved("move-on/checklist.md"), FIRST_HOUR: page}
    assert found(example(files)) == {PLACE}


@pytest.mark.parametrize("base", ["/", "/after-the-no/"])
def test_an_address_of_the_sites_own_host_is_looked_up(base: str, found: Finder) -> None:
    site_url = f"https://after-the-no.example{base}"
    canonical = f'<link rel="canonical" href="{site_url}move-on/list/">'
    page = forwarding(f"{site_url}move-on/list/", head=canonical)
    files = {**addressed(site_url), MOVED: moved("move-on/list.md"), FIRST_HOUR: page}
    assert found(example(files, base=base)) == {PLACE}


def test_a_page_written_by_hand_is_reported_in_the_site(found: Finder) -> None:
    files = {"site/tips/index.html": forwarding("../move-on/list/")}
    assert found(example(files)) == {("site/tips/index.html", 1, "redirect-target")}


def test_a_way_out_of_the_site_is_another_rules_business_at_the_entry(found: Finder) -> None:
    files = {MOVED: moved("move-on/checklist.md"), FIRST_HOUR: forwarding("../../../checklist/")}
    assert found(example(files)) == {(MOVED, 2, "broken-out-of-base")}
