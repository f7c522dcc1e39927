"""A block that shows which pages a device keeps for when there is no network.

    /// kept-pages
    What a reader is told where the script does not run.
    ///

docs/assets/javascripts/kept-pages.js fills it, with buttons to keep the whole site and to
remove what is kept.
"""

import xml.etree.ElementTree as etree
from typing import Any

from markdown import Markdown
from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block

from scripts.content.words import say
from scripts.extensions.elements import literal


class KeptPagesBlock(Block):
    """`/// kept-pages`: what the writer puts inside stands there until the script comes."""

    NAME = "kept-pages"

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Add the region."""
        return literal(
            parent, "section", class_="atn-kept-pages", aria_label=say("Pages kept here")
        )


class KeptPagesExtension(BlocksExtension):
    """Adds the block to Python-Markdown."""

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: Any) -> None:  # noqa: ANN401, N802
        """Register the block."""
        del md
        block_mgr.register(KeptPagesBlock, self.getConfigs())


def makeExtension(**kwargs: Any) -> KeptPagesExtension:  # noqa: ANN401, N802  # the library's name
    """Return the extension under the name Python-Markdown looks for."""
    return KeptPagesExtension(**kwargs)
