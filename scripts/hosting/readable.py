"""Let every user of a computer read what is made for a web server.

Where files are made for oneself alone (umask 077), the server's own user could not read a copy of
them, and would answer 403 for every page.
"""

from pathlib import Path

FOLDER, FILE = 0o755, 0o644


def make_readable(folder: Path) -> None:
    """Let everybody read a folder and all in it; nothing in it is a program."""
    folder.chmod(FOLDER)
    for path in folder.rglob("*"):
        path.chmod(FOLDER if path.is_dir() else FILE)
