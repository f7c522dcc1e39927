"""What a translated page has otherwise than the English one: each fault by its line and remedy."""

from pathlib import Path

import pytest

from scripts import ROOT
from scripts.content.translated_page import link_faults, page_faults
from scripts.content.words import LANGUAGES

PAGE, INDEX = "move-on/first-day.md", "index.md"
PAGES = {
    "a question by another name": (
        (PAGE, "    name: hands", "    name: dwylo"),
        [(82, "question 7 is named 'dwylo', and in English 'hands'; names stay English")],
    ),
    "a choice too few": (
        (PAGE, "      - Ymolchi\n", ""),
        [(41, "question 2 ('body') has under 'choices' 5, and in English 6")],
    ),
    "a heading without its name": (
        (PAGE, " {#an-example-filled-in}", ""),
        [
            (
                102,
                "the heading 'Enghraifft, wedi'i llenwi' needs {#an-example-filled-in}, "
                "so that links lead here",
            )
        ],
    ),
    "a block that is not opened": (
        (PAGE, "/// next-step\n", ""),
        [
            (119, "'///' closes no block here; take it out, or open one as in English"),
            (1, "the block '/// next-step' of the English is missing"),
        ],
    ),
    "a block that is not closed": (
        (PAGE, "\n///\n", "\n"),
        [(30, "the block '/// caution' is not closed; end it with a line of ///")],
    ),
    "other minutes": (
        (PAGE, "minutes: 10", "minutes: 11"),
        [(1, "'minutes' is not that of the English page")],
    ),
    "a phone number": (
        (PAGE, "Gall unrhyw beth arall", "Ffoniwch 0800 123 456. Gall unrhyw beth arall"),
        [(63, "'0800 123 456' is no phone number to type again; data holds it")],
    ),
    "no word of which English it is of": (
        (PAGE, "translation: {", "tip_of: {"),
        [(1, "say under 'translation' which English this is of, and who has read it")],
    ),
    "a link to a page that is not there": (
        (INDEX, "(about.md)", "(amdanom.md)"),
        [
            (
                55,
                "the link 'amdanom.md' leads nowhere; write it as in English; "
                "the English has 'about.md'",
            ),
            (1, "the link to 'about.md' is missing, in line 56 of the English"),
        ],
    ),
    "a link as the browser shows it": (
        (INDEX, "(about.md)", "(/cy/about/)"),
        [
            (
                55,
                "the link '/cy/about/' leads nowhere; write it as in English; "
                "the English has 'about.md'",
            ),
            (1, "the link to 'about.md' is missing, in line 56 of the English"),
        ],
    ),
    "a link that leads elsewhere": (
        (INDEX, "(about.md)", "(worksheets/six-people.md)"),
        [
            (1, "the link to 'about.md' is missing, in line 56 of the English"),
            (
                55,
                "the English has no such link to 'worksheets/six-people.md'; "
                "write it as in English",
            ),
        ],
    ),
}


@pytest.mark.parametrize("fault", PAGES)
def test_a_translated_page_is_held_to_the_english_one(tmp_path: Path, fault: str) -> None:
    (name, right, wrong), expected = PAGES[fault]
    text = (LANGUAGES / "cy" / "docs" / name).read_text(encoding="utf-8")
    assert right in text
    path, english = tmp_path / Path(name).name, ROOT / "docs" / name

    def told() -> list[tuple[int, str]]:
        found = [*page_faults(path, english), *link_faults(path, english)]
        return [(one.line, one.remedy) for one in found if one.rule != "front-matter"]

    path.write_text(text, encoding="utf-8")
    assert told() == []
    path.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    assert told() == expected
