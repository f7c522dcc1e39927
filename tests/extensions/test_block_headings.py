"""The titles of two blocks are headings to who listens, at the level of where they stand."""

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown

from scripts.extensions.block_headings import BlockHeadingsExtension

TYPES = [
    {"name": name, "class": name, "title": title}
    for name, title in (
        ("five-minutes", "In five minutes"),
        ("words", "Words to use"),
        ("next-step", "Next step"),
    )
]
FIVE = "/// five-minutes | Write it down\nTwo lines.\n///\n\n"
WORDS = "/// words\nDear Ms Okafor\n///\n\n"
STEP = "/// next-step\n[Rest](rest.md).\n///\n"


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        (f"# Ask\n\n{FIVE}## Why\n\nText.\n\n{STEP}", {"Write it down": "2", "Next step": "2"}),
        (f"# Ask\n\n## Why\n\n{FIVE}{STEP}", {"Write it down": "3", "Next step": "2"}),
        (f"# Ask\n\n{WORDS}{STEP}", {"Next step": "2"}),
        (f"# Ask\n\n{WORDS}", {}),
    ],
)
def test_what_to_do_and_where_to_go_on_are_headings(text: str, heard: dict[str, str]) -> None:
    markdown = Markdown(
        extensions=["pymdownx.blocks.admonition", BlockHeadingsExtension()],
        extension_configs={"pymdownx.blocks.admonition": {"types": TYPES}},
    )
    found = BeautifulSoup(markdown.convert(text), "html5lib").select("p[role=heading]")
    assert {title.get_text(): title["aria-level"] for title in found} == heard
