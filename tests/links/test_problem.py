"""Tests of merging findings into problems."""

from scripts.content.problem import Problem
from scripts.links.problem import Sighting, merge
from scripts.links.project import Place

FOOTER = Place("overrides/footer.html", 3)


def test_a_fault_in_one_place_on_many_pages_is_one_problem() -> None:
    seen = [Sighting("missing-page", "mend it", page, FOOTER, True) for page in ("a", "b", "b")]
    assert merge(seen) == [
        Problem("overrides/footer.html", 3, "missing-page", "mend it (on 2 pages)")
    ]


def test_a_fault_on_one_page_has_no_number() -> None:
    seen = [Sighting("missing-page", "mend it", "a", FOOTER, True)] * 2
    assert [str(problem) for problem in merge(seen)] == [
        "overrides/footer.html:3: missing-page: mend it"
    ]


def test_a_fault_without_a_source_is_reported_once_at_the_first_page() -> None:
    seen = [
        Sighting("other-host", "keep a copy", page, Place(f"docs/{page}.md", 1), False)
        for page in ("support", "index")
    ]
    assert merge(seen) == [
        Problem(
            "docs/index.md",
            1,
            "other-host",
            "keep a copy; it comes from the template (on 2 pages)",
        )
    ]


def test_problems_are_sorted_by_path_and_by_line_as_a_number() -> None:
    seen = [Sighting("r", "m", "a", Place("docs/a.md", line), True) for line in (10, 9)]
    assert [problem.line for problem in merge(seen)] == [9, 10]
