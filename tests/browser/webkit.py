"""WebKit as Debian ships it, driven over W3C WebDriver; the engine of Safari and of every iPhone.

Playwright drives only its own build of WebKit. WebKitGTK's driver speaks the standard's plain
JSON over HTTP, of which the journeys need little, so this is all the client there is. It has no
command to print, and emulates no phone. It needs a display; Xvfb is one that nobody sees.
"""

import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from scripts.tools import find_browser

# The standard's name for the key under which an element is told.
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
KEYS = {
    "Tab": "\ue004",
    "Enter": "\ue007",
    "Shift": "\ue008",
    "Escape": "\ue00c",
    "ArrowDown": "\ue015",
}
SOON = 10.0  # seconds


class Driver:
    """A browser's session, and the few commands that the journeys need."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.path = ""
        self.path = f"/session/{self.ask('POST', '/session', capabilities={})['sessionId']}"

    def ask(self, method: str, path: str, **sent: Any) -> Any:  # noqa: ANN401  # any JSON
        """Send a command and return its value. Raises RuntimeError with what the driver says."""
        body = json.dumps(sent).encode() if method == "POST" else None
        request = Request(
            f"{self.address}{self.path}{path}",
            body,
            {"Content-Type": "application/json"},
            method=method,
        )
        try:
            with urlopen(request, timeout=SOON) as answer:
                return json.load(answer)["value"]
        except HTTPError as error:
            raise RuntimeError(f"{path}: {json.load(error)['value']}") from error

    def go(self, url: str) -> None:
        """Load a page."""
        self.ask("POST", "/url", url=url)

    def run(self, script: str, *arguments: Any) -> Any:  # noqa: ANN401  # any JSON
        """Run the body of a function in the page and return what it returns."""
        return self.ask("POST", "/execute/sync", script=script, args=arguments)

    def find(self, xpath: str) -> str:
        """Return the path of the first element of an XPath, once there is one."""
        asked = {"using": "xpath", "value": xpath}
        until = time.monotonic() + SOON
        while True:
            try:
                return f"/element/{self.ask('POST', '/element', **asked)[ELEMENT]}"
            except RuntimeError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.05)

    def press(self, *keys: str) -> None:
        """Press keys one after the other; a name with a plus holds the first of two."""
        actions = []
        for key in keys:
            held = [KEYS.get(part, part) for part in key.split("+")] if len(key) > 1 else [key]
            actions += [{"type": "keyDown", "value": one} for one in held]
            actions += [{"type": "keyUp", "value": one} for one in reversed(held)]
        self.ask("POST", "/actions", actions=[{"type": "key", "id": "keys", "actions": actions}])


@contextmanager
def program(command: list[str], **settings: Any) -> Iterator[subprocess.Popen[str]]:  # noqa: ANN401
    """Run a program beside the tests, and end it with them."""
    with subprocess.Popen(command, text=True, **settings) as running:
        try:
            yield running
        finally:
            running.terminate()


@contextmanager
def started(folder: Path) -> Iterator[Driver]:
    """Start WebKit on a display of its own, with its home and its downloads in a folder."""
    config = folder / "config"
    config.mkdir()
    (config / "user-dirs.dirs").write_text(f'XDG_DOWNLOAD_DIR="{folder}"\n', encoding="utf-8")
    environment = {**os.environ, "HOME": str(folder), "XDG_CONFIG_HOME": str(config)}
    with ExitStack() as stack:
        screen = stack.enter_context(
            program(
                ["Xvfb", "-displayfd", "1", "-screen", "0", "1300x1000x24", "-nolisten", "tcp"],
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        )
        assert screen.stdout
        environment["DISPLAY"] = f":{screen.stdout.readline().strip()}"
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        stack.enter_context(
            program([str(find_browser.find("webkit")), f"--port={port}"], env=environment)
        )
        yield Driver(listening(f"http://127.0.0.1:{port}"))


def listening(address: str) -> str:
    """Return an address once something answers there."""
    until = time.monotonic() + SOON
    while True:
        try:
            with urlopen(f"{address}/status", timeout=SOON):
                return address
        except URLError:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)


def missing() -> str:
    """Return what has to be installed before WebKit can be driven here, or nothing."""
    there = find_browser.installed("webkit") and shutil.which("Xvfb")
    return "" if there else find_browser.ENGINES["webkit"].remedy
