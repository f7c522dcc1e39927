"""The page for a reader without a network who asks for a page that is not kept.

Made of the site's page for wrong addresses, which names whole paths and so works at any
address. The worker adds the pages that are kept to its list.
"""

import re
from pathlib import Path

from scripts.content.errors import ProjectError
from scripts.content.words import phrase, say
from scripts.site.offline.table import SUPPORT

ARTICLE = re.compile(r"(<article\b[^>]*>).*?(?=</article>)", re.DOTALL)
TITLE = re.compile(r"<title>.*?(?= - )")
NOINDEX = '<meta name="robots" content="noindex">'
# A country of the page of help, and what stands first under it.
COUNTRY = re.compile(
    r'<h2 id="[^"]+">(?P<country>[^<]*)</h2>\s*'
    # A service's own lines stand without a box round them.
    r'(?:<div class="atn-support-lines">|(?=<ul class="atn-cards">))(?P<lines>.*?)</div>',
    re.DOTALL,
)
DANGER = re.compile(r'<p class="atn-danger">(.*?)</p>', re.DOTALL)
CARD = re.compile(
    r'<p class="atn-card-name">(?:<a (?P<link>[^>]*)>)?(?P<name>.*?)(?:</a>)?</p>\s*'
    r'<p class="atn-number">(?P<how>.*?)</p>',
    re.DOTALL,
)
SAID_OF_NAME = re.compile(r'\b(?:lang|dir)="[^"]*"')
TOLD = phrase("You are offline")
WORDS = """
  <h1>{said[0]}</h1>
  <p>{said[1]}</p>
  <p>{said[2]}</p>
  <ul class="atn-kept"><li><a href="{root}">{said[3]}</a></li>
    <li><a href="{root}{support}">{said[4]}</a></li></ul>
  <p>{said[5]}</p>
{numbers}"""
SAID = (
    phrase("You are offline, and this page is not kept here"),
    phrase(
        "This device has no internet at the moment. The page you asked for was not opened here "
        "before, or it is no longer kept. Your answers on worksheets are safe."
    ),
    phrase("These pages are kept on this device, so you can open them now:"),
    phrase("The start page"),
    phrase("Talk to someone, or find help with money"),
    phrase("When you are back online, load this page again."),
)
NUMBERS = """\
  <h2>{said[0]}</h2>
  <p>{said[1]}</p>
  <ul>
{lines}
  </ul>
  <p class="atn-checked">{said[2]}</p>
"""
SAID_OF_NUMBERS = (
    phrase("Numbers you can call or text now"),
    phrase(
        "A phone can often call without internet. These come first under each country. "
        "{a}The page of help{/a} has more of them, with when each one answers."
    ),
    phrase(
        "Each number is as it was when this device last fetched it. Not all of them have been "
        "checked by a person. The page of help says which."
    ),
)


def page(site: Path, root: str) -> str:
    """Return the page. Raises ProjectError where the page for wrong addresses has no article.

    Parameters:
        site: the folder of the built site.
        root: the path to the site's root.
    """
    path = site / "404.html"
    text = path.read_text(encoding="utf-8")
    if not ARTICLE.search(text) or not TITLE.search(text):
        raise ProjectError(f"{path}: has no <title> or <article>, so no page for readers offline")
    support = next((name for name in SUPPORT if _file(site, name).is_file()), "")
    lines = numbers(_file(site, support).read_text(encoding="utf-8")) if support else []
    told = "\n".join(f"    <li>{line}</li>" for line in lines)
    link = {"a": f'<a href="{root}{support}">', "/a": "</a>"}
    said = [say(words, **link) for words in SAID_OF_NUMBERS]
    shown = NUMBERS.format(said=said, lines=told) if lines else ""
    words = WORDS.format(said=[*map(say, SAID)], root=root, support=support, numbers=shown)
    text = TITLE.sub(lambda _: f"<title>{say(TOLD)}", text, count=1)
    text = text.replace("</title>", f"</title>\n    {NOINDEX}", 1)
    return ARTICLE.sub(lambda found: found[1] + words, text, count=1)


def numbers(support: str) -> list[str]:
    """Return for each country of the page of help its emergency number and its first line."""
    found = []
    for section in COUNTRY.finditer(support):
        danger, card = DANGER.search(section["lines"]), CARD.search(section["lines"])
        told = [danger[1] if danger else "", f"{_name(card)}: {card['how']}" if card else ""]
        if any(told):
            ways = ". ".join(" ".join(way.split()) for way in told if way)
            found.append(f"<strong>{section['country']}</strong>: {ways}")
    return found


def _name(card: re.Match[str]) -> str:
    """Return a line's name, in the language and direction that its link has."""
    said = "".join(f" {held}" for held in SAID_OF_NAME.findall(card["link"] or ""))
    return f"<bdi{said}>{card['name']}</bdi>" if said else card["name"]


def _file(site: Path, name: str) -> Path:
    """Return the file behind a page's name."""
    return site / name / "index.html" if name.endswith("/") else site / name
