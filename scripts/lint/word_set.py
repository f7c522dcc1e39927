"""Sets of words, written as running text."""


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text, which spaces and line ends part."""
    return frozenset(text.split())
