"""Each module that a page loads, joined with all it imports into one script of the old kind.

Browsers load no module for a page opened as a file. esbuild joins them; package-lock.json
pins it by its hash.
"""

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Collection
from pathlib import Path

from scripts import ROOT
from scripts.content.errors import ProjectError
from scripts.tools import npm

STAND_IN = Path(__file__).with_name("from_files.js")
BUILD = """
const options = JSON.parse(process.argv[1]);
require("esbuild")
  .build({ ...options, metafile: true })
  .then(({ metafile }) => console.log(JSON.stringify(Object.keys(metafile.inputs))))
  .catch(() => process.exit(1));
"""


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
        inputs = _esbuild(
            {
                "absWorkingDir": str(site.resolve()),
                "entryPoints": sorted(modules),
                "inject": [stand_in.name],
                "outbase": ".",
                "outdir": folder,
                "bundle": True,
                "format": "iife",
                "charset": "utf8",
                "logLevel": "error",
            }
        )
        for name in inputs:
            (site / name).unlink()
        for name in modules:
            shutil.copyfile(Path(folder) / name, site / name)


def _esbuild(options: dict[str, object]) -> list[str]:
    """Run esbuild and return the files it read, from the folder it worked in."""
    if not (ROOT / "node_modules" / "esbuild").is_dir():
        raise ProjectError("esbuild is missing; run: make kit")
    node = npm.node_folder() / "bin" / "node"
    command = [str(node), "--eval", BUILD, json.dumps(options)]
    done = subprocess.run(
        command, cwd=ROOT, env=dict(os.environ), capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise ProjectError(f"esbuild could not join the scripts:\n{done.stderr.strip()}")
    found: list[str] = json.loads(done.stdout)
    return found
