"""Where a copy of the site is, and who may show it in a frame."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from scripts.content.errors import ProjectError
from scripts.content.formats.addresses import origin, site_address
from scripts.content.formats.unfit import UnfitError

FOLDER = "/srv/after-the-no/site"
PORT = 8080

_FOLDER = re.compile(r"(/|[A-Za-z]:/)[\w ./-]*")
_CANONICAL = re.compile(r'<link rel="canonical" href="([^"]+)"')


@dataclass(frozen=True)
class Place:
    """One copy of the site.

    Parameters:
        address: where it is, with a slash at the end.
        embed_in: scheme and host of each site that may show it in a frame.
        folder: where its files lie on the server.
        port: where a server of its own listens.
        scratch: where such a server keeps what it must write.
        languages: those besides English, each in a folder with a page of its own for wrong
            addresses.
    """

    address: str
    embed_in: tuple[str, ...] = ()
    folder: str = FOLDER
    port: int = PORT
    scratch: str = "/tmp"  # the one folder a container may write to
    languages: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        _as_used(self.address, site_address, "is no address for a site")
        for named in self.embed_in:
            _as_used(named, origin, "is no host that could show a frame")
        for path in (self.folder, self.scratch):
            if not _FOLDER.fullmatch(path):
                raise ProjectError(f"'{path}' is no folder; write its whole path")

    @property
    def base(self) -> str:
        """The path of the address: `/`, or `/careers/rejection/`."""
        return urlsplit(self.address).path

    @property
    def origin(self) -> str:
        """Scheme and host of the address."""
        return self.address.removesuffix(self.base)

    @property
    def folders(self) -> list[str]:
        """The folders that hold a site: this one's own, empty, and that of each language."""
        return ["", *(f"{language}/" for language in self.languages)]

    @property
    def in_a_language(self) -> str:
        """An expression for paths in the folder of a language, which it captures; else empty."""
        return f"^{re.escape(self.base)}({'|'.join(self.languages)})/" if self.languages else ""

    @property
    def secure(self) -> bool:
        """Whether the address is asked for by https."""
        return self.address.startswith("https:")

    @property
    def own_host(self) -> bool:
        """Whether the site has its host to itself."""
        return self.base == "/"


def _as_used(typed: str, judge: Callable[[str], str], said: str) -> None:
    """Raise ProjectError for a value that is not written as servers are told of it."""
    try:
        right = judge(typed)
    except UnfitError as unfit:
        raise ProjectError(f"'{typed}' {said}; {unfit}") from None
    if right != typed:
        raise ProjectError(f"'{typed}' {said}; write '{right}'")


def address_of(site: Path) -> str:
    """Return the address that a built site was made for. Raises ProjectError where it has none."""
    start = site / "index.html"
    if not start.is_file():
        raise ProjectError(f"{site}: no built site here; run: make build")
    found = _CANONICAL.search(start.read_text(encoding="utf-8"))
    if not found:
        raise ProjectError(f"{start}: names no address of its own; build it with SITE_URL set")
    return found[1]
