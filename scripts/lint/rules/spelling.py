"""spelling: every word a reader sees is spelt the British way.

A word has to stand in a British dictionary or in our own list, `scripts/lint/words.txt`.
Letters and examples are read too; code, addresses and tags are not. Of two British
spellings we use the one in -ise: "organise".

A careers service lists words of its own in `yours/words.txt`, one a line; the names in its
settings are known.

The list holds names of people, places and products in their own form, so "acas" is reported
where it says "Acas". A name that is not listed passes where nothing but a name can stand:
with a capital inside a sentence, or at its start and followed by an age or by "asked". It is
reported where it looks like a slip in a word we know. Then add it to the list, in its place
in the alphabet.

Some words are right or wrong by what they mean: a training programme and a computer program,
a licence and to license, practice and to practise.

Fails:
    You will recieve an answer within two weeks.

Fails:
    Ask them to organize a second call.

Fails:
    Write down your favorite question, and the one you would rather not answer.

Fails:
    Join a free training program near you.

Fails:
    Read your answer aloud, then practice it with a friend.

Fails:
    A forklift license opens more doors than a course.

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
    Open the message in your mail program. Any program that opens PDF files will do.

Passes:
    With practice your answers get shorter. Practise each one aloud, twice.

Passes:
    Some jobs need a licence. Only the council can license a taxi.

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
    """Report each word that is in neither the dictionary nor the project's list."""
    passages = page.passages
    for mistake in mistakes([passage.words for passage in passages], words_of(page)):
        place = passages[mistake.text].offsets[mistake.start]
        yield page.problem(ID, place, mistake.advice)
