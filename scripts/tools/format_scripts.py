"""Lay out the site's scripts and style sheets with Prettier, which npm brings.

    python -m scripts.tools.format_scripts           write
    python -m scripts.tools.format_scripts --check   name the files that are laid out otherwise

How wide a line may be stands in .editorconfig, which Prettier reads.
"""

import sys

from scripts import ROOT
from scripts.tools import npm

PRETTIER = ROOT / "node_modules" / "prettier" / "bin" / "prettier.cjs"
FILES = (
    "docs/assets/**/*.{css,js}",
    "scripts/**/*.js",
    "tests/**/*.{js,mjs}",
    "*.{js,mjs}",
)


def main(arguments: list[str]) -> int:
    """Run Prettier; return its exit code, 2 where it is missing."""
    if not PRETTIER.exists():
        print(f"{PRETTIER}: missing; run: make test", file=sys.stderr)
        return 2
    act = "--check" if "--check" in arguments else "--write"
    return npm.run_node(
        [str(PRETTIER), act, "--log-level", "warn", "--no-error-on-unmatched-pattern", *FILES]
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
