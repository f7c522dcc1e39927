"""Tests of the rule other-host."""

import pytest

from tests.links.conftest import Finder
from tests.links.samples import example, html, on_checklist

PLACE = ("docs/move-on/checklist.md", 7, "other-host")
FAILS = example(
    on_checklist(
        "![A path](https://images.example/path.png)",
        '<p><img alt="A path" src="https://images.example/path.png"></p>',
    ),
    PLACE,
)
PASSES = example(
    on_checklist(
        "Ask [Acas](https://www.acas.org.uk).",
        '<p>Ask <a href="https://www.acas.org.uk">Acas</a>.</p>',
    )
    | {
        "site/404.html": html(
            "<h1>Not here</h1>",
            head='<link rel="canonical" href="https://after-the-no.example/404.html">'
            '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">'
            '<link rel="alternate" href="https://after-the-no.example/cy/">'
            '<link rel="me" href="https://social.example/after-the-no">',
        )
    }
)


@pytest.mark.parametrize(
    "element",
    [
        '<script src="//cdn.example/chart.js"></script>',
        '<img alt="" srcset="https://images.example/path.png 2x">',
        '<iframe src="https://video.example/breathe"></iframe>',
        '<video poster="https://video.example/breathe.png"></video>',
        '<div style="background: url(https://images.example/path.png)"></div>',
    ],
)
def test_everything_a_browser_fetches_by_itself_is_looked_at(element: str, found: Finder) -> None:
    assert found(example(on_checklist(element, element))) == {PLACE}


@pytest.mark.parametrize("rel", ["stylesheet", "preload", "preconnect", "dns-prefetch", "icon"])
def test_a_link_element_that_loads_is_found_in_its_template(rel: str, found: Finder) -> None:
    element = f'<link rel="{rel}" href="https://fonts.example/face">'
    files = {
        "overrides/main.html": f"{{% extends 'base.html' %}}\n{element}\n",
        "site/404.html": html("<h1>Not here</h1>", head=element),
    }
    expected = ("overrides/main.html", 2, "other-host")
    assert found(example(files)) == {expected}


def test_a_style_that_loads_a_font_from_elsewhere_is_reported(found: Finder) -> None:
    css = "/* @import url(https://not.example/a.css); */\n@import url(https://fonts.example/a);\n"
    files = {"docs/assets/page.css": css, "site/assets/page.css": css}
    expected = ("docs/assets/page.css", 2, "other-host")
    assert found(example(files)) == {expected}
