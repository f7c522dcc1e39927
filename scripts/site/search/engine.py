"""The engine that ranks pages: MiniSearch, as npm brings it, with its licence in the file."""

from pathlib import Path

from scripts import ROOT
from scripts.content.errors import ProjectError

PACKAGE = ROOT / "node_modules" / "minisearch"
PLACE = Path("assets", "javascripts", "minisearch.js")


def copy(site: Path) -> None:
    """Put the engine beside our scripts. Raises ProjectError where it was not set up."""
    module = PACKAGE / "dist" / "es" / "index.js"
    if not module.is_file():
        raise ProjectError(f"{PACKAGE}: missing; run: make build")
    licence = (PACKAGE / "LICENSE.txt").read_text(encoding="utf-8").strip()
    code = module.read_text(encoding="utf-8").partition("//# sourceMappingURL=")[0]
    # A comment that begins so stays when the others are taken out.
    (site / PLACE).write_text(f"/*! MiniSearch\n{licence}\n*/\n{code}", encoding="utf-8")
