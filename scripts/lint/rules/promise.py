"""promise: no sentence promises a job, a reply, feedback, or that the reader will feel better.

Nobody can keep such a promise, and whoever is let down by a page of advice stops reading it.
Write what may happen, or what the step is for. Left alone are the ordinary future, what will
not happen, and a question about it: you will need a pen, they will not tell you, ask when you
will hear.

Fails:
    Send this, and you will get an answer.

Fails:
    You'll feel better by Friday.

Fails:
    This letter will land you an interview.

Fails:
    The employer will reply within a week.

Fails:
    A short call is sure to bring you feedback.

Fails:
    Three stories guarantee a better interview.

Fails:
    The pain will pass, and you will find a job.

Passes:
    Send this. You may get an answer, and some employers never reply.

Passes:
    You will need a pen and ten minutes.

Passes:
    You will not always get a reply.

Passes:
    Ask when you will hear, and whether they will give you feedback.

Passes:
    If they will not answer, leave it there.

Passes:
    Being careful is no guarantee. Keep away from firms that guarantee a job for a fee.

Passes:
    Some people feel better after a walk. Make sure to eat.
"""

from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.phrases import Phrases, either

ID = "promise"

ADVERBS = (
    r"(?: (?:all|almost|also|always|certainly|definitely|eventually|finally|get to|in time|likely"
    r"|no doubt|one day|probably|quickly|slowly|soon|still|surely|then|too|undoubtedly|very))*"
)
WILL = rf"(?:'ll| will| shall|'re going to|'s going to| (?:are|is) (?:about|going) to){ADVERBS}"
THEY_WILL = rf"(?:will|'ll|going to){ADVERBS}"
# "A job", "the honest feedback", not "a copy of the offer", "interview notes", "work to do".
NOR = r"(?:about|and|answers?|as|at|by|for|from|if|in|of|on|or|own|that|the|to|with|without|your)\b"
SOME = r" (?:an? |any |another |more |some |that |the |their |this |your )?"
A = rf"{SOME}(?:(?!{NOR})[\w'-]+ ){{0,2}}?"
NOT_OF_IT = (
    r"(?! (?:adverts?|advice|below|descriptions?|each|file|for|form|here|list|needs|notes?|of|on"
    r"|in (?:front|hand|one|writing|your)|plan|practice|prep\w*|questions?|ready|scripts?|search"
    r"|sheet|stor\w+|templates?|titles?|you"
    r"|to (?:do|each|every|give|hand|say|show|that|the|write))\b|-)"
)
POST = r"(?:contract|job|offer|position|role|vacancy|yes|(?:better|new|next|right) one)s?"
JOB = rf"{A}{POST}{NOT_OF_IT}"
WORK = r" (?:the |your )?(?:(?!to )\w+ )?(?:employment|work)(?! (?:to|harder|out|on)\b)"
WORD = (
    r"(?:answers?|call-?back|explanation|feedback|interviews?|invitations?|news|reason|reply|replies"
    r"|response)"
)
NEWS = rf"{A}{WORD}{NOT_OF_IT}"
CHANCE = r" (?:a second|another|one more) (?:chance|look|try)"
GAIN = rf"(?:{JOB}|{NEWS}|{CHANCE})"
BETTER = (
    r" (?:(?:a bit|a little|a lot|completely|even|far|less|more|much|quite|so much|totally|very) )*"
    r"(?:all right|alright|anxious|at (?:ease|peace)|better(?! \w+ed\b)|better off|calm|calmer"
    r"|confident|fine|glad|good|grateful|great|happier|happy|hopeful|in control|lighter|nervous"
    r"|normal|ok|okay|over (?:it|this)|past (?:it|this)|positive|relaxed|relieved|sad|sore|stressed"
    r"|stronger|upset|like (?:new|yourself)|back (?:at|in) work|back (?:on (?:track|your feet)"
    r"|to normal)|well|yourself)"
    r"(?! (?:able|at|for|informed|known|of|off if|placed|prepared|ready|than nothing|to|with a)\b)"
)
PAIN = (
    r"(?:ache|anger|disappointment|feelings?|grief|hurt|mood|pain|sadness|shame|shock|soreness|sting"
    r"|sorrow|upset|worry|bad days?|bad patch)"
)
# Not "two things".
ALL_THINGS = r"(?<!few |two )(?<!some )(?<!other |these |three |which )things"
SOON = (
    r"(?=[.,;:!?]|$| (?:and|as|before|by|eventually|if|in|more|once|one|over|quickly|soon|tomorrow"
    r"|when|with|within)\b)"
)
FIRM = (
    r"(?:agency|agencies|boss|company|companies|employers?|firms?|hr|manager|organisation|panel)s?"
)
EMPLOYER = (
    rf"(?:they|(?:all|an?|any|every|most|the|your) (?:[\w-]+ ){{0,2}}?(?:{FIRM}|interviewers?"
    r"|recruiters?|team)|(?<![\w'] )(?:employers|firms|interviewers|managers|recruiters)|hr)"
)
WHY = r"(?:why|what (?:let|they|was|went|you)|how you)"
ANSWER = (
    r" (?:answer(?! the (?:door|phone))|be (?:delighted|glad|happy|impressed|in touch)"
    r"|call (?:you )?back|change their minds?|come back to you|explain why|get (?:back|in touch)"
    rf"|give(?: you)?{GAIN}|(?:choose|hire|invite|love|pick|remember|want) you"
    rf"|offer (?:it to )?you{GAIN}|reconsider|reply|respond|ring (?:you )?back|say yes"
    rf"|send(?: you)?{NEWS}|take you on|write back|see how (?:good|keen|strong)"
    rf"|tell you (?:\w+ly )?{WHY})"
)
YOURS = (
    r"(?:your|the next|that next|the second) (?:[\w-]+ )?(?:answers?|application|attempt|cv|email"
    r"|examples?|interview|job|letter|note|one|reply|search|story|try)"
)

GOT = either(
    rf"""
    you{WILL} (?:be (?:given|offered|sent)|earn|gain|get|land|receive|secure|walk into|win){GAIN}
    you{WILL} (?:end up with|find|have|hold){JOB}|you{WILL} (?:find|get|have){WORK}
    you{WILL} have{NEWS}
    you{WILL} (?:get|be) (?:employed|hired|noticed|shortlisted|chosen|picked|selected|snapped up
        |in work)
    you{WILL} (?:get|be) (?:called|asked|invited) (?:back|for (?:an|another|the) interview|to (?:an?
        |the|another|more) (?:\w+ )?interviews?)
    you{WILL} hear (?:back|from|good news|soon|within|(?:by|before) (?!email|letter|phone|post
        |text))
    you{WILL} (?:ace|do better|impress|make it{SOON}|nail|shine|smash|stand out|succeed
        |be successful)
    you{WILL} (?:do well(?! to)|win them|be rewarded|get (?:it|the next|there|through){SOON})
    you{WILL} (?:be told why|know (?:exactly )?why|find out (?:exactly )?(?:why|what went wrong))
    you(?:'ll| will)(?: soon)? be (?:earning|employed|in work|starting|working(?! (?:at|for|from|in
        |on|with)\b))
    next time you{WILL} (?:get|win)
    (?:and|then) you (?:get|land|win){JOB}
    you can (?:\w+ )?expect(?: to (?:get|have|receive))?{GAIN}
    you can (?:\w+ )?expect to hear|expect an? (?:answer|call|reply|response) (?:by|in|within)
    (?:(?:an? |the |your |their )?(?:\w+ )?(?:{WORD}|{POST})|work|offers){WILL} (?:arrive
        |be (?:there|yours)|come|find you|follow|turn up)
    (?:the|your) phone{WILL} ring
    {YOURS}{WILL} (?:be (?:a success|a yes|better|fine|noticed|successful|yours))
    {YOURS}{WILL} (?:end in|go (?:better|smoothly|well)|impress|lead to|pay off|shine|stand out
        |succeed|work{SOON})
    your (?:efforts?|hard work|luck|patience|persistence|work){WILL} (?:be rewarded|change|pay off
        |turn)
    {EMPLOYER}{WILL}{ANSWER}
    """
)
BRINGS = either(
    rf"""
    {THEY_WILL} (?:bring|buy|earn|find|get|give|hand|land|secure|win) you{GAIN}
    {THEY_WILL} help you (?:to )?(?:find|gain|get|land|secure|win)(?:{JOB}|{NEWS}|{WORK})
    {THEY_WILL} (?:find|get) you (?:ahead|employed|hired|in{SOON}|noticed|over|there|through|work)
    (?:brings?|earns?|gets|lands?|secures?|wins?) you{GAIN}
    gets you (?:employed|hired|noticed)
    {THEY_WILL} (?:get|land|secure|win)(?! you){GAIN}
    {THEY_WILL} (?:lead|take)(?: you)?(?: \w+)? to{GAIN}
    {THEY_WILL} (?:help|leave|make)s? you (?:feel|be|sleep)?(?:{BETTER}| stand out)
    {THEY_WILL} (?:boost|lift|restore|rebuild) your (?:confidence|mood|self-\w+|spirits?)
    {THEY_WILL} (?:cheer you up|calm you(?: down)?|change (?:their minds?|your life)|open doors)
    {THEY_WILL} (?:cure|ease|end|heal|stop|take away) (?:the |your )?(?:{PAIN}|heart)
    {THEY_WILL} make you (?:an?|the)
    {THEY_WILL} make (?:an?y? |the |them |employers )(?:\w+ )?(?:hire|remember|say yes|want) you
    """
)
FEEL = either(
    rf"""
    you(?:{WILL}| should(?: soon)?| are bound to) (?:(?:begin|start) to )?(?:be|be feeling|feel
        |sleep|cope|wake up|do){BETTER}
    you{WILL} (?:bounce back|come (?:out of|through) (?:it|this)|cope{SOON}|heal|recover|survive
        |thrive)
    you{WILL} (?:get (?:over|past|through) (?:it|this|that)|move (?:on(?! to\b)|past)|be over (?:it
        |this))
    you{WILL} (?:laugh|look back (?:and|on (?:it|this))|smile|(?:forget
        |have forgotten) (?:all )?about (?:it|them
        |this))
    you{WILL} (?:get your (?:confidence|spark)|regain|stop (?:feeling|hurting|minding|thinking
        |worrying))
    you(?: will not|'ll not| won't) (?:always |even )?(?:be (?:out of work|sad|unemployed)
        |feel (?:like this|so|this)|hurt)
    you(?: will not|'ll not| won't) (?:be disappointed|care|mind|regret|remember|think about it)
    you(?: will|'ll)? feel better (?:after|by|in|within)(?! (?:all|that is|a while or)\b)
    (?:your |the |that |this |such |a )(?:\w+ )?{PAIN}{WILL} (?:be (?:gone|less|over)|\w+)
    (?:it|that|this)(?: feeling| mood)?{WILL} (?:be (?:all right|alright|fine|ok|okay|worth it)
        |feel (?:better|easier)){SOON}
    (?:it|that|this)(?: feeling| mood)?{WILL} (?:fade|get (?:better|easier)|go away|heal|hurt less
        |pass|pay off){SOON}
    (?:it|that|this)(?: will not|'ll not| won't) (?:always )?hurt
    (?:it|that|this|all)(?: this)?{WILL} (?:be behind you|stop hurting|wear off)
    it gets (?:better|easier)
    (?:feeling|hurt|pain|sting) (?:eases|fades|goes|lifts|passes)(?: away)? (?:after|by|in|within)
    (?:everything|life|{ALL_THINGS}){WILL} (?:be (?:better|fine|ok)|come right|feel|get|improve
        |look|pick|turn)
    (?:tomorrow|next (?:month|time|week|year)|the (?:morning|weekend)){WILL} (?:be|feel|go|look
        |seem) (?:better|brighter|easier|lighter|well)
    your (?:appetite|confidence|energy|mood|motivation|self-\w+|sleep|spirits?){WILL} \w+
    """
)
SURE = either(
    rf"""
    guarantee[ds]?|guaranteeing|guaranteed
    (?:100|a hundred) ?(?:%|per cent) (?:certain|sure|success)
    (?:are|is|it's|that's|they're|was|you're) (?:(?!never|not)\w+ )?(?:assured|bound|certain
        |destined|sure) to
    (?:we|i)(?:'m|'re| am| are) (?:certain|confident|positive|sure)(?: that)? (?:it|they|this|you)
    you can (?:bank|count|depend|rely) on (?:an?|getting|hearing|the)
    (?:job|offer|one|post|role) is yours
    you can be (?:\w+ )?(?:assured|certain|confident|sure)(?: that)? (?:an?|it|of|that|the|they|this
        |you)
    rest assured|be assured
    (?:we|i)(?: can| do)? promise(?! (?:no|not|nothing|only|to (?:delete|keep))\b)
    this (?:\w+ )?promises|our promise|assured of
    an? (?:certainty|dead cert|safe bet|sure (?:thing|way))
    sure-?fire|fool-?proof way|the (?:secret|surest way) to
    (?:cannot|can't|never|won't|will not) fails?{SOON}|(?:cannot|can't) fail to
    (?:will|'ll) (?:no longer|not|stop) hurt(?:ing)?
    never fails? to|can't (?:go wrong|lose|miss)|cannot (?:go wrong|lose)|works? every time|failsafe
    fail-safe
    (?:makes? sure|ensures?)(?: that)? you (?:get|land|win){GAIN}
    always (?:brings?|earns?|ends? (?:in|with)|gets?|lands?|leads? to|pays|succeeds?|wins?|works)
    (?:there is|there's) no (?:doubt|question)|without (?:a |any )?doubt|undoubtedly
    (?:will|'ll) (?:almost )?(?:absolutely|certainly|definitely|inevitably|surely)(?! (?:need|not
        |want)\b)
    """
)

# "Ask when", "they hope that", "nobody can say that", "some firms".
NOT_SAID = either(
    r"""
    \b(?:after|before|how(?: long| much| often| soon)?|if|once|until|unless|what|whatever|when|where
        |whether|which|who|whoever|why)(?: and when| or when)?[ ]
    \b(?:believe|claim\w*|doubt|expect|fear|feel|felt|guess|hint\w*|hop\w+|imagine|mean|pretend|said
        |say|says|seems?|suppose|tell|tells|telling you|thinks?|thought|told you|wish|worry|written
        )(?: as if| that| though)?[ ]
    (?<!why )\b(?:cannot|hardly|neither|never|nobody|no one|none|nor|not|nothing|rarely|seldom
        |without|\w+n't|no (?:adviser|guarantee|letter|need|page|promise|reason|way|words?))\b
        (?! (?:despair|fret|panic|stop|worry)\b)(?: (?!and |because |but |or |so )[\w']+){0,6}[ ]
    (?:^|\band |\bor )that[ ]
    \b(?:a few|few|not all|not every|often|only some|rarely|some|sometimes|usually)[ ]
    \b(?:a few|few|some) (?:\w+ )?(?:employers|firms|interviewers|managers|people|recruiters)[ ]
    """
)
# A scheme's name, and warnings against those who promise.
FINE = either(
    r"""
    guaranteed (?:contract|hours|income|interview scheme|minimum|pay|wage)\b
    (?:no|not an?|without (?:any|an?)|hardly an?) guarantees?\b
    guarantee (?:on|scheme)\b|(?:youth|job) guarantee\b
    (?:adverts?|agency|agencies|any(?:body|one|thing)|company|companies|courses?|firms?|offers?
        |people
        |places?|promises|schemes?|sellers?|services?|sites?|some(?:body|one)|those|websites?)
        (?: that| which| who)(?: \w+)? (?:guarantees?|promises?)\b
    if (?:an?|any\w*|it|some\w*|the|they|you)(?: \w+)? (?:guarantees?|promises?)\b
    (?:ask|check|doubt|know|read|see|wonder)\w* (?:how|if|that|what|whether)(?: [\w']+){0,4}
        (?: guarantee[ds]?)\b
    guarantee\w*\b(?=.*\b(?:fees?|fraud\w*|scams?|warning)\b)
    """
)

PHRASES = Phrases(
    {
        f"{GOT}|{BRINGS}": "a promise; write 'may', or say what the step is for",
        FEEL: "a promise; write 'may', or leave it out",
        SURE: "nobody can be sure of it; write 'may', or leave it out",
    },
    allowed=(rf"\b{FINE}",),
    unless=NOT_SAID,
)


def check(page: Page) -> Iterator[Problem]:
    """Report each such promise in what the site itself says."""
    yield from PHRASES.check(ID, page, page.own_sentences)
