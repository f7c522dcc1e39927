"""Worksheets and checklists as PDF and Word: a folder for each size of paper, names to read."""

import re
from pathlib import Path

from pypdf import PdfReader

from scripts.content.built_site import own
from scripts.content.errors import ProjectError
from scripts.content.words import phrase, say
from scripts.kit.course import RIGHTS
from scripts.kit.job import Job, NothingToPackError
from scripts.kit.packing import Packed, note, pack
from scripts.papers.shapes import A4, LARGE, LETTER

SUFFIX = "papers.zip"
FOLDERS = {A4.id: "A4", LETTER.id: phrase("US Letter"), LARGE.id: phrase("Large print A4")}
WORD, PACKS = "Word", phrase("Packs A4")
PACK = "pack-"
TIP = re.compile(r'<article class="[^"]*\batn-tip-(\d)')
FORMS = re.compile(r'<div class="atn-forms">.*?</div>', re.DOTALL)
FILE = re.compile(r'href="[./]*papers/([^"]+)-a4\.pdf"')
README = """\
{said[0]}

{listed}

{said[1]}
{said[2]}
{said[3]}
"""
SAID = (
    phrase("Worksheets and checklists to print, fill in on screen, or change"),
    phrase("The number at the start of a name is the tip that a sheet belongs to."),
    phrase("From {address}"),
    RIGHTS,
)
LISTED = (
    (("A4", FOLDERS[LETTER.id]), phrase("one PDF for each sheet, with fields to type in")),
    ((FOLDERS[LARGE.id],), phrase("the same in large letters")),
    ((PACKS,), phrase("all sheets of one tip in one file, with the invented examples")),
    ((WORD,), phrase("to change; A4")),
)


def make(job: Job, target: Path) -> None:
    """Write the zip. Raises ProjectError where the site has no papers."""
    files = {name: Packed(path.read_bytes()) for name, path in papers(job.site).items()}
    files["README.txt"] = note(job.signed(readme(job.address)))
    pack(target, files, job.when)


def readme(address: str) -> str:
    """Return the note that says what lies in each folder."""
    rows = [(", ".join(map(say, folders)), say(words)) for folders, words in LISTED]
    wide = max(len(folders) for folders, _ in rows)
    listed = "\n".join(f"{folders:<{wide}}  {words}" for folders, words in rows)
    return README.format(said=[say(words, address=address) for words in SAID], listed=listed)


def papers(site: Path) -> dict[str, Path]:
    """Return each paper of a built site by the name a person finds it under."""
    tips = tips_of_papers(site)
    found: dict[str, Path] = {}
    for path in sorted((site / "papers").glob("*.pdf")):
        stem, _, shape = path.stem.rpartition("-")
        about = PdfReader(path).metadata
        title = in_words((about and about.title) or stem)
        if stem.startswith(PACK):
            found[f"{say(PACKS)}/{title}.pdf"] = path
            continue
        if stem not in tips:
            raise ProjectError(f"{path}: no page lists it; run: make kit")
        name = f"{tips[stem]} {title}"
        found[f"{say(FOLDERS.get(shape, shape))}/{name}.pdf"] = path
        word = path.with_name(f"{stem}.docx")
        if word.is_file():
            found[f"{say(WORD)}/{name}.docx"] = word
    if not found:
        raise NothingToPackError(f"{site / 'papers'}: holds no papers; run: make kit")
    return found


def tips_of_papers(site: Path) -> dict[str, str]:
    """Return the tip of each paper, by the start of its file's name, from the page it is of."""
    tips: dict[str, str] = {}
    for page in own(site, "index.html"):
        html = page.read_text(encoding="utf-8")
        tip = TIP.search(html)
        if tip:
            listed = "".join(FORMS.findall(html))
            tips |= dict.fromkeys(FILE.findall(listed), tip[1])
    return tips


def in_words(title: str) -> str:
    """Return a title as every system takes it for the name of a file."""
    plain = title.replace("’", "'").replace(":", ",")
    return " ".join(re.sub(r'[<>"/\\|?*]', " ", plain).split()).rstrip(". ")
