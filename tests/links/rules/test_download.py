"""Tests of the rule download."""

import io
import zipfile

import pytest

from scripts.links.file_kinds import KINDS
from tests.links.conftest import Finder, ProblemFinder
from tests.links.samples import SITE_URL, addressed, example, html, on_checklist

PLACE = ("docs/move-on/checklist.md", 7, "download")
PDF = b"%PDF-1.7\n" + b"0" * 40_000 + b"\n%%EOF\n"


def zipped() -> bytes:
    """Return a small ZIP file."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as target:
        target.writestr("word/document.xml", "<document/>")
    return made.getvalue()


SOUND: dict[str, str | bytes] = {
    ".pdf": PDF,
    ".docx": zipped(),
    ".xlsx": zipped(),
    ".odt": zipped(),
    ".zip": zipped(),
    ".svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
    ".xml": "<urlset/>",
    ".html": html("<h1>Samaritans</h1>"),
    ".yaml": "- id: uk\n  url: !ENV ADDRESS\n",
    ".yml": "id: uk\n",
    ".json": '{"id": "uk"}',
    ".ics": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n",
    ".png": b"\x89PNG\r\n\x1a\n\0",
    ".jpg": b"\xff\xd8\xff\xe0",
    ".jpeg": b"\xff\xd8\xff\xe0",
    ".ico": b"\0\0\1\0\1",
    ".woff2": b"wOF2\0",
    ".txt": "Ask “why” once.\n",
    ".csv": "day,answer\n",
}
UNSOUND: dict[str, bytes] = {
    ".pdf": PDF[:-8],
    ".docx": zipped()[:-8],
    ".xlsx": b"PK",
    ".odt": PDF,
    ".zip": b"",
    ".svg": b"<html/>",
    ".xml": b"<urlset>",
    ".html": b"%PDF-1.7",
    ".yaml": b"- id: [uk",
    ".yml": b"id: 'uk",
    ".json": b"{'id': 'uk'}",
    ".ics": b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n",
    ".png": b"\xff\xd8\xff\xe0",
    ".jpg": b"\x89PNG\r\n\x1a\n",
    ".jpeg": b"<svg/>",
    ".ico": b"\x89PNG\r\n\x1a\n",
    ".woff2": b"wOFF",
    ".txt": "Señor".encode("latin-1"),
    ".csv": b"day\0answer",
}


def link(
    name: str, words: str = "The sheet", attributes: str = "", after: str = ""
) -> dict[str, str | bytes]:
    """Return the checklist with a link to a file in the site's folder `papers`, on line 7."""
    return {
        **on_checklist(
            f"Keep [{words}](../papers/{name}){after}.",
            f'<p>Keep <a href="../../papers/{name}"{attributes}>{words}</a>{after}.</p>',
        )
    }


FAILS = example(link("sheet.pdf") | {"site/papers/sheet.pdf": html("<h1>Sign in</h1>")}, PLACE)
PASSES = example(
    link("sheet.pdf", attributes=' type="application/pdf" download', after=" (2 pages, 40 KB)")
    | {"site/papers/sheet.pdf": PDF}
)


def test_there_is_a_sound_and_an_unsound_file_of_each_kind() -> None:
    assert set(SOUND) == set(UNSOUND) == set(KINDS)


@pytest.mark.parametrize("ending", SOUND)
def test_a_file_that_holds_what_its_name_says_is_fine(ending: str, found: Finder) -> None:
    files = link(f"sheet{ending}", attributes=" download") | {
        f"site/papers/sheet{ending}": SOUND[ending]
    }
    assert {rule for _, _, rule in found(example(files))} <= {"orphan-page"}


@pytest.mark.parametrize("ending", UNSOUND)
def test_a_file_that_does_not_is_reported_at_the_link(ending: str, problems: ProblemFinder) -> None:
    files = link(f"sheet{ending}", attributes=" download") | {
        f"site/papers/sheet{ending}": UNSOUND[ending]
    }
    (problem,) = (one for one in problems(example(files)) if one.rule == "download")
    assert str(problem) == (
        f"docs/move-on/checklist.md:7: download: /papers/sheet{ending} is not "
        f"{KINDS[ending].words}, as its name says; make the file anew"
    )


@pytest.mark.parametrize(
    ("attributes", "after", "message"),
    [
        (' type="application/msword"', "",
         'is a whole PDF file, not type="application/msword" as the link says; '
         "write application/pdf, or leave the type out"),
        (' download="sheet.docx"', "",
         "would be saved as sheet.docx, another kind of file; end that name in .pdf"),
        ("", " (2 pages, 57 KB)", "has 40016 bytes, not 57 KB as the link says; "
         "correct the size, in KB of 1,000 bytes"),
    ],
    ids=["type", "name", "size"],
)  # fmt: skip
def test_what_a_link_says_of_a_file_must_be_so(
    attributes: str, after: str, message: str, problems: ProblemFinder
) -> None:
    files = link("sheet.pdf", attributes=attributes, after=after) | {"site/papers/sheet.pdf": PDF}
    assert [str(problem) for problem in problems(example(files))] == [
        f"docs/move-on/checklist.md:7: download: /papers/sheet.pdf {message}"
    ]


@pytest.mark.parametrize(
    ("words", "after", "right"),
    [
        ("A4, PDF, 40 KB", "", True),
        ("A4, PDF", " (40.0 kB)", True),
        ("A4, PDF", " (40,016 bytes)", True),
        ("A4, PDF", " (0.04 MB)", True),
        ("A4, PDF", " or 57 KB of something else", True),
        ("40 jobs", " (see B)", True),
        ("A4, PDF, 39 KB", "", False),
        ("A4, PDF", " (40.1 KB)", False),
        ("A4, PDF", " (40,015 bytes)", False),
        ("A4, PDF", " (4 MB)", False),
    ],
)
def test_a_size_is_as_exact_as_it_is_written(
    words: str, after: str, right: bool, found: Finder
) -> None:
    files = link("sheet.pdf", words=words, after=after) | {"site/papers/sheet.pdf": PDF}
    assert found(example(files)) == (frozenset() if right else {PLACE})


def test_a_file_of_some_bytes_has_one_kilobyte(found: Finder) -> None:
    files = link("note.txt", after=" (1 KB)") | {"site/papers/note.txt": "Ask."}
    assert found(example(files)) == frozenset()


def test_a_file_that_is_not_there_is_one_problem(problems: ProblemFinder) -> None:
    assert [str(problem) for problem in problems(example(link("sheet.pdf")))] == [
        "docs/move-on/checklist.md:7: download: /papers/sheet.pdf is not in the site; "
        "correct the link or add the file"
    ]


def test_a_full_address_of_the_site_is_looked_up(found: Finder) -> None:
    address = f"{SITE_URL}papers/sheet.pdf"
    files = on_checklist(f"Keep [it]({address}).", f'<p>Keep <a href="{address}">it</a>.</p>')
    pages = addressed()
    canonical = f'<link rel="canonical" href="{SITE_URL}move-on/checklist/"></head>'
    built = "site/move-on/checklist/index.html"
    files[built] = files[built].replace("</head>", canonical)
    assert found(example({**pages, **files})) == {PLACE}


def test_a_file_of_an_unknown_kind_is_reported(problems: ProblemFinder) -> None:
    files = link("calm.mp3") | {"site/papers/calm.mp3": b"ID3"}
    assert [problem.message for problem in problems(example(files))] == [
        "/papers/calm.mp3 is of a kind nobody has described; offer another kind of file, "
        "or add .mp3 to scripts/links/file_kinds.py"
    ]


def test_a_page_marked_as_a_download_must_be_there_and_be_of_its_type(found: Finder) -> None:
    letter = '<a type="text/html" href="../checklist/">This list</a>'
    assert found(example(on_checklist(letter, letter))) == frozenset()
    letter = letter.replace("text/html", "application/pdf")
    assert found(example(on_checklist(letter, letter))) == {PLACE}
    letter = '<a download href="../letter/">A letter</a>'
    assert found(example(on_checklist(letter, letter))) == {PLACE}


def test_a_feed_must_be_of_its_type(found: Finder) -> None:
    feed = '<link rel="alternate" type="application/rss+xml" href="/feed.xml">'
    files: dict[str, str | bytes] = {
        "overrides/main.html": f"{{% extends 'base.html' %}}\n{feed}\n",
        "site/404.html": html("<h1>Not here</h1>", head=feed),
        "site/feed.xml": "{}",
    }
    assert found(example(files)) == {("overrides/main.html", 2, "download")}
