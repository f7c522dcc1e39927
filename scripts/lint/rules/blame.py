"""blame: no sentence tells readers that the no is their fault.

Most of them have said it to themselves already. Where something was in their hands, write what
to do next time. Left alone are words that take blame away, what the employer should have done,
and "should have" for a thing: a copy, an answer by Friday.

Fails:
    You should have asked about the shifts.

Fails:
    You could have prepared better for that question.

Fails:
    It was partly your own fault.

Fails:
    If only you had read the advert twice.

Fails:
    You failed to mention the licence, and you let yourself down.

Fails:
    A better candidate would have known the answer.

Passes:
    Next time, ask about the shifts. Write the question on the back of your hand.

Passes:
    It was not your fault that the room was cold.

Passes:
    You should have a copy of the advert. You should have heard from them by Friday.

Passes:
    They should have told you about the test.

Passes:
    There is nothing you could have said. Going over what you should have said helps nobody.

Passes:
    If you had only ten minutes to prepare, say so.
"""

from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.phrases import PARTICIPLE, Phrases, either
from scripts.lint.text import Kind

ID = "blame"

SHOULD = r"(?:should(?: never| not|n't)?|ought(?: not|n't)? to)(?: \w+ly)?(?: have|'ve| of)"
COULD = r"could(?: \w+ly)?(?: have|'ve| of)(?! done the (?:job|work)\b)"
ADVERBS = (
    r"(?:(?:also|at least|better|even|ever|first|just|maybe|never|not|only|perhaps|then"
    r"|(?!early|family|reply)\w+ly) ){0,3}"
)
# What somebody waits for, or what is done to them, is not what they did wrong.
RECEIVED = (
    r"(?:heard|received|been (?:able|allowed|asked|called|contacted|given|interviewed|invited|made"
    r"|offered|paid|scored|sent|shown|told|treated|warned)|(?:got|had) (?:\w+ ){0,2}(?:answer|call"
    r"|confirmation|copy|email|form|letter|message|news|notice|offer|reply|result|text|word)s?)\b"
)
DONE = rf"(?!{RECEIVED}){PARTICIPLE}"
BETTER = r"\b(?:better|clearer|differently|earlier|faster|harder|less|longer|more|sooner|smarter)\b"
THEN = (
    r"\b(?:you|it|they|things|this|that)(?: could| might| would|'d)(?: not|n't)? (?:be|have|'ve)\b"
)
TRIED = (
    r"(?:answer|bother|care|do|explain|give|listen|make|plan|practi[sc]e|prepare|present|push|put"
    r"|read|research|revise|sell|show|study|take|think|try|want|work)"
)
ENOUGH = (
    r"(?:an effort|enough|hard|properly|seriously|the effort|to the|well"
    r"|your (?:best|homework|research))"
)
READY = (
    r"(?:clear|confident|good|ill-prepared|keen|late|lazy|nervous|prepared|qualified|quick|quiet"
    r"|ready|rude|sharp|sloppy|slow|strong|under-?prepared|unprepared)"
)
LACK = (
    r"(?:answers?|attitude|behaviour|body language|carelessness|effort|enthusiasm|ignorance"
    r"|laziness|negativity|nerves|performance|preparation|punctuality|research|timekeeping|tone)"
)
CHANCE = r"(?:an? |the |this |your )(?:\w+ )?(?:chances?|interview|job|opportunity|shot|time)"
SOMEONE = r"(?:any(?:body|one)|some(?:body|one)|an?(?:other)? (?:[\w-]+ ){0,3}(?:candidate|person))"

SHOULD_HAVE = either(
    rf"""
    you (?:\w+ ){{0,2}}?{SHOULD} {ADVERBS}{DONE}|you (?:\w+ )?never should have {DONE}
    (?:how|what|when|where|which \w+|who|why)(?: else)? should you(?: not)? have {DONE}
    you {COULD} {ADVERBS}(?=.*{BETTER})(?!{RECEIVED}){PARTICIPLE}
    you might have {ADVERBS}(?!{RECEIVED}){PARTICIPLE}(?=.* if you)
    (?<![^.:;!?,] )(?:and |but |so )?you {COULD} {ADVERBS}(?!been){DONE}
    (?:how|what)(?: else)? could you have {DONE}|could have been (?:avoided|prevented)
    why (?:on earth |ever )?(?:did you not|didn't you|weren't you|were you not)|you had your chance
    you (?:ought to|should)(?: really)? (?:be ashamed|know better)|you knew better
    """
)
IF_ONLY = either(
    rf"""
    if only you(?:'d|'ve)?|only had you|had you only|if you(?:'d| had) only {PARTICIPLE}
    if you(?:'d| had|hadn't)(?: not|n't)? {ADVERBS}{PARTICIPLE}(?=.*{THEN})
    (?<![^.:;!?] )had you {ADVERBS}{PARTICIPLE}(?!.*\?)|(?<=, )had you {ADVERBS}{PARTICIPLE}
    {THEN}(?=.* (?:if|had) you(?:'d| had|r)?(?: not|n't)? (?:\w+ly )?{PARTICIPLE})
    """
)
FAULT = either(
    rf"""
    your (?:own )?(?:\w+ )?fault|the fault (?:is|lay|lies|was) (?:with you|yours)
    (?:you|you're) (?:are |were )?(?:(?!never|not)\w+ )?(?:at fault|to blame)
    you (?:are|were) the problem
    (?:no[ -]one|nobody)(?: else)?'s fault but yours?|yourself to blame
    (?:no[ -]one|nobody)(?: else)? to blame but you(?:rself)?
    (?<![^.:;!?] )you (?:said|spoke|talked) too (?:little|long|much)
    you (?:can't|cannot) blame|made your (?:own )?bed
    blame yourself|blame (?:is|lies) with you|yourself for the (?:no|rejection)
    (?:bring|brings|brought|did|do) (?:it|that|this)(?: all)? (?:on|to) yourself
    your own (?:worst enemy|{LACK})|(?:it|that|the no|this) (?:is|was) (?:all )?down to you
    of your own making|your own doing|serves? you right|on you alone
    (?:it|that|this)(?: one)?(?: is|'s) on you
    you asked for (?:it|this)|(?:get|got) what you deserved?|you deserved (?:it|that|the no|this)
    your (?:own )?mistakes?(?= that cost| cost| lost)|you(?:'ve| have)?(?: only)? cost yourself
    you lost (?:it|the job|the offer|them|your) (?:because|by|when)|what were you thinking
    what did you expect|stop making excuses|there(?:'s| is) no excuse|you must have (?:done|said)
    """
)
FAILED = either(
    rf"""
    you(?:'ve| have)?(?: \w+ly| just)? failed (?:at|in|miserably|them|this|to|your)
    you(?:'ve| have)?(?: \w+ly| just)? failed the (?:interview|job|panel|question|task|team)
    your failure to|you(?:'ve| have)?(?: \w+)? let (?:\w+ |the \w+ |your \w+ )?down
    you(?: \w+)? (?:blew|bombed|botched|bungled|fluffed|messed up|sabotaged|screwed up|wrecked)
    you(?: \w+)? (?:missed|ruined|spoiled|spoilt|squandered|threw away|wasted) {CHANCE}
    you(?:'ve| have)(?: \w+)? (?:blown|missed|ruined|thrown away|wasted) (?:it|{CHANCE})|mess it up
    you threw (?:it|the|this|your) (?:\w+ )?away|you (?:priced|talked) yourself out
    you (?:\w+ly )?(?:did not|didn't|never)(?: even| really)? {TRIED}(?: \w+){{0,3}}? {ENOUGH}
    you (?:did not|didn't)(?: even)? (?:bother|prepare|try)
    you (?:aren't|weren't|are not|were not)(?: \w+)? {READY}(?: enough|(?=[.,;:!?]|$))
    you (?:weren't|were not)(?: \w+)? prepared
    you (?:are|came across as|looked|seemed|sounded|were) too {READY}
    you (?:were|are|came across as|seemed|sounded)(?: \w+)? (?:ill-prepared|lazy|sloppy)
    you (?:were|seemed)(?: \w+)? (?:(?:badly|poorly) prepared|careless|under-?prepared|unprepared)
    you (?:forgot|neglected) to prepare
    your (?:own )?(?:bad|lack of|poor|sloppy|weak) (?:\w+ )?{LACK}|lack of {LACK} on your part
    your (?:\w+ )?{LACK} (?:cost|let|lost|ruined|was the (?:problem|reason)|were the problem)
    you (?:have to|must|need to|should) try harder|try harder next time
    {SOMEONE} (?:\w+ ){{0,5}}would(?: not|n't)? have
    because you (?:are|were|did not|didn't|failed|forgot|lack|lacked|talked too)(?=.*\b(?:job|no)\b)
    (?:chose someone else|said no|rejected you|turned you down) because you
    (?:cause|reason) (?:\w+ ){{0,6}}(?:is|was) (?:that )?you (?:did|didn't|failed|forgot|lack\w*)
    (?:cause|reason) (?:\w+ ){{0,6}}(?:is|was) (?:that )?you were
    """
)

# "Nobody can say that", "it may feel as if", "going over what".
NOT_SAID = either(
    r"""
    \b(?:hardly|neither|never|nobody|none|no one|nor|not|nothing|\w+n't|rarely|whether)\b
        (?: (?!and |because |but |or |so )[\w']+){0,5}[ ]
    \b(?:as if|as though|ask yourself|brood\w*|fear\w*|feels?(?: like)?|felt(?: like)?|going over
        |says|seems?|tell(?:ing|s)? yourself|think|thinking|thoughts?|wonder\w*|worry\w*)
        (?: (?:about|all|how|if|it|it's|is|was|of|on|that|the|things|what|whether|why))*[ ]
    """
)
# What a sheet holds by now, and what nobody could have done
FINE = either(
    r"""
    (?:at|by) (?:now|the end|then|this point)\b[^.]{0,30}\byou should have\b
    you should (?:by )?now have\b|no fault of your own\b
    (?:all|anything|everything|no \w+|nothing|the best|whatever) (?:that )?you could have\b
    """
)

PHRASES = Phrases(
    {
        SHOULD_HAVE: "say what to do next time",
        IF_ONLY: "say what to do next time",
        FAULT: "say what was in the reader's hands, and what to do; or leave it out",
        FAILED: "say what to do next time",
    },
    allowed=(rf"\b{FINE}",),
    unless=NOT_SAID,
)
# A sheet asks in the reader's own voice.
MINE = either(
    rf"""
    (?:I should|should I) (?:not )?have {DONE}|could I have {DONE}(?=.*{BETTER})
    my (?:own )?(?:failings?|failures?|fault)|did I (?:do|get) wrong|did I fail
    """
)
ASKED = Phrases({MINE: "ask what to do next time"}, unless=NOT_SAID)


def check(page: Page) -> Iterator[Problem]:
    """Report each such sentence in what the site itself says."""
    yield from PHRASES.check(ID, page, page.own_sentences)
    questions = [one for one in page.own_sentences if one.kind in (Kind.QUESTION, Kind.HINT)]
    yield from ASKED.check(ID, page, questions)
