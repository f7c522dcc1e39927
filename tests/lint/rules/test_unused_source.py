"""Tests of the rule unused-source."""

from scripts.lint.rules import unused_source
from scripts.lint.site import Site
from tests.lint.samples import said_of

GILBERT = """\
=== docs/data/sources.yaml
- id: gilbert-1998
"""
NOBODY = "no page cites 'gilbert-1998'; cite it where it belongs, or take it out"
NO_CARDS = """\
=== docs/data/rights.yaml
[]
"""
PAGE = """\
=== docs/seek-feedback/replying.md
They do not have to answer.
"""

EXACT: list[tuple[str, list[str]]] = [
    (GILBERT + NO_CARDS + PAGE, [f"docs/data/sources.yaml:1:1: {NOBODY}"]),
    (
        f"{GILBERT}- id: acas-rejected\n- id: nowak-2017\n{NO_CARDS}"
        f"{PAGE.strip()} [@acas-rejected]\n",
        [
            f"docs/data/sources.yaml:1:1: {NOBODY}",
            "docs/data/sources.yaml:3:1: no page cites 'nowak-2017'; "
            "cite it where it belongs, or take it out",
        ],
    ),
    (f"{GILBERT}{NO_CARDS}{PAGE.strip()} [@gilbert-1998]\n", []),
    (f"{GILBERT}{NO_CARDS}{PAGE.strip()} [@acas-rejected; @gilbert-1998]\n", []),
    # A card about a country's rights counts as well.
    (
        f"""\
{GILBERT}=== docs/data/rights.yaml
- id: uk
  name: United Kingdom
  summary: You can ask.
  points:
    - text: You can ask.
    - text: They do not have to answer.
      sources: [gilbert-1998]
  verified: never
{PAGE}""",
        [],
    ),
]


def test_each_source_of_the_site_is_used_and_would_be_missed() -> None:
    site = Site.read()
    assert said_of(unused_source, site) == []
    cited = [page for page in site.pages if "@gilbert-1998" in page.text]
    without = Site(site.root, tuple(page for page in site.pages if page not in cited))
    assert cited
    assert [said for said in said_of(unused_source, without) if "'gilbert-1998'" in said]
    # Cited on a rights card alone, or there as well.
    assert not [said for said in said_of(unused_source, without) if "'nowak-2017'" in said]


def test_the_line_is_that_of_the_source() -> None:
    site = Site.read()
    line = next(
        number
        for number, text in enumerate(
            (site.data / "sources.yaml").read_text(encoding="utf-8").splitlines(), start=1
        )
        if text == "- id: wanberg-2010"
    )
    nobody = Site(site.root, ())
    said = {problem.message: problem.line for problem in unused_source.check_all(nobody)}
    assert said["no page cites 'wanberg-2010'; cite it where it belongs, or take it out"] == line
