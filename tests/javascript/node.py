"""Asks a browser script of the site by Node, so that Python's libraries can judge what it gives."""

import json
import subprocess
from typing import Any

from scripts import ROOT
from scripts.tools.npm import node_folder

SCRIPTS = ROOT / "docs" / "assets" / "javascripts"
# Our modules end in .js because browsers do not care; Node would remark on it at each.
QUIET = "--disable-warning=MODULE_TYPELESS_PACKAGE_JSON"
ASK = """
import {{ readFileSync }} from "node:fs";
import * as made from {address};
const given = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify({call}));
"""


def run_node(*arguments: str, text: str | None = None) -> subprocess.CompletedProcess[str]:
    """Run Node with arguments, and a text to read."""
    command = [str(node_folder() / "bin" / "node"), QUIET, *arguments]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=False)


def ask(script: str, call: str, given: object) -> Any:  # noqa: ANN401  # whatever the script returns
    """Return what a call on a script gives: in it, `made` is the script and `given` the value."""
    address = json.dumps((SCRIPTS / script).as_uri())
    code = ASK.format(address=address, call=call)
    done = run_node("--input-type=module", "--eval", code, text=json.dumps(given))
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
