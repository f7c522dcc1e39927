"""A picture is whole, is what its name says, and runs and loads nothing."""

import gzip
import struct
import zlib

import pytest

from scripts.settings.pictures import wrong

NS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def svg(inside: str = "", before: str = "") -> bytes:
    """Return a whole SVG."""
    return f'{before}<svg {NS} viewBox="0 0 4 1">\n{inside}\n</svg>'.encode()


def chunk(kind: bytes, held: bytes) -> bytes:
    """Return one part of a PNG with its sum."""
    return struct.pack(">I", len(held)) + kind + held + struct.pack(">I", zlib.crc32(kind + held))


def png(width: int = 4, rows: int = 4) -> bytes:
    """Return a whole PNG."""
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", width, 4, 8, 2, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress((b"\0" + b"\xff\0\0" * width) * rows))
        + chunk(b"IEND", b"")
    )


XMLNS = 'xmlns="http://www.w3.org/2000/svg"'
DOUBLED = '<!DOCTYPE svg [<!ENTITY a "b">]>'
SCRIPT = "holds a script or something loaded from elsewhere; save it as a plain SVG"
DAMAGED = "is cut short or damaged; save it again, or copy it anew"


@pytest.mark.parametrize(
    ("ending", "held", "said"),
    [
        (".svg", b"", "is empty; save it again, or copy it anew"),
        (".svg", svg()[:-6], "is cut short or damaged in its line 3; save it again as SVG"),
        (".svg", png(), "is no SVG picture but a PNG; save it again as SVG or PNG"),
        (".svg", b"<html><body/></html>", "is no SVG picture; save it again as SVG or PNG"),
        (".svg", b"<svg/>", f"lacks {XMLNS} in its first tag; add it there"),
        (".svg", gzip.compress(svg()), "is a compressed SVG; save it as a plain SVG"),
        (".svg", svg("&a;", DOUBLED), "holds an entity (<!ENTITY); save it as a plain SVG"),
        (".svg", svg("<script>go()</script>"), SCRIPT),
        (".svg", svg('<script xmlns="http://www.w3.org/1999/xhtml">go()</script>'), SCRIPT),
        (".svg", svg("<foreignObject/>"), SCRIPT),
        (".svg", svg('<rect onload="go()"/>'), SCRIPT),
        (".svg", svg('<a href="javascript:go()"/>'), SCRIPT),
        (".svg", svg('<image xlink:href="https://cdn.example/x.png"/>'), SCRIPT),
        (".svg", svg("<style>@import 'x.css';</style>"), SCRIPT),
        (".svg", svg('<rect fill="url(https://cdn.example/x.svg#a)"/>'), SCRIPT),
        (".svg", svg("", '<?xml-stylesheet href="x.css"?>'), SCRIPT),
        (".png", png()[:-20], DAMAGED),
        (".png", png()[:8], DAMAGED),
        (".png", png().replace(b"IDAT", b"IDaT"), DAMAGED),
        (".png", png(0), "is damaged; save it again, or copy it anew"),
        (".png", b"\xff\xd8\xff\xe0", "is no PNG picture but a JPEG; save it again as PNG or SVG"),
        (".png", b"hello", "is no PNG picture; save it again as PNG or SVG"),
        (".jpg", b"\xff\xd8\xff\xe0 half", "is cut short; save it again, or copy it anew"),
        (".gif", b"RIFF....WEBP", "is no GIF picture but a WebP; give it the ending of what it is"),
    ],
)  # fmt: skip
def test_a_picture_that_cannot_be_shown_is_refused_with_what_to_do(
    ending: str, held: bytes, said: str
) -> None:
    assert wrong(ending, held) == said


@pytest.mark.parametrize(
    ("ending", "held"),
    [
        (".svg", svg()),
        (".svg", svg("", '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "SVG 1.1" "svg11.dtd">')),
        (".svg", svg('<use href="#a"/><rect fill="url(#b)"/><style>a { fill: url(#b) }</style>')),
        (".svg", svg('<image xlink:href="data:image/png;base64,AA=="/>')),
        (".svg", svg().decode().encode("utf-16")),
        (".png", png()),
        (".png", png() + b"some program's own"),
        (".jpeg", b"\xff\xd8\xff\xe0 whole \xff\xd9"),
        (".gif", b"GIF89a whole \x3b"),
        (".pdf", b""),
    ],
)  # fmt: skip
def test_a_whole_picture_is_right(ending: str, held: bytes) -> None:
    assert wrong(ending, held) == ""
