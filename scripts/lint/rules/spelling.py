"""spelling: every word a reader sees is spelt the British way.

A word that no dictionary has is reported where a known word is one letter away: two letters in each
other's place, one too many, too few or wrong. A word with a capital is taken for a name unless two
letters changed places or one is doubled. Other unknown words are left alone, because most are
names, words of a trade or words of another English. Letters and examples are read too; code,
addresses and tags are not. Of two British spellings we use the one in -ise: "organise".

A name or a word that is taken for a slip is listed, one a line: in `scripts/lint/words.txt`, or
by a careers service in `yours/words.txt`; the names in its settings are known. A name stands
there in its own form, so "acas" is reported where it says "Acas".

What we write instead of some words, such as "toward", stands in
`scripts/lint/words/lists/spelling.yml`. Words that are spelt well and are the wrong ones, such as
"a training program", are for the rule wrong-word.

Fails:
    You will recieve an answer within two weeks.

Fails:
    Ask them to organize a second call.

Fails:
    Write down your favorite question, and the one you would rather not answer.

Fails:
    We had gotten to the end when they asked about pay.

Fails:
    - A linkedin page that says what you do

Fails:
    /// words | An email
    Thank you for the interveiw on Monday.
    ///

Passes:
    Ask how big the prize is, and seize the moment. A larger size of type helps.

Passes:
    Oluwaseun, 34, has a CV with three gaps. She lives in Łódź, and HR asked for her résumé.

Passes:
    The US Department of Labor and the World Health Organization both keep a list.

Passes:
    Come on the 9th at 6pm, or write to careers@example.org. The form is `colour.pdf`.
"""

from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.dictionary import LIST
from scripts.lint.page import Page
from scripts.lint.spelling import mistakes

ID = "spelling"


def words_of(page: Page) -> str:
    """Return the file in which the writer of a page lists words."""
    return "yours/words.txt" if page.theirs else LIST


def check(page: Page) -> Iterator[Problem]:
    """Report each word that is a slip, or that we write in another form."""
    passages = page.passages
    for mistake in mistakes([passage.words for passage in passages], words_of(page)):
        place = passages[mistake.text].offsets[mistake.start]
        yield page.problem(ID, place, mistake.advice)
