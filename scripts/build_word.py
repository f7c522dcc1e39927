"""Make an editable Word file of each worksheet and checklist from its built page.

    python -m scripts.build_word site

writes site/papers/<name>.docx. Pandoc (PyPI: pypandoc_binary) writes the files; this
module gives it plain HTML: a heading for each question with the number it has everywhere
else, the hint, and a ruled table to write in. With SOURCE_DATE_EPOCH set, the same page
gives the same bytes.
"""

import html
import io
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

from bs4 import BeautifulSoup, Tag

# Borders for Pandoc's one table style, which has none: lines to write on.
BORDERS = "<w:tblBorders>" + "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
) + "</w:tblBorders>"  # fmt: skip
# A4 with margins of 2 cm, in twentieths of a point; Letter prints it with a smaller margin.
A4 = (
    '<w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" '
    'w:header="567" w:footer="567" w:gutter="0"/>'
)
BLANK = "<p>&#160;</p>"
BOX = "&#9744; "


class CannotRunError(RuntimeError):
    """Something outside the pages is missing; the text names it and the remedy."""


def pandoc(*arguments: str, given: bytes = b"") -> bytes:
    """Run Pandoc and return what it printed. Raises CannotRunError where it is missing or fails."""
    try:
        import pypandoc
    except ModuleNotFoundError:
        raise CannotRunError("pypandoc_binary is not installed; run: make pdf") from None
    command = [pypandoc.get_pandoc_path(), *arguments]
    done = subprocess.run(command, input=given, capture_output=True, check=False)
    if done.returncode:
        raise CannotRunError(f"pandoc: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def reference() -> bytes:
    """Return Pandoc's reference document on A4 with ruled tables, the same bytes each time."""
    source = zipfile.ZipFile(io.BytesIO(pandoc("--print-default-data-file=reference.docx")))
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            data = source.read(name)
            if name == "word/styles.xml":
                data = ruled(data.decode()).encode()
            if name == "word/document.xml":
                data = data.replace(b"</w:footnotePr>", b"</w:footnotePr>" + A4.encode(), 1)
            target.writestr(zipfile.ZipInfo(name), data)
    return made.getvalue()


def ruled(styles: str) -> str:
    """Add borders to the table style. Raises CannotRunError where Pandoc names it otherwise."""
    start = styles.find('w:styleId="Table"')
    place = styles.find("<w:tblPr>", start)
    if start < 0 or place < 0:
        raise CannotRunError("pandoc: its reference document has no style 'Table'; update ruled()")
    place += len("<w:tblPr>")
    return styles[:place] + BORDERS + styles[place:]


def words(tag: Tag | None) -> str:
    """Return a tag's words, escaped, with single spaces."""
    return html.escape(" ".join(tag.get_text().split())) if tag else ""


def lined(count: int) -> str:
    """Return a table of empty rows."""
    return f"<table><tbody>{f'<tr><td>{BLANK}</td></tr>' * count}</tbody></table>"


def answer(question: Tag) -> Iterator[str]:
    """Yield the room to answer one question."""
    kind = str(question["data-kind"])
    if kind == "next-action":
        heads = "".join(f"<th>{words(label)}</th>" for label in question.select(".atn-part label"))
        yield f"<table><thead><tr>{heads}</tr></thead><tbody><tr>{f'<td>{BLANK}</td>' * 2}</tr>"
        yield "</tbody></table>"
    elif kind in ("one-of", "several-of", "scale"):
        for label in question.select(".atn-choice label"):
            yield f"<p>{BOX}{words(label)}</p>"
    elif kind == "answer-table":
        rows = question.select(".atn-row")
        labels = rows[0].select("label")
        heads = "".join(f"<th>{words(label)}</th>" for label in labels)
        cells = f"<tr>{f'<td>{BLANK}</td>' * len(labels)}</tr>"
        yield f"<table><thead><tr>{heads}</tr></thead><tbody>{cells * len(rows)}</tbody></table>"
    elif kind == "answer-group":
        for row in question.select(".atn-row"):
            lines = "".join(
                f"<tr><td>{words(label)}</td><td>{BLANK}</td></tr>" for label in row.select("label")
            )
            yield f"<table><tbody>{lines}</tbody></table>{BLANK}"
    else:
        yield lined(len(question.select(".atn-lines i")) or 1)


def sheet(form: Tag) -> Iterator[str]:
    """Yield a worksheet's questions, and what stands between them."""
    for part in form.find_all(recursive=False):
        if "atn-question" not in (part.get("class") or []):
            yield plain(part)
            continue
        number, label = part.select_one(".atn-number"), part.select_one(".atn-label")
        asked = words(label).removeprefix(words(number)).strip()
        yield f"<h2>{words(number)}. {asked}</h2>"
        for hint in part.select(".atn-hint"):
            yield f"<p><em>{words(hint)}</em></p>"
        yield from answer(part)


def plain(part: Tag) -> str:
    """Return a piece of prose without links and classes: paper and Word need neither."""
    title = part.select_one(".admonition-title")
    if title:
        title.extract()
        return f"<p><strong>{words(title)}.</strong> {words(part)}</p>"
    return f"<p>{words(part)}</p>" if part.name in ("p", "div") else ""


def document(page: BeautifulSoup, address: str) -> str:
    """Return a page as plain HTML: its title, its opening, its questions or boxes, its foot."""
    article = page.select_one("article")
    if article is None:
        raise CannotRunError(f"{address}: no article in the built page; build the site anew")
    parts: list[str] = []
    for part in article.find_all(recursive=False):
        kinds = part.get("class") or []
        form = part.select_one("form.atn-sheet")
        if form:
            parts.extend(sheet(form))
            break
        if part.name in ("h1", "h2"):
            parts.append(f"<{part.name}>{words(part)}</{part.name}>")
        elif "atn-checklist" in kinds:
            parts.extend(f"<p>{BOX}{words(label)}</p>" for label in part.select("label"))
        elif "next-step" in kinds:
            break
        elif "atn-tip" not in kinds:
            parts.append(plain(part))
    return "".join(parts) + f"<p>{html.escape(address)}. Text: CC BY 4.0.</p>"


def is_paper(page: BeautifulSoup) -> bool:
    """Say whether a page is a worksheet or a checklist."""
    return bool(page.select_one("form.atn-sheet, article.atn-type-checklist"))


def name_of(path: Path, site: Path) -> str:
    """Return a file's name for a page: the sheet's, or the tip's and `checklist`."""
    parts = path.parent.relative_to(site).parts
    return parts[-1] if parts[-1] != "checklist" else "-".join(parts)


def build(site: Path) -> list[Path]:
    """Write a Word file for each worksheet and checklist; return their paths."""
    if not (site / "index.html").exists():
        raise CannotRunError(f"{site}: no built site here; run: make build")
    folder = site / "papers"
    folder.mkdir(exist_ok=True)
    model = folder / ".reference.docx"
    model.write_bytes(reference())
    made = []
    for path in sorted(site.rglob("index.html")):
        page = BeautifulSoup(path.read_bytes(), "html5lib")
        if not is_paper(page):
            continue
        title = page.select_one("article h1")
        canonical = page.select_one("link[rel=canonical]")
        address = re.sub(r"^https?://", "", str(canonical["href"])) if canonical else path.name
        target = folder / f"{name_of(path, site)}.docx"
        pandoc(
            "--from=html",
            "--to=docx",
            f"--reference-doc={model}",
            f"--metadata=pagetitle:{title.get_text() if title else ''}",
            f"--metadata=title-meta:{title.get_text() if title else ''}",
            "--metadata=lang:en-GB",
            f"--output={target}",
            given=document(page, address).encode(),
        )
        made.append(target)
    model.unlink()
    return made


def main(arguments: list[str]) -> int:
    """Build the files of one site; return 2 where that cannot be done."""
    try:
        made = build(Path(arguments[0] if arguments else "site"))
    except CannotRunError as error:
        print(error, file=sys.stderr)
        return 2
    size = sum(path.stat().st_size for path in made) // 1024
    print(f"{len(made)} Word files, {size} KB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
