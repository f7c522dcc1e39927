"""The tools of After the No: Markdown extensions, the content linter and the link checker."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
"""The project's folder: the one that holds mkdocs.yml."""
