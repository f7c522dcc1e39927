"""The page "Set up" tells what works: commands without make, a mirror, what Ubuntu lacks."""

import os
import re
import subprocess
import sys

from scripts import ROOT
from scripts.papers.find_libraries import PACKAGES

PAGE = (ROOT / "docs/careers-services/set-up.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def part(heading: str) -> str:
    """Return the part of the page under a heading."""
    return PAGE.split(f"### {heading}\n")[1].split("\n## ")[0].split("\n### ")[0]


def lines(heading: str) -> list[str]:
    """Return each line to type under a heading; one that goes on in the next is one."""
    typed = "".join(BLOCK.findall(part(heading))).replace("\\\n", "")
    return [" ".join(line.split()) for line in typed.splitlines()]


def behind(*targets: str) -> list[str]:
    """Return the commands that make would run for targets, where nothing is set up yet."""
    command = ["make", "--dry-run", "--always-make", *targets]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    quiet = (" --quiet", " --silent", " --disable-pip-version-check")
    for word in quiet:
        said = said.replace(word, "")
    return [line.strip() for line in said.splitlines()]


def test_what_is_typed_without_make_is_what_make_runs_in_its_order() -> None:
    first, make_venv, *typed = lines("Without make")
    assert first == "export SOURCE_DATE_EPOCH=0"
    assert any(line.startswith(make_venv) for line in behind("build"))
    serve = ".venv/bin/python -m scripts.site --serve"
    assert serve in behind("serve")
    typed.remove(serve)
    # What the papers need is set up with the rest, and checking their links can be left out.
    left_out = ("scripts.links", "requirements-papers.txt")
    wanted = [line for line in behind("hosting") if line.startswith(".venv/bin/python")]
    wanted = [line for line in wanted if not any(word in line for word in left_out)]
    assert [line for line in typed if left_out[1] not in line] == wanted
    assert any(left_out[1] in line for line in typed)
    assert any(line.startswith(".venv/bin/python -m scripts.kit") for line in behind("kit"))
    assert "`.venv/bin/python -m scripts.kit` is `make kit`" in part("Without make")


def test_windows_gets_what_the_papers_need() -> None:
    (installed,) = (line for line in lines("On Windows") if line.startswith("sudo apt install"))
    assert set(PACKAGES) <= set(installed.split())


def test_pip_and_npm_ask_the_mirror_that_is_named_and_take_its_certificate() -> None:
    named = dict(
        line.removeprefix("export ").split("=", 1) for line in lines("Behind a proxy or a mirror")
    )
    assert list(named) == [
        "HTTPS_PROXY", "PIP_INDEX_URL", "npm_config_registry", "PIP_CERT", "npm_config_cafile",
    ]  # fmt: skip
    for key, command in (
        ("npm_config_registry", ["scripts.tools.npm", "config", "get", "registry"]),
        ("npm_config_cafile", ["scripts.tools.npm", "config", "get", "cafile"]),
        ("PIP_INDEX_URL", ["pip", "config", "get", ":env:.index-url"]),
        ("PIP_CERT", ["pip", "config", "get", ":env:.cert"]),
    ):
        said = subprocess.run(
            [sys.executable, "-m", *command],
            cwd=ROOT, env=os.environ | named, capture_output=True, text=True, check=True,
        ).stdout  # fmt: skip
        assert said.strip().rstrip("/") == named[key].rstrip("/"), key
