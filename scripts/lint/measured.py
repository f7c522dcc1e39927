"""Numbers that somebody must have measured: shares, multiples, counts, and "research shows"."""

import re

from scripts.lint.numbers import (
    COUNTED,
    FRACTION,
    GROUP,
    NUMBER,
    PER_CENT,
    RANGE,
    UNIT,
    one_of,
    spaced,
)
from scripts.lint.text import NO_GAP


def _whole(lines: str) -> re.Pattern[str]:
    """Compile a list that has an expression on each line, bound to whole words.

    `<3>` stands for up to three words in between.
    """
    return re.compile(rf"(?<![\w.,-]){NO_GAP}(?:{spaced(one_of(lines))})(?![\w-])", re.IGNORECASE)


# What may stand behind the second number of "one in three", and makes it no share.
_UNITS = one_of(
    rf"""
    per ?cent|to \d|{UNIT}|[ap]\.?m|o'clock|towns?|city|cities|countries|places?|different|separate
    lines?|words?|sentences?|pages?|steps?|rooms?|parts?|rows?|columns?|groups?|pairs|goes|rounds?
    sittings?|languages?|short|small|points?|ways?|stages?|folders?|lists?|other|more|colours?
    envelopes?|answers?|questions?|boxes|tasks?|story|stories|sheets?|tables?
    """
)
_NO_SHARE = rf"(?: ?[-–:%]| {_UNITS}\b)"
# Not a year, not "two in one".
_WHOLE_NUMBER = (
    rf"(?!(?:19|20)\d\d\b|(?:one|1)\b(?! hundred| thousand| million)){NUMBER}\b(?!{_NO_SHARE})"
)
_IN = r"(?:in|out of) (?:every |each |any )?"
_ROUND = r"(?:5|10|20|100|1,?000|five|ten|twenty|a hundred|one hundred|a thousand)"
_THEIR = r"(?:your|my|our|the|these|those|them|this|that|it|what|each)"
_ALL_SAY = (
    r"(?:never|say|said|get|got|were|are|hear|heard|reply|replied|had|have|do|did|don't|didn't|will"
    r"|would|found|find|admit(?:ted)?|want(?:ed)?|ignore|think|believe|gave|give|told|report(?:ed)?"
    r"|decide|agree|go|went|receive|fail|leave)"
)
_ROUGHLY = (
    r"(?:over|more than|nearly|almost|about|around|roughly|at least|only|well over|just over"
    r"|just under|less than|fewer than|up to|close to|some|barely)"
)
_TIMES = (
    rf"(?:twice|thrice|(?:{NUMBER}(?: and a half)?|several|many) times|\d+(?:\.\d+)? ?[x\u00d7])"
)

_RESULT = (
    r"(?:score|chance|nerve|success|performance|confidence|stress|anxiety|risk|result|odds|rate|replie"
    r"|reply|offer|interview|mood)"
)
_MOVES = (
    r"(?:raises?|lifts?|boosts?|improves?|increases?|rises?|grows?|drops?|falls?|lowers?|reduces?"
    r"|cuts?)"
)

SHARE = _whole(
    rf"""
    {PER_CENT}|{NUMBER}-in-{NUMBER}|half in a (?:hundred|thousand|million)|half a million
    {NUMBER} (?:{_IN}{_WHOLE_NUMBER}|(?:of|from|in|for) (?:every|each) {_WHOLE_NUMBER}|times
    + {_IN}{_WHOLE_NUMBER}|{COUNTED} (?:{_IN}|for (?:every|each) ){_WHOLE_NUMBER}|(?:times )?(?:in
    +|out of) a (?:hundred|thousand|million)|(?:of|out of) {_ROUND} (?:{_ALL_SAY}|(?:\w+
    + )?{COUNTED}))
    {NUMBER}[ -](?:percentage[ -]points?|points? (?:more|less|higher|lower))
    (?:six|seven|eight|nine|[6-9]) of (?:ten|10)(?=[,.;]|$| cases)|one chance in {NUMBER}
    +|{FRACTION} (?:of )?the time|factor of {NUMBER}
    (?:50 ?[/:-] ?50|fifty[- ]fifty) (?:chance|odds)
    (?:odds|ratio) of {NUMBER} ?(?:to|[:/]) ?{NUMBER}
    """
)
"""A part of a whole. It may also be a part of a sum that a page works out."""

COUNT = _whole(
    rf"""
    (?:{NUMBER}|few) (?:(?!(?:in|out|of) )[\w-]+ )?{GROUP} {_IN}{_WHOLE_NUMBER}
    (?:{NUMBER} (?:of|in|out of|from) |\d{{1,2}}/)(?:every )?{_ROUND} (?:of )?(?:all |the )?(?:\w+
    + )?{GROUP}
    every (?:other|second|third|fourth|fifth|tenth|2nd|3rd|4th|5th|10th) (?:\w+ )?{GROUP}
    {FRACTION} of (?:(?!{_THEIR} )[\w-]+ ){{0,3}}(?:{GROUP}|{COUNTED})
    {FRACTION} (?:of )?(?:all )?(?:the|those|our|these) (?:[\w-]+ ){{0,2}}{GROUP}(?! (?:you|on|in
    + the room|there|from|at)\b)
    (?:(?:for|out of|of) (?:every|each) {NUMBER}|out of {_ROUND}) (?:\w+ )?{GROUP}
    half (?:all )?(?:(?:uk|us|british|american|big|small|large) )?{GROUP}
    {_ROUGHLY} {FRACTION} (?:of (?:them|those|us) )?{_ALL_SAY}
    (?:two|three|four|five|seven|nine)[- ](?:thirds|quarters|fifths|eighths|tenths) (?:of (?:them
    +|those|us) )?{_ALL_SAY}
    half of (?:them|those asked|those surveyed|us) (?:say|said|reported|admit(?:ted)?|never|told
    +|agreed)
    majority (?:of (?:[\w-]+ ){{0,2}}(?:{GROUP}|{COUNTED})|{_ALL_SAY})
    (?:an?|one) (?:third|quarter|fifth|tenth) (?:never|say|said|hear|heard|reply|admit|told|give)
    most (?:[\w-]+ )?{GROUP} (?:who were asked )?(?:say|said|report(?:ed)?|admit(?:ted)?
    +|agree[ds]?)
    {_TIMES} (?:as (?:likely|often|successful|effective|high|probable|common)|as many (?:\w+
    + )?(?:{GROUP}|{COUNTED})|as much (?:feedback|pay|money|as others)|(?:more|less) (?:likely
    +|often|successful|effective|common|apt|probable)|(?:more|fewer) (?:\w+ )?(?:{GROUP}|{COUNTED}
    +|replies|answers)|higher|lower|greater|likelier|worse|better|(?:more|less) (?!(?:than|and|or
    +|before|aloud|out|today|this|each|until|with|if|to|in|on|at|a|the|for|time|you|it|\w+ly)
    + ?\b)[a-z]+|(?:better|bigger) (?:odds|chances?|than)|(?:the|your) (?:odds|chances?|likelihood
    +|rate|number|probability|risk|share|average|{COUNTED}))
    (?:half|a third|a quarter) as (?:likely|often|many)|(?:odds|chances?) <3>{_TIMES} as \w+
    (?:{_MOVES}) (?:your|their|the|people's) (?:\w+ )?{_RESULT}s? by (?:about |almost |over
    + )?{FRACTION}
    {_RESULT}s? (?:\w+ )?(?:doubles?|triples?|quadruples?|halves?)
    (?:doubles?|halves|quadruples?|trebles?|triples?) (?:the (?:number|rate|share) of|your
    + (?:chances?|odds))
    (?<!is )(?<!are )(?<!was ){NUMBER}[- ]?fold
    (?:doubl|tripl|trebl|quadrupl|halv)(?:e[sd]?|ing) (?:(?:your|the|their|an?|his|her)
    + )?(?:[\w'-]+ ){{0,2}}?(?:chances?|odds|likelihood|probability|success|prospects|number of
    +|rate|{COUNTED})
    (?:cuts?|cutting|drops?|reduces?) (?:[\w-]+ ){{0,2}}(?:chances?|odds) (?:in|by) half
    (?:draws?|gets?|attracts?|receives?|sees?) (?:[\w-]+ ){{0,3}}?{NUMBER} (?:\w+
    + )?(?:applications|applicants|cvs|candidates)
    (?:on average|average(?! (?:week|day|month))|typical(?:ly)?),? <8>{RANGE} (?:\w+
    + )?(?:{COUNTED}|{GROUP}|months?|weeks?|times)
    {RANGE} (?:\w+ )?(?:{COUNTED}|{GROUP}|months?|weeks?) on average
    """
)
"""A part or a multiple of people, employers or chances. It is never a part of a sum."""

_STUDIES = r"(?:studies|experiments|surveys|trials|polls|meta-analyses)"
_KNOWLEDGE = one_of(
    r"""
    studies|research(?! (?:the|an?|your|each|and|every|who|what|how)\b)|science|surveys?|polls
    (?:evidence|data)(?! (?:that|of|for|you|they|an?)\b)|statistics|stats|the figures|the numbers
    psychology|neuroscience|study after study
    """
)
_SCHOLARS = (
    r"(?:psychologists|scientists|researchers|neuroscientists|experts|economists|academics"
    r"|professors)"
)
_FINDS = (
    r"(?:shows?|showed|shown|says?|said|proves?|proved|proven|suggests?|suggested|finds?|found"
    r"|tells? us|confirms?|confirmed|reveals?|revealed|agrees?|indicates?|demonstrates?|estimates?"
    r"|(?:is|are) clear)"
)

RESEARCH = _whole(
    rf"""
    (?:hundreds|dozens|thousands|scores|tens|lots|plenty|loads|decades|years|a wealth|a mountain|a
    + (?:large|huge|growing|whole) (?:number|body)) of (?:[\w-]+ )?(?:study|studies|experiments
    +|trials|surveys|research|papers|polls|evidence)
    (?:{NUMBER}|most|many|several|countless|numerous|all(?: the)?|recent|some|various|a few
    +|multiple) (?:(?!(?:of|these|those|your) )[\w-]+ ){{0,2}}?{_STUDIES}
    {_KNOWLEDGE} <4>{_FINDS}|{_SCHOLARS} <6>{_FINDS}
    every (?:single |good )?(?:study|survey|experiment) (?:{_FINDS})
    it(?: is| has been| was|'s)(?: been)?(?: well| often| long)? (?:proven|proved|shown
    +|established) that
    according to (?:[\w-]+ ){{0,4}}?(?:research|study|studies|surveys?|polls?|science|statistics
    +|data|figures|{_SCHOLARS})
    (?:scientifically|clinically) (?:proven|proved|tested|shown)|proven (?:to|by (?:research
    +|science))
    (?:backed|supported|proved|shown|confirmed|proven) by (?:[\w-]+ )?(?:research|science|studies
    +|evidence|data)
    """
)
"""A claim about what research finds."""

ONE_STUDY = _whole(
    rf"""
    (?:a|one|another|the latest|the largest) (?:[\w-]+ ){{0,3}}?(?:study|survey|poll|experiment
    +|trial|meta-analysis) <6>{_FINDS}
    """
)
"""A claim about one study; its source may stand some sentences further on."""

_ANYBODY = r"(?:people|adults|workers|students|employees|learners|users|men|women|readers)"
_DO = (
    r"(?:appl(?:y|ied)|were|are|was|got?|gets?|have|had|hear|want|use[ds]?|lost|lose|change[ds]?"
    r"|says?|said|told|took|who|across|in the (?:uk|us|world)|around|worldwide|compete|feel|search"
    r"|looked?|agree[ds]?|answered|kept)"
)

CROWD = _whole(
    rf"""
    (?P<count>{NUMBER}) (?:of )?(?:(?!(?:or|and|to|of|in) )[\w-]+ ){{0,2}}?(?:{_ANYBODY} (?:\w+ly
    + )?{_DO}|(?!{_ANYBODY}\b){GROUP}|members|interviews|job ads)
    """
)
"""A number of people; whether it was counted, its size and its sentence decide."""

SURVEYED = re.compile(
    r"\b(?:survey(?:ed)?|poll(?:ed)?|stud(?:y|ies|ied)|sample[ds]?|trials?|experiments?|research\w*"
    r"|took part|were asked|asked|questioned|followed|interviewed|analysed|looked at)\b",
    re.IGNORECASE,
)
"""Words of a study beside a number of people."""


def size(number: str) -> float:
    """Return roughly how many a number in digits or words says."""
    digits = re.sub(r"[, \u00a0]", "", number).lower()
    if found := re.match(r"(\d+(?:\.\d+)?)(k|m)?", digits):
        factor = {"k": 1e3, "m": 1e6}.get(found[2], 1.0)
        return float(found[1]) * factor * _worth(digits)
    if "dozens" in digits:
        return 100.0
    return _worth(digits) if _worth(digits) > 1 else 20.0 if "ty" in digits else 1.0


def _worth(number: str) -> float:
    """Return what the big words in a number are worth."""
    words = {"million": 1e6, "thousand": 1e3, "hundred": 1e2, "dozen": 12.0}
    return next((worth for word, worth in words.items() if word in number), 1.0)
