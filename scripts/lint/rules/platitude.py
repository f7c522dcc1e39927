"""platitude: no saying that would fit every reader says nothing to this one.

"Failure is normal" and its kin are true of anybody on any day. To someone who has lost a job
they were counting on, they say that nobody is listening. Write what happened, or what to do
next. Left alone are words that speak against such sayings, and the same words where they mean
a thing: a door that closes, a shift you do not give up.

Fails:
    Failure is normal, and every no brings you closer to a yes.

Fails:
    Everything happens for a reason.

Fails:
    You dodged a bullet. It's their loss.

Fails:
    Stay positive: the right one is out there.

Fails:
    When one door closes, another opens.

Fails:
    Believe in yourself and never give up on your dreams.

Passes:
    Several noes in a row are common. They tell you little about the next one.

Passes:
    You do not have to stay positive today.

Passes:
    Not everything happens for a reason that you can find.

Passes:
    Never give up a paid shift for a day of unpaid work.

Passes:
    If somebody says "plenty more fish in the sea", you need not answer.

Passes:
    They gave a reason, and it was one you could check.
"""

from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.phrases import Phrases, either

ID = "platitude"

# "Failure is always a lesson": what is made light of, how, and as what.
A_NO = (
    r"(?:fail(?:ing|ures?)|(?:a |every )?(?:failure|no|knock-?back|rejection|setback)|rejections?"
    r"|adversity|defeat|disappointment|knock-?backs|losing|mistakes?|noes|setbacks"
    r"|(?:being|getting) (?:rejected|turned down))"
)
VERY = (
    r"(?:(?:all|also|always|completely|entirely|just|merely|often|only|perfectly|quite|really|simply"
    r"|totally) )*"
)
A_GIFT = (
    r"(?:feedback|fuel|human|inevitable|just|natural|normal|part of|proof|protection|redirection"
    r"|success in|temporary|universal|how (?:people|we|you) (?:grow|learn)|what (?:makes|shapes)"
    r"|not (?:fatal|failure|personal|the end|the opposite)"
    r"|(?:an?|the|your) (?:\w+ )?(?:chance|friend|gift|key|lesson|mother|opportunity|part of|path"
    r"|redirection|step|stepping[- ]stone|stop on|teacher))"
)
EVERYBODY = r"(?:all of us|even the best|everybody|everyone|we all)"
# "The right one is out there": what, and where.
BETTER = (
    r"(?:an? |the |your )?(?:better|bigger|dream|ideal|next|perfect|right"
    r"|something (?:\w+ )?better)"
)
ONE = (
    r"(?:employer|fit|job|match|one|opening|opportunity|people|person|place|role|team|things?|work)"
)
COMES = (
    r"(?:'ll|'s|are|awaits?|has to be|is|lies?|must be|will)(?: \w+){0,3}?"
    r"(?: ahead| appear| (?:a)?round the corner| await| be yours| come| coming| find (?:its|you)"
    r"| for you| on (?:its|the) way| out there| show up| somewhere| to come| turn up| waiting)"
)
ALL_RIGHT = r"(?:all ?right|fine|good|ok|okay|well)"
THINGS = r"(?:all|everything|it|things)(?:'ll| will| is going to| are going to)"
NEVER = r"(?:never|don't|do not)"
STOP = r"(?=[.,;:!?]|$)"

MEANING = either(
    rf"""
    {A_NO} (?:is|are|can be) {VERY}{A_GIFT}
    (?:it is|it's) {VERY}(?:fine|human|natural|normal|ok|okay) to (?:be rejected|fail)
    {EVERYBODY} (?:\w+ )?(?:fails?|gets? (?:knocked|rejected|turned down))
    {EVERYBODY} (?:deals? with|experiences?|faces?) (?:failure|rejection|setbacks)
    (?:we have|we've) all been there|happens to (?:all of us|everybody|everyone|the best|us all)
    (?:each|every|one|that|this) (?:failure|knock-?back|no|rejection|setback) .{{0,30}}\b(?:closer
        |nearer) to
    (?:see|think of|treat|view) (?:a no|failure|it|rejection|this|your \w+) as (?:an? (?:chance|gift
        |lesson|opportunity|step\w*)|redirection)
    one step closer|a step closer to (?:a |the |your )?(?:dream|goal|job|right|success|yes)
    life (?:\w+ ){{0,3}}(?:guiding|leading|nudging|pointing|pushing|steering) you
    setbacks? (?:are|is) (?:a )?(?:comeback|set-?up)s?|fail(?:ing)? (?:forward|better)
    (?:everything|it all|things?|all this|this|it) (?:\w+ )?happen(?:s|ed)? for a (?:\w+ )?reason
    (?:a|some) (?:\w+ )?reason (?:for|behind) everything|all part of (?:a|life's|the) (?:\w+ )?plan
    the universe (?:had|has|is|knows|will|works)|god (?:had|has|never gives|works)
    it was (?:fate|karma)
    (?:\w+n't|never|not) (?:\w+ )?meant (?:to be{STOP}|to be (?:and|but|for|so|this)|to happen
        |for you)
    it was meant to be{STOP}
    if it(?:'s| is| was) meant to be|what(?:'s| is) meant to be
    (?:nobody|no one) (?:\w+ )?succeeds?|every ending is|learn(?:ing)? experience
    no news is good news
    learn (?:\w+ ){{0,2}}more from (?:a no|failing|failure|losing|rejection)|believe you can
    (?:was|were) (?:never|not)(?: really)? the (?:right )?(?:fit|job|one|place|role) for you
    (?:was|were)n't(?: really)? the (?:right )?(?:fit|job|one|place|role) for you
    turn (?:a |that |the |this |your )?(?:anger|disappointment|failure|hurt|no|pain|rejection) into
    what(?:'s| is) (?:for|meant for) you (?:can't|cannot|will|won't)
    (?:be|is|was|\w+'s|all) for the best{STOP}|(?:an opportunity|blessings?|gifts?) in disguise
    """
)
COMFORT = either(
    rf"""
    dodg(?:e|ed|ing) (?:a|that|the) bullet|a (?:lucky|narrow) escape
    better off without (?:it|that job|them)|their loss(?:{STOP}|(?= and| not))
    (?:consider it|it is|it's|really|that is|that's) their loss(?! of)
    (?:\w+n't|not|never) deserved? you|you deserve (?:\w+ )?(?:better|more)
    (?:lots|many|plenty)(?: of)?(?: more| other)? fish|(?:more|other) fish in the sea
    {BETTER} (?:{ONE} )?(?:for (?:us|you) )?{COMES}|bigger and better|onwards and upwards
    upwards and onwards
    there(?:'s| is) (?:an?|the) (?:better|perfect|right) {ONE} (?:for|out|somewhere|waiting)
    better things|the best is (?:still|yet) to come
    (?:all|good|great|the best) things (?:are coming|await|come to|happen to|take time)
    good things (?:are|come|happen|take)
    (?:as|when) one door (?:closes|shuts)
    (?:another|one|a new) door (?:closes|opens|shuts|will open)
    a (?:new )?window opens|doors will open|your (?:day|moment|time|turn) will come
    third time lucky|better luck next time
    (?:what|whatever)(?: does not| did not| doesn't| didn't) kill
    (?:made|makes?|will make) (?:one|us|you) (?:\w+ )?stronger|be (?:all the )?stronger for
    stronger than you (?:know|think)|(?:bounce|come) back stronger
    (?:builds?|building) character|character[- ]building|every (?:dark )?cloud|silver linings?
    light at the end of the tunnel|darkest (?:hour|just|before)|(?:it|this) too (?:shall|will) pass
    tomorrow(?:'s| is) (?:a (?:brand )?new|another) day|the sun will (?:come out|rise|shine)
    time (?:\w+ )?heals|time will heal|there's always (?:a |the )?next time
    kiss a (?:few|lot of) frogs|time is (?:a|the) (?:\w+ )?healer|it is what it is
    (?:that's|such is) life
    {THINGS} (?:\w+ )?work (?:itself )?out{STOP}|{THINGS} (?:be|come|turn out)(?: \w+)? {ALL_RIGHT}
    {THINGS} (?:\w+ )?work out (?:eventually|fine|for|in the end|ok|okay)
    (?:all|everything|it|things) (?:\w+ )?works? out (?:eventually|fine|for|in the end)
    fall into place|not the end of the world|isn't the end of the world|worse things happen
    (?:it|things) could (?:be|have been) (?:a lot |far |much |so much )?worse|count your blessings
    be (?:grateful|thankful) (?:for|that)|life goes on
    {NEVER} let (?:a no|it|one no|that|them|this) (?:\w+ )?(?:break|define|get (?:to )?you|stop)
    use (?:it|this|that) as (?:fuel|motivation)|smile and
    (?:you'll|you will) get there(?:{STOP}| in the end| one day| eventually)|c'est la vie
    (?:can't|cannot) win them all
    you win some|water under the bridge|life (?:gives|hands|throws) you lemons|rome wasn't built
    (?:it is|it's) not you,? it's them|a numbers game|(?:got |have )?nothing to lose
    (?:you'll|you will|one day you) (?:\w+ )?(?:look back|laugh about|thank them)
    """
)
CHEER = either(
    rf"""
    (?:keep|keeping|remain|remaining|stay|stays|staying|think|thinks|thinking) (?:\w+ )?positive
    (?<!can )(?<!could )(?<!may )(?<!might )(?<!will )(?<!would )be positive
    positive (?:attitude|energy|mental|mind-?set|outlook|thinking|thoughts|vibes)|good vibes
    (?:concentrate|dwell|focus|focusing) on the (?:bright|good|positives?)|the bright(?:er)? side
    (?:find|look for|see|take) the (?:good in|positives?)|cheer up|think positively|chin up
    hang in there
    head up{STOP}
    (?:keep|remain|stay) (?:\w+ )?(?:cheerful|hopeful|motivated|optimistic|resilient|strong)
    (?<![^.:;!?,] )be (?:\w+ )?(?:cheerful|hopeful|optimistic|resilient|strong){STOP}
    (?:keep|remain|stay) (?:\w+ )?upbeat
    (?:hold|keep) your (?:chin|head)(?: held)? (?:high|up)|put on a smile
    (?<![^.:;!?,] )keep going{STOP}|(?:and|just|must) keep going{STOP}
    keep (?:believing|dreaming|fighting|on keeping on|smiling|the faith|your spirits up)
    {NEVER} (?:\w+ )?(?:quit{STOP}|stop (?:believing|trying)|lose (?:faith|heart|hope))
    {NEVER},? (?:\w+ )?give up(?:{STOP}| hope| trying| and| because| on (?:hope|you\w*))
    (?:believe|confidence|faith|trust) in your ?self
    (?:believe|faith|trust) in your (?:\w+ )?(?:abilit|dream|gut|power|talent)\w*
    trust (?:yourself|your (?:gut|journey|path)|the (?:journey|path|process|timing|universe))
    have faith{STOP}
    follow(?:ing)? your (?:\w+ )?(?:bliss|dreams?|gut|heart|passions?)|do what you love|dream big
    aim high
    (?:chase|live|pursue) your (?:\w+ )?(?:dreams?|passions?)
    (?:aim|reach|shoot) for the (?:moon|stars)
    the sky(?:'s| is) the limit|(?:you|you have|you've) got this{STOP}
    (?:you are|you're) enough{STOP}
    (?<![^.:;!?,] )you can do (?:anything|it|this){STOP}
    (?<![^.:;!?,] )(?:just |always )?be yourself
    (?:dust|pick) yourself (?:back )?(?:off|up)|back (?:in|on|into) the (?:horse|saddle)
    shake it off
    a thick(?:er)? skin|toughen up|snap out of it|suck it up|pull yourself together|get a grip{STOP}
    (?:{NEVER}|not to) take (?:a no|it|rejection|that|things|this) (?:so |too )?personally
    if at first you don't|try,? try again|practice makes perfect|no pain,? no gain|mind over matter
    (?:champions|losers|quitters|winners) (?:always|are|don't|never)|fortune favou?rs
    dust yourself off
    (?:effort|hard work|patience|perseverance|persistence) (?:\w+ )?pays|patience is a virtue
    (?:hard work|patience|perseverance|persistence) is (?:key|rewarded)
    slow and steady|the only way is up|(?:attitude|confidence) is everything|happiness is a choice
    success is (?:\w+ )?around|success (?:comes|is (?:an?|about|the)|starts|takes)
    nothing worth (?:\w+ ){{1,3}}eas(?:y|ily)
    world is your oyster|you miss 100|the only (?:real )?failure is|best version of (?:you|yourself)
    """
)

# "Nobody needs you to", "it does not mean that".
AGAINST = (
    r"(?<!why )\b(?:not|\w+n't|never|nobody|no one|no need|no reason|without|whether)\b"
    r"(?! (?:be|cry|despair|forget|fret|lose|panic|worry)\b)"
    r"(?: (?!and |because |but |so )[\w']+){0,6} "
)

PHRASES = Phrases(
    {
        MEANING: "a platitude; say what is true of this no, or leave it out",
        COMFORT: "a platitude; say what is true of this no, or leave it out",
        CHEER: "a platitude; name one thing to do, or leave it out",
    },
    allowed=(r"\bnot everything happens",),
    unless=AGAINST,
)


def check(page: Page) -> Iterator[Problem]:
    """Report each such saying in what the site itself says."""
    yield from PHRASES.check(ID, page, page.own_sentences)
