"""How many faults put into the browser scripts their tests without a browser notice.

    python -m tests.javascript.mutations [path of a script ...]

Stryker changes one thing at a time, as `<` to `<=`, and runs the tests that reach it. A fault is
caught where one of them fails or does not end. Every fault that was not caught is written to
`.cache/mutations/scripts.txt`.

`mutations.json` leaves out what no test without a browser can judge. tests/browser/ opens these:

- what is seen, and where the focus is: chance-picture.js, dialog.js, menu.js, plain-view.js,
  settings-form.js, slides.js, theme.js;
- what is found first: search.js, search-dialog.js and search-find.js, which some hundred real
  questions are put to.
"""

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from scripts import ROOT, npm

STRYKER = ROOT / "node_modules" / "@stryker-mutator" / "core" / "bin" / "stryker.js"
CONFIG = Path(__file__).with_name("mutations.json")
FOUND = ROOT / ".cache" / "mutations" / "scripts.json"
LEFT = FOUND.with_suffix(".txt")
CAUGHT = ("Killed", "Timeout")
NOT_CAUGHT = ("Survived", "NoCoverage")


def figure(mutants: list[dict[str, Any]]) -> str:
    """Return how many of the faults were caught, as `85 of 100 (85%)`."""
    counted = Counter(mutant["status"] for mutant in mutants)
    caught = sum(counted[status] for status in CAUGHT)
    every = caught + sum(counted[status] for status in NOT_CAUGHT)
    return f"{caught} of {every} ({100 * caught / every:.0f}%)" if every else "none"


def not_caught(name: str, file: dict[str, Any]) -> list[str]:
    """Return a line for each fault of one script that no test noticed: where, and what it was."""
    lines = file["source"].split("\n")
    said = []
    for mutant in file["mutants"]:
        if mutant["status"] in NOT_CAUGHT:
            start, end = mutant["location"]["start"], mutant["location"]["end"]
            row = lines[start["line"] - 1]
            last = end["column"] - 1 if end["line"] == start["line"] else len(row)
            was, now = row[start["column"] - 1 : last], mutant["replacement"].replace("\n", " ")
            said.append(f"{name}:{start['line']}: {was} -> {now} [{mutant['status']}]")
    return said


def main(arguments: list[str]) -> int:
    """Put the faults in and print a figure for each script; return Stryker's exit code."""
    if not STRYKER.exists():
        print(f"{STRYKER}: missing; run: make test", file=sys.stderr)
        return 2
    chosen = ["--mutate", ",".join(arguments)] if arguments else []
    FOUND.unlink(missing_ok=True)
    code = npm.run_node([str(STRYKER), "run", str(CONFIG), *chosen])
    if not FOUND.exists():
        return code or 1
    files = json.loads(FOUND.read_text(encoding="utf-8"))["files"]
    for name, file in sorted(files.items()):
        print(f"{Path(name).name}: {figure(file['mutants'])}")
    print(f"all: {figure([mutant for file in files.values() for mutant in file['mutants']])}")
    left = [line for name, file in sorted(files.items()) for line in not_caught(name, file)]
    LEFT.write_text("\n".join([*left, ""]), encoding="utf-8")
    print(f"not caught: {LEFT.relative_to(ROOT)}")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
