"""Check our scripts' JSDoc types with the TypeScript compiler, which npm brings."""

import sys

from scripts import ROOT
from scripts.tools import npm

TSC = ROOT / "node_modules" / "typescript" / "bin" / "tsc"
# Scripts of pages, and of the worker, which has no page.
PROJECTS = (".", "scripts/site/offline")


def main(arguments: list[str]) -> int:
    """Run the compiler; return its exit code, 2 where it is missing."""
    del arguments
    if not TSC.exists():
        print(f"{TSC}: missing; run: make test", file=sys.stderr)
        return 2
    return max(npm.run_node([str(TSC), "--project", project]) for project in PROJECTS)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
