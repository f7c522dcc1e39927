"""Tests of the rule missing-asset."""

from tests.links.conftest import Finder, ProblemFinder
from tests.links.samples import example, html, on_checklist

PLACE = ("docs/move-on/checklist.md", 7, "missing-asset")
FAILS = example(
    on_checklist(
        "![A path](../assets/paht.svg)",
        '<p><img alt="A path" src="../../assets/paht.svg"></p>',
    ),
    PLACE,
)
PASSES = example(
    on_checklist(
        "![A path](../assets/path.svg)",
        '<p><img alt="A path" src="../../assets/path.svg" srcset="data:image/png;base64,AA== 2x">'
        "</p>",
    )
    | {"site/assets/path.svg": "<svg/>"}
)


def test_every_element_that_loads_a_file_is_looked_at(problems: ProblemFinder) -> None:
    elements = [
        '<img src="a.png" alt="" srcset="b.png 1x, c.png 2x">',
        '<picture><source srcset="d.png"></picture>',
        '<video src="e.mp4" poster="f.png"><track src="g.vtt"></video>',
        '<audio><source src="h.mp3"></audio>',
        '<object data="i.pdf"></object><iframe src="j/"></iframe><script src="k.js"></script>',
        '<svg><use href="l.svg#leaf"></use><image href="m.png"/></svg>',
        '<div style="background: url(n.png)"></div><style>p { background: url(o.png) }</style>',
        '<input type="image" src="p.png" alt=""><embed src="q.svg">',
    ]
    head = (
        '<link rel="stylesheet" href="r.css"><link rel="icon" href="s.ico">'
        '<link rel="manifest" href="t.json"><link rel="preload" href="u.woff2" as="font">'
        '<link rel="canonical" href="https://after-the-no.example/">'
    )
    page = html('<a href="move-on/checklist/">the checklist</a>' + "".join(elements), head=head)
    source = "\n".join(["[the checklist](move-on/checklist.md)", *elements])
    problems_found = problems(example({"site/index.html": page, "docs/index.md": source}))
    assert {problem.rule for problem in problems_found} == {"missing-asset"}
    named = sorted(problem.message.split(" ")[0] for problem in problems_found)
    assert named == [
        "/a.png", "/b.png", "/c.png", "/d.png", "/e.mp4", "/f.png", "/g.vtt", "/h.mp3",
        "/i.pdf", "/j/", "/k.js", "/l.svg", "/m.png", "/n.png", "/o.png", "/p.png", "/q.svg",
        "/r.css", "/s.ico", "/t.json", "/u.woff2",
    ]  # fmt: skip


def test_a_style_that_imports_or_draws_nothing_is_reported_at_its_line(found: Finder) -> None:
    css = '@import "colour.css";\n\nbody { background: url("../images/path.svg"); }\n'
    files = {"docs/assets/css/page.css": css, "site/assets/css/page.css": css}
    expected = frozenset(("docs/assets/css/page.css", line, "missing-asset") for line in (1, 3))
    assert found(example(files)) == expected


def test_a_style_of_the_theme_is_reported_in_the_site(found: Finder) -> None:
    files = {"site/assets/main.css": "p {\n  background: url(gone.png) }\n"}
    expected = ("site/assets/main.css", 2, "missing-asset")
    assert found(example(files)) == {expected}
