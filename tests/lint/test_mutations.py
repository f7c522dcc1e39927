"""Real pages with one thing broken at a time: the right rule says so, at that line, alone."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.rules import RULES, PageRule, SiteRule
from scripts.lint.run import check
from scripts.lint.site import Site
from tests.lint.mutations import LINK_MUTATIONS, MUTATIONS, SITE_MUTATIONS, Edit, Mutation
from tests.site.test_broken_pages import breaks
from tests.site.test_broken_pages import check as check_links

PAGES = {page.place: page for page in Site.read().pages}


@dataclass(frozen=True)
class Fault:
    """A mutation at a place of a page."""

    mutation: Mutation
    edit: Edit


def rounds(page: Page, mutations: Sequence[Mutation] = MUTATIONS) -> list[list[Fault]]:
    """Return every fault that can be put into a page, in groups that do not disturb each other.

    Faults in different paragraphs stand side by side, which saves reading the page again for
    each of them.
    """
    made: list[tuple[list[Fault], set[int]]] = []
    for mutation in mutations:
        areas = [(edit, area(page, mutation, edit)) for edit in mutation.choices(page)]
        for faults, taken in [*made, ([], set())] if areas else ():
            free = next((edit for edit, lines in areas if taken.isdisjoint(lines)), None)
            if free:
                if not faults:
                    made.append((faults, taken))
                faults.append(Fault(mutation, free))
                taken.update(area(page, mutation, free))
                break
    return [faults for faults, _ in made]


def area(page: Page, mutation: Mutation, edit: Edit) -> range:
    """Return the lines where no other fault may stand: the paragraph, with empty lines beside it.

    A fault that changes the shape of the page takes all of it but the front matter, and that
    too where it is reported there.
    """
    if mutation.alone:
        body = page.text.find("\n---\n\n", 3) + len("\n---\n\n")
        first = body if body <= min(edit.start, edit.start + edit.at) else 0
        return range(page.line_at(first), len(page.starts) + 1)
    first = page.text.rfind("\n\n", 0, edit.start) + 1
    last = page.text.find("\n\n", edit.end)
    return range(page.line_at(first), page.line_at(len(page.text) if last < 0 else last) + 2)


def broken(page: Page, faults: Sequence[Fault]) -> tuple[Page, dict[tuple[int, str], Mutation]]:
    """Return a page with some faults, and for each the line and the rule that must report it."""
    text, moved = page.text, 0
    places = []
    for fault in sorted(faults, key=lambda fault: fault.edit.start):
        edit = fault.edit
        start, end = edit.start + moved, edit.end + moved
        text = text[:start] + edit.new + text[end:]
        places.append((start + edit.at, fault.mutation))
        moved += len(edit.new) - (end - start)
    made = Page(page.path, text)
    return made, {(made.line_at(place), mutation.rule): mutation for place, mutation in places}


def differences(
    expected: Mapping[tuple[int, str], Mutation], problems: Iterable[Problem]
) -> Iterator[str]:
    """Yield what was to be reported and was not, and what was reported and was not to be."""
    found = {(problem.line, problem.rule): problem for problem in problems}
    for (line, rule), mutation in expected.items():
        if (line, rule) not in found:
            yield f"{mutation.name}: not reported as {rule} on line {line}"
    same_line = {(line, rule) for (line, _), one in expected.items() for rule in one.also}
    anywhere = {rule for one in expected.values() for rule in one.elsewhere}
    for spot, problem in found.items():
        if spot not in expected and spot not in same_line and problem.rule not in anywhere:
            yield f"{', '.join(one.name for one in expected.values())}: also {problem}"


@pytest.mark.parametrize("place", PAGES)
def test_each_fault_on_a_real_page_is_reported_at_its_line_and_nothing_else(place: str) -> None:
    wrong: list[str] = []
    for faults in rounds(PAGES[place]):
        page, expected = broken(PAGES[place], faults)
        assert len(expected) == len(faults), "two faults of one rule share a line"
        wrong += differences(expected, check([page]).problems)
    assert not wrong, "\n".join(wrong)


def test_a_fault_between_files_is_reported_in_the_file_to_mend_and_nothing_else(
    project_copy: Path,
) -> None:
    wanted = set()
    for place, page in PAGES.items():
        for faults in rounds(page, SITE_MUTATIONS)[:1]:
            made, expected = broken(page, faults)
            (project_copy / place).write_text(made.text, encoding="utf-8")
            wanted |= {(place, line, rule) for line, rule in expected}
    assert len(wanted) > 1
    about = "\n      - Who and why: about.md"
    breaks(project_copy, "mkdocs.yml", about, "")
    wanted.add(("docs/about.md", 1, "site-map"))
    cited = breaks(project_copy, "docs/data/sources.yaml", "- id: gilbert-1998", "- id: gilbert-0")
    wanted.add(("docs/data/sources.yaml", cited, "unused-source"))
    misspelt = breaks(project_copy, "docs/data/messages.yaml", "person", "preson")
    wanted.add(("docs/data/messages.yaml", misspelt, "data-spelling"))
    site = Site.read(project_copy)
    found = {
        (problem.path.removeprefix(f"{project_copy}/"), problem.line, problem.rule)
        for problem in check(site.pages, site).problems
    }
    assert found == wanted


def test_each_broken_link_of_the_real_pages_is_reported_at_its_line_and_nothing_else(
    project_copy: Path,
) -> None:
    expected = {}
    for place, page in PAGES.items():
        for faults in rounds(page, LINK_MUTATIONS)[:1]:
            made, expected[place] = broken(page, faults)
            (project_copy / place).write_text(made.text, encoding="utf-8")
    found = defaultdict(list)
    for line in check_links(project_copy)[1][:-1]:
        path, number, rule, message = (part.strip() for part in line.split(":", 3))
        found[path].append(Problem(path, int(number), rule, message))
    wrong = [
        f"{place}: {difference}"
        for place in PAGES
        for difference in differences(expected.get(place, {}), found[place])
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    "mutation", MUTATIONS + SITE_MUTATIONS + LINK_MUTATIONS, ids=lambda mutation: mutation.name
)
def test_each_fault_can_be_put_into_a_real_page(mutation: Mutation) -> None:
    assert any(mutation.choices(page) for page in PAGES.values())


def test_each_rule_has_a_fault_that_only_it_reports() -> None:
    shown = {mutation.rule for mutation in (*MUTATIONS, *SITE_MUTATIONS)}
    # Faults of files that are no pages are put in by hand, above.
    shown |= {"site-map", "unused-source", "data-spelling"}
    judging = {rule.ID for rule in RULES if isinstance(rule, PageRule | SiteRule)}
    assert judging - shown == set()
