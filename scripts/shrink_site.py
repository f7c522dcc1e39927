"""Make a built site smaller: our scripts without comments, the theme's unused files gone.

    python -m scripts.shrink_site site

Sources keep their comments; what a phone fetches does not. The theme brings a script, two
style sheets, source maps and search languages that no page of ours asks for: 2 MB that a
host would upload for nothing.
"""

import sys
from pathlib import Path

import rjsmin

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


def shrink_scripts(site: Path) -> int:
    """Take comments and spare space out of scripts, but no licence; return the bytes saved."""
    saved = 0
    for path in sorted((site / "assets" / "javascripts").glob("*.js")):
        text = path.read_text(encoding="utf-8")
        small = str(rjsmin.jsmin(text, keep_bang_comments=True))
        saved += len(text.encode()) - len(small.encode())
        path.write_text(small, encoding="utf-8")
    return saved


def main(arguments: list[str]) -> int:
    """Shrink one site; return 2 where there is none."""
    site = Path(arguments[0] if arguments else "site")
    if not (site / "index.html").exists():
        print(f"{site}: no built site here; run: make build", file=sys.stderr)
        return 2
    gone, saved = remove_unused(site), shrink_scripts(site)
    print(f"{site}: {gone // 1024} KB of unused files and {saved // 1024} KB of comments left out")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
