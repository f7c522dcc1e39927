"""The one way in which an extension adds its blocks to Python-Markdown.

An extension is a class that names its blocks, and `makeExtension` is another name for it.
"""

from typing import Any, ClassVar

from markdown import Markdown
from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block

from scripts.content.catalogue import DOCS


class SiteBlocks(BlocksExtension):
    """The blocks of one extension. Each finds the pages and the data files in its `config`."""

    blocks: ClassVar[tuple[type[Block], ...]]

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401  # Python-Markdown's signature
        self.config = {
            "docs": [str(DOCS), "The folder of the pages"],
            "data": [str(DOCS / "data"), "The folder of the data files"],
        }
        super().__init__(**kwargs)

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: Any) -> None:  # noqa: ANN401, N802
        """Register each block."""
        for block in self.blocks:
            block_mgr.register(block, self.getConfigs())
