"""Lists the links to other hosts and writes what became of them as a dated report."""

from collections import defaultdict
from collections.abc import Mapping
from urllib.parse import urldefrag

from scripts.content.address import clean, scheme
from scripts.links.judge import Judgement, Verdict
from scripts.links.locate import place_of
from scripts.links.page import Reference
from scripts.links.project import Place, Project


def external_links(project: Project) -> dict[str, tuple[Place, ...]]:
    """Return each address readers may open on another host, with where the sources hold it."""
    found: dict[str, list[Reference]] = defaultdict(list)
    for reference in project.site.references():
        if reference.element in {"a", "area"} and scheme(reference.value) in {"http", "https"}:
            found[urldefrag(clean(reference.value)).url].append(reference)
    return {address: _places(uses, project) for address, uses in sorted(found.items())}


def _places(uses: list[Reference], project: Project) -> tuple[Place, ...]:
    places = {place for use in uses if (place := place_of(use, project))}
    return tuple(sorted(places, key=lambda place: (place.path, place.line)))


def report(judgements: list[Judgement], places: Mapping[str, tuple[Place, ...]], date: str) -> str:
    """Return the Markdown report, worst first."""
    parts = [f"# Links to other sites, checked {date}\n", f"{summary(judgements)}\n"]
    for verdict in Verdict:
        listed = [judgement for judgement in judgements if judgement.verdict is verdict]
        if listed:
            parts.append(f"## {verdict.value} ({len(listed)})\n")
            parts.append("".join(_entry(one, places[one.address]) for one in listed))
    return "\n".join(parts)


def summary(judgements: list[Judgement]) -> str:
    """Return the count of each verdict as one line."""
    counts = {one: sum(j.verdict is one for j in judgements) for one in Verdict}
    return (
        f"{len(judgements)} addresses: {counts[Verdict.WORKS]} work, "
        f"{counts[Verdict.MOVED]} moved, {counts[Verdict.DEAD]} dead, "
        f"{counts[Verdict.BY_HAND]} to look at by hand, "
        f"{counts[Verdict.NOT_REACHED]} not reached"
    )


def _entry(judgement: Judgement, places: tuple[Place, ...]) -> str:
    stands = "".join(f"  - {place.path}:{place.line}\n" for place in places)
    return f"- <{judgement.address}>: {judgement.reason}\n{stands}"
