"""Draw which room of scripts/ asks which, from their imports, into CONTRIBUTING.md.

    python -m scripts.tools.draw_rooms

`make format` does this. The drawing is text in Mermaid's notation, which code hosts show as a
picture and people can read as it is.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

from scripts import ROOT

SCRIPTS = ROOT / "scripts"
PAGE = ROOT / "CONTRIBUTING.md"
START, END = "```mermaid\n", "```\n"


def modules(scripts: Path = SCRIPTS) -> list[Path]:
    """Return every module of every room, from the scripts folder."""
    return sorted(path.relative_to(scripts) for path in scripts.rglob("*/*.py"))


def imported(module: Path, scripts: Path = SCRIPTS) -> Iterator[str]:
    """Yield the name of everything of ours that a module imports, such as `content.errors`."""
    for node in ast.walk(ast.parse((scripts / module).read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "scripts":
            yield from (one.name for one in node.names if (scripts / one.name).is_dir())
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("scripts."):
            yield str(node.module).removeprefix("scripts.")
        elif isinstance(node, ast.Import):
            names = (one.name for one in node.names if one.name.startswith("scripts."))
            yield from (name.removeprefix("scripts.") for name in names)


def arrows(scripts: Path = SCRIPTS) -> list[tuple[str, str]]:
    """Return each pair of rooms of which the first imports from the second."""
    pairs = {
        (module.parts[0], name.split(".")[0])
        for module in modules(scripts)
        for name in imported(module, scripts)
    }
    return sorted(pair for pair in pairs if pair[0] != pair[1])


def drawing(scripts: Path = SCRIPTS) -> str:
    """Return the drawing, a line for each room with those it asks."""
    asked: dict[str, list[str]] = {}
    for room, other in arrows(scripts):
        asked.setdefault(room, []).append(other)
    lines = (f"  {room} --> {' & '.join(others)}\n" for room, others in asked.items())
    return f"flowchart TD\n{''.join(lines)}"


def drawn(page: str) -> str:
    """Return the drawing that a page holds."""
    return page.split(START, 1)[1].split(END, 1)[0]


def main() -> None:
    """Write the drawing into the page."""
    text = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(text.replace(START + drawn(text), START + drawing(), 1), encoding="utf-8")


if __name__ == "__main__":
    main()
