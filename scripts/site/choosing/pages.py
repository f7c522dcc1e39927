"""A page without what is gone: countries, links, steps, answers of other sheets, empty parts."""

import re
from collections.abc import Mapping

from markdown.extensions.toc import slugify

from scripts.content.front_matter import FRONT
from scripts.site.choosing.gone import Gone
from scripts.site.choosing.links import ITEM, without
from scripts.site.choosing.next_steps import next_step

SHOWS = r"(?:rights|unfair-treatment|support-lines|money-help)"
BLOCK = re.compile(
    rf"^(?P<marks>/{{3,}})[ ]*{SHOWS}[ ]*\|[ ]*(?P<id>[a-z-]+)[ ]*\n(?:.*\n)*?(?P=marks)[ ]*$\n*",
    re.MULTILINE,
)
"""What shows one country's entry of a data file, with the empty lines behind it."""

CARD = re.compile(
    r"^/{3,}[ ]*(?:rights|unfair-treatment)[ ]*\|[ ]*(?P<id>[a-z-]+)[ ]*\n+/{3,}[ ]*$", re.MULTILINE
)
"""A card that opens, of which many may stand in one section."""

SECTIONS = (re.compile(r"^(?=## )", re.MULTILINE), re.compile(r"^(?=### )", re.MULTILINE))
HEADING = re.compile(
    r"(?P<marks>#{1,6})[ ]+(?P<words>.+?)(?:[ ]*\{[ ]*#(?P<id>[\w-]+)[^}]*\})?[ ]*$"
)
STEP = re.compile(r"(?<=^/// next-step\n).+?(?=\n///[ ]*$)", re.DOTALL | re.MULTILINE)
FROM = re.compile(r"^(?P<key>[ ]+from: )(?P<held>\[.*\]|.*)$\n?", re.MULTILINE)
SOURCE = re.compile(r"[\"']?(?P<sheet>[a-z0-9-]+)/(?P<field>[a-z0-9-]+)[\"']?")
# Blocks that hold a page's own words, and say nothing without them.
EMPTY = re.compile(
    r"^(?P<marks>/{3,}) (?:five-minutes|words|caution|example)\b.*\n\s*(?P=marks)[ ]*$\n*",
    re.MULTILINE,
)
# Stands where an entry of a list stood; no page holds it.
LOST = "\ue001"
FENCE = re.compile(r"[ ]*(?:```|~~~)")


def without_countries(text: str, gone: Gone, names: Mapping[str, str]) -> tuple[str, set[str]]:
    """Return a page without the sections and cards of some countries, and the ids that went.

    Parameters:
        text: the page.
        gone: what is gone.
        names: the name of each country by its id.
    """
    if not any(block["id"] in gone.countries for block in BLOCK.finditer(text)):
        return text, set()
    lost: set[str] = set()
    for split in reversed(SECTIONS):
        parts = split.split(text)
        for part in (part for part in parts if _shows_only(part, gone, split)):
            heading = HEADING.match(part.partition("\n")[0])
            lost |= {heading_id(heading)} if heading else set()
        text = "".join(part for part in parts if not _shows_only(part, gone, split))
    for block in BLOCK.finditer(text):
        if block["id"] in gone.countries and CARD.match(block[0]):
            lost.add(slugify(names[block["id"]], "-"))
    return BLOCK.sub(lambda block: "" if block["id"] in gone.countries else block[0], text), lost


def _shows_only(part: str, gone: Gone, split: re.Pattern[str]) -> bool:
    """Say whether a section is about one country that is gone, and no cards stand in it."""
    shown = {block["id"] for block in BLOCK.finditer(part)}
    headed = bool(split.match(part)) and part.startswith("#")
    return headed and len(shown) == 1 and shown <= gone.countries and not CARD.search(part)


def without_gone(
    page: str, text: str, gone: Gone, steps: Mapping[str, str]
) -> tuple[str, set[str]]:
    """Return a page without ways to what is gone, and the ids of headings that went with them.

    Parameters:
        page: its file, from docs.
        text: the page.
        gone: what is gone.
        steps: the words of each page's next step, as they were.
    """
    front = FRONT.match(text)
    head, body = text[: front.end() if front else 0], text[front.end() if front else 0 :]
    body = STEP.sub(lambda _: next_step(page, gone, steps), body)
    sheets = {name.rpartition("/")[2].removesuffix(".md") for name in gone.pages}
    body = FROM.sub(lambda found: _draws_on(found, sheets), body)
    lines = _lines(body, page, gone)
    if lines == body.splitlines():
        return head + body, set()
    lines, lost = _without_bare_headings(lines)
    made = EMPTY.sub("", re.sub(r"\n{3,}", "\n\n", "\n".join(lines) + "\n"))
    return head + made, lost


def _draws_on(found: re.Match[str], sheets: set[str]) -> str:
    """Return where a question has its first answer from, without sheets that are gone."""
    sources = list(SOURCE.finditer(found["held"]))
    left = [f'"{one["sheet"]}/{one["field"]}"' for one in sources if one["sheet"] not in sheets]
    if len(left) == len(sources):
        return found[0]
    held = left[0] if len(left) == 1 else f"[{', '.join(left)}]"
    return f"{found['key']}{held}\n" if left else ""


def _lines(body: str, page: str, gone: Gone) -> list[str]:
    """Return the lines of a page without links to what is gone.

    With an entry of a list goes what belongs to it, and with a whole list the words before it.
    """
    made: list[str] = []
    fenced, deep = False, -1
    for line in body.splitlines():
        fenced ^= bool(FENCE.match(line))
        indent = len(line) - len(line.lstrip())
        if line and indent <= deep:
            deep = -1
        if deep >= 0:
            made += [] if line else [""]
            continue
        left = line if fenced else without(line, lambda target: gone.holds(page, target))
        if left or not line:
            made.append(left)
        elif ITEM.match(line):
            made.append(LOST)
            deep = indent
    return _without_announcements(made)


def _without_announcements(lines: list[str]) -> list[str]:
    """Return lines without the marks of lost entries, and without words before a lost list."""
    said = [line for line in lines if line]
    for number, line in enumerate(said):
        around = said[number - 1 : number] + [one for one in said[number:] if one != LOST][:1]
        alone = line == LOST and not any(ITEM.match(one) for one in around)
        if alone and number and said[number - 1].endswith(":"):
            place = lines.index(said[number - 1])
            lines[place] = re.sub(r"(?:^|(?<=[.!?] ))[^.!?]*:$", "", lines[place]).rstrip()
    return [line for line in lines if line != LOST]


def _without_bare_headings(lines: list[str]) -> tuple[list[str], set[str]]:
    """Return lines without headings that nothing stands under any more, and the ids of these."""
    lost: set[str] = set()
    kept: list[str] = []
    for number, line in enumerate(lines):
        heading = HEADING.match(line)
        if heading and len(heading["marks"]) > 1 and _is_bare(heading, lines[number + 1 :]):
            lost.add(heading_id(heading))
        else:
            kept.append(line)
    return kept, lost


def _is_bare(heading: re.Match[str], below: list[str]) -> bool:
    """Say whether nothing stands between a heading and the next, the last step or the end."""
    first = next((line for line in below if line.strip()), "")
    after = HEADING.match(first)
    ends = not first or first.startswith("/// next-step")
    return ends or bool(after and len(after["marks"]) <= len(heading["marks"]))


def heading_id(heading: re.Match[str]) -> str:
    """Return the id under which the contents list a heading."""
    return heading["id"] or slugify(heading["words"], "-")
