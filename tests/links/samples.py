"""Small built sites, as MkDocs would leave them, for the tests to break."""

import gzip
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

Found = tuple[str, int, str]
"""Path, line and rule of a problem."""


def html(main: str, *, head: str = "", frame: str = "") -> str:
    """Return a built page with `main` as content and `frame` after it."""
    return (
        '<!doctype html>\n<html lang="en"><head><title>After the No</title>'
        f"{head}</head>\n<body>\n<main>\n{main}\n</main>\n{frame}\n</body></html>\n"
    )


CLEAN_SITE = {
    "mkdocs.yml": (
        "site_name: After the No\n"
        "theme:\n"
        "  name: material\n"
        "  custom_dir: overrides\n"
        "extra:\n"
        "  support: !ENV [SUPPORT, support.md]\n"
        "nav:\n"
        "  - Start: index.md\n"
        "  - Move on:\n"
        "      - Checklist: move-on/checklist.md\n"
        "markdown_extensions:\n"
        "  - toc:\n"
        "      slugify: !!python/name:pymdownx.slugs.uslugify\n"
    ),
    "docs/index.md": "# After a no\n\nStart with [the checklist](move-on/checklist.md).\n",
    "docs/move-on/checklist.md": (
        "# Checklist\n\n## First hour\n\nTell one person. [Back to the start](../index.md)\n"
    ),
    "site/index.html": html(
        '<h1 id="after-a-no">After a no</h1>\n'
        '<p>Start with <a href="move-on/checklist/">the checklist</a>.</p>'
    ),
    "site/move-on/checklist/index.html": html(
        '<h1 id="checklist">Checklist</h1>\n<h2 id="first-hour">First hour</h2>\n'
        '<p>Tell one person. <a href="../../">Back to the start</a></p>'
    ),
}
"""Two pages that link to each other, without a fault."""


@dataclass(frozen=True)
class Example:
    """Files laid over the clean site, and the problems that must be found in it."""

    files: Mapping[str, str | bytes]
    expected: frozenset[Found] = field(default_factory=frozenset)
    base: str = "/"


def example(files: Mapping[str, str | bytes], *expected: Found, base: str = "/") -> Example:
    """Return an example with exactly these problems."""
    return Example(files, frozenset(expected), base)


SITE_URL = "https://after-the-no.example/"
"""The address that the clean site says it has, once it is `addressed`."""

FIRST_HOUR = "site/move-on/first-hour/index.html"
"""Where the clean site would send readers of a page that moved to the checklist."""


def moved(to: str, *, old: str = "move-on/first-hour/") -> str:
    """Return a list of moved pages with one entry, on line 2."""
    return f"# Pages that have moved.\n- from: {old}\n  to: {to}\n  since: 2024-03-01\n"


def forwarding(address: str, *, head: str = "") -> str:
    """Return a built page that sends readers on to `address`."""
    refresh = f'<meta http-equiv="refresh" content="0; url={address}">{head}'
    return html(f'<p>It is now here: <a href="{address}">Checklist</a></p>', head=refresh)


def addressed(built_for: str = SITE_URL) -> dict[str, str | bytes]:
    """Return the clean site with `site_url`, on line 1, canonical links and a sitemap."""
    files: dict[str, str | bytes] = {}
    for address in ("", "move-on/checklist/"):
        name = f"site/{address}index.html"
        link = f'<link rel="canonical" href="{built_for}{address}">'
        files[name] = CLEAN_SITE[name].replace("</head>", f"{link}</head>")
    text = sitemap("", "move-on/checklist/", site_url=built_for)
    return files | {
        "mkdocs.yml": f"site_url: {SITE_URL}\n{CLEAN_SITE['mkdocs.yml']}",
        "site/sitemap.xml": text,
        "site/sitemap.xml.gz": gzip.compress(text.encode()),
    }


def sitemap(*addresses: str, site_url: str = SITE_URL) -> str:
    """Return a list of pages for search engines; the n-th address stands on line n + 1."""
    entries = "".join(f"<url><loc>{site_url}{address}</loc></url>\n" for address in addresses)
    space = "http://www.sitemaps.org/schemas/sitemap/0.9"
    return f'<urlset xmlns="{space}">\n{entries}</urlset>\n'


def on_checklist(markdown: str, main: str) -> dict[str, str]:
    """Return files that put one more paragraph on the checklist, at line 7 of its source."""
    source = CLEAN_SITE["docs/move-on/checklist.md"]
    built = CLEAN_SITE["site/move-on/checklist/index.html"]
    return {
        "docs/move-on/checklist.md": f"{source}\n{markdown}\n",
        "site/move-on/checklist/index.html": built.replace("\n</main>", f"\n{main}\n</main>"),
    }


def write(folder: Path, files: Mapping[str, str | bytes]) -> None:
    """Write the clean site and `files` over it."""
    for name, content in {**CLEAN_SITE, **files}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
