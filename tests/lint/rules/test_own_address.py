"""Tests of the rule own-address."""

CONFIG = '=== mkdocs.yml\nsite_url: !ENV [NOWHERE_SET, "https://us.example/no/"]\nnav:\n  - a.md\n'


def gone(address: str) -> str:
    """Return what is said of an address at which nothing stands."""
    return f"'{address}' is no page of this site; link to the Markdown file"


EXACT: list[tuple[str, list[str]]] = [
    (
        f"{CONFIG}=== docs/a.md\nSee [this](https://us.example/no/b/), [that](https://us.example/no/c/).\n",
        [
            f"docs/a.md:20:5: {gone('https://us.example/no/b/')}",
            f"docs/a.md:20:39: {gone('https://us.example/no/c/')}",
        ],
    ),
    # The site lies under a path of a college's host; the rest of the host is not ours.
    (
        f"{CONFIG}=== docs/a.md\nSee [us](https://us.example/), [us](https://us.example), "
        "[them](https://us.example/none/), [that](https://US.example/a/).\n",
        [],
    ),
    (
        f"{CONFIG}=== docs/a.md\nSee [this](https://us.example/no/move-on/), [file]"
        "(https://us.example/no/data/moved.yaml), [page](https://us.example/no/a/#top),\n"
        "[start](https://us.example/no), [other](https://us.example.org/c/).\n"
        "=== docs/move-on/index.md\nWords.\n=== docs/index.md\nWords.\n",
        [],
    ),
    ("=== mkdocs.yml\nnav:\n  - a.md\n=== docs/a.md\nSee [this](https://us.example/b/).\n", []),
]
