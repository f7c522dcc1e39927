"""Put into each page of a built site what it needs before it can be shown.

    python -m scripts.site.joining site

A phone on a slow line waits a second for each round of files. So the style of a page stands in
the page, and so does the script that keeps a chosen light or dark from flashing. Modules come
once the text is there, each with all that it imports as one file; the search comes at the first
touch of its button.

A server's policy has to name the sum of each such text: sums.py. They are few, because a sum is
sent with every page: one for each set of style sheets in `WITHIN`, with those of every page. A
style sheet that few pages load stays a file.
"""

import re
import tempfile
from collections.abc import Collection, Sequence
from functools import cache
from pathlib import Path

from scripts.content.built_site import work_on
from scripts.site.joining import sums
from scripts.site.joining.page import DARK, THEME, Page
from scripts.tools import esbuild

LATER = Path(__file__).with_name("later.js")
STYLES, SCRIPTS = Path("assets", "stylesheets"), Path("assets", "javascripts")

# Style sheets of some pages that readers wait for: worksheets, checklists, the message builder,
# pictures in guides.
WITHIN = {"sheet.css", "builder.css", "sheet-print.css", "figures.css"}
# Without our compiler's settings, for which it would write "use strict" into the page.
SHORT: dict[str, object] = {
    "target": "es2021", "charset": "utf8", "minify": True, "tsconfigRaw": "{}",
}  # fmt: skip
# What a module asks for only when somebody presses something, or once all else is there.
AT_A_TOUCH = (
    "./minisearch.js",
    "./search-*",
    "./calendar.js",
    "./offline.js",
    "./kept-pages.js",
)
QUOTED = re.compile(r"""("[^"]*"|'[^']*')""")
IMPORTED = re.compile(r"""["']\./(?P<name>[\w-]+\.js)["']""")


def join(site: Path) -> sums.Sums:
    """Join a site's pages with their files, and return the sums that a policy has to name.

    Raises ProjectError where a script cannot be joined.
    """
    files = {path: Page(path.read_text(encoding="utf-8")) for path in site.rglob("*.html")}
    pages = {path: page for path, page in files.items() if page.is_whole}
    modules = {name for page in pages.values() for name in page.modules}
    if not pages:  # done already
        return sums.read(site)
    bundle(site / SCRIPTS, modules)
    within = WITHIN.union(common(pages.values()))

    @cache
    def style(name: str) -> str:
        return tight((site / STYLES / name).read_text(encoding="utf-8"))

    script = "".join(short([site / SCRIPTS / THEME, LATER]))
    styles = {style(DARK)}
    for path, page in pages.items():
        names = [name for name in page.styles if name in within]
        whole = "".join(map(style, names))
        styles.add(whole)
        path.write_text(page.joined(names, whole, script, style), encoding="utf-8")
    take_away(site, {*within, DARK}, pages)
    lower(site / SCRIPTS, modules)
    return sums.write(site, styles, [script])


def common(pages: Collection[Page]) -> set[str]:
    """Return the style sheets that every page has, but for the dark colours."""
    return set.intersection(*(set(page.styles) for page in pages)) - {DARK}


def tight(style: str) -> str:
    """Return a style sheet without the space that only a writer needs."""
    parts = QUOTED.split(style.strip())
    for place in range(0, len(parts), 2):  # what stands between quotes stays as it is
        plain = re.sub(r"\s+", " ", parts[place])
        plain = re.sub(r" ?([{};,]) ?", r"\1", plain).replace(": ", ":")
        parts[place] = plain.replace(";}", "}")
    return "".join(parts)


def bundle(folder: Path, modules: Collection[str]) -> None:
    """Put each module that pages load into one file with all that it imports."""
    with tempfile.TemporaryDirectory() as made:
        esbuild.run(
            {
                "absWorkingDir": str(folder.resolve()),
                "entryPoints": sorted(modules),
                "outdir": made,
                "bundle": True,
                "external": AT_A_TOUCH,
                "format": "esm",
                **SHORT,
            }
        )
        for name in modules:
            (folder / name).write_bytes((Path(made) / name).read_bytes())


def lower(folder: Path, modules: Collection[str]) -> None:
    """Write what comes at a touch in words that the oldest browsers know, as the modules are."""
    scripts = sorted(path for path in folder.glob("*.js") if path.name not in modules)
    for path, text in zip(scripts, short(scripts) if scripts else [], strict=True):
        path.write_text(text, encoding="utf-8")


def short(scripts: Sequence[Path]) -> list[str]:
    """Return scripts of the old kind, shortened."""
    with tempfile.TemporaryDirectory() as made:
        paths = [str(script.resolve()) for script in scripts]
        esbuild.run({"entryPoints": paths, "outdir": made, "entryNames": "[name]", **SHORT})
        written = (Path(made) / script.name for script in scripts)
        return [path.read_text(encoding="utf-8").strip() for path in written]


def take_away(site: Path, styles: Collection[str], pages: Collection[Path]) -> None:
    """Delete the files that now stand in pages, and modules that are now parts of others.

    Style sheets that no page asks for go too, such as that of a service's name and logo.
    """
    told = "".join(path.read_text(encoding="utf-8") for path in pages)
    for path in (site / STYLES).glob("*.css"):
        if path.name in styles or f"/{STYLES.name}/{path.name}" not in told:
            path.unlink()
    scripts = {path.name: path for path in (site / SCRIPTS).glob("*.js")}
    waiting = [name for name in scripts if f"/{SCRIPTS.name}/{name}" in told]
    reached: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in scripts and name not in reached:
            reached.add(name)
            waiting += IMPORTED.findall(scripts[name].read_text(encoding="utf-8"))
    for name in scripts.keys() - reached:
        scripts[name].unlink()


def main(arguments: list[str]) -> int:
    """Join one site; return 1 where a script cannot be joined, 2 where there is no site."""
    site = Path(arguments[0] if arguments else "site")
    return work_on(site, joined)


def joined(site: Path) -> str:
    """Join a site and say how many texts were put into its pages."""
    made = join(site)
    return f"{site}: {len(made.style)} styles and {len(made.script)} script put into the pages"
