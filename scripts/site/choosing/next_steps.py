"""The last step of a page, where the one it had leads to what is gone."""

from collections.abc import Mapping

from scripts.content.words import phrase, say
from scripts.site.choosing.gone import ABOUT, SHEETS, SITUATIONS, Gone, instead, seen_from
from scripts.site.choosing.gone import seen_from_docs as whole
from scripts.site.choosing.links import LINK

# Where no page along the road knows a next step that is there.
WORDS = {
    ABOUT: phrase("Read who makes this site, and why"),
    SITUATIONS: phrase("Look for what happened to you"),
    SHEETS: phrase("Choose another sheet"),
}


def next_step(page: str, gone: Gone, steps: Mapping[str, str]) -> str:
    """Return a page's next step, the same where it leads somewhere.

    A sheet that is gone hands its readers on to where it led itself.

    Parameters:
        page: the page's file, from docs.
        gone: what is gone.
        steps: the words of each page's next step, as they were.
    """
    at, passed = page, {page}
    while at in steps:
        targets = [whole(at, link["target"]) for link in LINK.finditer(steps[at])]
        if not any(gone.holds("", target) for target in targets):
            if at == page or page not in (target.partition("#")[0] for target in targets):
                return _seen(page, at, steps[at])
            break
        lost = next(target for target in targets if gone.holds("", target))
        at = lost.partition("#")[0]
        if at in passed or instead(at) != SHEETS:
            break
        passed.add(at)
    other = instead(at)
    if other == page:
        other = SHEETS if page != SHEETS else SITUATIONS
    return f"[{say(WORDS[other])}]({seen_from(page, other)})."


def _seen(page: str, at: str, step: str) -> str:
    """Return one page's step with its links as another page has them."""
    return LINK.sub(lambda link: f"[{link['words']}]({_moved(page, at, link['target'])})", step)


def _moved(page: str, at: str, target: str) -> str:
    """Return a target on one page as another has it."""
    return target if page == at or "://" in target else seen_from(page, whole(at, target))
