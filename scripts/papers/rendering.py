"""Sets HTML as a PDF with WeasyPrint. Whatever WeasyPrint warns of is an error here."""

import logging
from dataclasses import dataclass
from typing import Any

from scripts.papers.errors import PapersError

NO_PANGO = (
    "WeasyPrint cannot find the Pango library; install it. On Debian or Ubuntu: "
    "apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
)
NO_WEASYPRINT = "WeasyPrint is not installed; run: .venv/bin/pip install --editable '.[papers]'"

OPTIONS = {"pdf_forms": True, "pdf_variant": "pdf/ua-1"}


@dataclass(frozen=True)
class Layout:
    """A laid-out document and its number of pages."""

    document: Any
    pages: int


class Warnings(logging.Handler):
    """Keeps what WeasyPrint and fontTools have to say."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one message."""
        self.said.append(record.getMessage())


def load() -> Any:  # noqa: ANN401  # a module that may be missing
    """Return WeasyPrint. Raises PapersError with the packages to install."""
    try:
        import weasyprint
    except ModuleNotFoundError:
        raise PapersError(NO_WEASYPRINT) from None
    except OSError as error:
        raise PapersError(f"{NO_PANGO} ({error})") from None
    return weasyprint


def refuse(url: str, *_: object, **__: object) -> None:
    """Fetch nothing: a paper is made of what it holds."""
    raise ValueError(f"papers load nothing, but this one asks for {url}")


def lay_out(html: str) -> Layout:
    """Return a document's pages. Raises PapersError with every warning WeasyPrint gave."""
    weasyprint = load()
    heard = Warnings()
    logger = logging.getLogger("weasyprint")
    logger.addHandler(heard)
    try:
        document = weasyprint.HTML(string=html, url_fetcher=refuse).render(**OPTIONS)
    finally:
        logger.removeHandler(heard)
    if heard.said:
        raise PapersError("WeasyPrint warned: " + "; ".join(heard.said))
    return Layout(document, len(document.pages))


def write(layout: Layout) -> bytes:
    """Return a laid-out document as an untouched PDF."""
    heard = Warnings()
    logger = logging.getLogger("weasyprint")
    logger.addHandler(heard)
    try:
        made: bytes = layout.document.write_pdf(**OPTIONS)
    finally:
        logger.removeHandler(heard)
    if heard.said:
        raise PapersError("WeasyPrint warned: " + "; ".join(heard.said))
    return made
