"""term: each thing has one name on every page.

Whoever reads "CV" on one page and "résumé" on the next wonders whether they are two things. These
are the names: CV, careers service, careers adviser, worksheet or sheet, the person they chose,
email, phone, website or site, job advert, hiring manager, feedback, job centre, log in. Left
alone are the same words in another sense, such as to resume a search, and what others said, in
quotes.

Fails:
    Attach your resume to the e-mail.

Fails:
    The career center has an advisor on the telephone.

Fails:
    Congratulate the successful candidate.

Fails:
    Print the exercise sheet, and look at the job posting on their web site.

Passes:
    Attach your CV to the email.

Passes:
    Resume the search on Monday. Work can resume when you have slept.

Passes:
    The careers service has an adviser. Their advisory board meets at the town centre.

Passes:
    Congratulate the person they chose, and ask whether your answers were successful.

Passes:
    They wrote "the successful candidate". Hand out nothing you still need.
"""

import re
from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.phrases import Phrases, either, listed

ID = "term"

PERSON = r"(?:applicant|candidate|contender|interviewee|person)s?"

PHRASES = Phrases(
    listed(
        rf"""
        write 'CV'
            résum[eé]s?|resumés?|c\.v\.|(?-i:[Cc]vs?)
            resumes?(?= (?:builder|format|gap|help|service|template|tips?|writ\w+)s?\b)
            curricul(?:um|a) vita(?:e|es)?(?! ?\((?-i:CV))
        write 'careers service'
            careers? (?:bureau|cent(?:er|re)|department|guidance (?:cent\w+|office|service)|office
                |unit)s?
            career services?|career(?:s|'s)? advice (?:cent\w+|office|service)s?|placement office
        write 'careers adviser'
            career advis[eo]rs?|careers? (?:advisors?|counsel(?:l)?ors?|guidance officers?
                |officers?)
            (?:guidance|vocational) counsel(?:l)?ors?
        write 'adviser'
            advisors?
        write 'worksheet', or 'sheet'
            work[- ]sheets?|(?:activity|exercise|fill-in|practice|task) sheets?|hand-?outs?
        write 'checklist'
            check-lists?|(?:a|each|our|short|that|the|this|your) check lists?|tick[- ]?lists?
        write 'the person they chose'
            (?:appointed|chosen|preferred|selected|successful|victorious|winning) {PERSON}
            (?:the|a) (?:favoured|hired|lucky) {PERSON}|the (?:eventual )?winners?(?! of\b)
            appointee
            (?:the|whichever) {PERSON} (?:that|they|who) (?:beat you|got (?:it|the job)|was hired
                |won)
            whoever (?:beat you|got (?:it|the job)|won)
            the one who (?:beat you|got (?:it|the job)|won)
        write 'email'
            e-mail(?:ed|ing|s)?|electronic mails?
        write 'phone', or 'ring'
            telephon(?:e|ed|es|ing)
        write 'website', or 'site'
            web[- ]sites?|home-?pages?
        write 'job advert', or 'advert'
            (?:employment|job|position|recruitment|vacancy|want) (?:ads?|adverti[sz]ements?
                |announcements?|circulars?|listings?|notices?|postings?)
            job posts?|adverti[sz]ements?|ads?(?! hoc| lib)
        write 'hiring manager'
            (?:appointing|hiring|recruiting|recruitment) (?:executives?|officers?|officials?)
            (?:appointing|recruiting|recruitment) managers?|line[- ]manager-to-be|hirers?
        write 'interviewer'
            interviewing (?:managers?|officers?|person)
        write 'feedback'
            feed-backs?|(?<=ask for )feed back|(?<=get )feed back|(?<=some )feed back
            (?<=the )feed back
            (?<=their )feed back|(?<=your )feed back|feedbacks
        write 'job centre'
            job[- ]?centers?|(?-i:jobcentres?)|job-centres?|employment exchange|labou?r exchange
        write 'log in'
            log-in(?! (?:code|details|name|page|screen))|logon
            (?<!\ba )(?<!\bthe )(?<!\byour )log(?:ged|ging|s)? on(?= to\b| with\b|[.,])
            sign[- ]on(?: to)?(?= the (?:site|page|app))
            (?<=to )login|(?<=you )login|(?<=then )login|(?<=and )login|(?<=can )login|login to
        write 'noes'
            no's(?= (?:and|are|came|do|from|in|may|so|that|were|you)\b|[.,;:!?]|$)
        """
    ),
    # What is printed beside slides
    allowed=(r"\bslides?\b.*\bhandouts?\b|\bhandouts?\b.*\bslides?\b",),
)

# The noun: "your updated resume", not "let the search resume".
ADJECTIVE = (
    r"(?:[\w-]+(?:able|al|ed|ent|er|est|ful|ic|ive|less|length|ous|page|y)|best|clean|first|good"
    r"|great|long|new|old|own|plain|same|second|short|simple|strong|whole) "
)
RESUME = re.compile(
    either(
        rf"""
        (?<![\w-])(?:an?|any|each|every|few|her|his|many|my|one-page|our|paper|some|the|their|these
            |this|those|your) (?:{ADJECTIVE}){{0,2}}(?P<noun>resumes?)(?![\w-])
        (?<![\w-])(?:attach|email|good|new|of|on|print|read|send|submit|tailor|update|upload|with
            |write) (?P<object>resumes?)(?![\w-])
        ^(?P<first>resumes?)(?=:|$| (?:and|are|get|go|is|need|or|should|were)\b)
        """
    ),
    re.IGNORECASE,
)


def check(page: Page) -> Iterator[Problem]:
    """Report each other name in what the site itself says."""
    yield from PHRASES.check(ID, page, page.own_sentences)
    for sentence in page.own_sentences:
        for match in RESUME.finditer(sentence.own):
            start = match.start(match.lastgroup or 0)
            message = f"'{sentence.own[start : start + 6]}': write 'CV'"
            yield page.problem(ID, sentence.offsets[start], message)
