"""The real pages, one of them moved: readers are sent on, and each slip is caught where it is."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from scripts import ROOT
from tests.conftest import HOST, SUB_PATH, build

MOVED = """
- from: move-on/first-hour/
  to: move-on/before-you-hear.md
  since: 2024-03-01
"""
LISTED = "move-on/first-day/\n"
CHAIN = '<!doctype html><meta http-equiv="refresh" content="0; url=../move-on/first-hour/">'
ENTRY_LINE = 2
"""Of the entry, counted from the end of what the file holds already."""


def add(project: Path, name: str, text: str) -> int:
    """Add text at the end of a file of the copy; return the number of lines before it."""
    path = project / name
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(before + text, encoding="utf-8")
    return before.count("\n")


def replace(project: Path, name: str, right: str, wrong: str) -> int:
    """Replace a text in a file of the copy; return the line it stands on."""
    path = project / name
    text = path.read_text(encoding="utf-8")
    assert text.count(right) >= 1
    path.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    return text[: text.index(right)].count("\n") + 1


def move(project: Path) -> int:
    """Say in the copy that a page has moved; return the line of the entry."""
    replace(project, "docs/data/addresses.txt", LISTED, f"{LISTED}move-on/first-hour/\n")
    return add(project, "docs/data/moved.yaml", MOVED) + ENTRY_LINE


def run(project: Path, *command: str, site_url: str = f"{HOST}/") -> tuple[int, str]:
    """Run a module of the copy; return its exit code and what it printed."""
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=project,
        env={**os.environ, "SITE_URL": site_url},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def check(project: Path, base: str = "/") -> tuple[int, set[str]]:
    """Check the copy's site as `make links` does; return the exit code, and where each fault is."""
    url = f"{HOST}{base}"
    assert run(project, "scripts.site.redirects", "site") == (0, "")
    code, said = run(
        project, "scripts.links", "check", "site", "--docs", "docs", "--base", base, site_url=url
    )
    return code, {": ".join(line.split(": ")[:2]) for line in said.splitlines()[:-1]}


@pytest.mark.parametrize("base", ["/", SUB_PATH])
def test_a_page_that_moved_sends_readers_on_and_the_site_has_no_fault(
    project_copy: Path, site: Path, root_site: Path, base: str
) -> None:
    move(project_copy)
    # MkDocs asks for neither list.
    shutil.copytree(root_site if base == "/" else site, project_copy / "site")
    assert check(project_copy, base) == (0, set())
    page = project_copy / "site" / "move-on" / "first-hour" / "index.html"
    html = page.read_text(encoding="utf-8")
    assert '<html lang="en">' in html
    assert 'content="0; url=../before-you-hear/">' in html
    assert f'<link rel="canonical" href="{HOST}{base}move-on/before-you-hear/">' in html


def test_each_fault_is_reported_where_it_stands(project_copy: Path) -> None:
    entry = move(project_copy)
    replace(project_copy, "docs/data/moved.yaml", "you-hear.md", "you-hear.md#no-such-part")
    listed = "docs/data/addresses.txt"
    unlisted = replace(project_copy, listed, "about/\n", "")
    lost = replace(project_copy, listed, "move-on/kind-letter/", "move-on/hard-letter/")
    add(project_copy, "docs/tips/index.html", CHAIN)
    block, canonical = "{% block extrahead %}\n", '<link rel="canonical" href="/support/">'
    on_support = f'{{% if page and page.url == "support/" %}}{canonical}{{% endif %}}\n'
    welsh = '<link rel="alternate" hreflang="cy" href="{{ \'cy/\' | url }}">\n'
    first = replace(project_copy, "overrides/main.html", block, block + on_support + welsh)
    sitemap = "<urlset>{% for file in pages %}{% if file.src_uri != 'privacy.md' %}<url><loc>"
    sitemap += "{{ file.page.canonical_url }}</loc></url>{% endif %}{% endfor %}</urlset>"
    add(project_copy, "overrides/sitemap.xml", sitemap)
    add(project_copy, "docs/data/list.pdf", "<h1>Sign in</h1>")
    offered = add(project_copy, "docs/about.md", "\nKeep [this list](data/list.pdf) (9 MB).\n") + 2
    said = build(
        project_copy / "site", "--quiet", "--no-strict", site_url=f"{HOST}/", cwd=project_copy
    )
    assert said.startswith("exit 0"), said
    code, found = check(project_copy)
    assert code == 1
    assert found == {
        f"docs/data/moved.yaml:{entry}: redirect-target",
        f"{listed}:{unlisted}: unlisted-address",
        f"{listed}:{lost}: lost-address",
        f"{listed}:{lost + 1}: unlisted-address",
        "site/tips/index.html:1: redirect-chain",
        f"overrides/main.html:{first + 1}: canonical",
        f"overrides/main.html:{first + 2}: alternate",
        "docs/privacy.md:1: sitemap",
        f"docs/about.md:{offered}: download",
    }


FAULTS: Mapping[str, tuple[str, str, int, str]] = {
    "a page that is not there": (
        "before-you-hear.md", "before-you-her.md", 1,
        "missing-page: 'move-on/before-you-her.md' is no page of the site; "
        "did you mean 'move-on/before-you-hear.md'?",
    ),
    "an old address that is a page": (
        "from: move-on/first-hour/", "from: move-on/first-day/", 0,
        "still-a-page: 'move-on/first-day/' is still a page; take away its Markdown file, "
        "or this entry",
    ),
    "an unknown key": (
        "since", "why: moved\n  since", 2, "unknown-key: 'why' is not known; use: from, since, to"
    ),
}  # fmt: skip


def test_a_mistake_in_the_list_is_named_with_its_line(project_copy: Path, site: Path) -> None:
    entry = move(project_copy)
    path = project_copy / "docs" / "data" / "moved.yaml"
    sound = path.read_text(encoding="utf-8")
    before, _, _ = sound.partition(MOVED)
    for right, wrong, below, message in FAULTS.values():
        path.write_text(before + MOVED.replace(right, wrong), encoding="utf-8")
        said = run(project_copy, "scripts.site.redirects", str(site))
        assert said == (1, f"docs/data/moved.yaml:{entry + below}: {message}\n")


def test_the_list_of_published_addresses_is_sorted_and_holds_each_once() -> None:
    lines = (ROOT / "docs" / "data" / "addresses.txt").read_text(encoding="utf-8").splitlines()
    addresses = [line for line in lines if not line.startswith("#")]
    assert addresses == sorted(set(addresses))
