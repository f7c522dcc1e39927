"""The file round a paper's text: what a Word file needs besides, the same bytes each time."""

import io
import re
import zipfile
from collections.abc import Iterable
from html import escape
from pathlib import Path

from scripts.content.words import from_left, named, say
from scripts.papers.composing import PAGES
from scripts.papers.reading import Paper, shown
from scripts.papers.word.links import Links
from scripts.papers.word.markup import from_right, text
from scripts.papers.word.sheet import body

HERE = Path(__file__).parent
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:r="{OFFICE}" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"'
)
# A4 in twentieths of a point, with the margins of the PDF: without and with a service's name above.
PAPER = (
    '<w:sectPr>{header}<w:footerReference w:type="default" r:id="footer"/>'
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="{top}" w:right="907" w:bottom="{bottom}" '
    'w:left="907" w:header="{from_edge}" w:footer="454" w:gutter="0"/></w:sectPr>'
)
PLAIN = {"header": "", "top": 794, "bottom": 1247, "from_edge": 567}
NAMED = {
    "header": '<w:headerReference w:type="default" r:id="header"/>',
    "top": 879, "bottom": 1162, "from_edge": 340,
}  # fmt: skip
# Beside document.xml: each part's file, its kind, and the last word of its type.
PARTS = ("styles", "settings", "numbering")


def word_file(paper: Paper) -> bytes:
    """Return a paper as a Word file."""
    links = Links()
    around = PAPER.format(**(NAMED if paper.service else PLAIN))
    text_of_it = f"<w:document {SPACES}><w:body>{body(paper, links)}{around}</w:body></w:document>"
    edges = {"footer": footer(paper), **({"header": header(paper)} if paper.service else {})}
    files = {
        "[Content_Types].xml": HEAD + content_types(edges),
        "_rels/.rels": HEAD + relations(
            related("document", f"{OFFICE}/officeDocument", "word/document.xml")
            + related(
                "core", f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"
            )
        ),
        "docProps/core.xml": HEAD + properties(paper),
        "word/document.xml": HEAD + text_of_it,
        **{f"word/{edge}.xml": HEAD + held for edge, held in edges.items()},
        **{f"word/{part}.xml": part_of(part) for part in PARTS},
        "word/_rels/document.xml.rels": HEAD + relations(
            "".join(related(part, f"{OFFICE}/{part}", f"{part}.xml") for part in (*PARTS, *edges))
            + links.markup()
        ),
    }  # fmt: skip
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for name, held in files.items():
            # Without a time of its own a file gets that of 1980, each time the same.
            target.writestr(zipfile.ZipInfo(name), held, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def content_types(edges: Iterable[str]) -> str:
    """Return the kind of each file in the package. `edges` are the head and foot of its pages."""
    kinds = {"document": "document.main"} | {part: part for part in (*PARTS, *edges)}
    own = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{WORD}.{kind}+xml"/>'
        for part, kind in kinds.items()
    )
    return (
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{own}'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    )


def relations(held: str) -> str:
    """Return which files belong to a file."""
    return f'<Relationships xmlns="{PACKAGE}/relationships">{held}</Relationships>'


def related(own: str, kind: str, target: str) -> str:
    """Return that a file belongs to another."""
    return f'<Relationship Id="{own}" Type="{kind}" Target="{target}"/>'


def part_of(name: str) -> str:
    """Return a part that is the same for every paper, but for the language it is written in."""
    held = (HERE / f"{name}.xml").read_text("utf-8")
    for element in ("w:lang", "w:themeFontLang"):
        held = held.replace(f'<{element} w:val="en-GB"', f'<{element} w:val="{named()}"')
    if from_right("rtl"):
        held = held.replace('w:bidi="ar-SA"', f'w:bidi="{named()}"')
    return held


def properties(paper: Paper) -> str:
    """Return what the file says of itself: its title, its language, who made it."""
    return (
        f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(paper.title)}</dc:title>"
        f"<dc:creator>{escape('; '.join(paper.authors))}</dc:creator>"
        f"<dc:description>{escape(paper.description)}</dc:description>"
        f"<dc:language>{named()}</dc:language></cp:coreProperties>"
    )


def header(paper: Paper) -> str:
    """Return the head of each page: whose copy it is, and whom to call."""
    looks = '<w:sz w:val="16"/><w:szCs w:val="16"/>'
    styled = f'<w:pPr><w:pStyle w:val="Footer"/>{from_right("bidi")}</w:pPr>'
    lines = "".join(f"<w:p>{styled}{text(line, looks)}</w:p>" for line in paper.service)
    return f"<w:hdr {SPACES}>{lines}</w:hdr>"


def footer(paper: Paper) -> str:
    """Return the foot of each page, as on the PDF: title, address, page of pages, licence."""
    styled = '<w:pStyle w:val="Footer"/>'
    ruled = '<w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="000000"/></w:pBdr>'
    tab = "<w:r><w:tab/></w:r>"

    def counted(what: str) -> str:
        return f'<w:fldSimple w:instr=" {what} ">{text("1")}</w:fldSimple>'

    fields = {"{page}": counted("PAGE"), "{pages}": counted("NUMPAGES")}
    parts = re.split(r"({pages?})", say(PAGES))
    pages = "".join(fields.get(part) or text(part) for part in parts if part)
    address = text(from_left(shown(paper.address)))
    return (
        f"<w:ftr {SPACES}>"
        f"<w:p><w:pPr>{styled}{ruled}{from_right('bidi')}</w:pPr>{text(paper.title)}{tab}{pages}</w:p>"
        f"<w:p><w:pPr>{styled}{from_right('bidi')}</w:pPr>{address}{tab}{text('CC BY 4.0')}</w:p>"
        "</w:ftr>"
    )
