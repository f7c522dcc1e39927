"""The site shown on this machine while somebody writes, rebuilt at each change.

Settings, pages and data are read anew each time, so that what is shown is what a build would make.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.config import load_config
from mkdocs.livereload import LiveReloadServer

from scripts import ROOT
from scripts.content.errors import ProjectError
from scripts.site.build import Sources, build, sources

SERVED = ROOT / ".cache" / "served"
# Apart from what `make build` lays together, which may run beside this.
STAGED = ROOT / ".cache" / "served-sources"
NO_FOLDER = """\
There is no folder {folder} yet. Once you have made it, stop this with Ctrl+C and start it again;
from then on its changes show by themselves.
"""
NOT_TAKEN = "The pages still show the settings as they were. Correct the file and save it.\n"
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

    Raises FileError with every mistake of the service's settings.
    """

    def __init__(self, yours: Path, site: Path = SERVED, staged: Path = STAGED) -> None:
        self.yours, self.site, self.staged = yours, site, staged
        self._sources: Sources | None = sources(yours, staged, live=True)
        self._config = load_config(str(self._sources.config))
        self.host, self.port = self._config.dev_addr
        self.mount = self._mount()

    @property
    def address(self) -> str:
        """Where the site is shown."""
        return f"http://{self.host}:{self.port}{self.mount}"

    def rebuild(self) -> None:
        """Build as `make build` does, with its search; a broken link is only told."""
        try:
            # What was read at the start is as new as it can be.
            found = self._sources or sources(self.yours, self.staged, live=True)
        except ProjectError as error:
            print(error, NOT_TAKEN, sep="\n", file=sys.stderr, flush=True)
            return
        self._sources = None
        self._config = load_config(str(found.config))
        if self._mount() != self.mount:
            print(OTHER_PATH, file=sys.stderr, flush=True)
        # A writer wants to see each change at once.
        build(found, self.site, address=self.address, strict=False, joined=False, keep=False)

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
        for path in map(Path, self._config.watch):
            if path.is_relative_to(ROOT) and path != self.yours:
                yield path

    def serve(self) -> None:
        """Show the site until somebody stops it."""
        self.rebuild()
        server = LiveReloadServer(self.rebuild, self.host, self.port, str(self.site), self.mount)
        page = self.site / "404.html"
        server.error_handler = lambda code: page.read_bytes() if code == 404 else None
        for path in self.watched():
            server.watch(str(path))
        if not self.yours.is_dir():
            print(NO_FOLDER.format(folder=self.yours), flush=True)
        print(f"Open {self.address} in a browser; Ctrl+C stops", flush=True)
        try:
            server.serve()  # type: ignore[no-untyped-call]  # MkDocs says no types there
        except KeyboardInterrupt:
            pass
        finally:
            server.shutdown()
