"""Sets HTML as a PDF with WeasyPrint. Whatever WeasyPrint warns of is an error here."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from scripts.content.errors import ProjectError

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


class Heard(logging.Handler):
    """Keeps what WeasyPrint has to say."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one message."""
        self.said.append(record.getMessage())


@contextmanager
def no_warnings() -> Iterator[None]:
    """Turn every warning WeasyPrint gives inside into one ProjectError."""
    heard, logger = Heard(), logging.getLogger("weasyprint")
    logger.addHandler(heard)
    try:
        yield
    finally:
        logger.removeHandler(heard)
    if heard.said:
        raise ProjectError("WeasyPrint warned: " + "; ".join(heard.said))


def load() -> Any:  # noqa: ANN401  # a module that may be missing
    """Return WeasyPrint. Raises ProjectError with the packages to install."""
    try:
        import weasyprint
    except ModuleNotFoundError:
        raise ProjectError(NO_WEASYPRINT) from None
    except OSError as error:
        raise ProjectError(f"{NO_PANGO} ({error})") from None
    return weasyprint


def lay_out(html: str) -> Layout:
    """Return a document's pages. Nothing is fetched: a paper is made of what it holds."""
    weasyprint = load()
    offline = weasyprint.URLFetcher(allowed_protocols=())
    with no_warnings():
        document = weasyprint.HTML(string=html, url_fetcher=offline).render(**OPTIONS)
    return Layout(document, len(document.pages))


def write(layout: Layout) -> bytes:
    """Return a laid-out document as a PDF that is not yet repaired."""
    with no_warnings():
        made: bytes = layout.document.write_pdf(**OPTIONS)
    return made
