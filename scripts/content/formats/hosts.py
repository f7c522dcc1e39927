"""The name of a host, as browsers and servers ask for it."""

import ipaddress
import re

import idna

from scripts.content.formats.unfit import UnfitError

LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
LONGEST = 253
SAMPLE = "use letters, digits and hyphens with single dots between them, such as www.example.org"


def host(typed: str) -> str:
    """Return a host in small letters, with accents as they are sent (`xn--caf-dma.example`).

    Raises UnfitError for what no browser would find, or no certificate could be had for.
    """
    if typed.startswith("["):
        raise UnfitError(f"{typed} is an IPv6 number; give the name of the host")
    if "_" in typed:
        raise UnfitError(
            f"'{typed}' has an underscore, for which no certificate can be had; give a host "
            "without one, with a hyphen in its place"
        )
    if typed.endswith("."):
        raise UnfitError(f"leave the dot at the end of the host out: '{typed.rstrip('.')}'")
    sent = _sent(typed)
    labels = sent.split(".")
    if len(sent) > LONGEST or not all(LABEL.fullmatch(label) for label in labels):
        raise UnfitError(f"'{typed}' is no name of a host; {SAMPLE}")
    if labels[-1].isdigit():
        _number(sent)
    return sent


def _sent(typed: str) -> str:
    """Return the letters that are sent for a host's name."""
    if typed.isascii():
        return typed.lower()
    try:
        return idna.encode(typed, uts46=True).decode("ascii")
    except idna.IDNAError:
        raise UnfitError(f"'{typed}' is no name of a host; {SAMPLE}") from None


def _number(sent: str) -> None:
    """Raise UnfitError for a host that looks like a number of the network and is none."""
    try:
        ipaddress.IPv4Address(sent)
    except ValueError:
        raise UnfitError(f"there is no host {sent}; give its name") from None
