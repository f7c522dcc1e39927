"""Claims that some exercise, course or role gets people work."""

from scripts.lint.claims.claim import Claim
from scripts.lint.numbers import NUMBER, one_of

GET_WORK = one_of(
    r"""
    (?:an?|the|that|your(?: next)?|more|new|another|any|you) ?<2>(?:jobs?|work|offers?|interviews?)
    (?:an?|the|that|your(?: next)?|more|new|another|any|you) ?<2>(?:roles?|positions?|posts?
    +|places?)
    hired|employed|work|jobs|back (?:in|to|into) (?:an? job|work|employment)|shortlisted|called
    + back
    in(?:to)? (?:the room|a job|work)|through the door|invited|noticed|re-?employed|interviews
    +|offers
    your foot in the door|on the shortlist|callbacks?
    """
)
WILL_GET = one_of(
    r"""
    (?:(?:will|is sure to|are sure to|is bound to|is going to|always|does) )?(?:gets?|lands?
    +|brings?)
    (?:(?:will|is sure to|are sure to|is bound to|is going to|always|does) )?(?:guarantees?
    +|secures?)
    (?:(?:will|is sure to|are sure to|is bound to|is going to|always|does) )?(?:ensures?|means?
    +|wins?)
    (?:will |always )?(?:leads? to|puts?|earns?|makes?|opens?|finds?|turns? into|results? in
    +|delivers?)
    (?:will |always )?helps? you (?:get|find|land)|be (?:hired|invited|shortlisted|offered)
    """
)

# ------------------------------------------------------------ Writing

WRITING = one_of(
    r"""
    (?:free-?|expressive |daily )?writing(?! (?:skills?|tests?|to|back|up|style|sample|an? (?:cv
    +|email|message|letter|thank|short)))
    journal(?:l?ing|s)?|keeping a (?:diary|journal)|a diary|minutes of writing|a kind letter
    (?:people|those|job ?seekers|candidates|anyone|everyone) who (?:write|wrote|journal|keep a
    + diary)
    affirmations?|self-affirmation|affirming <2>\w+|values exercises?|this (?:writing
    + )?(?:exercise|letter)
    put(?:ting)? (?:it|your feelings|feelings) (?:in|on)(?:to)? (?:words|paper)
    get(?:ting)? (?:it|your feelings) (?:down )?on(?:to)? paper
    """
)

WRITTEN = one_of(
    r"""
    writers|(?:writ|put|pen)\w* <8>(?:feelings?|on (?:to )?paper|your values|how you feel|to
    + yourself)
    (?:writ|wrote)\w* <4>(?:about (?:it|losing|a loss|what)|for <2>minutes|it (?:out|down))
    +|minutes of writing
    (?:an?|the|this) <1>exercise|writ(?:e|es|ing|ten) (?:it|about|for|out|your feelings|how you
    + feel|down (?:how|your|what you feel))
    writ(?:e|es|ing) an? (?:kind )?letter to yourself|(?:who|people|those who) (?:write|wrote
    +|journal)
    journal(?:l?ing|s)?|(?:keep\w*|an?|your) diary|affirm(?:s|ing|ations?)? ?(?:your values)?
    affirmations?|self-affirmation|values exercise|(?:this|the) (?:writing )?exercise
    """
)
HIRED = one_of(
    r"""
    (?:shown|proven|sure|certain|guaranteed) to <4>(?:hired|jobs?|work)|(?:get|find|got|found)
    + <2>(?:hired|jobs?|work) (?:faster|sooner)|get hired|found work sooner|means? <3>job|helps?
    + <2>get hired
    (?:will|\w+'ll|gets?|lands?|wins?|brings?|helps?)(?<!to get)(?<!to land) <5>(?:hired|jobs?
    +|offers?|employed)
    (?:gets?|lands?|get) you the next (?:one|job)|finds? (?:jobs?|work) <1>(?:sooner|faster
    +|quicker|twice)|found (?:jobs?|work) (?:sooner|faster)
    (?:jobs?|work|offers?|hired|employed) <2>(?:sooner|faster|quicker|twice|(?:will )?follow|will
    + come)
    (?:your|the|their) chances? of|your chances|more likely to (?:get|find|land|be hired|be
    + offered)
    twice as (?:fast|likely|quickly)|(?:got|get) jobs sooner|back (?:in|to|into) work
    """
)

WRITING_GETS_HIRED = Claim(
    item="5, writing gets you hired",
    instead="offer writing as something to try, and promise no job",
    hints=(
        "writ wrote journal diary affirm values exercise letter paper words lines",
        "job work hired offer interview role position post place employ shortlist called door"
        " invited"
        " noticed callback chance odds prospect likel success times twice",
    ),
    wordings=rf"""
    {WRITING} <8>{WILL_GET} <3>{GET_WORK}
    {WRITING} <8>(?:doubles?|triples?|boosts?|raises?|improves?|increases?|lifts?|multipl\w+)
    + <3>(?:chances?|odds|prospects|interviews|offers|likelihood|success)
    {WRITING} <8>(?:jobs?|work|hired|employed|offers?) <2>(?:faster|sooner|quicker|earlier|more
    + quickly|in half)
    your values <3>(?:doubles?|quadruples?|trebles?|triples?) <2>(?:chances?|odds)
    {WRITING} <6>(?:twice|more likely|{NUMBER} times|likelier) <4>{GET_WORK}
    write (?=(?:it|about|down|out|your|for|this|an?|what|how)\b)<12>(?:you|a job|work|the (?:next
    + )?(?:job|offer)|an offer)(?: will|'ll|'re| are) <4>(?:{GET_WORK}|follow|come|twice|likelier
    +|more likely)
    (?:get|be|are|got|find(?:ing)?|found) (?:hired|a job|work|jobs|employed) <5>(?:by|if you|when
    + you|through|after you) (?:writ\w+|journal\w*|keep\w* a diary)
    """,
    together=((WRITTEN, HIRED),),
    may=True,
)

TIMES_MORE_LIKELY = Claim(
    item="5, 2.67 times more likely",
    instead="these are odds, not chances; say '2.67 times the odds', and cite the source",
    hints=("2.67 2,67 2.7 2,7",),
    wordings=r"""
    2[.,]6?7\d? times (?:more|as|higher|better|the chance)
    """,
)

# ------------------------------------------------------------ Courses and volunteering

THING = (
    r"(?:course|certificate|qualification|internship|placement|badge|diploma|bootcamp|module"
    r"|training|apprenticeship|traineeship|licence|volunteering)"
)
LEARNING = one_of(
    rf"""
    volunteer(?:s|ing)?|voluntary work|unpaid work|work experience|training
    (?:an?|one|this|that|any|the|short|free|online|evening|another|every) <2>{THING}|{THING}s
    (?:finishing|taking|doing|completing|passing) (?:an?|the|one|this|some) <2>\w+
    (?:people|those|candidates) who (?:volunteer|take a course)|(?:an? )?intern(?:ing)?
    """
)
LEARN = one_of(
    r"""
    volunteer(?: <3>\w+)?|(?:take|do|finish|get) (?:an?|the|one|this|some) <2>\w+|sign up(?:
    + <3>\w+)?
    (?:complete|pass|study|train|intern|learn|add) <4>\w+
    """
)
PLAIN = (
    r"(?:(?!may|might|can|could|if|to|who|that|does|is\b|are\b|not|never|no\b"
    r"|\w+n't)[\w'-]+,? ){0,5}?"
)

LEARNT = (
    rf"(?:(?:learning|studying) \w+|an? (?:new )?skill|volunteer\w*|unpaid work|{THING}s?"
    rf"|class|lessons?|work experience)"
)
AND_SO_WORK = one_of(
    r"""
    (?:will|\w+'ll)(?: \w+ly)? (?:get|land|have|win|bring|lead to|walk into|earn|secure|guarantee
    +|mean|open) <3>(?:an interview|the interview|interviews|an? <1>job|the job|jobs|an offer
    +|offers|hired|shortlisted|paid work)
    (?:will|\w+'ll|sure to|certain to) be (?:hired|invited|shortlisted|called|offered|asked back
    +|chosen)
    (?:interviews?|offers?|jobs?|calls?) will (?:follow|come)|the job is yours|walk into a job
    (?:can't|cannot) (?:resist|say no to|ignore|turn down)|interview in no time|job in no time
    (?:gets?|lands?) (?:you|people|everyone) <3>(?:interviews?|jobs?|hired|offers?|shortlisted)
    (?:guarantee[ds]?|guarantee of|promise of) <3>(?:interviews?|jobs?|offers?)
    employers (?:will|are sure to|always) <1>(?:interview|call|hire|invite|come|want|choose|notice)
    all (?:it takes|you need) <3>(?:interviews?|jobs?|hired)|(?:always|will) <2>turns? into
    + <3>(?:job|work)
    always <2>(?:leads? to|gets?|brings?|means?) <4>(?:interviews?|jobs?|work|offers?|hired)
    """
)

LEARNING_GETS_INTERVIEWS = Claim(
    item="6, volunteering or a course gets you an interview",
    instead="say that it may give you something to show, and promise no interview",
    hints=(
        "volunt unpaid class lesson course certific qualific intern placement badge diploma"
        " bootcamp module train"
        " apprentic experience licence learn study skill sign complet pass finish take do",
        "interview job offer work hired role position post place employ shortlist called door"
        " invited"
        " callback call ring come guarant ensure secure resist yours",
    ),
    wordings=rf"""
    {LEARNING} {PLAIN}{WILL_GET} <3>{GET_WORK}
    {LEARN},? (?:and|then) (?:you|the interviews?|interviews?|employers|an interview|a job|jobs
    +|offers|they|the (?:offers?|calls?|phone))(?: will|'ll|'re going to| are sure to)
    + <3>(?:{GET_WORK}|come|follow|ring|call|see|want|get|hire|invite|be|have|land)
    (?:with|after|once you have|if you have|thanks to) <3>{THING}(?: <6>\w+)?,? (?:you|employers
    +|they)(?: will|'ll) <3>(?:{GET_WORK}|get|land|be|call|invite|see|want)
    (?:employers|recruiters|managers|firms) (?:always|will|automatically) <2>(?:interview|hire
    +|invite|choose|pick|call|see|shortlist) <4>(?:volunteer\w*|{THING}s?)
    (?:volunteer\w*|{THING}) <3>(?:is|are) (?:all you need|an? (?:sure|guaranteed|certain) (?:way
    +|route)|(?:your|a) ticket|the key|guaranteed|enough) <4>(?:interviews?|jobs?|work|hired
    +|offers?|in)
    (?:volunteer\w*|{THING}) <3>(?:is|are) the (?:sure|surest|quickest|fastest|guaranteed|certain
    +|safest|best) (?:way|road|route|path) <4>(?:interviews?|jobs?|work|hired|offers?|in)
    (?:guaranteed?|sure|certain) (?:of )?(?:an? |you an? |your )?(?:interview|job|offer)s?
    + <4>(?:volunteer\w*|{THING}s?)
    (?:volunteer\w*|{THING}s?) <3>(?:guarantees?|ensures?|secures?)
    """,
    together=((LEARNT, AND_SO_WORK),),
    may=True,
)
