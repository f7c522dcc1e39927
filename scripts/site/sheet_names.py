"""A translated sheet or checklist with the names of the English one, so that answers stay.

A browser keeps what was chosen by its English words. The build writes them behind a translated
choice, from the English page; nobody types them a second time.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from scripts.content.errors import ContentError
from scripts.content.question import Question
from scripts.content.sheet import BLOCK, SHEET, read_sheet

NAME = re.compile(r"^[ ]{4}name:[ ]*(\S+)", re.MULTILINE)
RULE = "translation"


def with_names(text: str, english: Path, path: Path) -> str:
    """Return a translated page whose choices name those of the English.

    Parameters:
        text: the page.
        english: the file of the English one.
        path: the file of the page, for faults.

    Raises ContentError where a question or a choice has no English one.
    """
    if not SHEET.search(text):
        return text
    sheet = read_sheet(english, english.parent)
    known = {one.name: one for one in sheet.questions} if sheet else {}

    def named(block: re.Match[str]) -> str:
        name = NAME.search(block["options"])
        question = known.get(name[1]) if name else None
        if question is None and name is not None:
            line = text.count("\n", 0, block.start()) + 1
            remedy = f"the English sheet has no question named '{name[1]}'; use its names"
            raise ContentError(path, line, RULE, remedy)
        return block[0] + "".join(kept(question) if question else ())

    return BLOCK.sub(named, text)


def kept(question: Question) -> Iterator[str]:
    """Yield the option that says what is kept of a question's choices."""
    if choices := question.options.get("choices"):
        # Tuples become lists, alone or by column.
        yield f"    kept: {json.dumps(choices, ensure_ascii=False)}\n"
