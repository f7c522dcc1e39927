"""unused-source: each source in docs/data/sources.yaml is cited on some page or rights card.

A source that nothing rests on only makes the evidence look larger than it is.

Fails:
    an entry that no [@id] names

Passes:
    an entry cited once
"""

from collections.abc import Iterator, Sequence

from scripts import site_data
from scripts.content_error import lines_of, shown
from scripts.extensions.citations import cited_ids
from scripts.lint.page import Page
from scripts.problem import Problem

ID = "unused-source"


def check_all(pages: Sequence[Page]) -> Iterator[Problem]:
    """Report each source that no page and no rights card cites."""
    cited = {one for page in pages for one in cited_ids(page.text)}
    for card in site_data.rights().values():
        cited.update(one for point in card.points for one in point.sources)
    path = site_data.DATA / "sources.yaml"
    for unused in site_data.sources().keys() - cited:
        line = next(lines_of(path, f"- id: {unused}"), 1)
        message = f"no page cites '{unused}'; cite it where it belongs, or take it out"
        yield Problem(shown(path), line, ID, message)
