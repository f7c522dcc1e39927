"""Claims about feedback: that it helps, that it is owed, how long notes are kept."""

from scripts.lint.claims.claim import Claim
from scripts.lint.numbers import RANGE, one_of

ALWAYS_HELPS = Claim(
    item="3, feedback always helps",
    instead="say that feedback helps on average and sometimes makes things worse",
    hints=("feedback ask",),
    wordings=r"""
    feedback (?:will |can |is )?always <2>\w+|feedback is (?:never|a gift|the (?:key|secret
    +|fastest|best))
    feedback (?:never|cannot|can't|can never|won't|will never|could never) <1>(?:hurts?|harms?
    +|fails?|does? (?:any )?harm|damages?|wastes?|wrong|bad)
    (?:any|all|every (?:bit|piece|scrap) of|even (?:bad|harsh|blunt|vague)) feedback (?:is|will
    +|makes?|helps?|does|can only|brings?|improves?|counts|pays)
    feedback (?:can|could|will|must) only \w+|the more feedback,? the better|nothing but good
    feedback <2>(?:makes|turns) (?:you|candidates|people|everyone) <3>(?:better|stronger|wiser
    +|best|successful|sharper)
    always <1>(?:learn|gain|benefit|profit|improve|grow|better) <4>feedback|asking <4>is always
    feedback (?:will|does|really|certainly|truly) <1>helps?(?! (?:if|when|only|you (?:if|when)))
    (?:can't|cannot) go wrong <4>(?:feedback|asking)
    can only <1>(?:gain|win|learn|benefit|profit) <3>(?:feedback|asking)|no harm in asking
    the more feedback <4>the (?:better|stronger|more)|feedback <4>every time|nothing to lose
    + <3>asking
    feedback <2>(?:helps|improves|leads to|makes|brings|boosts|raises|lifts) <2>(?:you|everyone
    +|everybody|anyone|all|candidates|people|an? better|better|results|your)(?! (?:when|if|most
    +|only))
    (?:nobody|no one|you) (?:ever |can |can't |cannot |never )*(?:lost|loses?) <3>(?:asking
    +|feedback)
    (?:more|getting|with) feedback,? (?:always|you will|you'll|means|makes|guarantees|ensures)
    feedback (?:is guaranteed to|is sure to|is bound to|guarantees?|ensures?) <3>\w+
    feedback will <2>(?:improves?|better|success\w*|makes? you|get you|land|change your|stronger
    +|help you (?:get|land|win|find))
    no such thing as bad feedback|(?:cannot|can't) lose by asking|asking (?:can )?never (?:hurts?
    +|does any harm|harms?)
    (?:it )?(?:never|doesn't|does not|can't|cannot|won't) (?:ever )?hurts? to ask
    (?:asking|those who ask|people who ask|candidates who ask) <6>always <1>(?:helps?|pays?|works?
    +|improves?|do better|wins?|gets?)
    """,
)

THEY = one_of(
    r"""
    employers?|recruiters?|they|(?:hiring )?managers?|interviewers?|(?:the )?panels?|people who
    + hire
    firms|companies|bosses|hirers|hr|hiring teams?|organisations?|businesses
    """
)
ASKERS = (
    r"(?:(?:candidates?|people|applicants?|those|anyone|somebody|someone|everyone|you|anybody"
    r"|the (?:person|ones?))(?: (?:who|that|for|when|if|because))?|it when \w+)"
)
ASK = (
    r"(?:ask\w*|do\b|did|dare|follow\w*|seek\w*|request\w*|want feedback|write back|thank\w*"
    r"|reach\w* out|care enough|wrote|bother\w*)(?! (?:about|what|how|where|which|questions|good))"
)
ESTEEM = one_of(
    r"""
    remembers?|respects?|admires?|appreciates?|thinks? <1>(?:highly|better|well|the world|more) of
    likes?|values?|loves?|looks? (?:well|kindly|favourably) (?:on|upon)|warms? to|rewards?|favours?
    (?:has|have) <3>(?:soft spot|respect|admiration|high opinion|time) (?:for|of)
    prefers?|(?:are|is) impressed (?:by|with)|rates?|never forgets?|speaks? well of|keeps? in mind
    notices?(?! when)|takes? notice of|ranks?|esteems?|(?:rarely|seldom|never|hardly ever) forgets?
    """
)

ASKING = (
    r"(?:asks?|asking|asked|dares? to ask|request\w*|seek\w* feedback|(?:the|your|a) questions?"
    r"|following up|follow-?up)(?! (?:about|how|where|which|questions|good|for (?:an? |the"
    r" )?(?:job|role"
    r"|raise|rise|promotion|salary|more money)))"
)
# To ask after a no; not to ask good questions about the job.
ASKED = one_of(
    r"""
    (?:for|want|wants|asked|asking|asks|seek|request|seeking) (?:\w+ )?feedback
    (?:who|that|when you|if you|for|by|because you|courage|to) ask(?:s|ed|ing)?(?: (?:why|again
    +|them|afterwards|politely|for it))?(?=[.,;:!]|$| (?:and|but|when|after|even)\b)
    (?:who|that) asks? (?:what|where|how) (?:they|you|to) <2>(?:do|done|improve|better|wrong
    +|missing)
    courage <3>ask|(?:want|wants|wish|try|keen) to (?:learn|improve|grow|get better) <3>(?:no
    +|rejection|it|feedback)
    """
)
GOOD_IMPRESSION = one_of(
    r"""
    (?:shows?|proves?|demonstrates?|signals?|displays?) <2>(?:maturity|strength|character|interest)
    (?:shows?|proves?|demonstrates?|signals?|displays?) <2>(?:professionalism|initiative
    +|commitment)
    (?:shows?|proves?) <2>(?:that )?you (?:care|are|want|mean|can)|signs? of (?:strength|maturity)
    stands? out|standing out|(?:good|lasting|strong|great|positive|best|right|better) impression
    impress(?:es|ed|ing)?|respects? (?:you|them|those|people|candidates|that|it)|earns? <1>respect
    (?:will|'ll|always|do|often|likely to|going to|sure to) <1>remember|in good stead
    remember(?:s|ed)? (?:those|people|candidates|applicants|anyone|somebody|everyone) (?:who|that)
    remembers? you (?:for|because|as|if|when)|remembers? it|keep you in mind|gets? you remembered
    thinks? (?:better|more|highly|well|the more|all the better) of|admires?|ahead of (?:the )?\w+
    (?:first|top) (?:in line|of the (?:list|pile))|an edge|favourably|(?:like|love|value)s? that
    warms? to|look(?:s)? (?:good|mature|professional|keen)|sets? you apart|puts? you (?:ahead
    +|first)
    (?:are|is|be|get) (?:remembered|respected|admired|noticed|called back)|remember (?:that|this
    +|your name)
    tells? (?:the \w+|them|people) (?:that )?you|sticks? in their (?:minds?|memory)|good books
    (?:do|does) you (?:only |nothing but )?good
    """
)

EMPLOYERS_REMEMBER = Claim(
    item="3, employers remember or respect those who ask",
    instead="say that you can ask, and that we do not know what they make of it",
    hints=(
        "ask request seek follow question thank wrote dare bother reach feedback learn courage",
        "remember respect admir apprecia think like valu lov look warm reward favour prefer impress"
        " rate forget speak mind memory books spot opinion notic rank esteem show prove"
        " demonstrat signal display mark apart"
        " lift stand memorab puts help sign proof tell called first seriously hired invited seen"
        " thought mature professional keen motivated serious strong edge ahead top",
    ),
    wordings=rf"""
    {THEY} (?:(?:will|always|do|tend to|often|really|secretly|usually|\w+ly) )*{ESTEEM} (?:[\w-]+
    + ){{0,2}}?{ASKERS} (?:[\w'-]+ ){{0,5}}?{ASK}
    (?:asking|to ask|a request|requesting|seeking|following up|a polite question|your question)
    + <5>(?:shows|proves|demonstrates|signals|displays|marks you|impresses|sets you apart|lifts
    + you|gets you remembered)
    (?:asking|to ask|a request|requesting|seeking|following up|a polite question|your question)
    + <5>(?:makes you (?:stand out|memorable|look)|(?:makes?|leaves?) an? (?:\w+ )?impression
    +|(?:earns?|wins?) (?:you )?(?:their )?respect)
    (?:asking|to ask|a request|requesting|seeking|following up|a polite question|your question)
    + <5>(?:puts you (?:ahead|first|at|on|top|in)|helps? them remember|is (?:a sign|proof) of
    +|tells? them that you)
    ask\w* <4>(?:and|so|because) (?:they|the (?:employer|manager|panel)|employers|recruiters)(?:
    + will|'ll)? (?:remember|respect|admire|think (?:better|more|well) of|be impressed)
    (?:people|those|candidates|applicants|anyone|everyone) who asks?(?: for feedback| why)?
    + <2>(?:are|is|gets?|will be) <1>(?:remembered|respected|admired|seen as|called back|thought
    + of|noticed|rewarded|taken (?:more )?seriously|hired|first|invited|preferred)
    (?:mature|professional|keen|motivated|serious|strong) (?:candidates?|people|applicants?) ask
    + for feedback
    """,
    together=((ASKING, GOOD_IMPRESSION), (rf"(?:an? |the |your )?{THEY}", ESTEEM, ASKED)),
    may=True,
)

# ------------------------------------------------------------ A right to it

MUST = one_of(
    r"""
    must|have to|has to|(?:is|are) (?:legally |always )?(?:required|obliged|bound|forced|made) to
    (?:(?:is|are) under|has|have) (?:an?|the) (?:legal )?(?:duty|obligation) to|legally have to
    (?:cannot|can't) (?:legally )?refuse to|(?:legally )?(?:obliged|required|bound) to|need by law
    + to
    """
)
# "You must give a reason when you resign" is another matter.
NOT_THE_READER = r"(?<!you )(?<!candidates )(?<!applicants )(?<!we )"
TELL = (
    r"(?:tell|let|give|explain|send|show|say|provide|offer|share|state|supply|answer|reply|respond"
    r"|disclose)"
)
WHOM = (
    r"(?:you|me|us|candidates?|applicants?|people|anyone|everyone|every (?:candidate"
    r"|applicant)|them)"
)
REASONS = one_of(
    r"""
    why|feedback|reasons?|explanations?|justification|what (?:went wrong|was (?:missing|wrong))
    what you did wrong|(?:interview |interviewers?'s? |interviewers' )?(?:notes|notebooks?|scores)
    """
)
HAVE = (
    r"(?:have|has|got|gives? (?:you|candidates|applicants|everyone)|it is|it's|there is"
    r"|there's|with"
    r"|use|know|exercise|claim|insist on|demand|under)"
)

# Words for what is owed, and not only wished.
IN_LAW = one_of(
    rf"""
    legally|by law|in law|under (?:\w+ )?(?:law|gdpr)|the law (?:says|gives|makes|requires|obliges)
    (?<!you are )(?<!you're )(?<!i am )(?:obliged|compelled|duty[- ]bound) to|a (?:legal )?duty to
    (?:is|are) (?:always )?(?:required|bound) to(?<!you are required to)|entitled to|entitlement to
    (?:have|has|got|'ve|your|a|the|every) (?:\w+ )?right (?:to|of)(?! (?:ask|say|refuse|leave
    +|feel))
    legal (?:requirement|duty|obligation|right|claim)|within your rights?|by rights
    (?:is|are|was|were) owed
    owes? (?:it to )?{WHOM}|(?:is|are) (?:illegal|unlawful|against the law)
    """
)
REASON_WHY = one_of(
    r"""
    feedback|(?:giving |give |state |stating )reasons|(?:know|told|tell (?:you|me|us|candidates
    +|applicants|people)|hear|say|learn) <3>why
    (?:the|a|your|their|any|honest|full|proper|written|clear|real)? ?reasons?(?! (?:to|of))
    explain (?:themselves|(?:an?|the|their|your) (?:rejection|decision|choice|no|result)|why|it to)
    explanations?|what went wrong|what was (?:missing|wrong)|(?:answer|reply to|respond to) (?:you
    +|me)
    justify <3>\w+|how you (?:did|scored|performed)
    """
)

A_RIGHT = Claim(
    item="4, a right to feedback",
    instead="say 'In most places no law makes a private employer tell you why'",
    hints=(
        "right must have has oblig requir bound duty refuse owe entitled law legal allowed withhold"
        " deny need act gdpr rule regulation",
        "feedback reason why expla notes score answer reply told know justif wrong missing"
        " themselves"
        " decision",
    ),
    wordings=rf"""
    {HAVE} (?:(?:an?|the|your|every|full) )?(?:\w+ )?rights? (?:to|of) <5>(?:feedback|reasons?
    +|explanations?|know (?:why|the reasons?|what went wrong|how you did)|be told|answer|reply
    +|hear why|their notes|interviewers?'? ?s? notes)
    (?:your|the|a|candidates?'s?|everyone's|my) (?:legal )?right (?:to (?:feedback|reasons|an?
    + (?:reason|explanation|answer|reply)|know why|be told)|of reply)
    (?:feedback|an explanation|a reason|knowing why|reasons) (?:is|are) (?:an?|your|everyone's)
    + (?:legal )?right
    (?:knowing|hearing|being told|feedback|an? (?:answer|reason)) <4>(?:is|are) (?:your|a) (?:\w+
    + )?right
    (?:it's|it is|that is|that's) (?:your|a|my|everyone's) (?:legal )?right\b(?=.*?(?:feedback|why
    +|reason|know\b|explanation)|\W*$)
    (?:legally )?entitled <2>(?:to )?(?:(?:get|have|receive|hear|be given|an?|the|some|honest|full
    +|proper|written|detailed) )*(?:feedback|reasons?|explanations?|know|be told|answer|reply|hear
    + why|notes)
    {NOT_THE_READER}{MUST} (?:also |always )?{TELL}(?: {WHOM})? <4>{REASONS}
    {MUST} (?:also |always )?{TELL} (?:to )?(?:me|us) <4>{REASONS}
    {NOT_THE_READER}{MUST} (?:explain|justify) (?:themselves|itself|(?:their|its|the|an?|your)
    + (?:decision|rejection|choice)|it|why)
    owes? (?:{WHOM} )?(?:an? |some |the )?(?:[\w-]+ )?(?:feedback|reasons?|explanations?|answer
    +|reply)
    (?:by|under) (?:\w+ )?law,? <4>(?:tell|give|explain|feedback|reasons?)
    (?:laws?|act|gdpr|rules?|regulations?) (?:\w+ )?(?:makes?|forces?|requires?|obliges?|says?
    +|compels?|gives?|entitles?|lets?|allows?|means?) (?:that )?<5>(?:{TELL}|right|know|demand|ask
    + for) (?:{WHOM} )?<3>{REASONS}
    (?:illegal|unlawful|against the law|not allowed|breaking the law) (?:for (?:\w+ ){{1,3}})?to
    + (?:refuse|withhold|deny|ignore|turn you down|reject you|give no|keep) ?<5>{REASONS}
    (?:cannot|can't|may not|are not allowed to|must not) (?:legally )?(?:refuse|withhold|deny)
    + (?:[\w'-]+ ){{0,3}}?(?:feedback|reasons?|explanation)
    """,
    together=((IN_LAW, REASON_WHY),),
    may=True,
    letters=True,
)

# ------------------------------------------------------------ How long notes are kept

RECORDS = (
    r"(?:notes|records?|scores?|data|files?|paperwork|papers|score ?sheets?|forms?|documents"
    r"|information|applications|cvs)"
)
KEEP = (
    r"(?:keeps?|holds?(?: on to)?|stores?|retains?|saves?|destroys?|deletes?|shreds?|bins?"
    r"|throws? away|erases?)"
)
KEPT = (
    r"(?:kept|held|stored|retained|saved|destroyed|deleted|shredded|binned|thrown away|erased|gone"
    r"|on file|available)"
)
SO_LONG = (
    rf"(?:at least |about |up to |only |around |a minimum of |the )*"
    rf"(?:{RANGE}|an?|half an?) (?:calendar |full |whole )?(?:months?|years?|weeks|days)"
)
WHILE = r"(?:for|after|until|up to|within|at least|in)"

NOTES_FOR_MONTHS = Claim(
    item="11, how long employers keep notes",
    instead="say that the notes may be gone, and send readers to the card of their country",
    hints=(
        "keep kept hold held stor retain retention sav destroy delet shred bin throw erase"
        " gone file"
        " available month",
        "month year week day",
        "note record score data file paper form document information application cv",
    ),
    wordings=rf"""
    (?:{THEY}|an? \w+|law|hr departments?|every \w+|the firm) <4>{KEEP} <4>{RECORDS} <5>{WHILE}
    + {SO_LONG}
    {RECORDS} <3>(?:is|are|be|gets?|being|have been|stays?|remains?) <3>{KEPT} <3>{WHILE} {SO_LONG}
    (?:{THEY}) (?:will|still) (?:have|hold|keep) <2>{RECORDS} (?:for|up to) {SO_LONG}
    {SO_LONG}:? (?:that is|that's|this is|is) how long <3>{KEEP} <3>{RECORDS}
    {WHILE} {SO_LONG},? <4>(?:{THEY}|{RECORDS}) <4>(?:{KEEP}|{KEPT})
    (?:{KEEP}|{KEPT}|keeping|storing|retention) <6>(?:six|6)[- ]months?(?=.*(?:law|legal|must|rule
    +|requir))
    (?:six|6|twelve|12)[- ]month (?:rule|retention|limit|period)(?=.*(?:notes|records|data|scores))
    """,
    together=(
        (
            r"(?:six|6)[- ]months?|half a year",
            rf"{KEEP}|{KEPT}|shred|destroy",
            r"notes|scores|records",
        ),
    ),
    # "Keep your own notes for six months."
    unless=r"^\W*(?:please )?(?:keep|put|store|save|hold|throw|look|go|check)\b|\bown notes\b",
    letters=True,
)
