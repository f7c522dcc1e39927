"""A small, sound worksheet for tests."""

from pathlib import Path

SHEET = """\
---
title: Three lessons worksheet
description: Keep three lines from the last interview, put the rest away, and know what to practise.
page_type: worksheet
tip: 4
minutes: 10
reviewed: never
tags:
  - lessons
---

# Three lessons worksheet

//// worksheet | three-lessons

/// short-answer | What worked, and is worth keeping?
    name: keep
    hint: "The story about the loading bay"
///

/// several-of | What got in the way?
    name: obstacles
    choices: [Noise, Nerves]
///

/// next-action | My one next step
///

////

## An example, filled in

Invented.

/// example | Amina, 24, sells phone covers in Nairobi
1. The chargers.
2. Nerves.
3. Say the pay figure aloud. Monday.
///
"""


def sheet_page(folder: Path, text: str, name: str = "three-lessons") -> Path:
    """Write a sheet to a folder of pages and return its path."""
    path = folder / "fresh-perspective" / f"{name}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
