"""Build the site: our pages, and a careers service's own where its folder is there.

    python -m scripts.site [--site-dir site] [--address URL] [--yours yours] [--languages cy ar]

Strict, as `make build` is, unless `--no-strict` is given.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from scripts import ROOT
from scripts.content.errors import ProjectError
from scripts.content.formats.addresses import site_address
from scripts.content.formats.unfit import UnfitError
from scripts.content.translations import chosen
from scripts.settings.reading import YOURS
from scripts.site.build import build_all, sources
from scripts.site.previewing import Preview

BUILT, FAULTS = 0, 1


def main(arguments: Sequence[str]) -> int:
    """Build; return 1 with every mistake where the settings or the pages have some."""
    parser = argparse.ArgumentParser(prog="python -m scripts.site", description=__doc__)
    parser.add_argument("--site-dir", type=Path, default=ROOT / "site")
    parser.add_argument("--address", default="", help="where the site will be")
    parser.add_argument("--yours", type=Path, default=YOURS, help="a service's own folder")
    parser.add_argument("--serve", action="store_true", help="show it on this machine instead")
    parser.add_argument("--no-strict", action="store_true", help="build despite broken links")
    parser.add_argument("--languages", nargs="*", default=(), help="what to build besides English")
    given = parser.parse_args(arguments)
    try:
        address = given_address(given.address)
        yours = given.yours.resolve()
        if given.serve:
            Preview(yours, languages=given.languages).serve()
            return BUILT
        found = sources(yours)
        languages = chosen(given.languages or found.languages)
    except ProjectError as error:
        print(error, file=sys.stderr)
        return FAULTS
    built = build_all(
        found,
        languages,
        given.site_dir.resolve(),
        address=address,
        strict=not given.no_strict,
    )
    return FAULTS if built else BUILT


def given_address(typed: str) -> str:
    """Return the address given to this command or, without one, as SITE_URL; empty for neither.

    Raises ProjectError for one that is no address of a site.
    """
    name, value = ("--address", typed) if typed else ("SITE_URL", os.environ.get("SITE_URL", ""))
    try:
        return site_address(value) if value else ""
    except UnfitError as unfit:
        raise ProjectError(f"{name} is '{value}'; {unfit}") from None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
