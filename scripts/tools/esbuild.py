"""Run esbuild, which joins and shortens scripts and style sheets.

package-lock.json pins it by its hash.
"""

import json
import os
import subprocess

from scripts import ROOT
from scripts.content.errors import ProjectError
from scripts.tools import npm

BUILD = """
const options = JSON.parse(process.argv[1]);
require("esbuild")
  .build({ ...options, metafile: true })
  .then(({ metafile }) => console.log(JSON.stringify(Object.keys(metafile.inputs))))
  .catch(() => process.exit(1));
"""


def run(options: dict[str, object]) -> list[str]:
    """Run esbuild with its own options and return the files it read, from where it worked.

    Raises ProjectError where esbuild is missing or refuses.
    """
    if not (ROOT / "node_modules" / "esbuild").is_dir():
        raise ProjectError("esbuild is missing; run: make build")
    node = npm.node_folder() / "bin" / "node"
    command = [str(node), "--eval", BUILD, json.dumps({"logLevel": "error", **options})]
    done = subprocess.run(
        command, cwd=ROOT, env=dict(os.environ), capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise ProjectError(f"esbuild could not join the files:\n{done.stderr.strip()}")
    found: list[str] = json.loads(done.stdout)
    return found
