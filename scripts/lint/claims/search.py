"""Claims that count: interviews for each job, and the share of people who are never answered."""

from scripts.lint.claims.claim import Claim
from scripts.lint.numbers import FRACTION, GROUP, NUMBER, PER_CENT, RANGE, one_of

# "Ten in a hundred" is a chance, not a number of tries.
SO_MANY = rf"(?:(?:{RANGE}|dozens|hundreds|scores|countless)(?: of)?(?! (?:in|out of|per) ))"
TRIES = (
    r"(?:applications?|(?:job )?interviews?|cvs?|r[eé]sum[eé]s?|rejections?|noes|no'?s|tries"
    r"|attempts|(?:job )?ad(?:vert)?s|letters)"
)
# Tries that end in a yes or a no.
TRIED = r"(?:applications|interviews|rejections|noes|no's|attempts|tries)"
SUCCESS = (
    r"(?:offers?|jobs?|hired|yes|roles?|positions?|posts?|work|interviews?|placements?|success"
    r"|callbacks?|employed)"
)
# Words around a rule of thumb.
FRAME = one_of(
    r"""
    takes?|needs?|expect|before (?:you|they|people|anyone|an?|the)|per|for (?:each|every)|every
    +|until
    comes a yes|closer to|normal|rule|nobody gets|have to (?:hear|get|do|send|go)|means|in under
    """
)
WORK = r"(?:jobs?|offers?|yes|hired|work|offered)"
BEFORE = (
    r"before (?:you|they|people|he|she|anyone|we) (?:get|gets|land|lands|find|hear|are|is|have)"
)
GENERALLY = (
    r"(?:most (?:people|job ?seekers|candidates|graduates|of us)|average|typical\w*|usual\w*"
    r"|normal\w*|statistic\w*|rule of thumb|as a rule|numbers game|these days|in general|generally)"
)
LEAD = r"(?:leads?|ends?|becomes?|gets?|results?|turns?|brings?|makes?|comes?)"

SO_MANY_INTERVIEWS = Claim(
    item="2, how many interviews or applications",
    instead="print no number; we found none that holds",
    hints=(
        "appl turned rejected interview cv sum rejection noes no's nos tries attempt advert letter",
        "take took need requir cost mean average typical usual normal most rule general tend expect"
        " count on plan number end become result turn get bring per each every one until lead"
        " make equal before to = away stand from must %",
        "offer job hire yes role position post work interview placement success callback employ"
        " away application lead end become get result turn bring make",
    ),
    wordings=rf"""
    (?:it|this|that|job|search|offers?|hired|work|one|getting there|success) <2>(?:takes?|took
    +|needs?|requires?|costs?|comes? after|means?) <6>{SO_MANY} <2>{TRIES}
    (?:average|typical\w*|usual\w*|normal\w*|most(?: people| job ?seekers| candidates)?|as a rule
    +|generally|tends? to|expect|count on|reckon with|plan for) <8>{SO_MANY} <2>{TRIES}
    {SO_MANY} <2>{TRIES} <2>(?:per|for (?:each|every|one|a single|an?)|until|leads? to|makes?
    +|equals?|on average) <6>{SUCCESS}
    {SO_MANY} <2>{TRIES} <2>to (?:get|land|find|win|secure|earn|receive|reach|score|bag|be)
    + <6>{SUCCESS}
    {SO_MANY} <2>{TRIES} <2>before (?:you|they|people|anyone|someone|getting|landing|finding|an?
    +|one|the (?:first )?(?:offer|yes)) <6>{SUCCESS}
    {SO_MANY} <2>{TRIES} ?= ?<2>{SUCCESS}
    (?:every|each|one|an?|per) (?:single |job )?(?:offers?|job|yes|interview|hire),? (?:(?:there
    + are|you need|comes?|takes?|needs?|means?|stands?|costs?|follows?|from|after|in|out of|per
    +|for|every|each|about|around) )*{SO_MANY} <2>{TRIES}
    (?:every|each) {SO_MANY} (?:\w+ )?{TRIES}
    (?:average|usual|typical|normal) number of (?:applications|interviews) <6>(?:is|was) <2>{RANGE}
    {SO_MANY} <2>{TRIED} <3>(?:gets?|brings?|makes?|means?|earns?|wins?|produces?|buys?) <3>(?:one
    +|an?|1) <1>(?:interview|offer|job|yes)
    {SO_MANY} {TRIES},? (?:and )?{SO_MANY} {TRIES},? (?:and |then )?one (?:job|offer|yes)
    {SO_MANY} (?:\w+ )?(?:noes|no'?s|rejections|interviews|applications) (?:away|stand between|lie
    + between|come before|from)
    (?:you|people|candidates|job ?seekers)(?: will|'ll)? (?:need|have to|must) <4>{SO_MANY}
    + <2>{TRIES} <3>(?:before|to (?:get|land|find|win|be)|until|for) <4>{SUCCESS}
    {NUMBER} (?:in|out of) {NUMBER} (?:\w+ )?(?:applications|interviews|cvs) <2>{LEAD}
    every (?:\w+th|\w+nd|third|first) (?:application|interview|cv) <2>{LEAD}
    (?:{PER_CENT}|{FRACTION}|{NUMBER} in {NUMBER}) of (?:all )?(?:\w+ )?(?:applications|interviews
    +|cvs|applicants) <2>{LEAD}
    {NUMBER} (?:applications?|interviews?|cvs?) (?:in|out of) (?:every )?{NUMBER} <2>{LEAD}
    """,
    together=(
        (rf"{SO_MANY} <2>{TRIES}", GENERALLY, SUCCESS),
        (rf"{SO_MANY} <2>{TRIED}", FRAME, WORK),
        (GENERALLY, rf"(?:rejected|turned down|told no) <3>{SO_MANY} times"),
        (
            rf"{SO_MANY} <2>(?:applications?|interviews?)",
            r"(?:for|per|to get|to land|means|leads? to|and|gives?|makes?|brings?|is) one"
            r" (?:job|offer|yes)",
        ),
        (
            rf"(?:apply|applying|applied|turned down|rejected) <3>{SO_MANY} (?:jobs|times|posts)",
            BEFORE,
        ),
        (
            r"(?:after|at|with|on|by) the \w+ (?:interview|application|try|attempt|no|rejection)",
            r"most (?:offers|people|job ?seekers|candidates)|on average|usually|typically",
            SUCCESS,
        ),
    ),
    # How many loose interviews predict as well as a planned one is another question.
    unless=(
        r"\b(?:un)?structured|\bpredict|\baveraged\b|\bloose interviews\b|(?-i:\b[Tt]ook [A-Z])"
        r"|^\W*(?:if|when|suppose|imagine)\b|\b(?:a|each|every|per) (?:week|day|month)\b"
    ),
)

SILENT = one_of(
    r"""
    ghost\w*|never <1>(?:hear|heard|gets?|got|repl\w+|answer\w*|respond\w*|write|receive|call|come)
    never <1>(?:called|told|tell|written|answered|replied)|(?:no|any|without an?y?) (?:reply
    +|replies)
    (?:no|any|without an?) (?:answer|response|word|news)|(?:fails?|refuses?) to (?:reply|answer)
    (?:don't|do not|didn't|doesn't|does not|did not|won't|will not) <1>(?:hear|reply|respond
    +|answer)
    (?:don't|do not|didn't|doesn't|does not|did not|won't|will not) <1>(?:write|get) back
    hears? nothing|heard nothing|hears? back|radio silence|unanswered|in the dark|left hanging
    silent|silence|go quiet
    """
)
MOST = r"(?:most|almost all|nearly all|hardly any|every (?:second|other|third))"
OUT_OF = rf"{NUMBER} (?:in|out of|of) (?:every )?{NUMBER}"
# A part of people; "half of the questions" is none.
PART = one_of(
    rf"""
    {PER_CENT}|{OUT_OF}
    {NUMBER} (?:\w+ )?(?:employers?|people|person|candidates?|applicants?|firms?) (?:in|out of)
    + {NUMBER}
    {FRACTION} (?:of )?(?:(?:all|the|those) )?(?:[\w-]+ )?(?:{GROUP}|applications|us)
    (?:vast |great |overwhelming )?majority of
    """
)
UNHEARD = (
    rf"(?:{SILENT}|(?:never|not|n't) (?:let|tell|told) <2>know"
    r"|(?:don't|doesn't|do not|does not|didn't|never) <1>(?:give|offer|provide|get) <3>feedback)"
)
FEEDBACK_GIVEN = (
    r"(?:gives?|gave|giving|offers?|gets?|got|getting|receives?|wants?|provides?|sends?|refuses?"
    r"|asks? for) <3>feedback|(?:like|want|wish)s? to (?:be told|hear|know) why"
)

SHARE_WITHOUT_ANSWER = Claim(
    item="2, a share of people who are ghosted or get feedback",
    instead="print no share; say that some employers never reply",
    hints=(
        "ghost never hear repl answer respon silen nothing word news write back dark hanging quiet"
        " feedback",
        "% cent in of half most all majority any every third quarter norm",
    ),
    wordings=rf"""
    {MOST} (?:of )?(?:(?:the|those) )?(?:[\w-]+ )?(?:{GROUP}|us) <6>{SILENT}
    {MOST} (?:[\w-]+ )?(?:employers|recruiters|managers|firms|companies) <2>{FEEDBACK_GIVEN}
    ghosting (?:is|has become) (?:now )?(?:the (?:norm|rule)|normal)
    """,
    together=((PART, UNHEARD), (PART, FEEDBACK_GIVEN)),
)
