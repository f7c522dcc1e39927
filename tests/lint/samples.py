"""Pages for the rules' tests: a sound page, fragments put into it, and whole small sites."""

import re
import shutil
from pathlib import Path

from scripts import ROOT
from scripts.lint.page import Page
from scripts.lint.rules import RULES, Rule, SiteRule, switch_off
from scripts.lint.run import check
from scripts.lint.site import Site

PLACE = "docs/seek-feedback/replying.md"

BEFORE = """\
---
title: Reply to the person who interviewed you
description: How to answer the person who interviewed you, and what to ask in the same message.
page_type: supporting-guide
tip: 2
minutes: 5
reviewed: never
tags:
  - turned down
---

# Reply to the person who interviewed you

Write to the person who sent the no. Thank them, and ask one thing.

/// five-minutes | Write down what you remember
Note three questions they asked you.
///

"""

AFTER = """
## Where to go from here

Ask what was missing. Then fill in [the feedback notes](feedback-notes.md).

/// next-step
[Choose the wording for your case](what-to-say.md). It takes ten minutes.
///
"""

OTHER_FILE = re.compile(r"^=== (?P<path>\S+)\n", re.MULTILINE)


def whole(text: str) -> tuple[str, int]:
    """Return a whole file, and the line in it on which the text starts.

    A text that starts with `---` is a whole file already; any other becomes the middle of
    a sound page.
    """
    if text.startswith("---\n"):
        return text, 1
    return f"{BEFORE}{text}{AFTER}", BEFORE.count("\n") + 1


def page(text: str = "", path: str = "") -> Page:
    """Make a page of a fragment or of a whole file; a first line `=== path` says where it lies."""
    path, text = placed(text, path)
    return Page(ROOT / path, whole(text)[0])


def placed(text: str, path: str = "") -> tuple[str, str]:
    """Return where a text lies, and the text without the line that says so."""
    header = OTHER_FILE.match(text)
    return (header["path"], text[header.end() :]) if header else (path or PLACE, text)


def said(rule: Rule, text: str, path: str = "") -> list[str]:
    """Return `line:column: message` for each problem of one rule, counted in the text given."""
    # A comment that switches a rule off is judged by what the other rules say.
    rules = RULES if rule is switch_off else [rule]
    first = whole(placed(text)[1])[1]
    return [
        f"{problem.line - first + 1}:{problem.column}: {problem.message}"
        for problem in check([page(text, path)], rules=rules).problems
        if problem.rule == rule.ID
    ]


def site(folder: Path, text: str, path: str = "") -> Site:
    """Write a small site to a folder and read it back.

    Parameters:
        folder: where to write.
        text: a page, or several files, each behind a line `=== docs/move-on/index.md`. The
            data files, and a navigation that names every page, are added where missing.
        path: where the first page lies.
    """
    parts = OTHER_FILE.split(text)
    files = dict(zip(parts[1::2], parts[2::2], strict=True))
    if parts[0].strip():
        files[path or PLACE] = parts[0]
    for name, content in files.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(whole(content)[0] if name.endswith(".md") else content, encoding="utf-8")
    for data in sorted((ROOT / "docs" / "data").iterdir()):
        if f"docs/data/{data.name}" not in files:
            (folder / "docs" / "data").mkdir(parents=True, exist_ok=True)
            shutil.copy(data, folder / "docs" / "data")
    if "mkdocs.yml" not in files:
        pages = [name.removeprefix("docs/") for name in files if name.endswith(".md")]
        nav = "".join(f"  - {name}\n" for name in pages)
        (folder / "mkdocs.yml").write_text(f"nav:\n{nav}", encoding="utf-8")
    return Site.read(folder)


def said_of(rule: Rule, site: Site) -> list[str]:
    """Return `path:line:column: message` for each problem of a rule that looks at all pages."""
    assert isinstance(rule, SiteRule)
    return [
        f"{problem.path.removeprefix(f'{site.root}/')}:{problem.line}:{problem.column}: "
        f"{problem.message}"
        for problem in check(site.pages, site, rules=[rule]).problems
    ]
