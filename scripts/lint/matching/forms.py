"""The forms of an English word, for tokens such as `leverage*`."""

_VOWELS = "aeiou"


def forms_of(word: str) -> frozenset[str]:
    """Return a regular word with its endings: leverage, leverages, leveraged, leveraging.

    A few are no words, such as "visitted"; nobody writes them, so nothing is lost.
    """
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return frozenset((word, f"{word[:-1]}ies", f"{word[:-1]}ied", f"{word}ing"))
    if word.endswith("e"):
        return frozenset((word, f"{word}s", f"{word}d", f"{word[:-1]}ing"))
    plural = f"{word}es" if word.endswith(("s", "x", "z", "ch", "sh")) else f"{word}s"
    found = {word, plural, f"{word}ed", f"{word}ing"}
    if word[-1] not in f"{_VOWELS}wxy" and word[-2:-1] in _VOWELS:
        found |= {f"{word}{word[-1]}ed", f"{word}{word[-1]}ing"}  # plan, planned
    return frozenset(found)
