"""Claims that are known by a name: ideas from popular books that the evidence does not carry."""

from scripts.lint.claims.claim import Claim

ORDER_OF_INTERVIEWS = Claim(
    item="8, the order of interviews",
    instead="leave this study out",
    hints=("simon gino order slot",),
    wordings=r"""
    simons?ohn\w*|(?:francesca )?gino
    (?:order|slot) <2>(?:of|in) (?:the )?(?:interviews?|day) <3>(?:decides?|changes?|affects?
    +|matters|lowers?)
    """,
    named=True,
)
POWER_POSING = Claim(
    item="9, power posing",
    instead="say what to do with your breath or your notes instead",
    hints=("pose posing posture stance stand hips",),
    wordings=r"""
    power[- ]?(?:pos(?:e|es|ed|ing|ture|tures)\w*|stances?)
    (?:superhero|superman|superwoman|wonder woman|victory|high[- ]power|hero|warrior)[- ](?:pose
    +|stance|posture)s?
    (?:stand|pose|standing|posing) <3>like (?:a )?(?:superhero|superman|superwoman|wonder woman
    +|champion|winner)
    hands on (?:your |the )?hips <8>(?:superman|brave\w*|bold\w*|confiden\w+|power\w*|calm\w*
    +|nerves)
    (?:stand|standing|pose|posture) <8>(?:testosterone|cortisol|hormones?)
    """,
    named=True,
)
LEARNING_STYLES = Claim(
    item="9, learning styles",
    instead="say what to try, and how to tell whether it worked",
    hints=("style learner vark",),
    wordings=r"""
    learning[- ]styles?|styles? of learning|vark
    (?:visual|auditory|kina?esthetic|hands-on),?(?: (?:or|and|visual|auditory|kina?esthetic),?)*
    + learners?
    learn(?:s|ing)? (?:best )?(?:in your|according to your|that (?:fits|suits|matches) your)
    + (?:\w+ )?style
    """,
    named=True,
)
TEN_THOUSAND_HOURS = Claim(
    item="9, 10,000 hours",
    instead="say how long the next step takes",
    hints=("hour",),
    wordings=r"""
    (?:10[,. \u00a0]?000|10k|ten[- ]thousand)[- ]hours?(?:[- ]rule)?
    """,
    named=True,
)
DUNNING_KRUGER = Claim(
    item="9, Dunning-Kruger",
    instead="leave the name and the effect out",
    hints=("kruger less",),
    wordings=r"""
    dunning(?: ?[-–—/&] ?| and | )?kruger
    the less <4>(?:skilled|able|capable|competent|know) <4>the more <3>(?:certain|confident|highly
    +|sure)
    """,
    named=True,
)
BODY_LANGUAGE = Claim(
    item="9, 7 and 93 per cent",
    instead="leave the numbers out, and say what to do",
    hints=("mehrab 38 language verbal tone unspoken words posture gesture",),
    wordings=r"""
    mehrabian\w*|(?:7|55) ?[-–/,:] ?38 ?[-–/,:] ?(?:55|7)
    """,
    together=(
        (
            r"(?:7|93|55|38|70|80|90|60) ?(?:%|per ?cent|percent)"
            r"|(?:seven|ninety-three|fifty-five|thirty-eight|ninety|eighty|seventy) per ?cent"
            r"|(?:nine|eight|seven)[- ]tenths|nine (?:in|out of) ten|most|the majority|two thirds"
            r"|(?:over|more than|about|at least) half",
            r"communication|communicate|messages?|impressions?|impact|meaning|conversation"
            r"|what (?:you|we) (?:say|communicate)|interview|how you come across",
            r"body language|non-?verbal\w*|tone(?: of voice)?|unspoken|without words"
            r"|not (?:in )?(?:the |your )?words|posture|gestures?|wordless",
        ),
        (
            r"(?:7|55|38|93) ?(?:%|per ?cent|percent)"
            r"|(?:seven|fifty-five|thirty-eight|ninety-three) per ?cent",
            r"body language|tone|non-?verbal\w*",
            r"words|tone|voice",
        ),
        (
            r"hardly any|almost none|very little|only a (?:small|tiny) (?:part|share)",
            r"words",
            r"body language|tone(?: of voice)?|non-?verbal\w*",
        ),
        (
            r"7 ?(?:%|per ?cent|percent)|seven per ?cent",
            r"words",
            r"message|impression|meaning|communication|what you say|impact",
        ),
    ),
    named=True,
)
MINDSET = Claim(
    item="10, growth mindset",
    instead="say what to learn next; a goal of learning is what was studied",
    hints=("mindset mind-set dweck yet",),
    wordings=r"""
    growth,? (?:[\w,]+ ){0,4}mind-?set|(?:growth|fixed|learning|winning
    +|winner's)[- ]mind[- ]?sets?|mind[- ]?set of growth
    (?:carol )?dweck\w*|power of yet
    """,
    named=True,
)
