"""Where people report a fault in the security of a copy: security.txt, as RFC 9116 has it.

Made of `security` in a careers service's settings; a site without it has no such file. It is looked
for at the root of a host only, so under a path it is for whoever runs the host to take it there.
"""

from pathlib import Path

from scripts.settings.reading import Security

NAME = ".well-known/security.txt"


def text(security: Security, language: str) -> str:
    """Return the file; it holds until the end of its last day."""
    return (
        f"Contact: {security.contact}\n"
        f"Expires: {security.expires}T23:59:59Z\n"
        f"Preferred-Languages: {language}\n"
    )


def write(site: Path, security: Security, language: str) -> None:
    """Write it into a built site."""
    path = site / NAME
    path.parent.mkdir(exist_ok=True)
    path.write_text(text(security, language), encoding="utf-8")
