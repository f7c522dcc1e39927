"""unknown-citation: each [@id] names a source in docs/data/sources.yaml.

Fails:
    People expected it to last longer. [@gilbret-1998]

Passes:
    People expected it to last longer. [@gilbert-1998]
"""

from collections.abc import Iterator

from scripts.content import sources
from scripts.content.citation_ids import cited_ids, unknown_source
from scripts.content.problem import Problem
from scripts.lint.page import Page

ID = "unknown-citation"


def check(page: Page) -> Iterator[Problem]:
    """Report each citation of a source that does not exist."""
    known = sources.read()
    for line, text in enumerate(page.text.split("\n"), start=1):
        for cited in cited_ids(text):
            if cited not in known:
                fault = unknown_source(cited, known, page.path, line)
                offset = page.starts[line - 1] + text.index(f"@{cited}")
                yield page.problem(ID, offset, fault.remedy)
