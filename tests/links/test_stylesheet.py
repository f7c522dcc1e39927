"""Tests of the addresses found in stylesheets."""

from scripts.links.stylesheet import StyleAddress, style_addresses

CSS = """\
/* url(not-this.png) */
@namespace svg url(http://www.w3.org/2000/svg);
@import "colours.css" screen;
@import url('print.css');
.path { background: url( "path.svg" ), url(leaf.svg); mask: url(#leaf) }
.path::after { content: "url(nor-this.png)"; background: url(data:image/png;base64,AA==) }
@font-face { src: URL(face.woff2) format("woff2") }
"""


def test_every_address_is_found_at_its_line() -> None:
    assert list(style_addresses(CSS)) == [
        StyleAddress("colours.css", 3),
        StyleAddress("print.css", 4),
        StyleAddress("path.svg", 5),
        StyleAddress("leaf.svg", 5),
        StyleAddress("face.woff2", 7),
    ]
