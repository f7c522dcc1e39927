"""Reads what goes on paper out of a built page: words from the page, questions as data.

The page has what Markdown made of the words around the questions; the catalogue of worksheets
knows each question's kind, its lines and rows.
"""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from bs4 import BeautifulSoup, Tag

from scripts.content import service
from scripts.content.catalogue import catalogue
from scripts.content.errors import ProjectError
from scripts.content.question import Question
from scripts.content.sheet import Sheet
from scripts.content.site_config import read_config
from scripts.content.words import from_left
from scripts.papers.hidden import drop_hidden

# Parts of a page that come onto paper another way.
APART = {"atn-tip", "atn-notes", "atn-worksheet"}
TIPS = (1, 2, 3, 4)


@dataclass(frozen=True)
class Tick:
    """One line of a checklist: the field's name, its words, and the words as HTML."""

    name: str
    words: str
    html: str


@dataclass(frozen=True)
class Words:
    """Anything a reader only reads, as HTML."""

    html: str


Part = Words | Question | tuple[Tick, ...]


@dataclass(frozen=True)
class Paper:
    """One worksheet or checklist, ready to be set on paper.

    `url` counts from the site's root, `address` is where the page will be on the web. `example`
    is the sheet filled in by an invented person, for packs; `notes` are the sources. `site` is the
    site's name, and `service` whose copy it is and whom to call, empty where nobody hosts it.
    `translation` says who has read it, where the page is one.
    """

    name: str
    kind: str
    tip: int
    tip_words: str
    minutes: str
    title: str
    description: str
    url: str
    address: str
    mark: str
    parts: tuple[Part, ...]
    example: str
    notes: str
    site: str = ""
    service: tuple[str, ...] = ()
    translation: str = ""

    @property
    def authors(self) -> tuple[str, ...]:
        """Who made it: the site, and the service whose copy it is."""
        return (self.site, *self.service[:1])


def with_leads(parts: tuple[Part, ...]) -> Iterator[tuple[Part, bool]]:
    """Yield each part, and whether it leads to the next: words between two questions do."""
    asked = False
    for place, part in enumerate(parts):
        following = parts[place + 1] if place + 1 < len(parts) else None
        yield part, asked and isinstance(following, Question)
        asked = asked or isinstance(part, Question)


def read_papers(site: Path, docs: Path, config: Path) -> list[Paper]:
    """Return every worksheet and checklist of a built site, in the order of its contents."""
    if not (site / "index.html").is_file():
        raise ProjectError(f"{site}: no built site is here; run `make build` first")
    try:
        entries = read_config(config).nav or ()
    except ProjectError as error:
        raise ProjectError(str(error)) from None
    sheets = {sheet.url: sheet for sheet in catalogue(docs).values()}
    host = service.read(docs / "data").lines
    found = []
    for entry in entries:
        url = f"{posixpath.splitext(entry.path)[0]}/"
        page = site / url / "index.html"
        if not page.is_file():
            if url in sheets:
                raise ProjectError(f"{page}: the sheet's page is missing; run `make build` again")
            continue
        soup = BeautifulSoup(page.read_text(encoding="utf-8"), "html5lib")
        article = soup.select_one("article")
        if article and article.select_one(":scope > div[lang]"):
            continue  # a page that is not translated; its papers are those of the English site
        classes = article.get_attribute_list("class") if article else []
        if article and "atn-type-worksheet" in classes and url in sheets:
            found.append(read_paper(soup, article, url, sheets[url], host))
        elif article and "atn-type-checklist" in classes:
            found.append(read_paper(soup, article, url, None, host))
    if not found:
        raise ProjectError(f"{site}: has no worksheet and no checklist; is it the right folder?")
    return found


def read_paper(
    soup: BeautifulSoup, article: Tag, url: str, sheet: Sheet | None, host: tuple[str, ...] = ()
) -> Paper:
    """Return one page as a paper. `host` is whose copy it is and whom to call."""
    canonical = soup.select_one('link[rel="canonical"]')
    if not canonical:
        raise ProjectError(f"{url}: the page does not say its address; set site_url in mkdocs.yml")
    address = str(canonical["href"])
    drop_hidden(article)
    clean(soup, article, address)
    heading = article.select_one("h1")
    tip = article.select_one(".atn-tip")
    if not (heading and tip):
        raise ProjectError(f"{url}: the page has no title or no tip above it")
    brand = soup.select_one(".atn-brand > span")
    if not brand:
        raise ProjectError(f"{url}: the page's header does not name the site; run `make build`")
    spans = [span.get_text(" ", strip=True) for span in tip.find_all("span")]
    mark, about = tip.select_one("svg"), soup.select_one('meta[name="description"]')
    name = url.strip("/").replace("/", "-")
    return Paper(
        name=sheet.id if sheet else name,
        kind="worksheet" if sheet else "checklist",
        tip=next(n for n in TIPS if f"atn-tip-{n}" in article.get_attribute_list("class")),
        tip_words=spans[0],
        minutes=spans[1] if len(spans) > 1 else "",
        title=heading.get_text(),
        description=str(about["content"]) if about else "",
        url=url,
        address=address,
        mark=drawn(mark),
        parts=tuple(sheet_parts(article, sheet) if sheet else checklist_parts(article)),
        example=read_example(article),
        notes="".join(str(note) for note in article.select(".atn-notes > ol")),
        site=next(brand.stripped_strings),
        service=host,
        translation=told_of_translation(soup),
    )


def told_of_translation(soup: BeautifulSoup) -> str:
    """Return what a page says of itself as a translation; nothing where it is none."""
    told = soup.select_one(".atn-translation")
    return " ".join(told.get_text().split()) if told else ""


def drawn(mark: Tag | None) -> str:
    """Return a drawing with its label as a title, which is where WeasyPrint looks for it."""
    if mark is None:
        return ""
    title = BeautifulSoup("", "html5lib").new_tag("title")
    title.string = str(mark.get("aria-label", ""))
    mark.insert(0, title)
    return str(mark)


def clean(soup: BeautifulSoup, article: Tag, address: str) -> None:
    """Make links whole, so that they work away from the site, and drop what paper cannot show.

    A link in a box, such as the one to people to talk to, gets its address printed after it.
    """
    for abbreviation in article.find_all("abbr"):
        abbreviation.unwrap()
    for link in article.find_all("a"):
        target = str(link.get("href", ""))
        if target.startswith("#") or "note" in str(link.get("role", "")):
            link.unwrap()
            continue
        # WeasyPrint links an element inside a link a second time, outside the tag of the link.
        for inner in link.find_all(True):
            inner.unwrap()
        whole = urljoin(address, target)
        link.attrs = {"href": whole}
        if link.find_parent(class_="admonition"):
            printed = soup.new_tag("span", attrs={"class": "address"})
            printed.string = f"({from_left(shown(whole))})"
            link.insert_after(" ", printed)
    for element in article.find_all(True):
        for key in ("id", "role", "aria-label", "aria-labelledby", "data-not-searched"):
            if element.name not in ("svg", "input", "label"):
                element.attrs.pop(key, None)


def shown(address: str) -> str:
    """Return an address as people type it: without the scheme and without the fragment."""
    parts = urlsplit(address)
    return parts.netloc + parts.path


def sheet_parts(article: Tag, sheet: Sheet) -> Iterator[Part]:
    """Yield a worksheet's words and questions in the order of the page, its example left out."""
    form = article.select_one("form")
    if not form:
        raise ProjectError(f"{sheet.url}: the page has no form; run `make build` again")
    for child in list(article.children):
        if isinstance(child, Tag) and child.find("form"):
            break
        if isinstance(child, Tag) and is_words(child):
            yield Words(str(child))
    built = [str(box["data-kind"]) for box in form.select(":scope > .atn-question")]
    if built != [question.kind for question in sheet.questions]:
        raise ProjectError(f"{sheet.url}: the sheet has changed since; run `make build` again")
    questions = iter(sheet.questions)
    for child in form.find_all(recursive=False):
        if "atn-question" in child.get_attribute_list("class"):
            yield next(questions)
        elif is_words(child):
            yield Words(str(child))
    for box in article.select(":scope > .next-step"):
        yield Words(str(box))


def is_words(element: Tag) -> bool:
    """Say whether an element of a page is something to read where it stands."""
    return element.name != "h1" and not APART & set(element.get_attribute_list("class"))


def checklist_parts(article: Tag) -> Iterator[Part]:
    """Yield a checklist's words and its lists of things to tick."""
    for child in article.find_all(recursive=False):
        if "atn-checklist" in child.get_attribute_list("class"):
            yield tuple(read_ticks(child))
        elif is_words(child):
            yield Words(str(child))


def read_ticks(items: Tag) -> Iterator[Tick]:
    """Yield each thing to tick in a list."""
    for item in items.find_all("li"):
        box, label = item.select_one("input"), item.select_one("label")
        if box and label:
            yield Tick(str(box["id"]), label.get_text(), label.decode_contents())


def read_example(article: Tag) -> str:
    """Return the worked example with the words that introduce it; nothing where there is none."""
    box = article.select_one(".atn-example")
    if not box:
        return ""
    before = []
    for sibling in box.previous_siblings:
        if isinstance(sibling, Tag) and sibling.name == "h2":
            break
        if isinstance(sibling, Tag):
            before.append(str(sibling))
    return "".join(reversed(before)) + str(box)
