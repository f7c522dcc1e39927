"""long-sentence: no sentence of the site's own words is over 30 words.

A person who has had bad news reads in short breaths. A sentence counts as one over as many
lines as it runs; a colon or a semicolon does not end it, unless a quoted sentence starts
behind the colon. Headings, questions, hints and cells of a table are counted too, without what
they quote. A letter the reader may send and an example are not.

A word is what stands between spaces: "and/or", "well-known" and "£3,000" are one each, and
a dash is none.

Fails:
    When the email comes and you open it on the bus between two stops, with your bag on your
    knees and somebody talking beside you, put the phone away first and read it again at home.

Fails:
    - Ask Dr. Okafor, or whoever led the panel, what was missing, which answer was too long,
      what the person they chose had done before, and what you could bring with you next time.

Fails:
    Write down three things tonight: which question was the hardest, what you said first when
    it came, and which fact about your work you wish you had given them before time ran out.

Passes:
    When the email comes on the bus, put the phone away. Read it again at home.

Passes:
    You may also write to them: "Thank you for telling me so soon, and for the time you took."
    Ask one thing about the interview. Then close the laptop, and leave the answer for another
    day.

Passes:
    | Day | What to do |
    |---|---|
    | Monday | Write the one line you would say next time, then read it aloud to a friend |
    | Tuesday | Send the thank-you note, and ask which skill was missing from your answers |
"""

from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.text import WORD, Kind

ID = "long-sentence"
MOST = 30
# Here only the site's own words count: tables and quotations hold what others say.
SPOKEN = (Kind.CELL, Kind.QUOTE)


def check(page: Page) -> Iterator[Problem]:
    """Report each sentence that is too long."""
    for sentence in page.own_sentences:
        # The schema holds the description to its length.
        if sentence.kind is Kind.META:
            continue
        count = len(WORD.findall(sentence.own if sentence.kind in SPOKEN else sentence.text))
        if count > MOST:
            start = " ".join(sentence.text.split()[:5])
            message = f"'{start} ...' has {count} words; split it, {MOST} is the most"
            yield page.problem(ID, sentence.offsets[0], message)
