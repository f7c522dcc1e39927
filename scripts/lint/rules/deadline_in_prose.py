"""deadline-in-prose: a legal time limit stands in docs/data/rights.yaml, not in a page.

Whoever reads a wrong limit misses the right one, and some of them are short. So no page says how
long a reader has to claim or to complain, or how long an employer has to answer a request for
data. The card of each country says it where we know, with the official page and the day of the
last check. In a page, write that there may be a time limit, and who can tell.

The reader's own plans are no such thing: wait a week, write within two days, ask once more.

Fails:
    You have three months less one day to make a claim.

Fails:
    File a charge within 180 days.

Fails:
    The employer must reply within one month.

Fails:
    They have 30 days to answer your request for data.

Fails:
    The time limit for a complaint is six months.

Passes:
    There may be a time limit, and it may be short. Ask a free adviser about dates this week.

Passes:
    Within a week, write to them. Wait three days, and ask once more after a week.

Passes:
    If they do not answer within a week, write once more and then stop.

Passes:
    They said that they would decide within five days.

Passes:
    You have two weeks to finish the course.
"""

import re
from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.denial import asked, denied
from scripts.lint.numbers import RANGE, cut, one_of, spaced, straight
from scripts.lint.page import Page
from scripts.lint.text import Kind

ID = "deadline-in-prose"
REMEDY = (
    "say that there may be a time limit and who can tell; the limit itself belongs in "
    "docs/data/rights.yaml"
)

UNIT = r"(?:hours?|days?|weeks?|months?|years?)"
DAYS = rf"(?:(?:calendar|working|business|full|whole|short|more|further) )*{UNIT}"
TIME = rf"(?:{RANGE}|an?|another|a (?:further|calendar|full)|the first {RANGE})[ -]{DAYS}"
COUNTED = rf"{RANGE}[ -]{DAYS}"
THEY = one_of(
    r"""
    they|it|(?:the|an?|your|any|every) (?:[\w-]+ )?(?:employer|firm|company|organisation|regulator)
    (?:the|an?|your|any|every) (?:[\w-]+ )?(?:body|agency|authority|commission|commissioner
    +|business)
    employers?|organisations?|firms?|companies|hr|regulators?|businesses|public bodies|bodies
    """
)
ANSWER = (
    r"(?:answer|reply|replies|respond|comply|send|give|provide|hand|deal|acknowledge|confirm"
    r"|produce|supply|release|disclose|get back|come back|tell (?:you|me|us|people|candidates"
    r"|applicants))"
)
MUST = one_of(
    r"""
    must|have to|has to|(?:is|are) (?:legally )?(?:obliged|required|bound|supposed) to|need to
    +|needs to
    legally have to|(?:have|has) (?:a duty|an obligation) to|ought to
    """
)
CLAIM = one_of(
    r"""
    claims?|complain(?:ts?)?|appeals?|(?:a|your|the) (?:charge|case|grievance)|go to (?:a |the
    + )?\w*(?:tribunal|court)|challenge (?:it|the \w+)|object|sue|contact (?:acas|the \w+|an?
    + (?:eeo )?counsellor|an? ombudsman)|take (?:it|them|your case|action)|apply to (?:a|the)
    + (?:tribunal|court)|start (?:proceedings|early \w+|legal)
    legal action|charge of discrimination
    """
)
# To claim one's bus fare is another matter.
CLAIMED = (
    r"(?:complaints?|complain|appeals?|charges?|claims?(?! (?:back|your|the|for) <2>(?:travel"
    r"|costs?"
    r"|expenses|fares?|bus|benefits?)))"
)
MAKE = r"(?:file|bring|lodge|make|start|submit|raise|put in|register|begin)"
# Whom one turns to, and what only a law gives.
LEGAL = one_of(
    r"""
    tribunals?|acas|eeoc|ccma|odpc|ico|wrc|ombudsman|equality body|information (?:regulator
    +|commissioner)|workplace relations commission|labour (?:court|relations)
    discrimination (?:claims?|cases?|complaints?|charges?|laws?)|legal (?:claims?|action|time)
    charge of discrimination|(?:claims?|complaints?|case) (?:of|about|for) (?:\w+ )?discrimination
    (?:subject )?access requests?|data requests?|requests? for (?:your |the )?(?:data|information
    +|notes)
    early conciliation|statutory|by law|legally|the law(?! (?:students?|firm|school|clinic|cent))
    +|limitation|bring a case|federal (?:jobs?|applicants?|employ\w+)|eeo
    claims? (?:against|to|forms?)|make a claim|bring a claim|discriminat\w+
    """
)
BY = (
    r"(?:within|no later than|at the latest|before|in|inside|by|up to|less than|fewer than"
    r"|only|after|have|limit is|inside|(?:gives?|allows?)(?: \w+)?|(?:takes?|for) (?:about )?)"
)

DEADLINE = re.compile(
    r"(?<![\w-])(?:"
    + spaced(
        one_of(
            rf"""
            {RANGE} (?:calendar )?months?,? (?:less|minus) (?:one|a|1) day
            {RANGE} {DAYS} to (?:complain|speak|talk|write) to an? (?:eeo )?(?:counsellor|ombudsman
            +|regulator|tribunal)
            {THEY} <3>{MUST} <3>{ANSWER} <8>(?:within|in|inside|by|no later than|after) <3>{TIME}
            (?:within|in|inside|no later than) <2>{TIME},? <2>{THEY} {MUST} <3>{ANSWER}
            {THEY}(?:'ve|'d)? <2>(?:have(?! had)|got|has(?! had)|gets?|is given|are given|(?:get
            +|is|are) allowed) <4>{TIME} (?:to|in whichto|for) <2>(?:{ANSWER}|act|do so|find|it|this
            +|that)
            (?:you|we|people|candidates|applicants)(?: (?:will|only|usually|normally|generally
            +|now))*(?:|'ve |'ll )(?:have|got|get|are given|must|had)? ?<4>{TIME} (?:to|in which
            + to|from|after|for) <6>{CLAIM}
            (?:you|people|candidates|applicants) <2>(?:have|get) <3>{TIME} (?:to|in which to)
            + <2>{MAKE} <3>(?:claims?|complaints?|charges?|cases?|appeals?|grievances?|proceedings)
            (?:claims?|complaints?|charges?|appeals?|cases?|requests?|grievances?) <3>(?:must|have
            + to|has to|needs? to|should|can only|may only|is to|are to) be \w+ <6>{TIME}
            (?:claims?|complaints?|charges?|appeals?|requests?) <4>(?:run out|expires?|lapses?
            +|ends?|closes?|islost) <4>{TIME}
            (?:time[- ]limits?|limitation(?: period)?s?|legal deadlines?|limits? (?:for|to|on)
            + <3>(?:claim|complain|appeal|charge|tribunal)\w*) <8>(?:is|are|of|:|was|runs|stays
            +|stands|lasts|ends?|at) <4>{TIME}
            deadlines? (?:for|to|in|at) <6>(?:claim\w*|complain\w*|tribunals?|appeals?|charges?
            +|requests?|court) <4>(?:is|are|of|was|ends?) <4>{TIME}
            {RANGE}[- ]{UNIT}[- ](?:time[- ])limits?|{RANGE}[- ]{UNIT} limitation
            {MAKE} (?:an?|your|the|any) <3>(?:claims?|complaints?|charges?|appeals?|grievances?)
            + <8>(?:within|in|inside|before|by|no later than|up to) <4>{TIME}
            complain <8>(?:within|no later than|inside) <3>{TIME}|appeal <5>(?:within|no later
            + than) <3>{TIME}
            (?:within|inside|no later than) <2>{TIME},? <8>(?:tribunal|{MAKE} <3>(?:claim
            +|complaint|charge))
            (?:up to|extend\w*(?: it)? by|take|another|a further|for) <3>{RANGE} (?:more |further
            + |extra )?months? (?:more )?(?:if|when|where) <5>(?:complex|complicated|difficult)
            (?:if|when|where) <3>requests? <3>(?:complex|complicated|difficult),? <5>{TIME}
            (?:two|2|one|another|\d) more (?:months? )?if <5>(?:complex|complicated|difficult)
            time[- ]limits?: ?<2>{TIME}
            (?:claims?|complaints?|appeals?) <4>(?:out of time|too late|time-barred) after
            + <2>{TIME}
            limit of {TIME} (?:for|to|on) <3>(?:claim|complain|charge|appeal)\w*
            {THEY} (?:can|may|could|might) extend <4>by <3>{RANGE} (?:more |further )?(?:month
            +|year)s?
            time (?:runs|will run|is) out <3>(?:after|in|at) <2>{RANGE} (?:days?|weeks?|months?
            +|years?)
            (?:answer|reply|copy|data|notes|response) (?:must|has to|have to) <3>within <3>{TIME}
            (?:after|past|beyond) {TIME},? <3>(?:claims?|complaints?|cases?) <2>(?:is|are|dies?
            +|lapses?|fails?)
            {RANGE}[- ]{UNIT}[- ](?:time[- ])?limits? (?:for|on|to|in)
            {CLAIMED} <6>(?:within|no later than|inside|up to) <3>{TIME}
            {THEY}'ve <1>{TIME} (?:to|for) <2>{ANSWER}|(?:claims?|complaints?|charges?): ?<2>{TIME}
            (?:must|have to|need to) (?:file|claim|complain|lodge|sue) (?:within|in|by) <2>{TIME}
            {RANGE}[- ]{UNIT}[- ]deadlines? (?:for|to|on) <3>(?:claim|complain|charge|appeal)\w*
            lose <4>(?:claim|complain|appeal|right|chance) <3>after <2>{TIME}
            (?:after|past|beyond) {TIME},? <4>(?:too late|out of time|time[- ]barred|lose (?:the
            +|your) right)
            too late <5>(?:after|once|when) <3>{TIME}|{TIME} <2>and (?:then )?it is too late
            (?:the )?clock <5>(?:runs|stops|starts|ticks) <6>{TIME}
            (?:access|data|subject access|information|formal) requests? <8>(?:within|in|takes?|has
            +|have) <4>{TIME}
            (?:answer|deal with|respond to|reply to) <4>(?:request|dsar|sar) <4>(?:within|in
            +|inside) <3>{TIME}
            (?:copy|copies|data|notes|information|file) <5>(?:within|no later than) <3>{TIME}
            + (?:by law|of (?:your|a|the) request|if you ask)
            """
        )
    )
    + r")(?![\w-])",
    re.IGNORECASE,
)
LEGAL_MATTER = re.compile(rf"(?<![\w-]){LEGAL}(?![\w-])", re.IGNORECASE)
LIMIT = re.compile(rf"(?<![\w-]){BY} (?:the |about |a |your )?{COUNTED}(?![\w-])", re.IGNORECASE)
# A claim or a complaint at law; not a claim for the bus fare.
ACTION = re.compile(
    r"\b(?:(?:an?|the|your|any|make|bring|file|lodge|tribunal|legal|discrimination) (?:\w+ )?"
    r"(?:claims?|complaints?|charges?|appeals?|grievances?)|(?:to|must|can|may|should|have to)"
    r" (?:claim|complain|appeal)|complain to|appeal (?:to|against)|claims must|complaints must"
    r"|claims have)\b(?! (?:back|that|travel|costs?|expenses|fares?|for (?:travel|expenses"
    r"|benefits?)))",
    re.IGNORECASE,
)
REQUEST = re.compile(
    r"\b(?:(?:data|access|information|formal|such an?|your|this|the) requests?|ask\w* for"
    r" (?:your|the"
    r"|their) (?:data|notes|information|file)|copy of your (?:data|notes|information))\b",
    re.IGNORECASE,
)
ANSWERED = re.compile(
    r"\b(?:answer(?:ed|s)?|repl(?:y|ied|ies)|respond(?:s|ed)?|send|sent|met|dealt with|comply"
    r"|hand(?:ed)?"
    r" over|due)\b",
    re.IGNORECASE,
)
OFFICE = re.compile(r"\b(?:regulators?|data protection authorit(?:y|ies))\b", re.IGNORECASE)
WITHIN_A = re.compile(r"(?<![\w-])within an? (?:calendar )?(?:month|year)(?![\w-])", re.IGNORECASE)
MONTH = re.compile(rf"(?<![\w-])(?:with)?in an? {DAYS}(?![\w-])", re.IGNORECASE)
# "Set a time limit of two days" is one's own.
OWN_LIMIT = re.compile(
    r"\b(?:set|give|choose|pick|put|keep to|agree)(?: yourself)? (?:an?|your|the|one) (?:\w+ )?$",
    re.IGNORECASE,
)
# "If they have not answered within a month" is the reader's own plan.
WAITING = re.compile(
    r"\b(?:if|when|until)\b[^.;:]*\b(?:not|nothing|no|never|\w+n't)\b", re.IGNORECASE
)


def check(page: Page) -> Iterator[Problem]:
    """Report each legal time limit in what the site says and in letters."""
    for sentence in page.all_sentences:
        if sentence.kind is not Kind.EXAMPLE:
            text = straight(sentence.own)
            if match := deadline(text):
                phrase = cut(match[0])
                yield page.problem(ID, sentence.offsets[match.start()], f"'{phrase}': {REMEDY}")


def deadline(text: str) -> re.Match[str] | None:
    """Return where a sentence names a legal time limit, or None."""
    if not re.search(UNIT, text, re.IGNORECASE) or asked(text):
        return None
    match = DEADLINE.search(text)
    if not match and LEGAL_MATTER.search(text):
        match = LIMIT.search(text) or MONTH.search(text)
    if not match and (ACTION.search(text) or (REQUEST.search(text) and ANSWERED.search(text))):
        match = LIMIT.search(text) or WITHIN_A.search(text)
    if not match and OFFICE.search(text):
        match = LIMIT.search(text)
    if match and OWN_LIMIT.search(text[: match.start()]):
        return None
    if not match or WAITING.search(text) or denied(text, match.start(), len(text)):
        return None
    return match
