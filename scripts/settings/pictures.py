"""Whether a picture is whole and is what its name says, and safe where it could run something."""

import re
import struct
import xml.etree.ElementTree as etree
import zlib
from collections.abc import Callable, Iterator

PNG = b"\x89PNG\r\n\x1a\n"
HEADER = 13
SVG = "{http://www.w3.org/2000/svg}"
# Entities could grow without end, or fetch a file; no drawing needs them.
ENTITY = re.compile(rb"<!ENTITY|<\x00!\x00E\x00N\x00T", re.IGNORECASE)
# What would run, or load something from elsewhere.
RUNS = ("script", "foreignobject")
LOADS = re.compile(r"@import|url\(\s*[\"']?(?!#|data:image/(?:png|jpeg))", re.IGNORECASE)
INSIDE = re.compile(r"#|data:image/(?:png|jpeg)[;,]", re.IGNORECASE)
# About as wide as high.
SQUARE = (0.8, 1.25)
AGAIN = "save it again, or copy it anew"
# How a file of a kind starts and, where that is sure, how it ends.
ENDS: dict[str, tuple[bytes, bytes]] = {
    ".jpg": (b"\xff\xd8\xff", b"\xff\xd9"),
    ".jpeg": (b"\xff\xd8\xff", b"\xff\xd9"),
    ".gif": (b"GIF8", b"\x3b"),
    ".webp": (b"RIFF", b""),
}


def wrong(ending: str, held: bytes) -> str:
    """Say what is wrong with a picture and what to do; nothing where it is right, or no picture.

    Parameters:
        ending: that of its name, in small letters, with the dot.
        held: its bytes.
    """
    if ending not in KINDS and ending not in ENDS:
        return ""
    if not held:
        return f"is empty; {AGAIN}"
    return KINDS[ending](held) if ending in KINDS else _ends(ending, held)


def is_square(picture: bytes) -> bool:
    """Say whether a picture is about as wide as high."""
    width, height = size(picture)
    return height > 0 and SQUARE[0] <= width / height <= SQUARE[1]


def size(picture: bytes) -> tuple[float, float]:
    """Return a picture's width and height, in pixels or in the units of its own drawing."""
    if picture.startswith(PNG):
        return int.from_bytes(picture[16:20]), int.from_bytes(picture[20:24])
    tag = re.search(r"<svg\b[^>]*>", picture.decode("utf-8", "replace"))
    if not tag:
        return 0, 0
    box = re.search(r"""\bviewBox\s*=\s*["']([^"']+)["']""", tag[0])
    sides = re.split(r"[\s,]+", box[1].strip())[2:] if box else []
    if not box:
        found = [
            re.search(rf"""\s{side}\s*=\s*["']([\d.]+)""", tag[0]) for side in ("width", "height")
        ]
        sides = [side[1] for side in found if side]
    try:
        width, height = map(float, sides)
    except ValueError:
        return 0, 0
    return width, height


def _ends(ending: str, held: bytes) -> str:
    """Say what is wrong with a picture of which we know how it starts and ends."""
    first, last = ENDS[ending]
    kind = ending[1:].upper().replace("JPG", "JPEG")
    if not held.startswith(first):
        return f"is no {kind} picture{_is(held)}; give it the ending of what it is"
    return "" if held.rstrip(b"\0\r\n").endswith(last) else f"is cut short; {AGAIN}"


def _is(held: bytes) -> str:
    """Say what a file looks like instead."""
    known = {"PNG": PNG, "JPEG": b"\xff\xd8\xff", "GIF": b"GIF8", "WebP": b"RIFF", "PDF": b"%PDF"}
    found = [name for name, start in known.items() if held.startswith(start)]
    return f" but a {found[0]}" if found else ""


def _png(held: bytes) -> str:
    """Say what is wrong with a PNG: each of its parts carries a sum."""
    if not held.startswith(PNG):
        return f"is no PNG picture{_is(held)}; save it again as PNG or SVG"
    packed = b""
    try:
        for kind, content in _chunks(held):
            packed += content if kind == b"IDAT" else b""
            last = kind
            if kind == b"IHDR" and (
                len(content) != HEADER or not all(struct.unpack(">II", content[:8]))
            ):
                return f"is damaged; {AGAIN}"
        reader = zlib.decompressobj()
        reader.decompress(packed)
    except (struct.error, zlib.error):
        return f"is cut short or damaged; {AGAIN}"
    return "" if last == b"IEND" and reader.eof else f"is cut short; {AGAIN}"


def _chunks(held: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield kind and content of each part. Raises zlib.error or struct.error for a damaged one."""
    at = len(PNG)
    while at < len(held):
        (length,) = struct.unpack_from(">I", held, at)
        part = held[at + 4 : at + 8 + length]
        (sum_of,) = struct.unpack_from(">I", held, at + 8 + length)
        if zlib.crc32(part) != sum_of:
            raise zlib.error("the sum is another")
        yield part[:4], part[4:]
        at += 12 + length
        if part[:4] == b"IEND":
            return  # what some programs write behind it does no harm
    raise struct.error("the end is missing")


def _svg(held: bytes) -> str:
    """Say what is wrong with an SVG: not whole, not SVG, or more than a drawing."""
    if held.startswith(b"\x1f\x8b"):
        return "is a compressed SVG; save it as a plain SVG"
    if ENTITY.search(held):
        return "holds an entity (<!ENTITY); save it as a plain SVG"
    try:
        root = etree.fromstring(held)
    except (etree.ParseError, LookupError, ValueError) as error:
        if b"<svg" not in held:
            return f"is no SVG picture{_is(held)}; save it again as SVG or PNG"
        line = getattr(error, "position", (1, 0))[0]
        return f"is cut short or damaged in its line {line}; save it again as SVG"
    if root.tag != f"{SVG}svg":
        if root.tag == "svg":
            return 'lacks xmlns="http://www.w3.org/2000/svg" in its first tag; add it there'
        return "is no SVG picture; save it again as SVG or PNG"
    if b"<?xml-stylesheet" in held or any(map(_more_than_drawn, root.iter())):
        return "holds a script or something loaded from elsewhere; save it as a plain SVG"
    return ""


def _more_than_drawn(part: etree.Element) -> bool:
    """Say whether a part of an SVG runs, or loads something."""
    kind = part.tag.rpartition("}")[2].lower()
    if kind in RUNS or (kind == "style" and LOADS.search(part.text or "")):
        return True
    for key, value in part.attrib.items():
        name = key.rpartition("}")[2].lower()
        if name.startswith("on") or LOADS.search(value):
            return True
        if name in ("href", "src") and not INSIDE.match(value.strip()):
            return True
    return False


KINDS: dict[str, Callable[[bytes], str]] = {".png": _png, ".svg": _svg}
