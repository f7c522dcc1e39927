"""Make a built site smaller: what the theme brings for nothing is gone, and our comments too.

    python -m scripts.site.shrinking site

Sources keep their comments; what a phone fetches does not. The theme brings a script, two
style sheets, source maps and search languages that no page of ours asks for: 2 MB that a
host would upload for nothing.

Its template puts things around each page that only its script would use: two boxes that no
reader sees, a second link to the content, an empty dialog. No block of the template holds
them, so they are taken out of the built pages, by MkDocs and Zensical alike. base.css hides
them where a page is shown without this step, as by `make serve`.
"""

import re
import sys
from pathlib import Path

import rjsmin

from scripts.content.built_site import work_on

UNUSED = (
    "assets/images/favicon.png",
    "assets/javascripts/bundle.*",
    "assets/javascripts/lunr/**/*",
    "assets/javascripts/workers/*",
    "assets/stylesheets/*.min.css*",
    "assets/stylesheets/classic/*",
    "assets/stylesheets/modern/*",
    "drawings/*",
)

DEAD_MARKUP = tuple(
    re.compile(rf"[ \t]*{pattern}\n?", re.DOTALL)
    for pattern in (
        r'<meta name="generator"[^>]*>',
        # Firefox fetches the next page ahead, which the policy refuses and a phone pays for.
        r'<link rel="(?:prev|next)"[^>]*>',
        r'<input class="md-toggle"[^>]*>',
        r'<label class="md-overlay"[^>]*></label>',
        r'<div data-md-component="skip">.*?</div>',
        r'<div data-md-component="announce">\s*</div>',
        r'<div class="md-dialog"[^>]*>\s*<div[^>]*></div>\s*</div>',
    )
)

# What a drawing would need in a file of its own alone, and names for the theme's script.
DEAD_ATTRIBUTES = re.compile(
    r' (?:xmlns="http://www\.w3\.org/2000/svg"|data-md-component="(?:container|main)")'
)
CONFIG = re.compile(
    r'(<script id="__config" type="application/json">)[^<]*?"base":\s*("[^"]*")[^<]*(</script>)'
)
SPACE = re.compile(r"\n\s+")
EMPTY = re.compile(r"(^[^>]*>|</p>)(?:[ \t]*\n){3,}[ \t]*(?=<)")


def remove_unused(site: Path) -> int:
    """Delete the theme's unused files and the folders this leaves empty; return the bytes."""
    saved = 0
    for pattern in UNUSED:
        for path in site.glob(pattern):
            if path.is_file():
                saved += path.stat().st_size
                path.unlink()
    for folder in sorted((path for path in site.rglob("*") if path.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()
    return saved


def without_space(page: str) -> str:
    """Return a page without the space before its lines, but in its article, where words stand.

    Of that, only the empty lines that our template leaves where a page has no note on top go.
    """
    before, start, rest = page.partition("<article")
    article, end, after = rest.rpartition("</article>")
    article = EMPTY.sub(r"\1\n", article)
    return "".join((SPACE.sub("\n", before), start, article, end, SPACE.sub("\n", after)))


def remove_dead_markup(site: Path) -> int:
    """Take out of every page what the theme's script alone would use; return the bytes saved.

    Of its data for scripts only the way to the root is left, which ours read.
    """
    saved = 0
    for path in site.rglob("*.html"):
        before = after = path.read_text(encoding="utf-8")
        for pattern in DEAD_MARKUP:
            after = pattern.sub("", after)
        after = DEAD_ATTRIBUTES.sub("", CONFIG.sub(r'\1{"base": \2}\3', after))
        after = without_space(after)
        saved += len(before.encode()) - len(after.encode())
        path.write_text(after, encoding="utf-8")
    return saved


def without_comments(style: str) -> str:
    """Return a style sheet of ours without its comments; no words in quotes look like one."""
    return re.sub(r"/\*.*?\*/\s*", "", style, flags=re.DOTALL)


def shrink_sources(site: Path) -> int:
    """Take the comments out of our scripts and style sheets; return the bytes saved."""
    saved = 0
    scripts = (site / "assets" / "javascripts").glob("*.js")
    for path in (*scripts, *(site / "assets" / "stylesheets").glob("*.css")):
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".js":  # a licence stays
            small = str(rjsmin.jsmin(text, keep_bang_comments=True))
        else:
            small = without_comments(text)
        saved += len(text.encode()) - len(small.encode())
        path.write_text(small, encoding="utf-8")
    return saved


def main(arguments: list[str]) -> int:
    """Shrink one site; return 2 where there is none."""
    site = Path(arguments[0] if arguments else "site")
    return work_on(site, shrink)


def shrink(site: Path) -> str:
    """Shrink a site and say what was left out."""
    gone, saved, dead = remove_unused(site), shrink_sources(site), remove_dead_markup(site)
    return (
        f"{site}: {gone // 1024} KB of unused files, {saved // 1024} KB of comments "
        f"and {dead // 1024} KB of unused markup left out"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
