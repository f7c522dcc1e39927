"""What a file must hold to be what its name says."""

import io
import json
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from xml.etree import ElementTree

import yaml


@dataclass(frozen=True)
class Kind:
    """A kind of file: what people call it, its media types, and whether bytes are of it."""

    words: str
    types: tuple[str, ...]
    fits: Callable[[bytes], bool]


def _starts(*beginnings: bytes) -> Callable[[bytes], bool]:
    return lambda data: data.startswith(beginnings)


def _is_pdf(data: bytes) -> bool:
    # A file cut short lacks the mark at its end.
    return data.startswith(b"%PDF-") and b"%%EOF" in data[-1024:]


def _is_zip(data: bytes) -> bool:
    return data.startswith(b"PK") and zipfile.is_zipfile(io.BytesIO(data))


def _is_xml(data: bytes) -> bool:
    try:
        ElementTree.fromstring(data)
    except ElementTree.ParseError:
        return False
    return True


def _is_svg(data: bytes) -> bool:
    return _is_xml(data) and ElementTree.fromstring(data).tag.rpartition("}")[2] == "svg"


def _is_text(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    # Every text decodes; so does much that is none.
    return b"\0" not in data


def _is_yaml(data: bytes) -> bool:
    try:
        yaml.compose(data, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        return False
    return True


def _is_json(data: bytes) -> bool:
    try:
        json.loads(data)
    except ValueError:
        return False
    return True


def _is_calendar(data: bytes) -> bool:
    lines = data.split()
    return _is_text(data) and lines[0] == b"BEGIN:VCALENDAR" and lines[-1] == b"END:VCALENDAR"


def _is_html(data: bytes) -> bool:
    return _is_text(data) and data.lstrip().startswith(b"<")


_OFFICE = "application/vnd.openxmlformats-officedocument"
_JPEG = Kind("a JPEG picture", ("image/jpeg",), _starts(b"\xff\xd8\xff"))
_YAML = Kind("YAML", ("application/yaml", "text/yaml", "application/x-yaml"), _is_yaml)

KINDS: Mapping[str, Kind] = {
    ".pdf": Kind("a whole PDF file", ("application/pdf",), _is_pdf),
    ".docx": Kind("a Word file", (f"{_OFFICE}.wordprocessingml.document",), _is_zip),
    ".xlsx": Kind("an Excel file", (f"{_OFFICE}.spreadsheetml.sheet",), _is_zip),
    ".odt": Kind("a text document", ("application/vnd.oasis.opendocument.text",), _is_zip),
    ".zip": Kind("a whole ZIP file", ("application/zip",), _is_zip),
    ".svg": Kind("an SVG picture", ("image/svg+xml",), _is_svg),
    ".xml": Kind(
        "XML",
        ("application/xml", "text/xml", "application/rss+xml", "application/atom+xml"),
        _is_xml,
    ),
    ".html": Kind("HTML", ("text/html",), _is_html),
    ".yaml": _YAML,
    ".yml": _YAML,
    ".json": Kind("JSON", ("application/json", "application/feed+json"), _is_json),
    ".ics": Kind("a whole calendar file", ("text/calendar",), _is_calendar),
    ".png": Kind("a PNG picture", ("image/png",), _starts(b"\x89PNG\r\n\x1a\n")),
    ".jpg": _JPEG,
    ".jpeg": _JPEG,
    ".ico": Kind("an icon", ("image/x-icon", "image/vnd.microsoft.icon"), _starts(b"\0\0\1\0")),
    ".woff2": Kind("a WOFF2 font", ("font/woff2",), _starts(b"wOF2")),
    ".txt": Kind("text in UTF-8", ("text/plain",), _is_text),
    ".csv": Kind("a table as text in UTF-8", ("text/csv",), _is_text),
}
"""Every kind of file the site may offer, by the ending of its name."""
