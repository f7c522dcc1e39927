"""Finds the line of the sources that a fault of the built site comes from."""

import re
from collections.abc import Iterable

from scripts.content.address import resolve
from scripts.links.page import Anchor, IdUse, Reference, TextLine, Trace, in_content
from scripts.links.problem import Sighting
from scripts.links.project import Finding, Place, Project, WholePage
from scripts.links.sources import Document
from scripts.links.spellings import Tiers, id_tiers, id_use_tiers, reference_tiers, text_tiers

_FENCED = re.compile(r"^[ \t]*(`{3,}|~{3,}).*?^[ \t]*\1[`~]*[ \t]*$", re.DOTALL | re.MULTILINE)


def sight(rule: str, finding: Finding, project: Project) -> Sighting:
    """Return the finding with its place in the sources."""
    clue = finding.at
    if isinstance(clue, Place):
        return Sighting(rule, finding.message, clue.path, clue, traced=True)
    if clue.file in project.sources.moves:
        line = project.sources.moves[clue.file].line
        entry = Place(project.sources.moves_path, line)
        return Sighting(rule, finding.message, clue.file, entry, traced=True)
    if isinstance(clue, WholePage):
        place = _top_of(clue.file, project)
        return Sighting(rule, finding.message, clue.file, place, traced=True)
    place_found = place_of(clue, project)
    place = place_found or _top_of(clue.file, project)
    return Sighting(rule, finding.message, clue.file, place, traced=place_found is not None)


def place_of(clue: Trace, project: Project) -> Place | None:
    """Return the line that holds the text behind `clue`, or None if no source does.

    The page's Markdown is searched first, then data files, templates and mkdocs.yml; for the
    frame around the page, templates and mkdocs.yml come first. The n-th use on the page is
    taken to be the n-th match, or the last if there are fewer.
    """
    if isinstance(clue, Reference) and clue.line:
        return Place(_stylesheet(clue.file, project), clue.line)
    documents = _documents(clue, project)
    for tier in _tiers(clue, project):
        for document in documents:
            lines = sorted(line for find in tier for line in find(document.text))
            if lines:
                return Place(document.path, lines[min(clue.occurrence, len(lines) - 1)])
    return None


def _tiers(clue: Trace, project: Project) -> Tiers:
    if isinstance(clue, IdUse):
        return id_use_tiers(clue)
    if isinstance(clue, Anchor):
        return id_tiers(clue.id)
    if isinstance(clue, TextLine):
        return text_tiers(clue)
    target = resolve(clue.file, clue.value, project.base)
    return reference_tiers(clue, target, project.sources.markdown_of(clue.file) or clue.file)


def _documents(clue: Trace, project: Project) -> Iterable[Document]:
    sources = project.sources
    own = _prose(project, clue.file)
    frame = (*sources.templates, sources.config)
    if in_content(clue):
        return (*own, *sources.data, *frame)
    return (*frame, *own, *sources.data)


def _prose(project: Project, file: str) -> tuple[Document, ...]:
    name = project.sources.markdown_of(file)
    if name is None:
        return ()
    document = project.sources.markdown[name]
    return (Document(document.path, without_code(document.text)),)


def without_code(markdown: str) -> str:
    """Return the text with fenced code emptied, every other line where it was."""
    return _FENCED.sub(lambda found: "\n" * found[0].count("\n"), markdown)


def _stylesheet(file: str, project: Project) -> str:
    return project.sources.styles.get(file) or f"{project.sources.site}/{file}"


def _top_of(file: str, project: Project) -> Place:
    name = project.sources.markdown_of(file)
    if name:
        return Place(project.sources.markdown[name].path, 1)
    return Place(f"{project.sources.site}/{file}", 1)
