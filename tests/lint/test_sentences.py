"""Where sentences end, and where they only look as if they did."""

from itertools import pairwise

import pytest

from scripts.lint.sentences import ends


def sentences(text: str) -> list[str]:
    """Return the sentences of a text."""
    places = [0, *ends(text), len(text)]
    return [text[start:end].strip() for start, end in pairwise(places)]


@pytest.mark.parametrize(
    "text",
    [
        "Wait a day. | Then ask.",
        "Did they say why? | No. | Ask once!  | Then stop.",
        # Quotation marks and brackets belong to the sentence they close or open.
        'He said "Stop." | Then he left.',
        "It was a “no.” | “Why?” | (Nobody knows.) | Wait.",
        "(Ask once. | Then wait.) | Rest.",
        "The hint says 'None yet.' | 'Never' is an answer too.",
        'Two lines will do: | "Thank you. | I am glad." | Then go.',
        # Inside a sentence.
        '"Why me?" she asked. | Then she left.',
        '"Why me?" Amina asked, and left.',
        "“Was it me?” Dr Okafor said.",
        "One thing: Ask for notes.",
        "Ask three people: Ada, Ben and Cy.",
        "Wait ... and rest.",
        # Abbreviations.
        "Dr. Smith rang. | Ask Ms. Jones and Prof. Lee.",
        "Read e.g. The Guardian. | It is free.",
        "See No. 5 and p. 12, Art. 15. | No. | Then go.",
        "They said no. | Three days later they rang.",
        "Come on Fri. 5 May, or in Sept. 2026.",
        "Come at 10 a.m. | On Monday we meet.",
        "Come at 10 a.m. Monday, or at 6 p.m. GMT.",
        "Ask J. K. Rowling, or J. Smith. | Then wait.",
        "He works for Acme Ltd. | The firm is small.",
        "Acme Ltd. Leeds rang. | So did the U.S. Department of Labor.",
        "She lives in the U.S. | It is far.",
        "Pens, paper etc. | Bring both.",
        "Make a plan B. | Ask for help.",
        "It was she and I. | We left.",
        # Numbers.
        "It grew 3.5 times. | Two people left.",
        "1. Ask. | 2. Wait.",
        "She is 24. | Half of it is luck.",
        "It was 2019. | Nothing helped.",
        # Ellipses, small starts, accents, money and code.
        "Well... | Then ask. | Hm… | And rest.",
        "Wait. | iPhone users tap twice.",
        "Wait. | Émile rang. | £5 is due. | ￼￼ runs.",
        "Write to jo@firm.example. | Wait.",
        "No end here",
    ],
)
def test_a_bar_stands_where_a_sentence_ends(text: str) -> None:
    assert sentences(text.replace("| ", "")) == [part.strip() for part in text.split("|")]
