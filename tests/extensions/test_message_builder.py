"""The message builder's block: its HTML, its letters, and errors for malformed data."""

import json
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown

from scripts.content import messages
from scripts.content import rights as rights_cards
from scripts.content.data_file import DATA
from scripts.content.errors import FileError
from scripts.extensions.message_builder import MessageBuilderExtension

MESSAGES = """\
tones:
  - {id: plain, name: Plain}
fields:
  - {id: me, label: Your name, fills: "[your name]", autocomplete: name}
  - {id: date, label: Day of the interview, hint: "In your own words: 3 March", fills: "[date]"}
questions:
  - id: missing
    label: What was missing
    ticked: true
    direct: What was missing?
    relayed: What did they say?
laws:
  - {id: kenya, words: I am asking under section 26., note: Keep a copy.}
cases:
  - id: chase
    group: Ask why
    name: Chase once
    when: Wait a week & send it once.
    questions: relayed
    law: true
    letters:
      plain:
        subject: "My <interview>"
        one: "One question:"
        two: "Two questions:"
        body: |
          Dear [name],

          {questions}

          {law}

          Thank you,
          [your name]
"""
RIGHTS = """\
- {id: kenya, name: Kenya, summary: You can ask., points: [], verified: never}
- {id: usa, name: United States, summary: You can still ask., points: [], verified: 2026-11-02}
"""
FORM = """\
<div class="atn-message-builder">
<p class="atn-unheard" data-not-searched="">JavaScript is off in this browser, or it \
did not load. So the form that fills these letters in is missing. Copy a letter from below, and \
fill in its gaps.</p>
<form autocomplete="off" class="atn-builder" data-not-searched="" hidden="">
<fieldset id="builder-case">
<legend>What do you want to send?</legend>
<fieldset class="atn-builder-group">
<legend>Ask why</legend>
<p class="atn-choice"><input checked="" id="builder-case-chase" name="case" type="radio" \
value="chase" /> <label for="builder-case-chase">Chase once</label></p>
</fieldset>
</fieldset>
<fieldset id="builder-tone">
<legend>How should it sound?</legend>
<p class="atn-choice"><input checked="" id="builder-tone-plain" name="tone" type="radio" \
value="plain" /> <label for="builder-tone-plain">Plain</label></p>
</fieldset>
<fieldset aria-describedby="builder-questions-hint" id="builder-questions">
<legend>What do you want to ask?</legend>
<p class="atn-hint" id="builder-questions-hint">One or two. If you tick more, the message asks \
the first two.</p>
<p class="atn-choice"><input checked="" id="builder-question-missing" name="question" \
type="checkbox" value="missing" /> <label for="builder-question-missing">What was missing\
</label></p>
<p class="atn-builder-over" hidden="">More than two are ticked. The message asks the first two; \
untick one to change which.</p>
</fieldset>
<div hidden="" id="builder-country">
<p><label for="builder-law">Name the law of this country</label> <select \
aria-describedby="builder-law-note" id="builder-law"><option value="">Name no law</option>\
<option value="kenya">Kenya</option><option value="usa">United States</option></select></p>
<p class="atn-hint" id="builder-law-note"></p>
</div>
<fieldset aria-describedby="builder-gaps-hint" id="builder-gaps">
<legend>Fill the gaps</legend>
<p class="atn-hint" id="builder-gaps-hint">Leave any of these empty if you like. Nothing you \
type here is saved. The Back button can show it until you close this tab, so close it when you are \
done.</p>
<p><label for="builder-gap-me">Your name</label><input autocomplete="name" \
data-fills="[your name]" id="builder-gap-me" type="text" /></p>
<p><label for="builder-gap-date">Day of the interview</label><span class="atn-hint" \
id="builder-gap-date-hint">In your own words: 3 March</span><input \
aria-describedby="builder-gap-date-hint" autocomplete="off" data-fills="[date]" \
id="builder-gap-date" type="text" /></p>
</fieldset>
<div class="atn-builder-message">
<h2 data-not-searched="">Your message</h2>
<p class="atn-builder-when"></p>
<p><label for="builder-subject">Subject</label><output aria-live="off" id="builder-subject">\
</output>
</p>
<p><label for="builder-body">Message</label><output aria-live="off" id="builder-body"></output>
</p>
<p class="atn-builder-left"></p>
</div>
<p class="atn-builder-actions"><button class="atn-button" data-copy="builder-body" \
type="button">Copy the message</button> <button class="atn-button" data-copy="builder-subject" \
type="button">Copy the subject</button> <a class="atn-button" href="#builder-body" \
id="builder-mail">Open in my mail program</a> <button class="atn-button" \
id="builder-hold" type="button">Hold it until tomorrow</button>\
<button class="atn-button" hidden="" id="builder-later" \
type="button">Remind me later</button></p>
<p class="atn-hint">Holding it makes a calendar file for tomorrow at ten, with your message \
inside. Put it in a calendar that only you can read, and not in one from work. Or copy the message \
into your notes and send it tomorrow. On a shared computer, email the file to yourself, and then \
delete it there.</p>
<p class="atn-builder-status" role="status"></p>
</form>
"""
LETTERS = """\
<details class="atn-letters" open="">
<summary>
<h2>Each message in full</h2>
</summary>
<h3>Chase once</h3>
<p>Wait a week &amp; send it once.</p>
<div class="admonition words">
<p>Subject: My &lt;interview&gt;</p>
<p>Dear [name],</p>
<p>One question:</p>
<p>What did they say?</p>
<p>Thank you,
[your name]</p>
</div>
</details>
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Make a data folder with one small case."""
    (tmp_path / "messages.yaml").write_text(MESSAGES, encoding="utf-8")
    (tmp_path / "rights.yaml").write_text(RIGHTS, encoding="utf-8")
    return tmp_path


def html(data: Path) -> str:
    """Render the block alone."""
    return Markdown(extensions=[MessageBuilderExtension(data=str(data))]).convert(
        "/// message-builder\n///"
    )


def test_the_form_is_hidden_and_the_letters_are_complete(data: Path) -> None:
    said = html(data)
    start, _, script = said.partition('<script id="messages" type="application/json">')
    assert start == FORM + LETTERS
    assert script.endswith("</script>\n</div>")


def test_the_script_gets_the_parts_with_the_summary_and_date_of_check_of_each_law(
    data: Path,
) -> None:
    script = html(data).partition('type="application/json">')[2].partition("</script>")[0]
    assert "<" not in script
    assert json.loads(script) == {
        "cases": {
            "chase": {
                "when": "Wait a week & send it once.",
                "questions": "relayed",
                "law": True,
                "letters": {
                    "plain": {
                        "subject": "My <interview>",
                        "body": "Dear [name],\n\n{questions}\n\n{law}\n\nThank you,\n[your name]",
                        "one": "One question:",
                        "two": "Two questions:",
                    }
                },
            }
        },
        "questions": {"missing": {"direct": "What was missing?", "relayed": "What did they say?"}},
        "laws": {
            "kenya": {
                "words": "I am asking under section 26.",
                "note": "You can ask. Keep a copy. Not yet checked by a person.",
            },
            "usa": {
                "words": "",
                "note": "You can still ask. The message names no law. "
                "Last checked by a person on 2 November 2026.",
            },
        },
    }


def test_a_letter_asks_the_first_two_questions_and_leaves_room_for_ones_own() -> None:
    letter = messages.Letter("Subject", "{questions}\n\n{law}\n\nBye", "One:", "Two:")
    assert (
        letter.composed(["A?", "B?", "C?"], "By law.") == "Two:\n\n1. A?\n2. B?\n\nBy law.\n\nBye"
    )
    assert letter.composed(["A?"]) == "One:\n\nA?\n\nBye"
    assert letter.composed() == "One:\n\n[your question]\n\nBye"


SLOTS = "each once, alone in its paragraph"
FAULTS = {
    "a tone that is not there": (
        "      plain:", "      cold:",
        "21: missing-key: 'cases.1.letters.plain' is missing; each tone has a letter",
        "22: unknown-key: 'cases.1.letters.cold' is not known; use: plain",
    ),
    "a letter that leads to no question": (
        '        one: "One question:"\n', "",
        "22: missing-key: 'cases.1.letters.plain.one' is missing; this case leads to questions",
    ),
    "a letter that leads to questions nobody asks": (
        "relayed\n", "none\n",
        "24: unknown-key: 'cases.1.letters.plain.one' does not belong here; this case asks no "
        "questions",
        "25: unknown-key: 'cases.1.letters.plain.two' does not belong here; this case asks no "
        "questions",
        f"26: bad-slot: slots here: {{law}}; {SLOTS}",
    ),
    "a gap without its end": (
        "Dear [name]", "Dear [name", "26: bad-gap: a square bracket has no partner here"
    ),
    "a slot with words beside it": (
        "{law}", "{law} please", f"26: bad-slot: slots here: {{law}}, {{questions}}; {SLOTS}"
    ),
    "a slot for a law that is not named": (
        "    law: true\n", "", f"25: bad-slot: slots here: {{questions}}; {SLOTS}"
    ),
    "a slot in the subject": (
        "My <interview>", "{law}", f"23: bad-slot: slots here: none; {SLOTS}"
    ),
    "nothing ticked": (
        "ticked: true", "ticked: false",
        "6: bad-value: tick one question or two with 'ticked: true'",
    ),
    "the law of another country": (
        "id: kenya", "id: peru", "13: unknown-entry: rights.yaml knows no 'peru'; use: kenya, usa"
    ),
    "a field twice": (
        "id: date", "id: me",
        "5: duplicate-id: 'me' is the id in line 4 too; give each entry its own",
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_of_the_parts_is_named_with_its_line(data: Path, fault: str) -> None:
    right, wrong, *said = FAULTS[fault]
    assert MESSAGES.count(right) == 1
    assert refused(data, MESSAGES.replace(right, wrong)) == said


def refused(data: Path, text: str) -> list[str]:
    """Return what is said of a malformed file, each fault with its line."""
    path = data / "messages.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FileError) as caught:
        html(data)
    return [str(fault).removeprefix(f"{path}:") for fault in caught.value.faults]


def test_cases_of_a_group_stand_together(data: Path) -> None:
    case = MESSAGES[MESSAGES.index("  - id: chase") :]
    other = case.replace("chase", "other").replace("Ask why", "Answer them")
    assert refused(data, MESSAGES + other + case.replace("chase", "again")) == [
        "55: bad-value: the cases of 'Ask why' stand apart; put 'again' beside the others"
    ]


@pytest.fixture(scope="module")
def parts() -> messages.Messages:
    """Read the site's own messages."""
    return messages.read(rights_cards.read())


def test_the_sites_letters_keep_the_voice(parts: messages.Messages) -> None:
    said = [
        text
        for case in parts.cases
        for letter in case.letters.values()
        for text in (case.when, *vars(letter).values())
    ]
    said += [text for question in parts.questions for text in (question.direct, question.relayed)]
    assert not [text for text in said if re.search(r"!|\b(just|simply|eas(y|ily))\b|--|—", text)]


def test_only_countries_whose_right_is_sure_get_a_law_and_its_number_stands_on_their_card(
    parts: messages.Messages,
) -> None:
    assert set(parts.laws) == {
        "uk",
        "eu",
        "ireland",
        "new-zealand",
        "south-africa",
        "kenya",
        "philippines",
    }
    rights = rights_cards.read()
    for law in parts.laws.values():
        # The UK card names no article yet; the evidence does. Ireland's is the EU's.
        if law.id not in {"uk", "ireland"}:
            card = " ".join(point.text for point in rights[law.id].points)
            for number in re.findall(r"\d+", law.words):
                assert number in card, law.id
    assert parts.laws["ireland"].words == parts.laws["eu"].words


def test_headings_follow_in_order_and_each_letter_stands_on_the_page() -> None:
    page = BeautifulSoup(html(DATA), "html5lib")
    letters = page.select_one(".atn-letters")
    assert letters
    levels = [heading.name for heading in letters.select("h2, h3")]
    assert levels == ["h2", *["h3"] * 19]
    assert len(letters.select(".words")) == 19


def test_the_form_shows_two_groups_of_messages_and_folds_the_others() -> None:
    form = BeautifulSoup(html(DATA), "html5lib").select_one("#builder-case")
    assert form
    groups = [legend.get_text() for legend in form.select(".atn-builder-group > legend")]
    folded = form.select("details.atn-builder-more:not([open]) .atn-builder-group > legend")
    assert groups[:2] == ["Ask why", "Answer them"]
    assert [legend.get_text() for legend in folded] == groups[2:]
    assert [own["value"] for own in form.select("input:checked, input[checked]")] == ["employer"]
