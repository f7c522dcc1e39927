"""Find a browser for the tests, or get one; fail with a remedy where none can be had.

Asked for in this order: CHROMIUM in the environment, a Chromium or Chrome that is
installed, Debian's package where the package manager may be used, Playwright's own
download.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome")
MAC = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
REMEDY = (
    "No browser for the tests. Install Chromium or Chrome (on Debian or Ubuntu: "
    "apt install chromium), or set CHROMIUM to the path of one."
)


class NoBrowserError(RuntimeError):
    """No browser was found and none could be fetched."""


def installed() -> Path | None:
    """Return a browser that is on this machine, or None."""
    named = os.environ.get("CHROMIUM")
    if named:
        if not Path(named).exists():
            raise NoBrowserError(f"CHROMIUM is set to {named}, which does not exist. {REMEDY}")
        return Path(named)
    for name in NAMES:
        found = shutil.which(name)
        if found:
            return Path(found)
    return MAC if MAC.exists() else downloaded()


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


def fetch() -> None:
    """Try Debian's package, then Playwright's download. What they print is shown."""
    manager = package_manager()
    if manager:
        print("Fetching Debian's chromium", flush=True)
        subprocess.run([*manager, "update", "-qq"], check=False)
        subprocess.run([*manager, "install", "-y", "-qq", "chromium"], check=False)
        if shutil.which("chromium"):
            return
    print("Fetching Playwright's Chromium", flush=True)
    command = [sys.executable, "-m", "playwright", "install", "--with-deps", "chromium"]
    if subprocess.run(command, check=False).returncode:
        subprocess.run([part for part in command if part != "--with-deps"], check=False)


def find() -> Path:
    """Return a browser, fetching one if need be. Raises NoBrowserError where none can be had."""
    found = installed()
    if not found:
        fetch()
        found = installed()
    if not found:
        raise NoBrowserError(REMEDY)
    return found


def main() -> int:
    """Print where the browser is; return 1 where there is none."""
    try:
        print(f"Browser for the tests: {find()}")
    except NoBrowserError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
