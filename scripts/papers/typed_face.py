"""The font that typed words are set in: one face with the letters of most names, embedded.

The letters are those of Latin alphabets from Polish to Vietnamese and Yoruba, Greek, and
Cyrillic from Serbian to Kazakh. A code is the letter's own number in Unicode, so that a viewer
which draws typed words finds each letter without a table of its own. Papers in a language from
the right have a face with Arabic and Hebrew besides. Chinese and other scripts are in neither;
there the viewer's fonts decide.
"""

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from scripts.papers.fonts import FROM_RIGHT

# First and last of each run of letters.
LATIN = (
    (0x20, 0x7E), (0xA0, 0x17F), (0x181, 0x181), (0x186, 0x186), (0x189, 0x18A), (0x18E, 0x192),
    (0x194, 0x194), (0x198, 0x199), (0x19D, 0x19D), (0x1A0, 0x1A1), (0x1AF, 0x1B4), (0x1CD, 0x1DD),
    (0x1E4, 0x1EB), (0x1F4, 0x1F5), (0x1F8, 0x1F9), (0x200, 0x21B), (0x22A, 0x233), (0x253, 0x254),
    (0x256, 0x257), (0x259, 0x259), (0x25B, 0x25B), (0x263, 0x263), (0x272, 0x272), (0x28B, 0x28B),
    (0x2B9, 0x2BF), (0x300, 0x304), (0x309, 0x309), (0x30C, 0x30C), (0x323, 0x323),
    (0x1E00, 0x1EF9),
)  # fmt: skip
GREEK = ((0x384, 0x3CE),)
CYRILLIC = (
    (0x400, 0x45F), (0x490, 0x493), (0x496, 0x49D), (0x4A0, 0x4A3), (0x4AA, 0x4BB), (0x4CB, 0x4CC),
    (0x4D0, 0x4D9), (0x4E2, 0x4E3), (0x4E6, 0x4E9), (0x4EE, 0x4EF),
)  # fmt: skip
SIGNS = ((0x2010, 0x2022), (0x2026, 0x2026), (0x2039, 0x203A), (0x20A6, 0x20BF), (0x2116, 0x2122))
RUNS = (*LATIN, *GREEK, *CYRILLIC, *SIGNS)
HEBREW = ((0x5B0, 0x5BC), (0x5BE, 0x5BE), (0x5C1, 0x5C2), (0x5D0, 0x5EA), (0x5F3, 0x5F4))
# The letters of Arabic and Persian, and some of Urdu, and the shapes they take at the start, in the
# middle and at the end of a word, for viewers that ask for each shape by its own number.
ARABIC = (
    (0x60C, 0x60C), (0x61B, 0x61B), (0x61F, 0x61F), (0x621, 0x63A), (0x640, 0x655), (0x660, 0x66C),
    (0x670, 0x671), (0x679, 0x679), (0x67E, 0x67E), (0x686, 0x686), (0x688, 0x688), (0x691, 0x691),
    (0x698, 0x698), (0x6A9, 0x6A9), (0x6AF, 0x6AF), (0x6BA, 0x6BA), (0x6BE, 0x6BE), (0x6C1, 0x6C2),
    (0x6CC, 0x6CC), (0x6D2, 0x6D4), (0x6F0, 0x6F9), (0xFB56, 0xFB59), (0xFB66, 0xFB69),
    (0xFB7A, 0xFB7D), (0xFB88, 0xFB95), (0xFB9E, 0xFB9F), (0xFBA6, 0xFBB1), (0xFBFC, 0xFBFF),
    (0xFE80, 0xFEFC),
)  # fmt: skip
# What a PDF viewer needs of a font file; it finds letters by the PDF's own tables.
TABLES = {"GlyphOrder", "head", "hhea", "maxp", "hmtx", "loca", "glyf"}


@dataclass(frozen=True)
class Face:
    """A cut font file and its measures, in thousandths of the type's size, by letter."""

    data: bytes
    glyphs: dict[int, int]
    widths: dict[int, int]
    box: tuple[int, ...]
    ascent: int
    descent: int
    capitals: int


@cache
def cut_face(path: Path) -> Face:
    """Return a font's letters of the runs above, without hints."""
    font = TTFont(path, recalcTimestamp=False)
    known = font.getBestCmap()
    wanted = [
        code for first, last in runs_of(path) for code in range(first, last + 1) if code in known
    ]
    options = subset.Options(
        hinting=False, layout_features=[], recalc_timestamp=False, notdef_outline=True
    )
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "kern", "FFTM", "DSIG"]
    cut = subset.Subsetter(options)
    cut.populate(unicodes=wanted)
    cut.subset(font)
    names, head = font.getBestCmap(), font["head"]
    em: int = head.unitsPerEm
    capitals = getattr(font["OS/2"], "sCapHeight", 0) or font["hhea"].ascent

    def scaled(units: float) -> int:
        return round(units * 1000 / em)

    glyphs = {code: font.getGlyphID(names[code]) for code in wanted}
    widths = {code: scaled(font["hmtx"][names[code]][0]) for code in wanted}
    for table in set(font.keys()) - TABLES:
        del font[table]
    held = io.BytesIO()
    font.save(held, reorderTables=None)
    return Face(
        data=held.getvalue(),
        glyphs=glyphs,
        widths=widths,
        box=tuple(scaled(edge) for edge in (head.xMin, head.yMin, head.xMax, head.yMax)),
        ascent=scaled(font["hhea"].ascent),
        descent=scaled(font["hhea"].descent),
        capitals=scaled(capitals),
    )


def runs_of(path: Path) -> tuple[tuple[int, int], ...]:
    """Return the letters that a font's file is cut to."""
    return (*RUNS, *HEBREW, *ARABIC) if path.name in FROM_RIGHT else RUNS


def make_face(pdf: Pdf, path: Path) -> Object:
    """Return the face of typed words as a font of a PDF."""
    face = cut_face(path)
    name = Name(f"/ATNTYP+{path.stem.partition('-')[0]}")
    file = pdf.make_stream(face.data)
    file.Length1 = len(face.data)
    about = Dictionary(
        Type=Name.FontDescriptor,
        FontName=name,
        Flags=4,
        FontBBox=Array(face.box),
        ItalicAngle=0,
        Ascent=face.ascent,
        Descent=face.descent,
        CapHeight=face.capitals,
        StemV=80,
        FontFile2=file,
    )
    letters = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=name,
        CIDSystemInfo=Dictionary(
            Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0
        ),
        FontDescriptor=pdf.make_indirect(about),
        W=Array(list(widths(face))),
        CIDToGIDMap=pdf.make_stream(places(face)),
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type0,
            BaseFont=name,
            Encoding=Name("/Identity-H"),
            DescendantFonts=Array([pdf.make_indirect(letters)]),
            ToUnicode=pdf.make_stream(meanings(face)),
        )
    )


def runs(codes: Iterable[int]) -> Iterator[list[int]]:
    """Yield codes that follow each other together; none goes past a multiple of 256."""
    held: list[int] = []
    for code in sorted(codes):
        if held and (code != held[-1] + 1 or code % 256 == 0):
            yield held
            held = []
        held.append(code)
    if held:
        yield held


def widths(face: Face) -> Iterator[int | Array]:
    """Yield the width of each letter, as a font of a PDF lists them."""
    for run in runs(face.widths):
        yield run[0]
        yield Array([face.widths[code] for code in run])


def places(face: Face) -> bytes:
    """Return where in the font file each code has its letter, two bytes a code."""
    found = bytearray(2 * (max(face.glyphs) + 1))
    for code, place in face.glyphs.items():
        found[2 * code : 2 * code + 2] = place.to_bytes(2, "big")
    return bytes(found)


def meanings(face: Face) -> bytes:
    """Return the table that says of each code which letter it is: itself."""
    held = [f"<{run[0]:04X}> <{run[-1]:04X}> <{run[0]:04X}>" for run in runs(face.glyphs)]
    # A part of the table may hold a hundred lines.
    parts = [held[start : start + 100] for start in range(0, len(held), 100)]
    ranges = [f"{len(part)} beginbfrange\n{chr(10).join(part)}\nendbfrange" for part in parts]
    return "\n".join(
        (
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<0000> <FFFF>",
            "endcodespacerange",
            *ranges,
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        )
    ).encode("ascii")
