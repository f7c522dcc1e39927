"""The tools of After the No: Markdown extensions, the content linter and the link checker."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
"""The project's folder: the one that holds mkdocs.yml."""

SOURCES = Path(os.environ.get("AFTER_THE_NO_SOURCES") or ROOT)
"""The folder that holds the docs/ a build reads: the project's own, or the one in which a
careers service's pages and data are laid over ours (see scripts/site/staging.py)."""
