"""What `make words` collects, and what it does with a catalogue when the English changes."""

from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from scripts.content.worded import said_by_scripts
from scripts.tools.collect_words import COLLECTED, template, updated, written

HELD = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"

msgid "Clear this sheet"
msgstr "Clirio'r daflen hon"

msgid "Copy this whole sheet as plain text"
msgstr "Copïo'r daflen gyfan fel testun plaen"

msgid "Gone from the code for good"
msgstr "Wedi mynd"
"""


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("words", "Skip to the content"),
        ("words", "Clear this sheet"),
        ("words", "This sheet on paper"),
        ("words", "First week checklist"),
        ("words", "In five minutes"),
        ("words", "Put the email out of sight."),
        ("help", "{0} from a mobile, {1} for an ambulance"),
        ("messages", "Dear [name],"),
    ],
    ids=["template", "script", "paper", "menu", "box", "drawing", "phone line", "letter"],
)
def test_words_are_found_wherever_they_stand(name: str, said: str) -> None:
    assert template(name).get(said) is not None


def test_no_catalogue_asks_for_a_number_of_a_phone_line() -> None:
    digits = [message.id for message in template("help") if any(map(str.isdigit, message.id))]
    assert [one for one in digits if "{" not in one] == []


def test_what_scripts_say_is_found_wherever_it_stands(tmp_path: Path) -> None:
    (tmp_path / "some.js").write_text(
        """
        const a = worded("Plain.");
        const b = `${worded('Says "so" in {name}.', { name: "x" })} and more`;
        const c = wordedMany(
          "{count} page",
          "{count} pages",
          4,
        );
        say("Not this.");
        """,
        encoding="utf-8",
    )
    assert list(said_by_scripts(tmp_path)) == [
        ("some.js", "Plain."),
        ("some.js", 'Says "so" in {name}.'),
        ("some.js", ("{count} page", "{count} pages")),
    ]


def test_a_catalogue_follows_the_english(tmp_path: Path) -> None:
    path = tmp_path / "cy" / "words.po"
    path.parent.mkdir()
    path.write_text(HELD, encoding="utf-8")
    fresh = Catalog(fuzzy=False)
    for said in ("Clear this sheet", "Copy this whole sheet as text", "Print"):
        fresh.add(said, locations=[("sheet.js", 1)])
    path.write_text(updated(path, fresh), encoding="utf-8")
    with path.open("rb") as file:
        found = {one.id: (one.string, one.fuzzy) for one in read_po(file) if one.id}
    assert found == {
        "Clear this sheet": ("Clirio'r daflen hon", False),
        "Copy this whole sheet as text": ("Copïo'r daflen gyfan fel testun plaen", True),
        "Print": ("", False),
    }
    assert updated(path, fresh) == path.read_text(encoding="utf-8")
    assert "Wedi mynd" not in path.read_text(encoding="utf-8")


def test_the_same_words_give_the_same_template() -> None:
    assert [written(template(name)) for name in COLLECTED] == [
        written(template(name)) for name in COLLECTED
    ]
