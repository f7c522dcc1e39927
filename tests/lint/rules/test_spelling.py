"""Tests of the rule spelling."""

import re

import pytest

from scripts import ROOT
from scripts.lint.dictionary import project_words
from scripts.lint.rules import spelling
from scripts.lint.site import Site
from tests.lint.samples import said

LIST = "or list it in scripts/lint/words.txt if it is right"

EXACT: list[tuple[str, list[str]]] = [
    (
        "You will recieve a **seperate** [anwser](replying.md) from Acas, not acas.",
        [
            f"1:10: 'recieve': write 'receive', {LIST}",
            f"1:22: 'seperate': write 'separate', {LIST}",
            f"1:34: 'anwser': write 'answer', {LIST}",
            f"1:70: 'acas': write 'Acas', {LIST}",
        ],
    ),
    # Wherever a reader sees words.
    ("## Ask two qestions", [f"1:12: 'qestions': write 'questions', {LIST}"]),
    ("> They wrote it wiht care.", [f"1:17: 'wiht': write 'with', {LIST}"]),
    ("| Day | Task |\n|---|---|\n| Mon | To wirte |", [f"3:12: 'wirte': write 'write', {LIST}"]),
    ("![A closed doro](door.svg)", [f"1:12: 'doro': write 'door', {LIST}"]),
    ("/// words | An emial\nDear [name],\n///", [f"1:16: 'emial': write 'email', {LIST}"]),
    ("/// example | Rosa, 30\nI was realy glad.\n///", [f"2:7: 'realy': write 'really', {LIST}"]),
    (
        "//// worksheet | notes\n\n/// long-answer | What was mising?\n    name: missing\n"
        '    hint: "Two lnies"\n///\n\n////',
        [
            f"3:28: 'mising': write 'missing', {LIST}",
            f"5:16: 'lnies': write 'lines', {LIST}",
        ],
    ),
    # What the dictionary allows and the house does not.
    (
        "They organize, analyze and prioritized it; an organization's own size.",
        [
            "1:6: 'organize': write 'organise'",
            "1:16: 'analyze': write 'analyse'",
            "1:28: 'prioritized': write 'prioritised'",
            "1:47: 'organization's': write 'organisation's'",
        ],
    ),
    ("Walk toward it.", ["1:6: 'toward': write 'towards'"]),
    (
        "Check the calender, as you cant ask.",
        ["1:11: 'calender': write 'calendar'", "1:28: 'cant': write 'can't'"],
    ),
    ("I know what i mean.", ["1:13: 'i': write 'I'"]),
    ("It is in the center of town.", ["1:14: 'center': write 'centre'"]),
    # What no dictionary has is left alone where no known word is near.
    ("He came by matatu to the barangay, had jollof, and Nokuthula drove a telehandler.", []),
    (
        "It was the 21th of May, and i'm late.",
        ["1:12: '21th': write '21st'", "1:29: 'i'm': write 'I'm'"],
    ),
    # Names, capitals, numbers and marks.
    ("Oluwaseun asked why. She rang **S**TAR, the DWP and TikTok at 6pm on the 1,000th day.", []),
    ("Wanjiru got a no. Ask Wanjiru, José and the O'Briens in Wrocław.", []),
    ("Use OpenLearn, a B2B firm, WCAG 2.2, COVID-19 and the 1990s.", []),
    ("Their well-known co-workers' part- and full-time jobs, won't they? It's Amina's.", []),
    ("The café's résumé is naïve, and an extra\u00adordinary e.g. to Dr. Okafor, M.Sc.", []),
    ("Mail jo@firm.exmple, see www.abcd.exmple/qwert or nationalcareers.service.gov.uk/xyzq.", []),
    ("Read `recieve`, <https://exmple.org/recieve> and notes-fnl.pdf. [@gilbert-1998]", []),
    ("The Bureau of Labor Statistics and the World Health Organization.", []),
    ("It sells barista jobs, neurodiverse teams and a 3kg prize.", []),
    ("In practice it is hard. Practise more, with a practice group.", []),
]


@pytest.mark.parametrize(
    "american",
    [
        "It is in the center.", "Add some color.", "Ask for their favorite.", "It was canceled.",
        "Fulfill your part.", "A skillful answer.", "In your defense.", "The gray door.",
        "Ask your neighbor.", "An enrollment form.", "She was counseled.", "Call your mom.",
        "Toward the end.", "They had gotten far.", "Ten percent of them.", "Afterward, rest.",
        "Recognize it.", "An authorized form.", "Color-blind readers.", "Traveling is slow.",
        "The dialog was short.", "He has a math course.",
    ],
)  # fmt: skip
def test_american_forms_are_reported(american: str) -> None:
    assert said(spelling, american)


@pytest.mark.parametrize(
    "british",
    [
        "Your search can resume in May.", "Read the parking meter.", "A practised answer.",
        "Seize the prize.", "It is sized.", "Resize and downsize it.", "Capsize the boat.",
        "Gray, 34, is invented.", "IM is short for it, and MOM for another.",
        "Ask the Center for Working Life.", "Half the layoffs were in Sierra Leone.",
    ],
)  # fmt: skip
def test_near_misses_pass(british: str) -> None:
    assert said(spelling, british) == []


def test_the_projects_list_is_in_order_and_holds_nothing_twice() -> None:
    words = list(project_words())
    assert words == sorted(set(words), key=str.casefold)


def test_every_word_of_the_projects_list_stands_on_a_page_or_in_a_data_file() -> None:
    site = Site.read(ROOT)
    texts = [passage.words for page in site.pages for passage in page.passages]
    texts += [path.read_text(encoding="utf-8") for path in site.data.glob("*.yaml")]
    everything = " ".join(texts).replace("\u00ad", "")
    unused = [
        word
        for word in project_words()
        if not re.search(rf"(?<!\w){re.escape(word)}(?!\w)", everything, re.IGNORECASE)
    ]
    assert unused == []
