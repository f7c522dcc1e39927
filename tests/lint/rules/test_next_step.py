"""Tests of the rule next-step."""

STEP = "/// next-step\n[Choose the wording](what-to-say.md). It takes ten minutes.\n///\n"


def reference(body: str, kind: str = "reference") -> str:
    """Return a page of a kind that holds a text."""
    front = f"---\ntitle: Ask for feedback\npage_type: {kind}\n---\n\n"
    return f"{front}# Ask for feedback\n\nReply to them.\n\n{body}"


EXACT: list[tuple[str, list[str]]] = [
    (reference(STEP), []),
    (
        reference("## Whom\n\nThem.\n"),
        ["12:1: no next-step block; end with one place to go"],
    ),
    (reference(f"{STEP}\n{STEP}"), ["14:1: a second next step; keep one"]),
    (
        reference(STEP.replace("It takes ten minutes.", "Or [read on](what-it-means.md).")),
        ["10:1: holds 2 links; a next step is one link"],
    ),
    (
        reference("/// next-step\nRest for an hour.\n///\n"),
        ["10:1: holds 0 links; a next step is one link"],
    ),
    (
        reference(f"{STEP}\n## One more thing\n\nAsk once.\n"),
        ["10:1: is not the last thing on the page; move it down"],
    ),
    (
        reference(f"{STEP}\n/// caution | One more thing\nAsk once.\n///\n"),
        ["10:1: is not the last thing on the page; move it down"],
    ),
    # The start page's own choices are its next steps.
    (reference("- [It happened today](move-on/index.md)\n", "home"), []),
]
