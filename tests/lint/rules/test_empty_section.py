"""Tests of the rule empty-section."""


def empty(line: int, column: int, heading: str) -> str:
    """Return the problem of a heading with nothing under it."""
    said = f"nothing stands under '{heading}'; fill the section or delete it"
    return f"{line}:{column}: {said}"


EXACT: list[tuple[str, list[str]]] = [
    ("## Ask by email\n\nKeep it short.\n", []),
    ("## Ask by email\n\n- Keep it short.\n", []),
    ("## Ask by email\n\n| To | Say |\n|---|---|\n| HR | thanks |\n", []),
    ("## Ask by email\n\n> Thank you.\n", []),
    ("## Kenya\n\n/// rights | kenya\n///\n", []),
    ("## The form\n\n![The form, with four fields](form.svg)\n", []),
    # A heading of a lower level fills a section; one of the same or a higher level does not.
    ("## Ask\n\n### By email\n\nKeep it short.\n", []),
    ("## Ask\n\n## By email\n\nKeep it short.\n", [empty(1, 4, "Ask")]),
    (
        "## Ask\n\n### By email\n\n## Wait\n\n### A week\n",
        [empty(3, 5, "By email"), empty(7, 5, "A week")],
    ),
    # Underlined headings are headings too.
    ("Ask\n---\n\nBy email\n---\n\nKeep it short.\n", [empty(1, 1, "Ask")]),
    # What fills nothing.
    ("## Ask\n\n<!-- to be written -->\n", [empty(1, 4, "Ask")]),
    ("## Ask\n\n...\n", [empty(1, 4, "Ask")]),
    ("## Ask\n\n[TOC]\n", [empty(1, 4, "Ask")]),
    ("## Ask\n\n---\n", [empty(1, 4, "Ask")]),
    ("## Ask\n\n[form]: form.md\n", [empty(1, 4, "Ask")]),
    # A comment beside words is no matter.
    ("## Ask\n\n<!-- from May -->\n\nKeep it short.\n", []),
    # At the end of a page, of a block and of a quotation.
    ("---\ntitle: Ask for it\n---\n\n# Ask for it\n\n## Whom\n", [empty(7, 4, "Whom")]),
    (
        "/// words | An email\nDear [name],\n\n### My questions\n///\n\nSend it today.\n",
        [empty(4, 5, "My questions")],
    ),
    ("> Dear [name],\n>\n> ### My questions\n\nSend it today.\n", [empty(3, 7, "My questions")]),
]
