"""A block that prints what every rule for content says of itself.

    /// content-rules
    ///

The words come from the rules' own files, so the page cannot differ from what is checked. Each
rule's id is its anchor: a report that names `banned-word` is explained at `#banned-word`.
"""

import re
import xml.etree.ElementTree as etree
from collections.abc import Iterator
from itertools import chain, zip_longest

from pymdownx.blocks.block import Block

from scripts.extensions.blocks import SiteBlocks
from scripts.extensions.elements import element, literal
from scripts.lint.manual import Example, Manual, manual

CODE = re.compile(r"(`[^`]+`)")
CITATION = re.compile(r"\[@[^\]]*\]")
OTHER_FILE = re.compile(r"^=== (?P<path>\S+)\n", re.MULTILINE)


def prose(text: str) -> str:
    """Return a docstring's words as Markdown in which only what stands in backticks is a mark.

    Quotation marks stay plain, so that the page makes them typographic as it does elsewhere.
    A citation that is spoken of becomes code.
    """
    parts = CODE.split(" ".join(text.split()))
    for number in range(0, len(parts), 2):
        pieces = [
            re.sub(r"([\\*_{}\[\]])", r"\\\1", piece.replace("&", "&amp;").replace("<", "&lt;"))
            for piece in CITATION.split(parts[number])
        ]
        spoken_of = [f"`{cited}`" for cited in CITATION.findall(parts[number])]
        parts[number] = "".join(chain.from_iterable(zip_longest(pieces, spoken_of, fillvalue="")))
    return "".join(parts)


def files(example: Example) -> Iterator[tuple[str, str]]:
    """Yield each file of an example: its path, where it matters, and its text."""
    parts = OTHER_FILE.split(example.text)
    if parts[0].strip():
        yield example.path, parts[0]
    yield from zip(parts[1::2], parts[2::2], strict=True)


def show_rule(box: etree.Element, rule: Manual) -> None:
    """Add one rule: what it wants, why, and its examples, closed until they are asked for."""
    literal(box, "h3", rule.id, id=rule.id)
    summary = element(box, "p")
    element(summary, "strong", prose(rule.summary[:1].upper() + rule.summary[1:]))
    for paragraph in filter(None, rule.why.split("\n\n")):
        element(box, "p", prose(paragraph))
    examples = element(box, "details", class_="atn-examples")
    literal(examples, "summary", f"Examples of {rule.id}")
    for number, example in enumerate(rule.examples, start=1):
        show_example(examples, rule, example, number)


def show_example(box: etree.Element, rule: Manual, example: Example, number: int) -> None:
    """Add one example under the word that says what the rule makes of it.

    Lines are not broken, since a line's end means something in Markdown. So each piece can
    be scrolled, and takes the focus so that a keyboard can scroll it.
    """
    verdict = "Reported" if example.fails else "Fine"
    figure = element(box, "figure")
    together = list(files(example))
    literal(figure, "figcaption", verdict + (", in these files together" if together[1:] else ""))
    for path, text in together:
        if path:
            literal(element(figure, "p"), "code", path)
        name = f"{verdict}, example {number} of {rule.id}{f', {path}' if path else ''}"
        code = element(figure, "pre", tabindex="0", role="region", aria_label=name)
        # Python-Markdown would take an entity in the example for its own.
        literal(code, "code", text.replace("&", "&amp;"))


class ContentRulesBlock(Block):
    """`/// content-rules`: the manual of every rule, by group."""

    NAME = "content-rules"
    ARGUMENT = False

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Add the groups in the order of the registry."""
        box = element(parent, "div", class_="atn-content-rules")
        for group, rules in manual().items():
            if rules:
                literal(box, "h2", group)
            for rule in rules:
                show_rule(box, rule)
        return box


class ContentRulesExtension(SiteBlocks):
    """Adds the block to Python-Markdown."""

    blocks = (ContentRulesBlock,)


makeExtension = ContentRulesExtension  # noqa: N816  # the name Python-Markdown looks for
