"""unused-source: each source in docs/data/sources.yaml is cited on some page or rights card.

A source that nothing rests on only makes the evidence look larger than it is.

Fails:
    People expected it to last longer. [@gilbert-1998]

Passes:
    === docs/data/sources.yaml
    - id: gilbert-1998
    === docs/data/rights.yaml
    []
    === docs/seek-feedback/replying.md
    People expected it to last longer. [@gilbert-1998]
"""

from collections.abc import Iterator

from scripts.content.citation_ids import cited_ids
from scripts.content.data_file import read
from scripts.content.errors import shown
from scripts.content.problem import Problem
from scripts.lint.site import Site

ID = "unused-source"


def check_all(site: Site) -> Iterator[Problem]:
    """Report each source that no page and no rights card cites."""
    cited = {one for page in site.pages for one in cited_ids(page.text)}
    for card in read(site.data / "rights.yaml").values:
        cited.update(one for point in card["points"] for one in point.get("sources", ()))
    sources = read(site.data / "sources.yaml")
    for number, source in enumerate(sources.values):
        if source["id"] not in cited:
            message = f"no page cites '{source['id']}'; cite it where it belongs, or take it out"
            yield Problem(shown(sources.path), sources.line(number), ID, message, 1)
