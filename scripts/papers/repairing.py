"""Mends WeasyPrint's PDF, so that its fields have the right names, words and looks.

Each function says what WeasyPrint 70 leaves undone.
"""

import io
from collections.abc import Iterator
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from scripts.content.words import direction, spoken
from scripts.papers.shapes import Shape
from scripts.papers.typed_face import cut_face, make_face

MULTILINE = 1 << 12
FACE = Name("/Typed")
# A viewer takes the largest size at which the words fit.
FITTING = 0
# Points of a list's box that no word takes: its edges.
BESIDE = 8
# Thousandths of the size that a letter takes which the face does not have.
WIDEST = 1000
# How a field's words stand in it.
AT_THE_RIGHT = 2


def repair(data: bytes, titles: dict[str, str], typed: Path, shape: Shape) -> bytes:
    """Return a PDF whose form is whole.

    `titles` names the places inside the document that links lead to, and `typed` is the font
    file for typed words.
    """
    with Pdf.open(io.BytesIO(data)) as pdf:
        describe_links(pdf, titles)
        if "/AcroForm" in pdf.Root:
            fields = list(mend_fields(pdf))
            replace_face(pdf, fields, typed, shape)
            pdf.Root.AcroForm.Fields = nest(pdf, fields)
            # Off: viewers would draw each field anew on opening, white over the ruled lines.
            del pdf.Root.AcroForm.NeedAppearances
        pdf.remove_unreferenced_resources()
        made = io.BytesIO()
        pdf.save(
            made,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            recompress_flate=True,
        )
    return made.getvalue()


def describe_links(pdf: Pdf, titles: dict[str, str]) -> None:
    """Say in words where a link inside the document leads; WeasyPrint gives the bare anchor."""
    for annotation in annotations(pdf, "/Link"):
        if "/Dest" in annotation:
            anchor = str(annotation.Dest)
            annotation.Contents = String(titles.get(anchor, anchor))


def annotations(pdf: Pdf, kind: str) -> Iterator[Object]:
    """Yield every annotation of one kind, in the order of the pages."""
    for page in pdf.pages:
        for annotation in page.get("/Annots", Array()):
            if str(annotation.Subtype) == kind:
                yield annotation


def mend_fields(pdf: Pdf) -> Iterator[Object]:
    """Yield each field once, mended.

    WeasyPrint lists the circles of a group as fields beside the group, repeats the group's name
    on each, and takes the first circle's words for the group's.
    """
    groups = set()
    for widget in annotations(pdf, "/Widget"):
        group = widget.get("/Parent")
        (state,) = widget.AP.N.keys() if "/AP" in widget else ("",)
        draw(pdf, widget)
        if group is None:
            yield widget
            continue
        place = int(state.lstrip("/"))
        del widget.T
        if group.objgen not in groups:
            groups.add(group.objgen)
            group.TU = String(str(widget.TU).removesuffix(f" {group.Opt[place]}"))
            yield group


def draw(pdf: Pdf, widget: Object) -> None:
    """Give a field its looks: nothing when empty, a cross or a dot when ticked.

    WeasyPrint draws no empty box and a tick that Poppler does not show. Typed lines get a white
    ground, which covers the ruled lines as soon as a viewer draws the words.
    """
    left, bottom, right, top = (float(value) for value in widget.Rect)
    width, height = abs(right - left), abs(top - bottom)
    kind = str(widget.get("/FT", "/Btn"))
    if kind != "/Btn":
        widget.AP = Dictionary(N=picture(pdf, width, height, ""))
        if int(widget.get("/Ff", 0)) & MULTILINE:
            widget.MK = Dictionary(BG=Array([1]))
        return
    states = [key for key in widget.AP.N if key != "/Off"]
    pad = width * 0.22
    if "/Parent" in widget:
        ink = dot(width / 2, height / 2, width / 2 - pad)
    else:
        ink = (
            f"{width * 0.11:.2f} w 1 J "
            f"{pad:.2f} {pad:.2f} m {width - pad:.2f} {height - pad:.2f} l "
            f"{pad:.2f} {height - pad:.2f} m {width - pad:.2f} {pad:.2f} l S"
        )
    looks = Dictionary({state: picture(pdf, width, height, ink) for state in states})
    looks["/Off"] = picture(pdf, width, height, "")
    widget.AP = Dictionary(N=looks)
    style = "l" if "/Parent" in widget else "8"
    widget.MK = Dictionary(CA=String(style))


def dot(x: float, y: float, radius: float) -> str:
    """Return a filled circle of four curves."""
    k = radius * 0.5523
    return (
        f"{x + radius:.2f} {y:.2f} m "
        f"{x + radius:.2f} {y + k:.2f} {x + k:.2f} {y + radius:.2f} {x:.2f} {y + radius:.2f} c "
        f"{x - k:.2f} {y + radius:.2f} {x - radius:.2f} {y + k:.2f} {x - radius:.2f} {y:.2f} c "
        f"{x - radius:.2f} {y - k:.2f} {x - k:.2f} {y - radius:.2f} {x:.2f} {y - radius:.2f} c "
        f"{x + k:.2f} {y - radius:.2f} {x + radius:.2f} {y - k:.2f} {x + radius:.2f} {y:.2f} c f"
    )


def picture(pdf: Pdf, width: float, height: float, ink: str) -> Object:
    """Return a drawing of a field's size."""
    stream = pdf.make_stream(ink.encode("ascii"))
    stream.Type, stream.Subtype = Name.XObject, Name.Form
    stream.BBox = Array([0, 0, round(width, 2), round(height, 2)])
    stream.Resources = Dictionary()
    return stream


def replace_face(pdf: Pdf, fields: list[Object], typed: Path, shape: Shape) -> None:
    """Set typed words in one embedded font, at a size that lets a long answer fit.

    WeasyPrint embeds its own whole, ten times the size. The style sheet gives fields a face that
    nothing else has, so that it can go.
    """
    fonts = Dictionary({str(FACE): make_face(pdf, typed)})
    unused = {str(field.DA).split()[-3] for field in fields if "/DA" in field}
    for page in pdf.pages:
        for name in unused:
            if "/Font" in page.Resources and name in page.Resources.Font:
                del page.Resources.Font[name]
    for field in fields:
        if "/DA" in field:
            field.DA = String(f"{FACE} {size(field, typed, shape)} Tf 0 g")
            if direction(spoken()) == "rtl":
                field.Q = AT_THE_RIGHT
    pdf.Root.AcroForm.DR = Dictionary(Font=fonts)
    pdf.Root.AcroForm.DA = String(f"{FACE} {FITTING} Tf 0 g")


def size(field: Object, typed: Path, shape: Shape) -> int:
    """Return the size of a field's words in points: the longest choice of a list must fit."""
    if str(field.FT) != "/Ch":
        return shape.typed if int(field.get("/Ff", 0)) & MULTILINE else FITTING
    known = cut_face(typed).widths
    longest = max(
        sum(known.get(ord(letter), WIDEST) for letter in words) for words in offered(field)
    )
    left, _, right, _ = (float(edge) for edge in field.Rect)
    return min(shape.chosen, int((abs(right - left) - BESIDE) * 1000 / longest))


def offered(field: Object) -> Iterator[str]:
    """Yield the words of each choice in a list."""
    for choice in field.Opt:
        yield str(choice[1] if isinstance(choice, Array) else choice)


def nest(pdf: Pdf, fields: list[Object]) -> Array:
    """Return one branch for each sheet, its fields below it.

    WeasyPrint writes `sheet.field` as one name, where a full stop may only join two.
    """
    branches: dict[str, Object] = {}
    for field in fields:
        sheet, _, name = str(field.T).partition(".")
        if sheet not in branches:
            branches[sheet] = pdf.make_indirect(Dictionary(T=String(sheet), Kids=Array()))
        field.T = String(name)
        field.Parent = branches[sheet]
        branches[sheet].Kids.append(field)
    return Array(list(branches.values()))
