"""Each module that a page loads, joined with all it imports into one script of the old kind.

Browsers load no module for a page opened as a file.
"""

import shutil
import tempfile
from collections.abc import Collection
from pathlib import Path

from scripts.tools import esbuild

STAND_IN = Path(__file__).with_name("from_files.js")


def bundle(site: Path, modules: Collection[str]) -> None:
    """Replace modules of a copied site by joined scripts; what only they imported goes.

    Parameters:
        site: the folder of the copied site.
        modules: the files that pages load, from the site's root.

    Raises ProjectError where esbuild is missing or refuses.
    """
    if not modules:
        return
    stand_in = site / STAND_IN.name
    shutil.copyfile(STAND_IN, stand_in)
    with tempfile.TemporaryDirectory() as folder:
        inputs = esbuild.run(
            {
                "absWorkingDir": str(site.resolve()),
                "entryPoints": sorted(modules),
                "inject": [stand_in.name],
                "outbase": ".",
                "outdir": folder,
                "bundle": True,
                "format": "iife",
                "target": "es2021",
                "charset": "utf8",
            }
        )
        for name in inputs:
            (site / name).unlink()
        for name in modules:
            shutil.copyfile(Path(folder) / name, site / name)
