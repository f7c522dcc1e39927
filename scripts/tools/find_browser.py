"""Find the browsers for the tests, or get them; fail with a remedy where none can be had.

Each is asked for in this order: its name in the environment (CHROMIUM, FIREFOX, WEBKIT), one that
is installed, Debian's package where the package manager may be used. Chromium may also come from
Playwright's own download; its Firefox is a build of its own, and the tests are for the real one.
WebKit is found by its driver, which only Linux has: without it, its tests are left out.
"""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from scripts.content.errors import ProjectError


@dataclass(frozen=True)
class Engine:
    """A browser by what it is called, and how to come by it."""

    variable: str
    names: tuple[str, ...]
    mac: Path
    packages: tuple[str, ...]
    called: str
    needed: bool = True

    @property
    def remedy(self) -> str:
        """Return what to do where this browser cannot be had."""
        return (
            f"No {self.called} for the tests. Install it (on Debian: apt install "
            f"{' '.join(self.packages)}), or set {self.variable} to the path of one."
        )


ENGINES = {
    "chromium": Engine(
        "CHROMIUM",
        ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"),
        Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
        ("chromium",),
        "Chromium or Chrome",
    ),
    "firefox": Engine(
        "FIREFOX",
        ("firefox-esr", "firefox"),
        Path("/Applications/Firefox.app/Contents/MacOS/firefox"),
        ("firefox-esr",),
        "Firefox",
    ),
    "webkit": Engine(
        "WEBKIT",
        ("WebKitWebDriver",),
        Path("/no/driver/on/a/mac"),
        ("webkit2gtk-driver", "xvfb"),
        "WebKit",
        needed=False,
    ),
}


def installed(name: str) -> Path | None:
    """Return a browser that is on this machine, or None."""
    engine = ENGINES[name]
    named = os.environ.get(engine.variable)
    if named:
        if not Path(named).exists():
            fault = f"{engine.variable} is set to {named}, which does not exist."
            raise ProjectError(f"{fault} {engine.remedy}")
        return Path(named)
    for command in engine.names:
        found = shutil.which(command)
        if found:
            return Path(found)
    if engine.mac.exists():
        return engine.mac
    return downloaded() if name == "chromium" else None


def downloaded() -> Path | None:
    """Return the browser that Playwright fetched earlier, or None."""
    from playwright.sync_api import sync_playwright  # slow, and seldom needed

    with sync_playwright() as playwright:
        path = Path(playwright.chromium.executable_path)
    return path if path.exists() else None


def package_manager() -> list[str] | None:
    """Return Debian's package manager as it may be called here without a password, or None."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return ["apt-get"]
    may = (
        shutil.which("sudo")
        and not subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode
    )
    return ["sudo", "-n", "apt-get"] if may else None


def fetch(name: str) -> None:
    """Try Debian's package, then Playwright's download. What they print is shown."""
    engine = ENGINES[name]
    manager = package_manager()
    if manager:
        print(f"Fetching Debian's {' and '.join(engine.packages)}", flush=True)
        subprocess.run([*manager, "update", "-qq"], check=False)
        subprocess.run([*manager, "install", "-y", "-qq", *engine.packages], check=False)
        if any(map(shutil.which, engine.names)):
            return
    if name != "chromium":
        return
    print("Fetching Playwright's Chromium", flush=True)
    command = [sys.executable, "-m", "playwright", "install", "--with-deps", "chromium"]
    if subprocess.run(command, check=False).returncode:
        subprocess.run([part for part in command if part != "--with-deps"], check=False)


def find(name: str = "chromium") -> Path:
    """Return a browser, fetching one if need be. Raises ProjectError where none can be had."""
    found = installed(name)
    if not found:
        fetch(name)
        found = installed(name)
    if not found:
        raise ProjectError(ENGINES[name].remedy)
    return found


def main(argv: list[str]) -> int:
    """Print where each browser is, or those that are named; return 1 where a needed one is not."""
    missing = 0
    for name in argv or ENGINES:
        try:
            print(f"{name.title()} for the tests: {find(name)}", flush=True)
        except ProjectError as error:
            print(error, file=sys.stderr)
            missing |= ENGINES[name].needed
    return missing


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
