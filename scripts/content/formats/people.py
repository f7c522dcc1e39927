"""How somebody is reached: an email address, a phone number."""

import re

from scripts.content.formats.addresses import web_address
from scripts.content.formats.hosts import host
from scripts.content.formats.lines import visible
from scripts.content.formats.unfit import UnfitError

NAMED = re.compile(r".*<\s*([^<>@\s]+@[^<>@\s]+)\s*>")
BOX = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
SHAPE = "write name@host, such as careers@example.org"
NUMBER = re.compile(r"\+?[0-9 ()-]+")
FEWEST, MOST = 2, 15
"""Digits: the shortest are emergency numbers; ITU-T E.164 allows fifteen."""


def email(typed: str) -> str:
    """Return one email address. Raises UnfitError where no mail would arrive."""
    whole = visible(typed)
    if whole.lower().startswith("mailto:"):
        raise UnfitError(f"leave 'mailto:' out{_so(whole[len('mailto:') :])}")
    if named := NAMED.fullmatch(whole):
        raise UnfitError(f"give the address alone{_so(named[1])}")
    if re.match(r"https?:", whole, re.I):
        raise UnfitError("this is the address of a page, which belongs under 'page'")
    if re.search(r"\S[,;]\s*\S+@", whole) and whole.count("@") > 1:
        raise UnfitError("give one address")
    box, sign, where = whole.partition("@")
    if not sign or not box or "@" in where or re.search(r"\s", whole):
        raise UnfitError(SHAPE)
    if not BOX.fullmatch(box):
        raise UnfitError(
            f"'{box}' before the @ may hold the letters a to z, digits, hyphens and single dots"
        )
    if re.search("[?/:#]", where):
        bare = re.split("[?/:#]", where)[0]
        raise UnfitError(f"leave out what follows the host{_so(f'{box}@{bare}')}")
    if "." not in host(where):
        raise UnfitError(f"'{where}' has no dot; {SHAPE}")
    return whole


def phone(typed: str) -> str:
    """Return a phone number that a phone can dial. Raises UnfitError where it could not."""
    whole = visible(typed)
    if re.match("(tel|phone|call)\\b:?", whole, re.I):
        raise UnfitError("give the number alone, without a word before it")
    if "(0)" in whole and whole.startswith("+"):
        direct = re.sub(r"\s*\(0\)\s*", " ", whole)
        raise UnfitError(f"a phone would dial the 0 in brackets as well; leave it out: '{direct}'")
    if re.search("[A-Za-z]", whole):
        raise UnfitError("use digits, and say what else helps under another key")
    if "/" in whole or "," in whole or ";" in whole:
        raise UnfitError("give one number")
    if not NUMBER.fullmatch(whole):
        raise UnfitError(
            "use the digits 0 to 9, spaces, hyphens and brackets, with one + before them at most"
        )
    digits = len(re.findall("[0-9]", whole))
    if not FEWEST <= digits <= MOST:
        raise UnfitError(f"it has {digits} digits; use {FEWEST} to {MOST}")
    if not re.fullmatch(r"[^()]*(\([^()]*\)[^()]*)*", whole):
        raise UnfitError("a bracket lacks its partner; take it out")
    return whole


def reporting(typed: str) -> str:
    """Return where faults are reported, as security.txt names it: https:, mailto: or tel:.

    Raises UnfitError for what no program could follow, with what stands in front of it.
    """
    whole = visible(typed)
    scheme = whole.partition(":")[0].lower()
    if scheme == "http":
        raise UnfitError("start it with https://, since nobody should read the report on its way")
    if scheme == "https":
        return web_address(whole)
    judge = {"mailto": email, "tel": phone}.get(scheme)
    if judge:
        judge(re.sub("[?].*", "", whole.partition(":")[2]) if scheme == "mailto" else whole[4:])
        return whole.replace(" ", "")
    for start, kind in (("mailto:", email), ("tel:", phone)):
        try:
            kind(whole)
        except UnfitError:
            continue
        raise UnfitError(f"put {start} in front: '{start}{whole.replace(' ', '-')}'")
    raise UnfitError("start it with https:, mailto: or tel:")


def _so(candidate: str) -> str:
    """Return the right address behind a colon, if there is one to be told."""
    try:
        return f": '{email(candidate)}'"
    except UnfitError:
        return ""
