"""Tests of the rule site-map."""


def file(path: str, kind: str = "reference", body: str = "Thank them.\n") -> str:
    """Return a page of a small site."""
    return f"=== docs/{path}\n---\ntitle: Ask\npage_type: {kind}\n---\n\n# Ask\n\n{body}"


def menu(*paths: str) -> str:
    """Return the menu of a small site; its first entry is on line 2."""
    return "=== mkdocs.yml\nnav:\n" + "".join(f"  - Page: {path}\n" for path in paths)


TIPS = ("move-on", "seek-feedback", "address-concerns", "fresh-perspective")
WHOLE = "".join(
    file(f"{tip}/{name}.md", kind)
    for tip in TIPS
    for name, kind in (
        ("index", "guide"),
        ("checklist", "checklist"),
        ("one", "worksheet"),
        ("two", "worksheet"),
        ("three", "worksheet"),
    )
)
LINKS = "".join(f"- [A tip]({tip}/index.md)\n" for tip in TIPS)
ALL_SHEETS = file("worksheets.md", body="/// worksheet-list | by-tip\n///\n")
START = file("index.md", "home", f"{LINKS}- [All sheets](worksheets.md#by-tip)\n")

EXACT: list[tuple[str, list[str]]] = [
    (START + WHOLE + ALL_SHEETS, []),
    # The menu.
    (menu("about.md", "https://firm.example/") + file("about.md"), []),
    (
        menu("about.md") + file("about.md") + file("help.md"),
        ["docs/help.md:1:1: is not in the menu; add 'help.md' under nav in mkdocs.yml"],
    ),
    (
        menu("about.md", "help.md", "about.md") + file("about.md"),
        [
            "mkdocs.yml:3:1: there is no page 'help.md'; write it, or take the entry out",
            "mkdocs.yml:4:1: 'about.md' is also on line 2; keep one",
        ],
    ),
    # Tips. One that is not there at all is missed where there is a start page.
    (
        file("move-on/index.md", "guide") + file("move-on/one.md", "worksheet"),
        [
            "mkdocs.yml:1:1: tip 1 is not whole; write move-on/checklist.md, "
            "2 more of its worksheets"
        ],
    ),
    (
        START.replace("- [A tip](fresh-perspective/index.md)\n", "")
        + WHOLE.partition("=== docs/fresh-perspective")[0]
        + ALL_SHEETS,
        [
            "mkdocs.yml:1:1: tip 4 is not whole; write fresh-perspective/index.md, "
            "fresh-perspective/checklist.md, 3 more of its worksheets"
        ],
    ),
    # Links from the start page, over other pages and over the list of all sheets.
    (
        START + WHOLE + ALL_SHEETS + file("about.md"),
        [
            "docs/about.md:1:1: no links lead here from the start page; "
            "link it where a reader needs it"
        ],
    ),
    (
        START
        + WHOLE.replace("Thank them.", "See [who we are](../about.md).", 1)
        + ALL_SHEETS
        + file("about.md"),
        [],
    ),
    # Two pages that link each other are not reached by that.
    (
        START
        + WHOLE
        + ALL_SHEETS
        + file("about.md", body="[Help](help.md)\n")
        + file("help.md", body="[About](about.md)\n"),
        [
            f"docs/{name}.md:1:1: no links lead here from the start page; "
            "link it where a reader needs it"
            for name in ("about", "help")
        ],
    ),
]
