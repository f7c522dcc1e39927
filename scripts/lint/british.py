"""Words that are spelt well and are the wrong word: American senses, and words mistaken.

A dictionary cannot see these, because each is a British word somewhere else. A pattern
stands here only where the words around it leave no doubt.
"""

from scripts.lint.phrases import Phrases
from scripts.lint.word_set import word_set

SCHEMES = sorted(
    word_set(
        """
        access apprenticeship assistance benefit benefits career careers coaching degree
        development diversity education employment exchange exercise fellowship fitness funded
        government graduate health help induction internship job jobs leadership learning
        mentoring mentorship onboarding outreach placement radio rehabilitation research return
        returner returners returnship scholarship school skills study summer support television
        theatre trainee traineeship training treatment TV university volunteer volunteering
        welfare work workplace youth
        """
    )
)
NOT_A_SCHEME = "".join(f"(?<!{one} )" for one in SCHEMES)
ON_A_COMPUTER = (
    r"(?:app|browser|click|code|coding|computer|desktop|download|e-?mail|excel|file|install|"
    r"keyboard|laptop|linux|mac|mail|menu|open(?:s|ed)? it in|pdf|phone|printer|python|reader|"
    r"publish|robot|save|screen|software|spreadsheet|tablet|type|version|virus|website|windows|page|"
    r"word[ -]process)\w*"
)
OWNED = r"(?:your|my|his|her|their|our|it|them|these|those)"
SAID = r"(?:saying|answering|asking|talking|speaking|telling|explaining|aloud|out loud)"
ONE_WHO_ACTS = (
    r"(?:you|we|they|i|can|could|should|will|would|must|might|may|never|always|please|let's|"
    r"did|don't|didn't|you'll|we'll|i'll|you'd|i'd|also)"
)
BEFORE_A_LICENCE = (
    r"(?:to|can|could|may|might|must|will|would|should|shall|not|they|we|i|you|who|also|bodies)"
)
IS_LICENSED = (
    r"(?:the|an?|it|them|its|their|your|our|him|her|you|doctors|nurses|drivers|taxis|people|"
    r"teachers|guards|out)"
)
NOUN_BEFORE = (
    r"(?:an?|the|some|more|much|little|enough|any|no|good|best|bad|common|standard|regular|daily|"
    r"of|in|with|into|by|through|without|need|needs|general|medical|another|your|our|its|extra)"
)
HELPS = r"(?:makes?|helps?|is|was|will|can|works?|counts?|matters?)"
MEASURE = r"(?:\d+|hundred|thousand|per|square|cubic|two|three|four|five|ten)"

BRITISH = Phrases(
    {
        "gotten": "write 'got'",
        "toward": "write 'towards'",
        "afterward": "write 'afterwards'",
        "percent": "write 'per cent'",
        r"(?:an?|each|every|send|attach|upload) resume|"
        r"(?:my|your|his|her|their|our|updated?|old|new) resumes?": "write 'CV'",
        rf"{MEASURE} meters?": "write 'metre'",
        rf"(?:{'|'.join(SCHEMES)}) programs?": "write 'programme'",
        r"(?<!to )programs?": "write 'programme', unless it runs on a computer",
        # Practise is what one does, practice what one gets.
        rf"{ONE_WHO_ACTS} practice(?! {HELPS})": "write 'practise' for what one does",
        r"(?<!thanks )(?<!due )(?<!down )(?<!comes )(?<!back )(?<!key )(?<!theory )(?<!return )"
        r"(?<!listen )(?<!answers )(?<!go )to practice(?! (?:makes?|helps?|is|was)\b)": (
            "write 'practise' for what one does"
        ),
        rf"(?<!with )(?<!in )(?<!of )(?<!little )(?<!more )(?<!some )(?<!the )(?<!this )"
        rf"(?<!enough )practice (?:{OWNED}|{SAID})": "write 'practise' for what one does",
        r"(?:he|she|who|everyone|everybody|someone|nobody|anyone|one) practices": (
            "write 'practises' for what one does"
        ),
        rf"{NOUN_BEFORE} practise(?! (?:{OWNED}|{SAID}|with|on|for))": (
            "write 'practice' for what one gets"
        ),
        rf"(?<!you )(?<!we )(?<!they )(?<!i )practise {HELPS}": (
            "write 'practice' for what one gets"
        ),
        # A licence is had; to license is to give one.
        r"licenses?": "write 'licence' for what one has",
        rf"{BEFORE_A_LICENCE} licence": "write 'license' for what one does",
        "licenced": "write 'licensed'",
        "licencing": "write 'licensing'",
        # Words mistaken for others.
        r"(?<!the )(?:could|should|would|might|must) of(?! course)": "write 'have' for 'of'",
        "cant": "write 'can't' or 'cannot'",
        "wont(?! to)": "write 'won't'",
        r"(?<![a-z] )lets (?:go|start|look|begin|say|see|be|try)": "write 'let's'",
        "calenders?": "write 'calendar'",
        "incidently": "write 'incidentally'",
        "mangers?": "write 'manager'",
        "loosing": "write 'losing'",
        r"(?:to|not|you|will|might|may|can|could|would|don't|never) loose "
        r"(?:your|my|the|a|an|heart|hope|touch|confidence|sleep|out|track|it|points|marks)": (
            "write 'lose'"
        ),
        r"(?:some|any|good|bad|free|legal|careers?|more|your|my|his|her|their|of) "
        r"advise(?! (?:you|me|him|her|us|them|people|against|on|that)\b)": "write 'advice'",
        r"(?:to|would|can|could|will|we|they|i) advice(?: you| me| them| people)": "write 'advise'",
        r"its (?:an?|not|the|been|your|too|because)": "write 'it's'",
        r"it's own": "write 'its own'",
        r"your (?:welcome(?= to|[.,;]|$)|not|going to|allowed to|entitled to|able to)": (
            "write 'you're'"
        ),
        r"you're (?:own|cv|interview|answers?|notes|feedback|application|next)": "write 'your'",
        r"their (?:is|are|was|were) (?:an?|no|not|some|many|two|three|nothing)": "write 'there'",
        r"they're own": "write 'their own'",
        r"(?:rather|other|more|less|fewer|longer) then "
        r"(?:\d+|an?|one|two|three|the|you|your|once|usual|most|any)": "write 'than'",
        r"(?:an|the|no|any|big|real|bad|good) affects? (?:on|of)": "write 'effect'",
        r"weather (?:or not|you|they|to)": "write 'whether'",
        r"(?:here|heard) (?:back )?form (?:the|them|an?|your)": "write 'from'",
    },
    allowed=(
        rf"\b{ON_A_COMPUTER}\b[^.?!:]*?{NOT_A_SCHEME}\bprograms?\b",
        rf"{NOT_A_SCHEME}\bprograms?\b(?=[^.?!:]*\b{ON_A_COMPUTER}\b)",
        r"\b(?:can|could|learn to|learned to|you|i|to) program\b",
        rf"\b{BEFORE_A_LICENCE} licenses?\b",
        rf"\blicenses? {IS_LICENSED}\b",
        r"(?-i:\b(?:[A-Z][\w.]*|Attribution|International) Licenses?\b)",
        r"(?-i:\b[A-Z]\w+ (?:[A-Z]\w+ )*Programs?\b)",
        r"\bin (?:a|the) manger\b",
        r"(?-i:Practise)(?= line)",
    ),
)
