"""Build the site: our pages, and a careers service's own where its folder is there.

    python -m scripts.build_site [--site-dir site] [--address URL] [--yours yours]

MkDocs builds; what follows works on the built files: redirects for pages that moved, the search,
and smaller scripts. Strict, as `make build` is, unless `--no-strict` is given.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.config import load_config
from mkdocs.livereload import LiveReloadServer

from scripts import ROOT, shrink_site, write_redirects
from scripts.content_error import NOTES
from scripts.search import writing as search
from scripts.settings.checking import FILE
from scripts.settings.reading import YOURS, SettingsError, read
from scripts.settings.staging import STAGED, stage

BUILT, FAULTS = 0, 1
SERVED = ROOT / ".cache" / "served"


@dataclass(frozen=True)
class Sources:
    """What a build reads: MkDocs' configuration, and the folder that holds `docs/`."""

    config: Path
    folder: Path
    language: str = "en"

    @property
    def environment(self) -> dict[str, str]:
        """The environment for a process that reads these sources."""
        return {
            **os.environ,
            "AFTER_THE_NO_SOURCES": str(self.folder),
            # MkDocs and the theme speak of their own future; see CONTRIBUTING.md.
            "NO_MKDOCS_2_WARNING": "1",
        }


def sources(yours: Path = YOURS, staged: Path = STAGED, *, live: bool = False) -> Sources:
    """Return our sources, or ours with a service's laid over them.

    Parameters:
        yours: the service's folder; it need not exist.
        staged: where both are laid together.
        live: whether a change to a page should show without laying them together anew.

    Raises SettingsError with every mistake of the service's settings.
    """
    if not (yours / FILE).exists():
        return Sources(ROOT / "mkdocs.yml", ROOT)
    settings = read(yours)
    return Sources(stage(settings, target=staged, live=live), staged, settings.language)


def build(
    sources: Sources,
    site: Path,
    *,
    address: str = "",
    strict: bool = True,
    options: Sequence[str] = (),
    faults: Path | None = None,
) -> int:
    """Build into a folder and return the exit code.

    Parameters:
        sources: what to build.
        site: the folder for the built site.
        address: where the site will be; as configured without it.
        strict: whether a broken link in a page stops the build.
        options: further options for `mkdocs build`.
        faults: a file for the mistakes in pages, for a build that goes on despite them.
    """
    environment = sources.environment | ({"SITE_URL": address} if address else {})
    environment |= {NOTES: str(faults)} if faults else {}
    command = [sys.executable, "-m", "mkdocs", "build", "--config-file", str(sources.config)]
    command += ["--site-dir", str(site), "--strict" if strict else "--no-strict", *options]
    failed = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    docs = str(sources.folder / "docs")
    failed = failed or write_redirects.main([str(site), "--docs", docs])
    failed = failed or search.main([str(site), "--docs", docs])
    failed = failed or shrink_site.main([str(site)])
    if not failed and sources.language != "en":
        name_language(site, sources.language)
    return failed


def name_language(site: Path, language: str) -> None:
    """Say on every page which English it is written in; the theme knows only `en`."""
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        page.write_text(text.replace('<html lang="en"', f'<html lang="{language}"', 1), "utf-8")


def serve(sources: Sources, site: Path = SERVED) -> int:
    """Show the site on this machine, rebuilt at each change, until somebody stops it.

    What is shown is built as `make build` does, with its search; a broken link is only told.
    """
    config = load_config(str(sources.config))
    host, port = config.dev_addr
    mount = urlsplit(config.site_url or "/").path
    address = f"http://{host}:{port}{mount}"

    def rebuild() -> None:
        build(sources, site, address=address, strict=False)

    rebuild()
    server = LiveReloadServer(rebuild, host, port, str(site), mount)
    server.error_handler = lambda code: (site / "404.html").read_bytes() if code == 404 else None
    for watched in (config.docs_dir, str(sources.config), *config.watch):
        server.watch(watched)
    print(f"Open {address} in a browser; Ctrl+C stops", flush=True)
    try:
        server.serve()  # type: ignore[no-untyped-call]  # MkDocs says no types there
    except KeyboardInterrupt:
        pass
    finally:
        server.shutdown()
    return BUILT


def main(arguments: Sequence[str]) -> int:
    """Build; return 1 with every mistake where the settings or the pages have some."""
    parser = argparse.ArgumentParser(prog="python -m scripts.build_site", description=__doc__)
    parser.add_argument("--site-dir", type=Path, default=ROOT / "site")
    parser.add_argument("--address", default="", help="where the site will be")
    parser.add_argument("--yours", type=Path, default=YOURS, help="a service's own folder")
    parser.add_argument("--serve", action="store_true", help="show it on this machine instead")
    parser.add_argument("--no-strict", action="store_true", help="build despite broken links")
    given = parser.parse_args(arguments)
    try:
        found = sources(given.yours.resolve(), live=given.serve)
    except SettingsError as error:
        print(error, file=sys.stderr)
        return FAULTS
    if given.serve:
        return serve(found)
    built = build(
        found, given.site_dir.resolve(), address=given.address, strict=not given.no_strict
    )
    return FAULTS if built else BUILT


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
