"""The site shown on this machine while somebody writes, rebuilt at each change.

Settings, pages and data are read anew each time, so that what is shown is what a build would make:
English, and each other language in its folder. A change to a language builds that language alone.
"""

import socket
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.config import load_config
from mkdocs.livereload import LiveReloadServer

from scripts import ROOT
from scripts.content.errors import FileError, ProjectError
from scripts.content.translations import chosen, faults, folder_of
from scripts.content.words import LANGUAGES, catalogue
from scripts.site.build import Sources, build_all, sources

SERVED = ROOT / ".cache" / "served"
# Apart from what `make build` lays together, which may run beside this.
STAGED = ROOT / ".cache" / "served-sources"
NO_FOLDER = """\
There is no folder {folder} yet. Once you have made it, stop this with Ctrl+C and start it again;
from then on its changes show by themselves.
"""
NOT_TAKEN = "The pages still show the settings as they were. Correct the file and save it.\n"
PORTS = 10
NOT_SHOWN = "The pages stay as they were. Correct the file and save it.\n"
State = dict[str, tuple[tuple[str, int, int], ...]]
"""Each file that is read, with its time and size: by the language it belongs to, "" for English."""
OTHER_PATH = """\
The address in the settings has another path now. To see the site under it, stop this with Ctrl+C
and start it again.
"""


class Preview:
    """One preview.

    Parameters:
        yours: the service's own folder; it need not exist.
        site: the folder for what is shown.
        staged: where our pages and theirs are laid together.
        languages: what to show besides English; without it, what the settings say.

    Raises FileError with every mistake of the service's settings, or of a language's catalogues,
    and ProjectError for a language that is not there.
    """

    def __init__(
        self,
        yours: Path,
        site: Path = SERVED,
        staged: Path = STAGED,
        languages: Iterable[str] = (),
    ) -> None:
        self.yours, self.site, self.staged = yours, site, staged
        self._sources: Sources | None = sources(yours, staged, live=True)
        self._config = load_config(str(self._sources.config))
        self.host, self.port = self._config.dev_addr
        self.mount = self._mount()
        self._asked = tuple(languages)
        self._state: State = {}
        self.languages = chosen(self._asked or self._sources.languages)
        if wrong := [fault for one in self.languages for fault in faults(one)]:
            raise FileError(wrong)

    @property
    def address(self) -> str:
        """Where the site is shown."""
        return f"http://{self.host}:{self.port}{self.mount}"

    def rebuild(self) -> None:
        """Build as `make build` does, with its search; a broken link is only told."""
        try:
            # What was read at the start is as new as it can be.
            found = self._sources or sources(self.yours, self.staged, live=True)
            self.languages = chosen(self._asked or found.languages)
        except ProjectError as error:
            print(error, NOT_TAKEN, sep="\n", file=sys.stderr, flush=True)
            return
        self._sources = None
        self._config = load_config(str(found.config))
        if self._mount() != self.mount:
            print(OTHER_PATH, file=sys.stderr, flush=True)
        before, self._state = self._state, self._seen()
        only = self._changed_alone(before)
        # Babel's reading is kept for a build, and a preview makes many.
        catalogue.cache_clear()
        # A writer wants to see each change at once.
        failed = build_all(
            found,
            self.languages,
            self.site,
            address=self.address,
            only=only,
            strict=False,
            joined=False,
            keep=False,
        )
        if failed:
            self._state = before
            print(NOT_SHOWN, file=sys.stderr, flush=True)

    def _changed_alone(self, before: State) -> list[str]:
        """Return the languages that changed where nothing else did since the last build."""
        changed = [one for one, held in self._state.items() if before.get(one) != held]
        return changed if before.keys() == self._state.keys() and "" not in changed else []

    def _seen(self) -> State:
        """Return every file that is read, as it is now."""
        homes = {one: [LANGUAGES / one] for one in self.languages}
        theirs = {path for paths in homes.values() for path in paths}
        homes[""] = [path for path in self.watched() if path not in theirs]
        return {one: tuple(files(paths)) for one, paths in homes.items()}

    def _mount(self) -> str:
        """Return the path of the site's address."""
        return urlsplit(self._config.site_url or "/").path

    def watched(self) -> Iterator[Path]:
        """Yield each file and folder whose changes are to show.

        Never what both are laid together in: each rebuild writes that anew.
        """
        yield ROOT / "mkdocs.yml"
        yield ROOT / "docs"
        if self.yours.is_dir():
            yield self.yours
        for language in self.languages:
            yield LANGUAGES / language
        for path in map(Path, self._config.watch):
            if path.is_relative_to(ROOT) and path != self.yours:
                yield path

    def serve(self) -> None:
        """Show the site until somebody stops it."""
        self.port = free_port(self.host, self.port)
        self.rebuild()
        server = LiveReloadServer(self.rebuild, self.host, self.port, str(self.site), self.mount)
        page = self.site / "404.html"
        server.error_handler = lambda code: page.read_bytes() if code == 404 else None
        for path in self.watched():
            server.watch(str(path))
        if not self.yours.is_dir():
            print(NO_FOLDER.format(folder=self.yours), flush=True)
        also = "".join(f", {self.address}{folder_of(one)}" for one in self.languages)
        print(f"Open {self.address}{also} in a browser; Ctrl+C stops", flush=True)
        try:
            server.serve()  # type: ignore[no-untyped-call]  # MkDocs says no types there
        except KeyboardInterrupt:
            pass
        finally:
            server.shutdown()


def free_port(host: str, first: int) -> int:
    """Return the first port that nothing else has: another preview may be shown already.

    Raises ProjectError where none is left.
    """
    for port in range(first, first + PORTS):
        with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as held:
            held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                held.bind((host, port))
            except OSError:
                continue
            return port
    raise ProjectError(f"ports {first} to {first + PORTS - 1} are taken; stop another preview")


def files(paths: Iterable[Path]) -> Iterator[tuple[str, int, int]]:
    """Yield each file at or under some paths, with its time and size."""
    for path in paths:
        for one in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if one.is_file():
                held = one.stat()
                yield str(one), held.st_mtime_ns, held.st_size
