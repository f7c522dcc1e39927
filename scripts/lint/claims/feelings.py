"""Claims about what a no does to people: the brain, how long it hurts, silence."""

from scripts.lint.claims.claim import Claim
from scripts.lint.numbers import RANGE, one_of

# ------------------------------------------------------------ The brain

REJECTION = (
    r"(?:rejections?|reject(?:ed)?|turned down|noes|no(?= (?:hurts?|lights?|feels?|as|like|the))"
    r"|an? no|the no|passed over|left out|excluded|exclusion|ghost\w*|snub\w*|not chosen|unwanted"
    r"|social pain|bad news)"
)
BRAIN = r"(?:brains?|neural\w*|neuro\w+|f?mri|scans?|scanners?|nerves|cortex)"
HARM = (
    r"(?:pain\w*|hurts?|aches?|injur\w+|wound(?:s|ed)?|burns?|burnt|punch\w*|broken \w+|stubb\w+"
    r"|a blow|slap\w*|kick\w*)"
)
LIKE = (
    r"(?:same|like|as|similar\w*|the way|identical\w*|real|also|overlap\w*|shares?|treats?"
    r"|registers?|process\w*|lights?|activat\w+|fires?|tell|difference|literal\w*|wired|sees?"
    r"|trigger\w*|centres?|switch\w*)"
)
SAME = (
    r"(?:same|activat\w+|lights? up|circuits?|regions?|pathways?|fires?|wired|registers?|alarm"
    r"|treats?|threats?)"
)
HARMED = r"(?:physical|bodily|pain|injur|wound|hurt|burn|punch)\w*"
PHYSICAL = r"physical(?:ly)? (?:pain\w*|hurts?|wound\w*|injur\w*|blow)|bodily (?:pain|harm)"

IN_THE_BRAIN = Claim(
    item="1, rejection and the brain",
    instead="say that a no can hurt, and leave the brain out",
    hints=(
        "brain nervous body neur mri scan nerve cortex physical bodily painkill paracet"
        " aspirin ibupr tylenol"
        " acetam broken punch stubb",
    ),
    wordings=rf"""
    brains? <4>(?:treat|regist|process|respond|feel|see|experienc|read|handl|tak|know)\w*
    + <8>{HARMED}
    same (?:parts?|areas?|regions?|centres?|circuits?|pathways?|networks?|bits?) <2>(?:of
    + )?(?:(?:the|your|our) )?brains?
    same (?:brain|neural|nerve) \w+
    brains? <3>(?:cannot|can't|does not|doesn't|do not) (?:tell|know|see|feel) <6>(?:difference
    +|apart|from)
    """,
    together=(
        (r"brains?|f?mri|neuro\w+|neural", HARM),
        (BRAIN, HARM, LIKE, REJECTION),
        (r"brains?|f?mri|neuro\w+|neural", REJECTION, SAME),
        (r"nervous system|(?:your|the) body", rf"{HARM}|hit", LIKE, REJECTION),
        (REJECTION, PHYSICAL),
        (REJECTION, r"(?:hurts?|painful|aches?) physically|physically (?:hurts?|painful)"),
        (REJECTION, r"painkillers?|paracetamol|ibuprofen|aspirin|tylenol|acetaminophen"),
        (r"rejections?|an? no|turned down", r"broken (?:leg|arm|bone|rib|limb)|stubb\w+"),
    ),
)

# ------------------------------------------------------------ How long it hurts

DAYS = (
    r"(?:(?:short|full|whole|more|working) )?(?:hours?|days?|nights?|weekends?|weeks?"
    r"|fortnights?|months?|years?)"
)
SOME_TIME = rf"(?:{RANGE}|an?|a few|a couple of|several|the (?:first|next) (?:few|\w+)) {DAYS}"
FEELING = (
    r"(?:sting|hurt|pain|feelings?|disappointment|low|worst(?: of it)?|rejection|no|mood|sadness"
    r"|blow|ache|shock|upset|grief|anger|fog|setback|gloom|knot)"
)
WILL = r"(?:'ll|'s|'re| will| should| would| does| do| has| have| is| are| can expect to| takes?)?"
PLAINLY = (
    r"(?:(?!if|when|who|wait|write|ask|keep|may|might|could|not|never|put|read|take|expected"
    r"|longer)[\w'-]+ ){0,5}?"
)
PEOPLE = one_of(
    r"""
    you|(?:most|many|nearly all|almost all|all)? ?people|(?:nearly |almost )?every(?:one|body)|most
    most of us|they|we|candidates|job ?seekers|anyone|the average \w+
    """
)
RECOVER = one_of(
    r"""
    feel(?:s|ing)? <2>(?:better|fine|normal|yourself|themselves|okay|ok|human|all right)
    feel(?:s|ing)? (?:a lot |so much |much )?like (?:yourself|themselves|your old self)(?: again)?
    (?<!go )(?<!going )over (?:it|this|a no|a rejection|the (?:worst|no|rejection|shock))
    back (?:to (?:normal|yourself|your old self)|on (?:your|their) feet)|recover(?:s|ed|y)?
    heal(?:s|ed)?|bounced? back|moved? on(?! to)|stop(?:s|ped)? hurting|laugh about it
    forgotten(?: it)?|forget (?:about )?it|past it|be (?:fine|okay|ok|all right|themselves)
    """
)
THE_HURT = (
    rf"(?:(?:the|your|this|that|an?) <2>{FEELING}|rejection|disappointment|hurt|sadness"
    rf"|confidence)"
)
FADES = one_of(
    r"""
    fade[sd]?|wears? off|worn off|pass(?:es|ed)?|gone|stop(?:s|ped)? hurting|lift(?:s|ed)?
    +|ease[sd]?
    settle[sd]?|goes away|go away|disappear(?:s|ed)?|heal(?:s|ed)?|behind you|hurts?|returns?
    over(?= (?:in|within|by|after)\b)|lasts?(?: (?:about|around|only|no more than|for|at most))*
    """
)
GETS_BETTER = one_of(
    rf"""
    {PEOPLE}{WILL} {PLAINLY}{RECOVER}|{THE_HURT}{WILL} {PLAINLY}{FADES}
    (?:it|this|they){WILL} {PLAINLY}(?:pass(?:es)?|fades?|wears? off|goes? away|stops? hurting
    +|hurts?|gone(?! on)|forgotten|behind you)
    """
)
SOON = one_of(
    rf"""
    (?:(?:in|within|after|inside|for|under|over|up to|less than|no more than|at most)
    + )?<3>{SOME_TIME}
    by (?:tomorrow|tonight|the (?:weekend|end of the week|end of the month)|next (?:week|month)
    +|then)
    by (?:mon|tues|wednes|thurs|fri|satur|sun)day|overnight|tomorrow
    before the (?:week|month) is (?:out|over)
    """
)
# Words that speak of getting over a no, and of nothing else.
RECOVERED = one_of(
    rf"""
    (?:feel(?:s|ing)?|be) <1>better|get(?:s|ting)? over (?:it|this|a no|a rejection|the \w+)
    +|recover\w*
    (?<!go )(?<!going )(?<!read )(?<!look )(?<!went )over (?:it|the (?:worst|shock|no))|heal(?:s
    +|ed|ing)?|back to (?:normal|yourself|your old self)
    (?:feel|be) <1>(?:like )?(?:yourself|themselves)(?: again)?|bounces? back|bounced back
    behind (?:you|them)|(?:you|people|everyone|they|most)(?:'ll| will|'re| are) <1>(?:be )?fine(?:
    + again)?|feel <1>fine|forgotten (?:it|about it|the \w+)
    stop(?:s|ped)? (?:hurting|stinging|aching)|hardly think|(?:won't|will not|no longer) hurts?
    normal again|(?:it|this|all) (?:is|will be) over|then it is over|feels? better
    {FEELING} <4>(?:fades?|pass(?:es)?|wears? off|lifts?|eases?|settles?|goes|gone|ends?|lasts?)
    {FEELING} <4>over(?= (?:in|within|by|after)\b|[.,]|$)
    (?:rejection|no|disappointment|it) hurts? for|come to terms with it|moved on
    """
)
UNLESS = (
    r"(?<!when you )(?<!if you )(?<!until you )(?<!once you )(?<!whether you )(?<!if they )"
    r"(?<!when it )(?<!until it )(?<!expect to )(?<!expected to )(?<!soon as you )(?<!longer to )"
)
WITHIN = (
    rf"(?:in|within|after|for|about|takes?|over|by|lasts?|than|under|give (?:it|yourself))"
    rf" <3>{SOME_TIME}"
    rf"|{SOME_TIME} (?:later|from now|on|after)|tomorrow|overnight|by (?:the weekend|\w+day"
    rf"|next \w+)"
    r"|(?:within|in) (?:a matter of |mere |just |only )?(?:hours|days|weeks)"
    rf"|next (?:week|month)|the first (?:few |{RANGE} )?{DAYS}|{SOME_TIME} from now|by the"
    rf" (?:\w+ day|end of the (?:week|month))|on the \w+ day"
    r"|before the (?:week|month) is (?:out|over)"
)

BY_A_DAY = Claim(
    item="7, a day by which people feel better",
    instead="give no number of days; many people expect it to hurt for longer than it does",
    hints=(
        "day week month hour year night fortnight tomorrow then",
        "feel over back recover heal bounc mov fad wear worn pass gone goes stop lift eas"
        " settl away"
        " appear end laugh think normal forg past fine okay right last hurt terms behind"
        " better yourself",
    ),
    wordings=rf"""
    {GETS_BETTER} <4>{SOON}
    (?:in|within|after|by|give it|give yourself|allow) <3>{SOME_TIME},? <3>{GETS_BETTER}
    (?:give it|give yourself|allow it|allow yourself) <2>{SOME_TIME} and (?:you|it)(?:'ll| will)
    + <1>(?:be|feel|forget|recover|heal|pass|fade|bounce|stop|seem|look|hurt)
    by (?:tomorrow|the weekend|next (?:week|month)|\w+day|the end of the (?:week|month)|day \w+
    +|the \w+ (?:day|week)),? <2>{GETS_BETTER}
    takes? <4>{SOME_TIME} <3>(?:to|before|for|until) <5>(?:get over|recover\w*|heal\w*|feel|bounce
    +|move on|shake|fade|pass|settle|lift|be over|come to terms|stop|wear off|forget)
    (?:recover\w+|getting over (?:it|a no|a rejection|this)|the (?:sting|hurt|low|pain)|healing
    +|moving on|disappointment|grief) <2>(?:takes?|lasts?|needs?|is over) <3>{SOME_TIME}
    never lasts? (?:more|longer) than <2>{SOME_TIME}
    {RANGE} {DAYS} (?:is|are) <4>(?:to get over|to recover|enough to|it takes|all it takes)
    """,
    together=((UNLESS + RECOVERED, WITHIN),),
    # "If it still hurts after two weeks, ..."
    unless=(
        r"^\W*(?:if|when|unless|until|once)\b[^,]*"
        r"\b(?:better|hurts?|over|recover\w*|normal|low|sad|sleep)\b[^,]*,"
    ),
    may=True,
)

# ------------------------------------------------------------ Silence

SILENCE = one_of(
    r"""
    (?:(?:being|getting|be|get) )?ghost(?:ed|ing)|silence|no (?:reply|answer|response|news)
    (?:never )?hearing (?:nothing|back|anything)|not (?:hearing(?: back| anything)?|knowing)
    (?:getting |hearing )?nothing(?: at all)?|being ignored|not (?:getting )?an (?:answer|reply)
    without (?:an? )?(?:answer|reply|word|news)|left hanging|in the dark|to hear nothing|(?:an
    + )?unanswered (?:email|message)|employers who never reply|be ignored
    when (?:they|employers|people) (?:never|don't|do not) (?:reply|answer|write|call)|never hearing
    """
)
WORSE = one_of(
    r"""
    worse|harder|crueller|crueler|tougher|hurts? <2>more|cuts? deeper|stings? <2>more|more
    damages? <2>more|more (?:painful|cruel|hurtful|damaging|stressful|upsetting|wounding)
    """
)
KINDER = r"(?:better|kinder|easier|gentler|less (?:painful|cruel|hurtful|damaging)|preferable)"
A_NO = (
    r"(?:(?:being|getting|be|get|a|an|any|the|even|clear|plain|flat|honest|straight|quick|direct|to"
    r"|hear|hearing|outright|simple|firm) )*"
    r"(?:rejected|rejections?|no|turned down|bad news|refusal|refused)"
)
SURELY = r"(?:(?!may|might|not|never)[\w'-]+ ){0,6}?"
HARSHER = (
    r"(?:worse|harder|crueller|tougher|hurts? <2>more|cuts? deeper|stings? <2>more|more"
    r" <1>(?:painful"
    rf"|cruel|hurtful|damaging|stressful|harm|damage|pain)|deeper|{KINDER})"
)

SILENCE_IS_WORSE = Claim(
    item="12, silence is worse than a no",
    instead="say that silence can hurt; in one experiment it hurt no more than a no",
    hints=(
        "worse worst harder cruel tougher more deeper kinder better easier gentler less prefer most"
        " beats trumps nothing",
        "ghost silen repl answer response news hearing hear nothing ignored knowing",
    ),
    wordings=rf"""
    {SILENCE} {SURELY}{WORSE} <4>than <3>{A_NO}
    {A_NO} {SURELY}{KINDER} (?:to \w+ )?than <3>{SILENCE}
    (?:nothing|little|few things) <2>(?:worse|harder|more (?:painful|cruel)) than <3>{SILENCE}
    (?:worse|harder|crueller|more \w+) than {A_NO} (?:is|are) <2>{SILENCE}
    {SILENCE} {SURELY}(?:is|feels?|hurts?) (?:by far )?the (?:worst|cruellest|most (?:painful
    +|hurtful|cruel|damaging))
    (?:even )?worse (?:is|was) {SILENCE}
    nothing (?:hurts|stings|is as (?:bad|painful)) (?:like|as|more than|as much as) <2>{SILENCE}
    {A_NO} <3>(?:beats|trumps|is preferable to) <2>{SILENCE}
    {SILENCE} <3>(?:hurts?|stings?|is|are) (?:the )?(?:most|worst)(?: of all)?(?! (?:people
    +|common))
    {SILENCE} (?:is|feels) (?:even |far |much )?(?:worse|crueller)(?! than)
    """,
    together=((SILENCE, HARSHER, rf"than <3>(?:{A_NO}|{SILENCE})", A_NO),),
    may=True,
)
