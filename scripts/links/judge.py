"""Judges what other hosts answered, and never calls a link dead for want of a network."""

import socket
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from ipaddress import ip_address
from urllib.parse import urlsplit

from scripts.links.answers import Answer

_GONE = {404, 410}
_OWN_NAMES = {"localhost"}


class Verdict(Enum):
    """What became of a link; the value heads its part of the report."""

    DEAD = "Dead: take out or replace"
    MOVED = "Moved: link to the new address"
    BY_HAND = "Blocked or rate-limited: look by hand"
    NOT_REACHED = "Not reached: try again another day"
    WORKS = "Works"


@dataclass(frozen=True)
class Judgement:
    """An address, what became of it, and why in a few words."""

    address: str
    verdict: Verdict
    reason: str


def reached_network(answers: Mapping[str, Answer]) -> bool:
    """Whether any host answered at all; if none did, no link can be judged."""
    return any(answer.code is not None for answer in answers.values())


def judge(answers: Mapping[str, Answer], resolves: Callable[[str], bool | None]) -> list[Judgement]:
    """Return a judgement on each answer; `resolves` tells whether a host name exists."""
    answered = {_host(address) for address, answer in answers.items() if answer.code is not None}
    names_work = any(resolves(host) for host in answered if _is_public_name(host))
    return [_judge(address, answer, resolves, names_work) for address, answer in answers.items()]


def _judge(
    address: str, answer: Answer, resolves: Callable[[str], bool | None], names_work: bool
) -> Judgement:
    if answer.code is None:
        # Lychee tells a name that does not exist from a refused connection no better than
        # "connection failed", so the name is looked up here.
        if names_work and resolves(_host(address)) is False:
            return Judgement(address, Verdict.DEAD, "the host name does not exist")
        return Judgement(address, Verdict.NOT_REACHED, answer.reason)
    if answer.code in _GONE:
        return Judgement(address, Verdict.DEAD, answer.reason)
    if not 200 <= answer.code < 300:
        return Judgement(address, Verdict.BY_HAND, answer.reason)
    if answer.moved_to:
        codes = ", ".join(str(code) for code in answer.redirect_codes)
        return Judgement(address, Verdict.MOVED, f"to {answer.moved_to} ({codes})")
    return Judgement(address, Verdict.WORKS, answer.reason)


def name_resolves(host: str) -> bool | None:
    """Return whether the name exists, or None if nobody could say."""
    try:
        socket.getaddrinfo(host, None)
    except socket.gaierror as error:
        return False if error.errno == socket.EAI_NONAME else None
    return True


def _host(address: str) -> str:
    return urlsplit(address).hostname or ""


def _is_public_name(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return host not in _OWN_NAMES
    return False
