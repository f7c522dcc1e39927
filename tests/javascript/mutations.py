"""How many faults put into the browser scripts their tests without a browser notice.

    python -m tests.javascript.mutations [pure | pages] [name of a script ...]

Stryker changes one thing at a time, as `<` to `<=`, and runs the tests that reach it. A fault is
caught where one of them fails or does not end. What is known from the last time is not run again.
Every fault that was not caught is written to `.cache/mutations/`.

`mutations.json` names the scripts: what is pure is held by tests without a page, all else by those
in pages/. It leaves out what no test without a browser can judge. tests/browser/ opens these:

- what is seen, and where the focus is: chance-picture.js, dialog.js, menu.js, plain-view.js,
  settings-form.js, slides.js, theme.js;
- what only a browser has, a worker: keep-pages.js, kept-pages.js, offline.js;
- what is found first and said of it: search.js, search-dialog.js, search-status.js and
  search-find.js, which some hundred real questions are put to.
"""

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from scripts import ROOT
from scripts.tools import npm
from tests.javascript.node import QUIET

STRYKER = ROOT / "node_modules" / "@stryker-mutator" / "core" / "bin" / "stryker.js"
TOLD = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))
FOLDER = ROOT / ".cache" / "mutations"
NODE = ["--require", "{{hookFile}}", QUIET, "--test-reporter=tap", "{{testFile}}"]
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


def put_in(part: str, scripts: list[str]) -> dict[str, Any]:
    """Put faults into scripts of one part; return what is known of each script, by its path.

    Nothing where a test fails without a fault; Stryker says which.
    """
    report = FOLDER / f"{part}-report.json"
    settings = FOLDER / f"{part}.json"
    report.unlink(missing_ok=True)
    FOLDER.mkdir(parents=True, exist_ok=True)
    own = {
        "mutate": [f"docs/assets/javascripts/{name}.js" for name in scripts],
        "tap": {"testFiles": [TOLD["parts"][part]["tests"]], "nodeArgs": NODE},
        "jsonReporter": {"fileName": str(report)},
        "incrementalFile": str(FOLDER / f"{part}-known.json"),
        "tempDirName": str(FOLDER / f"{part}-copy"),
    }
    settings.write_text(json.dumps(TOLD["stryker"] | own), encoding="utf-8")
    npm.run_node([str(STRYKER), "run", str(settings)])
    if not report.exists():
        return {}
    files = json.loads(report.read_text(encoding="utf-8"))["files"]
    # What is known of others may be old.
    return {path: file for path, file in files.items() if Path(path).stem in scripts}


def main(arguments: list[str]) -> int:
    """Put the faults in and print a figure for each script; return 1 where one has none."""
    if not STRYKER.exists():
        print(f"{STRYKER}: missing; run: make test", file=sys.stderr)
        return 2
    every = []
    failed = False
    for part, told in TOLD["parts"].items():
        chosen = [name for name in told["scripts"] if name in arguments]
        if not chosen and (not arguments or part in arguments):
            chosen = told["scripts"]
        files = put_in(part, chosen) if chosen else {}
        failed |= len(files) < len(chosen)
        for name, file in sorted(files.items()):
            print(f"{Path(name).name}: {figure(file['mutants'])}")
            every += file["mutants"]
        left = [line for name, file in sorted(files.items()) for line in not_caught(name, file)]
        (FOLDER / f"{part}-not-caught.txt").write_text("\n".join([*left, ""]), encoding="utf-8")
    print(f"all: {figure(every)}")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
