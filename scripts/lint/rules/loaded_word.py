"""loaded-word: people are named as they would name themselves, whatever their age, sex or health.

A reader who meets a word that leaves them out closes the page. Say who is meant, and only where
it matters: "older people", "a person with a criminal record", "they" for an interviewer nobody
has named. Left alone are the same words for things (a blind on a window, a mad cow), people who
are named, and what somebody else said, in quotes.

Fails:
    Ask the interviewer whether he has ten minutes.

Fails:
    The chairman thanked the ladies in the office.

Fails:
    Many of the elderly, and the unemployed, look for work here.

Fails:
    It is crazy to wait, and lame to complain.

Fails:
    He is confined to a wheelchair and suffers from autism.

Fails:
    Some firms blacklist ex-cons and illegal immigrants.

Fails:
    They want young and energetic digital natives, not normal people.

Passes:
    Ask the interviewer whether they have ten minutes.

Passes:
    Rosa is invented. She wanted day shifts, and her sister knew why.

Passes:
    Older people, and people who are out of work, look for work here.

Passes:
    Tell your mother before she hears it from her sister.

Passes:
    The person uses a wheelchair and has a criminal conviction.

Passes:
    Pull the blind down. The bus goes over the hill and past it.

Passes:
    They wrote "a young and energetic team". Keep the letter.
"""

import re
from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.phrases import Phrases, either, listed
from scripts.lint.text import NOT_OURS, Kind, Passage, split

ID = "loaded-word"

# "The homeless" are people; "the homeless charity" is not.
ALONE = (
    r"(?=[.,;:!?)]|$| (?:and|are|as|at|be|but|by|can|cannot|do|face|feel|find|for|from|get|have|if"
    r"|in|is|live|look|looking|may|might|must|need|of|often|on|or|should|struggle|tend|than|that|to|usually|were"
    r"|who|will|with|without|would)\b)"
)
BE = (
    r"(?:he's|it's|she's|that's|they're|we're|who's|you're|are|be|been|being|feels?|felt|is|looks?|seems?|was|were)"
    r"(?: (?:a bit|a little|all|almost|already|not|quite|rather|really|so|too))?"
)
TRADE = (
    r"(?:air|anchor|bar|bin|business|camera|chair|clergy|congress|council|crafts|delivery|door|draughts"
    r"|fire|fisher|fore|front|garbage|handy|house|lay|line|lines|mail|middle|milk|news|ombuds|police"
    r"|post|repair|sales|service|spokes|sports|states|stunt|trades|train|watch|weather|work)-?"
)
JOB = r"(?:boss|builder|chef|clerk|doctor|driver|engineer|lawyer|manager|pilot|plumber)s?"
ILLNESS = (
    r"(?:\w+ ){0,3}?(?:adhd|anxiety|arthritis|asthma|autism|bipolar|blindness|cancer|cerebral palsy"
    r"|chronic|condition|deafness|dementia|depression|diabetes|disabilit\w+|disorder|down's|down"
    r"|dyslexia|dyspraxia|epilepsy|fibromyalgia|hearing|hiv|illness(?:es)?|impairment|long covid|me"
    r"|mental|migraines?|ms|multiple|ocd|pain|paralysis|parkinson's|ptsd|schizophrenia|sight"
    r"|stammer|stutter|tourette's?)"
)

STOP = r"(?=[.,;:!?]|$)"

GENDER = listed(
    rf"""
    write 'they'
        s?he or s?he|s/he|he/she|she/he
    write 'their'
        (?:his|her) or (?:hers?|his)|his/hers?|her/his
    write 'them'
        (?:him|her) or (?:her|him)|him/her|him(?:self)?(?: or |/)herself
    name the work
        (?:chair|crafts|sales|sports|states)manship
        {TRADE}m[ae]n(?:'s|like)?|{TRADE}(?:girl|lad(?:y|ie)|maid|wom[ae]n)s?
        (?:cleaning|dinner|lollipop|lunch|office|sales|tea|shop) (?:boy|girl|lad(?:y|ie))s?
    name the work, for men and women alike
        chairlady|manageress|stewardess(?:es)?|air hostess(?:es)?|waitress(?:es)?|actress(?:es)?
    name the work alone
        (?:female|lady|male|woman|women) {JOB}|(?:male|lady) nurses?
    write 'staff', or 'hours of work'
        man-?power|man-?hours?|man-?days?
    write 'staffed', or 'to run'
        un-?manned|manned|manning|(?:can|must|to|who|will) man (?:an?|the|their|your)
        (?<![^.:;!?] )man (?:the|your)
    write 'people'
        mankind|man-made|fellow men|brotherhood of man
        (?:no|every) man(?= (?:can|is|for|will|should|has)\b)
    write 'person'
        (?:average|best|common|right|working|wrong) man(?= for| in|[.,;]|$| of| is| on)|one[- ]man
    say it of anybody
        man in the street|man enough|man'?s (?:job|work|world)|wom[ae]n'?s work|manly|unmanly
    leave it out
        man up|grow a pair|(?:cry|run|throw|throws)(?:s|ing)? like a girl|boys will be boys
    say who is left out
        (?:old )?boys'? (?:club|network)|boys' club|jobs for the boys
    write 'everyone', or 'people'
        you guys|(?-i:[Gg]uys|guy)(?! ropes?)|lads|blokes?|chaps|fellas?|gents|gentlem[ae]n
    write 'women', or 'people'
        ladies(?!' (?:toilets?|room)| toilets?)|(?:a|the|this|that|young|old|nice) lady
    write 'the staff'
        (?:the |our )?girls (?:at|from|in|on) (?:\w+ )?(?:accounts|desk|front|hr|office|reception
            |shop|team)
    say what they do
        (?:career|office|shop|working|weather) girls?|girl(?:s)? friday|girl ?boss(?:es)?
        mumpreneurs?
    write 'the person'
        girl (?:at|on|in|from) (?:the )?(?:desk|front|hr|reception|office|till)
    write 'people at home with children', or 'parents'
        housewi(?:fe|ves)|house-?husbands?|working (?:mothers?|mums?)|career wom[ae]n
    leave sex out of it
        old wives'? tales?|(?:fairer|weaker|gentler|opposite) sex|spinsters?
        gentlem[ae]n'?s agreement|master of ceremonies|forefathers|founding fathers
    say what the person did
        feisty|shrill|hormonal|ditzy|bitch(?:y|ing|es)?|diva|drama queens?|catfights?
        hysteri(?:a|cs|cal|cally)
    """
)
AGE = listed(
    rf"""
    write 'older people'
        (?:the )?elderly
        old (?:people|folks?|dears?|timers?|codgers?|men and women)|oldies|oaps?|senior citizens?
        the aged{ALONE}|the (?:old|young) and the (?:old|young)|(?:for|many|most|some) seniors
    leave it out
        geriatrics?|senile|senior moments?|doddery|decrepit|old fog(?:ey|ies)|fuddy-duddy
        fuddy-duddies
        {BE} (?:over the hill|past it)|past it (?:at|by) (?:\d|forty|fifty|sixty)
        past (?:her|his|their|your) (?:best|prime|sell-by date)
        long in the tooth|(?:teach )?an old dog|dinosaurs?|of a certain age|no spring chickens?
        even (?:my|your|a) (?:gran|granny|grandad|grandma|grandmother|mum|nan)(?= (?:can|could|knows
            |understands|uses|will|would)\b)
    leave age out of it
        (?:at|for) (?:her|his|their|your) age|(?:someone|somebody|people) (?:of )?your age
        too old (?:to learn|for this kind)
        young at heart|silver surfers?|still (?:sharp|spry|sprightly)|spry
        mature (?:ladies|men|candidates?)
    name the programs they use
        digital natives?
    name the skill; anybody can have it
        young(?:,| and|, and) (?:ambitious|driven|dynamic|energetic|enthusiastic|fresh|hungry|keen
            |vibrant)
        (?:energetic|dynamic|fresh|lively),? (?:and )?young|young (?:blood|guns?)|fresh blood
        youthful (?:energy|team|workforce)
    write 'young people'
        recent (?:graduates|school leavers) only|youngsters?|young'?uns?|kids (?:these days|today)
    leave the age group out of it
        young people (?:nowadays|these days|today)|millennials?|snowflakes?|boomers?
        gen[- ]?z(?:-?ers)?|zoomers?
    """
)
HEALTH = listed(
    rf"""
    say what is wrong with it
        (?:absolutely |completely |plain |totally )?(?:bonkers|crazy|insane|insanely
            |crazily)(?:-\w+)?
        {BE} (?:nuts|mental{STOP})|(?:drives?|driving|go|goes|went) (?:\w+ )?nuts
        (?:insanity|lunacy|lunatics?|loon(?:y|ies)|madness|madman|madmen|maniac(?:al|s)?|nutters?
            |nutcases?)
        mad(?! (?:about (?:it|them|what)|at|cows?|hatter)\b)|madly|deranged|demented|unhinged
        sane (?:people|person)
        lame(?!d| (?:foot|horse|leg))|dumb(?:ed|er|est|ing)?|dumb down|idiot(?:s|ic)?|imbeciles?
        moron(?:s|ic)?
    say what the person did
        (?:a )?psychos?|psychopath(?:s|ic)?|schizo(?:s|phrenics?)?
        bipolar (?:boss|day|weather|week|mood)
    say what the person does
        {BE} (?:bipolar|ocd|schizophrenic)|ocd about|(?:bit|little|so|super|very) ocd
    leave it out
        retard(?:s|ed)?|cretin(?:s|ous)?|spastics?|spaz(?:z|zed|zing)?|midgets?|mongols?|simpletons?
    write 'disabled person', or say how hard it is
        cripple[ds]?|crippling(?:ly)?
    write 'disabled'
        handicap(?:s|ped)?|differently[- ]abled|special needs|physically challenged|specially abled
        hearing[- ]impaired
    write 'not disabled'
        able[- ]bodied
    write 'most people', or 'people who are not disabled'
        normal (?:adults?|applicants?|candidates?|humans|human beings?|individuals?|people|persons?
            |workers?)
    write 'disabled people'
        the (?:disabled|handicapped|impaired){ALONE}
    write 'blind people', or 'people who are ill'
        the (?:blind|deaf|infirm|mentally ill|sick|visually impaired){ALONE}
    write 'accessible'
        disabled (?:access|bays?|entrances?|loos?|parking|toilets?)
    write 'uses a wheelchair', 'stays in bed'
        wheelchair[- ]bound|(?:bound|confined) to (?:a |her |his |their |your )?(?:bed|chair|home
            |wheelchair)|bed-?ridden
    write 'has'
        (?:afflicted|stricken) (?:by|with)|suffer(?:ed|ing|s)? (?:from|with) {ILLNESS}
        victims? of {ILLNESS}
    write 'people with'
        sufferers?
    write 'does not see'
        blind(?:ed)? to|blind (?:eye|faith|luck|spots?)|blindly|blindsid(?:ed|es?|ing)|blind leading
    write 'does not listen'
        tone-?deaf|tone deaf|deaf (?:and dumb|ears|mutes?|to)|deaf-mutes?|stone deaf
    say what happens
        paralysed (?:by|with)|(?:mentally|brain)[- ](?:deficient|dead|retarded)|basket cases?
        window lickers?
    write 'died by suicide', or what help is needed
        (?:high|low)-functioning|(?:commit|commits|committed|committing) suicide
    write 'busy', or 'check'
        manic(?! depress)|sanity[- ]check(?:s|ed)?
    write 'people who use drugs'
        drug addicts?|junk(?:ie|y)s?|druggies?|addicts?|winos?
    """
)
STANDING = listed(
    rf"""
    write 'person with a criminal record'
        ex-?(?:con(?:vict)?|offender|prisoner|criminal|felon)s?
        (?:former|ex) (?:convict|criminal|offender|prisoner)s?|convicts?|felons?|jailbirds?
    write 'person without papers'
        illegal (?:aliens?|immigrants?|migrants?|workers?)|illegals
    write 'people from other countries'
        foreigners?
    name the country
        (?:third|first)[- ]world
    name the group
        tribes?|spirit animals?|pow-?wows?|totem pole
        orientals|half-?castes?|mulattos?|negro(?:es)?|eskimos?|red indians?|gypped
    write 'bar', or 'list of those kept out'
        black-?list(?:ed|ing|s)?|black (?:list|sheep)|blackball(?:ed|ing)?
    write 'list of those let in'
        white-?list(?:ed|ing|s)?|white list
    write 'kept under the old rule'
        grand-?father(?:ed|ing)(?: in)?|grandfather clauses?
    say what the work is
        slav(?:e|ed|es|ing) (?:away|driver|labour|over|to)|slave-driver|wage slaves?
        master(?:/| and | or )slave
    write 'people who are out of work'
        the (?:jobless|long-term unemployed|unemployed|workless){ALONE}
    write 'people who have no home'
        the homeless{ALONE}
    say what they have to do without
        the (?:disadvantaged|hard to reach|less fortunate|needy|poor|underprivileged){ALONE}
        the (?:uneducated|unskilled|unwashed|vulnerable){ALONE}
        under-?privileged|less fortunate|needy|down-and-outs?|vagrants?|hobos?
    write 'people on benefits'
        (?:benefits? |dole |welfare )?(?:bludgers?|scroungers?|spongers?)|scroung(?:e|ing)
        (?:benefits?|dole|welfare) (?:cheats?|queens?)
        work-?shy|layabouts?|freeloaders?|skivers?|dole-?ites?|on the dole
        living off (?:benefits|the state)|benefits culture
    leave it out
        chav(?:s|vy)?|underclass|white trash|trailer trash|low(?:er)?[- ]class(?:es)?|riff-?raff
    name the work, or the school years
        (?:low-?skilled|unskilled|uneducated) (?:individuals?|labour|people|staff|workers?)
    name the group, or write 'people from minority groups'
        (?:ethnic |racial )?minorities|bame|bme|non-?whites?|coloureds|ethnics
        colou?red (?:applicants?|candidates?|m[ae]n|people|person|wom[ae]n|workers?)
    name the language
        (?:foreign|ethnic|exotic|funny|strange|unusual|weird|odd)[- ]sounding
        exotic (?:background|looks?|names?)|ethnic (?:looks?|names?|sounding)
    write 'Roma', or 'Travellers'
        gyps(?:y|ies)(?!,? (?:and )?(?:roma|traveller)s?\b)|gippos?|pikeys?
    say what has to be understood
        broken english|proper english|good english for
    write 'gay people', 'trans people'
        sexual preferences?|homosexuals?|transgendered|transgenders?(?= people are)|transvestites?
        trann(?:y|ies)|transsexuals?|that's so gay|gays|sex changes?
        normal (?:sexuality|family|families|couples?)
    say who looks after the children
        broken homes?|illegitimate child(?:ren)?|deadbeats?|baby mamas?
    """
)

PHRASES = Phrases(
    GENDER | AGE | HEALTH | STANDING,
    allowed=(
        r"\b(?:adjust|close|draw|lower|open|pull|raise|shut)(?: down| up)? the blinds?\b",
        r"\b(?:roma|romani|travellers?)(?:,|,? and|,? or) gyps(?:y|ies)\b",
    ),
)

# ------------------------------------------------------------ "He" for a person nobody has named

THEY = {
    "he": "they",
    "she": "they",
    "him": "them",
    "her": "their or them",
    "his": "their",
    "hers": "theirs",
    "himself": "themselves",
    "herself": "themselves",
}
PRONOUN = re.compile(rf"(?<![\w-])(?:{'|'.join(THEY)})(?![\w-])", re.IGNORECASE)
# "His or her" is reported as one.
EITHER_SEX = re.compile(rf"\b(?:{'|'.join(THEY)})(?: or |/)(?:{'|'.join(THEY)})\b", re.IGNORECASE)
# A person of any sex, whom a pronoun behind the word would mean.
ANYBODY = re.compile(
    either(
        r"""
        \b(?:adviser|agent|any(?:body|one)|applicant|assistant|boss|candidate|caseworker|chair)\b
        \b(?:coach|colleague|counsellor|doctor|each (?:one|person)|employee|employer|every(?:body
            |one))\b
        \b(?:friend|gp|head|helper|hiring|hr|interviewer|job ?seeker|landlord|lawyer|leader)\b
        \b(?:manager|member|neighbour|nobody|nurse|officer|one of (?:them|you)|owner|panellist)\b
        \b(?:partner|person|reader|receptionist|recruiter|referee|rep|some(?:body|one)|student)\b
        \b(?:supervisor|teacher|trainer|tutor|user|volunteer|whoever|winner|worker)\b
        """
    ),
    re.IGNORECASE,
)
# Words that say the sex of somebody already.
KIN = re.compile(
    either(
        r"""
        \b(?:aunt\w*|boys?|brothers?|dad\w*|daughters?|fathers?|girls?|gran\w*|husbands?|king
            |lady)\b
        \b(?:mam|man|men|miss|mothers?|mr|mrs|ms|mum\w*|nan|nephews?|nieces?|queen|sir|sisters?)\b
        \b(?:sons?|step\w+|uncles?|wife|wives|woman|women|widow\w*|(?:boy|girl)friends?)\b
        """
    ),
    re.IGNORECASE,
)
CAPITAL = re.compile(r"(?<![\w.'-])[A-Z][a-zà-ž]+(?:[A-Z][a-z]+)?(?:-[A-Z][a-z]+)?(?![\w-])")
# After a name at the start of a sentence: "Rosa works", "Ben, 19,", "Mei's", "Ade is".
DOES = re.compile(
    r"(?:'s\b|,? (?:\d|and [A-Z]|who\b|has|is|was|had|can|did|\w{2,}(?:ed|s)\b|came|felt|found|gave"
    r"|got|heard|kept|knew|left|made|met|put|ran|said|sat|saw|sent|spent|spoke|thought|told|took|went|won"
    r"|wrote))"
)
# Capitals that name nobody.
NO_NAME = re.compile(
    either(
        r"""
        a|after|all|an|another|any|anybody|anyone|as|ask|at|before|being|both|but|by|during|each
        either|email|employers|every|everybody|everyone|feedback|few|firms|from|he|her|here|his|how
        if|in|it|its|many|money|most|neither|no|nobody|none|nothing|on|once|one|or|other|others|our
        people|phone|she|silence|some|somebody|someone|something|sometimes|that|the|their|then
        there|these|they|this|those|time|to|today|tomorrow|we|what|when|where|whether|which|while
        who|whoever|why|with|work|yesterday|you|your
        monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may
        june|july|august|september|october|november|december|christmas|easter
        english|french|german|dutch|polish|spanish|italian|welsh|irish|scottish|british|european
        american|african|asian|indian|chinese|britain|england|scotland|wales|ireland|france|germany
        spain|italy|poland|europe|america|africa|asia|india|china|london
        acas|excel|glassdoor|google|indeed|linkedin|outlook|powerpoint|skype|teams|whatsapp|zoom
        adviser|director|hiring|human|interviewer|manager|recruiter|resources
        """
    ),
    re.IGNORECASE,
)


def blanked(match: re.Match[str]) -> str:
    """Return as many spaces as a match is long, so that places still count."""
    return " " * len(match[0])


def names_somebody(passage: Passage) -> bool:
    """Return whether a passage holds a name, or a word such as "mother" that tells the sex."""
    if KIN.search(passage.words):
        return True
    for sentence in split(passage):
        text = sentence.text.replace("’", "'")
        start = len(text) - len(text.lstrip("\"'“‘(*_"))
        for match in CAPITAL.finditer(text):
            if NO_NAME.fullmatch(match[0]):
                continue
            if match.start() > start or DOES.match(text, match.end()):
                return True
    return False


def pronouns(page: Page) -> Iterator[Problem]:
    """Report "he" and "she" where nobody has been named.

    A name in the same passage or the one before covers them; one further up in the section
    does, unless somebody such as "the interviewer" stands between.
    """
    if not any(PRONOUN.search(passage.own) for passage in page.passages):
        return
    in_section = before = False
    for passage in page.passages:
        here = names_somebody(passage)
        if passage.kind is Kind.HEADING:
            in_section = before = False
        own = EITHER_SEX.sub(blanked, passage.own) if passage.kind not in NOT_OURS else ""
        for match in PRONOUN.finditer(own):
            nearer = ANYBODY.search(own, 0, match.start())
            if not (here or before or (in_section and not nearer)):
                they = THEY[match[0].lower()]
                message = f"'{match[0]}': write '{they}', or name the person"
                yield page.problem(ID, passage.offsets[match.start()], message)
        before = here
        in_section = in_section or here


def check(page: Page) -> Iterator[Problem]:
    """Report such words, and pronouns for people without a name, in what the site itself says."""
    yield from PHRASES.check(ID, page, page.own_sentences)
    yield from pronouns(page)
