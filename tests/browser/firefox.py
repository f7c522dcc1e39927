"""Firefox as Debian ships it, driven by Playwright over WebDriver BiDi.

Playwright's newest words are sometimes ahead of the Firefox that is installed: it asks every
page for a colour scheme, which an extended-support release may not know. So the two are joined
by a relay, this module run as a program. It passes everything on, answers "done" for what only
emulates something and is not known, and says that a page has come when Firefox brings it back
from its page cache without a word. A page in Firefox therefore never has an emulated colour
scheme or medium: print it to see its paper, and set `ui.systemUsesDarkTheme` for dark.
"""

import asyncio
import json
import shlex
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, Playwright
from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from scripts import ROOT
from scripts.tools import find_browser

LISTENING = "WebDriver BiDi listening on "
# Beside what Playwright switches off: nothing is asked of the network before a test asks.
SETTINGS: dict[str, str | float | bool] = {
    "app.update.enabled": False,
    "browser.safebrowsing.update.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,none",
    "toolkit.telemetry.enabled": False,
}
Message = dict[str, Any]
# Width and height in centimetres.
PAPERS = {"A4": (21.0, 29.7), "Letter": (21.59, 27.94)}


@contextmanager
def started(playwright: Playwright, folder: Path) -> Iterator[Browser]:
    """Start headless Firefox with a profile of its own; `folder` is for the relay's starter."""
    starter = folder / "firefox-over-bidi"
    command = shlex.join([sys.executable, str(Path(__file__)), str(find_browser.find("firefox"))])
    starter.write_text(f'#!/bin/sh\nPYTHONPATH={shlex.quote(str(ROOT))} exec {command} "$@"\n')
    starter.chmod(0o755)
    browser = playwright.firefox.launch(
        channel="moz-firefox", executable_path=starter, firefox_user_prefs=SETTINGS
    )
    yield browser
    browser.close()


def print_page(page: Page, paper: str = "A4") -> bytes:
    """Print a page in either browser as its own style sheet wants it, and return the PDF."""
    if page.context.browser and page.context.browser.browser_type.name == "firefox":
        # Playwright counts this protocol's centimetres as inches, so they are told as inches.
        width, height = PAPERS[paper]
        return page.pdf(width=f"{width}in", height=f"{height}in", print_background=False)
    return page.pdf(format=paper, print_background=False)


class PageCache:
    """Notices pages that come from the page cache, for which Firefox sends no event.

    A new document begins as an empty one of no origin; a kept one is there at once.
    """

    def __init__(self) -> None:
        self.begun: dict[str, Message] = {}

    def unsaid(self, told: Message) -> Iterator[Message]:
        """Yield the events that are missing after this one."""
        about = told.get("params", {})
        if told.get("method") == "browsingContext.navigationStarted":
            self.begun[about["context"]] = about
        elif told.get("method") == "script.realmCreated":
            navigation = self.begun.pop(about.get("context"), None)
            if navigation and about["origin"] != "null":
                for step in ("navigationCommitted", "domContentLoaded", "load"):
                    name = f"browsingContext.{step}"
                    yield {"type": "event", "method": name, "params": navigation}


async def relay(playwright: ServerConnection, firefox: ClientConnection) -> None:
    """Pass messages both ways until one side leaves."""
    emulations: set[int] = set()
    cache = PageCache()

    async def ask() -> None:
        async for message in playwright:
            asked = json.loads(message)
            if asked["method"].startswith("emulation."):
                emulations.add(asked["id"])
            await firefox.send(message)

    async def answer() -> None:
        async for message in firefox:
            told = json.loads(message)
            if told.get("id") in emulations and told.get("error") == "unknown command":
                told = {"type": "success", "id": told["id"], "result": {}}
            await playwright.send(json.dumps(told))
            for event in cache.unsaid(told):
                await playwright.send(json.dumps(event))

    with suppress(ConnectionClosed):
        await asyncio.wait(
            [asyncio.ensure_future(ask()), asyncio.ensure_future(answer())],
            return_when=asyncio.FIRST_COMPLETED,
        )
    await playwright.close()
    await firefox.close()


async def run(command: list[str]) -> int:
    """Start Firefox, say where the relay listens in Firefox's place, return its exit code."""
    firefox = await asyncio.create_subprocess_exec(*command, stderr=asyncio.subprocess.PIPE)
    assert firefox.stderr

    async def join(playwright: ServerConnection) -> None:
        assert playwright.request
        async with connect(f"{address}{playwright.request.path}", max_size=None) as browser:
            await relay(playwright, browser)

    async for line in firefox.stderr:
        said = line.decode().rstrip()
        if said.startswith(LISTENING):
            address = said.removeprefix(LISTENING)
            server = await serve(join, "127.0.0.1", 0, max_size=None)
            port = next(iter(server.sockets)).getsockname()[1]
            said = f"{LISTENING}ws://127.0.0.1:{port}"
        print(said, file=sys.stderr, flush=True)
    return await firefox.wait()


if __name__ == "__main__":
    sys.exit(asyncio.run(run(sys.argv[1:])))
