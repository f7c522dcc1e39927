"""banned-word: no word makes a hard thing sound small, or a reader feel slow.

Whoever has been told three times that it is easy, and still finds it hard, stops asking. Name
the size of the step instead: the minutes, the number of lines. Left alone are words that mean
something else: a just decision, a thing that is not easy, a journey by bus.

Fails:
    Just send them an email.

Fails:
    It is easier than you think to ask.

Fails:
    All you need to do is pick up the phone.

Fails:
    Of course, you will want to thank them.

Fails:
    You only have to fill in three lines.

Fails:
    Your career journey starts here.

Passes:
    Send them an email. It may feel hard to ask.

Passes:
    Nobody finds it easy to ring. Take ten minutes and two lines on paper.

Passes:
    You may call the decision fair and just, or not. Adjust your answer either way.

Passes:
    Ring just before nine. A script makes the call easier.

Passes:
    Try out the journey to the interview the day before. Note what the bus costs.

Passes:
    Some people say "it's easy". Nobody has to agree.

Passes:
    Speak slowly and clearly. Ask for a list of course fees.
"""

import re
from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.phrases import PARTICIPLE, Phrases, either

ID = "banned-word"

NOT = (
    r"(?:(?:are|ca|could|did|do|does|has|have|is|need|should|was|were|wo|would)n't|cannot|hardly"
    r"|never|not|scarcely)"
)
# "It is", "asking is", "writing it seems really".
TASK = (
    r"(?:it|this|that|there|which|asking|replying|applying|the rest|[\w-]+ing \w+)"
    r"(?:'s|'ll be| is| are| was| were| will be| can be| should be| seems?| sounds?| looks?)"
    r"(?: (?:all|dead|fairly|only|perfectly|pretty|quite|really|so|super|that|too|very))*"
)
A_THING = (
    r"(?:an?|another|one|the|your) (?:\w+ )?(?:application|call|chat|conversation|email|form"
    r"|formality|hurdle|interview|job|letter|matter|no|question|rejection|setback|step|test)\b"
)
HARD = (
    r"(?:(?:actually|all|really|so|that|very) )*(?:complicated|daunting|difficult|hard|scary)"
    r"(?= at all\b| to\b|[.,;:!?]|$)"
)
NEED = r"(?:have to|has to|must|needs?|requires?|takes?|'ve got to)"
OTHER = r"(?!(?:are|is)\b)[\w-]+"
IS = r"(?= (?:are|is)\b| ?:)"
A_TIME = r"(?:an?|one|two|three|five|ten|fifteen|twenty|thirty|seconds?|minutes?|moments?|\d+)\b"

SLOW = either(
    rf"""
    obviously|of course|surely|needless to say|it stands to reason|self-evident(?:ly)?
    (?:it |that )?goes without saying|as (?:we|you) (?:\w+ ){{0,2}}know
    (?:as )?any(?:body|one| fool)(?: already| will)? knows?
    (?:as )?(?:every(?:body|one)|we all) (?:already )?knows?(?=,|\.|;|$)
    (?<![^.:;!?,] )everyone knows(?! (?:about|each|every|the|their|your))
    (?:as )?(?:every(?:body|one)|we all) (?:already )?knows?(?= (?:how|that|what|why|you)\b)
    {TASK} (?:obvious|self-explanatory|(?:\w+ )?common[- ]sense)
    the obvious (?:answer|choice|next|reason|step|thing)
    naturally(?=,)
    """
)
# "Speak clearly" is a way of speaking; "clearly, you were late" is not.
CLEARLY = either(
    r"""
    (?<![^.:;!?,] )clearly(?=,)|clearly(?= enough\b)
    (?<![^.:;!?] )clearly(?= (?:a|an|he|in|it|no|not|one|she|that|the|there|they|this|we|you)\b)
    (?:he|it|she|there|they|this|we|you) clearly(?! (?:mark|say|show|state|tell)s?\b)
    (?:are|is|was|were|\w+'re|\w+'s) clearly(?= (?:an?|because|best|better|good|how|important)\b)
    (?:are|is|was|were|\w+'re|\w+'s) clearly(?= (?:in|not|right|the|what|why|wrong)\b)
    """
)
EASY = either(
    rf"""
    eas(?:y|ily)(?:-\w+)*|with ease|easier than (?:ever|falling|it|most|people|that|they|you)
    easiest (?:\w+ )?(?:method|option|part|thing|way)s?|the easiest(?= (?:are|is|of|to)\b)
    nothing (?:\w+ ){{0,2}}(?:easier|simpler)|{NOT} be (?:\w+ )?(?:easier|simpler)
    {TASK} simple(?= to\b| enough\b|[.,;:!?]|$)|simple as\b|simple enough|simpler than (?:it|you)
    (?:dead|perfectly|plain and|pretty|pure and|so|super|that) simple
    (?:answer|fix|idea|key|method|process|secret|solution|trick) is (?:really |very )?simple
    simple (?:fix|fixes|matter|solutions?|steps?|tasks?|tricks?)
    straightforward(?:ly)?|trivial(?:ly)?|effortless(?:ly)?|painless(?:ly)?|uncomplicated
    (?:hassle|pain|stress|trouble)[- ]free|(?:fool|idiot)-?proof|no-brainer
    (?:takes?|with) (?:almost |very )?(?:little|minimal|no|zero) effort|without breaking a sweat
    without (?:any |much )?(?:difficulty|effort|hassle|trouble)
    in (?:next to )?no time|in a (?:flash|heartbeat|jiffy|snap)
    """
)
NO_BIG_DEAL = either(
    rf"""
    (?:no|hardly|{NOT}) (?:an? |such a |that )?(?:\w+ )?big (?:a )?(?:deal|thing)|no biggie|no sweat
    piece of (?:cake|pie)|cakewalk|an? (?:cinch|doddle)|plain sailing|child's play|nothing to it
    {TASK} (?:\w+ )?an? (?:breeze|picnic|snap|stroll|walk in the park)
    (?:{NOT}|no) (?:exactly )?(?:rocket science|brain surgery)
    quick and painless|how hard can|any(?:body|one) can (?:do|manage) (?:it|that|this)
    any fool can|hardest thing in the world|even a (?:beginner|child|five-year-old|toddler)
    (?:(?:are|is|was|it's|that's) not|(?:are|is|was)n't) {HARD}
    {NOT} (?:have to be|need to be|be) {HARD}|nothing (?:complicated|difficult|hard|scary) about
    """
)
ALL_YOU_NEED = either(
    rf"""
    all (?:that )?(?:it|you)(?:'ll| will)? (?:actually |ever |really )?{NEED}(?: {OTHER}){{0,4}}{IS}
    all (?:that )?it (?:takes|took)|all you (?:have|need) to do|there is to it
    the only thing (?:left |that )?(?:for )?you (?:\w+ )?(?:have|must|need|to)
    only (?:got|has|have|need|needs|'ve got) to|need only
    you (?:will |'ll )?only need(?= (?:an?|one|the|your)\b)
    (?:it is|it's|only|that's|this is) (?:purely )?a (?:simple )?matter of \w+ing
    (?:it is|it's|only|that's|this is) (?:purely )?a (?:simple )?matter of (?:minutes|practice|time)
    (?:it|that|this)(?: is|'s| was) only(?= {A_THING})
    only (?:costs?|takes?|took)(?: you)?(?= {A_TIME})|takes?(?: you)? only(?= {A_TIME})
    {NOT} take (?:you )?(?:a (?:minute|moment|second)|long|more than)
    """
)

# A fair decision, a moment ago, a thing called hard, a thing that goes wrong by itself, a class.
FELT = r"(?:be|feels?|felt|is|nor|seem(?:ed|s)?|was|were)"
SCARCELY = rf"(?:anything but|far from|few people|less|neither|nobody|no(?:[ -]one)?|nothing|{NOT})"
FILLER = (
    r"(?:about|all|always|an?|any|are|as|at|be|been|exactly|feels?|felt|finds?|found|get|have|is|it"
    r"|made|make|of|quite|really|so|that|the|them|these|this|too|very|was|will)"
)
FINE = either(
    rf"""
    a(?:n? [\w-]+(?:,| and| or))? just (?:and|cause|claim|complaint|decision|outcome|process)\b
    a just (?:reason|result|reward|ruling|settlement|society|system|treatment|world)\b
    (?:equal|fair|good|honest|kind|lawful|right)(?:,|,? and| or) just\b
    just (?:and (?:equal|fair|kind|lawful|right)|cause|deserts|society)\b
    {FELT}(?: how| less| more| not| only| so)? just(?=[.,;:?]|$| and | or | nor | to (?:all|everyone
        |me|them|us|you)\b)
    (?:is|was) (?:it|that|this) just(?=\?)|just (?:above|after|as|before|below|beyond|in case
        |in time|inside|like|now|outside|over|past)\b
    (?:had|has|have|\w+'ve) just (?!got )(?={PARTICIPLE}\b)
    {SCARCELY} (?:{FILLER}\b ?){{0,4}}(?:easy|easily|obvious|painless|simple)\b
    {SCARCELY} (?:{FILLER}\b ?){{0,4}}straightforward\b
    few \w+ (?:\w+ ){{0,4}}(?:easy|simple)\b
    more easily\b|easy[- ](?:chairs?|going|reads?|reading)\b
    (?:go|goes|going|take|taking|went) (?:it |things )?easy\b
    easy to (?:blame|brood|confuse|doubt|drop|forget|get (?:lost|wrong)|let|lose|mishear)\b
    easy to \w+ (?:\w+ ){{0,2}}wrong\b|easy to (?:misread|miss|mistake|mix up|overlook|slip
        |think the worst)\b
    easily (?:be )?(?:bruised?|confused?|distracted|forgotten|hurt|lost|missed|mistaken)\b
    easily (?:go wrong|lead to|slip|turn into)\b|easily (?:be )?(?:mixed|overlooked|tired)\b
    (?:bruises?|cr(?:y|ies)|tires?) easily\b
    if (?:it|that|this)(?: is|'s)(?: not|n't) (?:too )?(?:difficult|hard)\b
    straightforward (?:answer|no|person|reply|with you)\b
    of course (?:books?|costs?|dates?|fees?|leaders?|materials?|names?|notes?|places?)\b
    (?:choice|cost|kind|length|name|price|sort|title|type) of course\b
    of course (?:providers?|staff|titles?|tutors?|work)\b|end of course\b
    not only (?:have|need) to\b
    """
)

PHRASES = Phrases(
    {
        f"{SLOW}|{CLEARLY}|just|simply|mere|merely|basically": "leave it out",
        EASY: "say how many minutes or steps it takes",
        NO_BIG_DEAL: "it may be hard for them; say what to do first",
        ALL_YOU_NEED: "say what to do, and how long it takes",
    },
    allowed=(rf"\b{FINE}",),
)

JOURNEY = re.compile(r"(?<![\w-])journey(?:s|ed|ing)?(?![\w-])", re.IGNORECASE)
# Those of a coach.
FIGURATIVE = re.compile(
    either(
        r"""
        \b(?:career|emotional|feedback|growth|healing|hiring|inner|job|learning) journeys?\b
        \bjob[ -](?:hunt|hunting|search) journeys?\b|\bjourney (?:ahead|begins|called|continues)\b
        \b(?:life|life's|personal|professional|recovery|rejection|search|spiritual) journeys?\b
        \bjourney (?:in life|into|from (?:a no|no|rejection|where you)|is the|starts|through
            |towards?)\b
        \bjourney of(?! \w+ (?:hour|km|mile|minute))\b
        \bjourney to (?:an? |the |your )?(?:better|dream|ideal|new|next|perfect|right)\b
        \bjourney to (?:a job|confidence|employment|healing|recovery|success|your goals?)\b
        \b(?:in|join|of|on|part of) (?:a|our|the|their|this|your) journey\b(?! (?:from|to)\b)
        """
    ),
    re.IGNORECASE,
)
# Those of somebody with a ticket.
TRAVEL = re.compile(
    either(
        r"""
        \b(?:paid|pays?|bicycle|bike|boat|bus|buses|car|coach|commut\w+|cycle|drive|fares?|ferry
            |foot|fuel)\b
        \b(?:hour-long|hours?|kilomet\w+|km|map|metro|miles?|minutes?|petrol|platform|railcard)\b
        \b(?:rail|road|route|station|taxi|tickets?|traffic|trains?|trams?|travel\w*|tube|walk)\b
        \bjourneys? (?:back|costs?|from|home|planner|plans?|takes?|there|times?|to|took)\b
        \b(?:check|plan|practise|test|time|try) (?:out )?(?:a |each |the |your )?journeys?\b
        \b(?:daily|first|long|longer|outward|return|short|shorter) journeys?\b
        """
    ),
    re.IGNORECASE,
)


def check(page: Page) -> Iterator[Problem]:
    """Report each such word in what the site itself says."""
    yield from PHRASES.check(ID, page, page.own_sentences)
    for sentence in page.own_sentences:
        for match in JOURNEY.finditer(sentence.own):
            if FIGURATIVE.search(sentence.own) or not TRAVEL.search(sentence.own):
                message = f"'{match[0]}': name what happens: a search, a month, a plan"
                yield page.problem(ID, sentence.offsets[match.start()], message)
