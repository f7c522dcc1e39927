"""The name under which a browser keeps a tick of a checklist, the same in every language."""

from markdown.extensions.toc import slugify

LONGEST = 60
"""Letters of what a line says that its name is made of."""


def tick_name(said: str) -> str:
    """Return the name of a box from the English words of its line, without their markup."""
    return f"do-{slugify(said, '-')[:LONGEST].rstrip('-')}"
