"""law-in-prose: what the law of a country says stands in docs/data/rights.yaml, not in a page.

Laws differ from country to country, and they change. On the rights cards each point names its
country and its official page, and shows when a person last checked it. A law, an article, a
tribunal or "by law" in running text has none of that, and a reader elsewhere takes it for theirs.
Letters are held to it as well: the message builder adds the law's name where one is known.

What holds in most places may be said in a page, if it says so: "in most places no law makes
...", "where you live", "it depends on the country". So may a question, and what an invented
person says in an example. Standards such as WCAG are no laws.

Fails:
    The Equality Act 2010 protects you.

Fails:
    Under Article 15 GDPR you can ask for the notes.

Fails:
    By law they have to wait until Friday.

Fails:
    It is illegal to ask about your age.

Fails:
    You can take them to an employment tribunal.

Fails:
    You have a right to see the notes.

Fails:
    /// words | To HR
    I am asking under section 23 of POPIA.
    ///

Passes:
    In most places, no law makes a private employer tell you why you were not chosen.

Passes:
    Some questions are against the law in some countries. Look at the card of your country.

Passes:
    This page is general information, not legal advice. Ask a law clinic.

Passes:
    Act on one thing right away. Section 2 of the form is for that.

Passes:
    A newspaper article or a page of WCAG 2.2 is no law.
"""

import re
from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.denial import asked, denied, hedged
from scripts.lint.numbers import cut, one_of, spaced, straight
from scripts.lint.page import Page
from scripts.lint.text import Kind

ID = "law-in-prose"
TO_THE_CARDS = "put it in docs/data/rights.yaml, and send readers to the card of their country"
OR_GENERAL = f"say 'in most places' or 'where you live', or {TO_THE_CARDS}"

FIELD = (
    r"(?:employment|equality|discrimination|anti-discrimination|data protection|privacy|labou?r"
    r"|human rights|equal pay|freedom of information|minimum wage|working time|equal opportunit\w+"
    r"|disability|immigration|consumer)"
)
LAND = (
    r"(?:UK|EU|US|USA|British|English|Scottish|Welsh|Irish|European|American|Californian?|Kenyan"
    r"|Indian|South African|Nigerian|Canadian|Australian|German|French|Dutch|[Ff]ederal|[Ss]tate)"
)
# Words that make "employment law" part of something else.
NO_LAW = (
    r"(?! (?:advis\w+|advice|clinics?|cent(?:re|er)s?|firms?|schools?|students?|degrees?|librar\w+"
    r"|lectur\w+|department|graduates?|courses?|books?|exams?))"
)
SMALL_ACT = one_of(
    rf"""
    {FIELD}|employment (?:rights|equity|relations)|fair credit reporting|credit reporting|civil
    + rights
    access to information|disability discrimination|americans with disabilities|fair work|offenders
    race relations|sex discrimination|personal data protection|labour relations|public
    + interestdisclosure|right to information|information|rights
    """
)

# A law by its name, capitals and all.
NAMED = re.compile(
    r"(?<![\w-])"
    + one_of(
        rf"""
        (?:[A-Z][\w'()&-]*,? (?:(?:and|of|for|to|in|or|the|with|on) )*)+Acts?(?:,? (?:of
        + )?\d{{4}})?
        (?:[Tt]he|[Tt]his|[Tt]hat|[Aa]n|[Uu]nder) Act|(?i:{SMALL_ACT} acts?(?:,? (?:of )?\d{{4}})?)
        (?i:act,? (?:of )?(?:19|20)\d\d|acts? of (?:parliament|congress))
        (?:(?!Emotion|Self|Affect)[A-Z]\w+ )+Regulations?(?: \d{{4}})?|Regulation \d{{4}}/\d+
        +|Directives?(?: \d+)?
        (?i:(?:{LAND}|{FIELD}|government) (?:regulations?|directives?)|directive \d+)
        (?i:under the regulations?|the regulations (?:say|require|give|state|allow|mean))
        (?:Articles?|Arts?\.?) ?\d+[\w()]*|§+ ?\d+
        (?i:articles? \d+\w*(?:\(\w+\))* (?:of|in|under) (?:the )?<4>(?:gdpr|eu|act|regulation
        +|convention|constitution|charter|law|code))
        (?i:(?:sections?|s\.|sec\.|clause|regulation|schedule|principle|part|rule)
        + ?\d+\w*(?:\(\w+\))*,? (?:of|in|under) (?:the )?<6>(?:act|laws?|code|popia|gdpr|statute
        +|constitution|regulations?|charter|paia|bill))
        (?i:section \d+\w*(?:\(\w+\))* (?:lets|allows|entitles|protects|gives you|requires))
        Title (?:VII|IX|I{{1,3}}|7)|[Cc]ase C-\d+(?:/\d+)?|C-\d+/\d+
        [Tt]he [A-Z]\w+ (?:judgment|ruling)
        [A-Z][\w-]+ v\.? [A-Z][\w-]+
        (?i:(?:uk )?gdpr|popia|paia|pipeda|ccpa|cpra|fcra|foia|foisa|dpdpa?|ndpr|lgpd|adea|hipaa)
        ADA|FMLA|FLSA|DPA(?: 2018)?|NDPA|TUPE|PIPA|EqA|(?i:constitution(?:al right)?)
        (?:High|Supreme|Appeals?|Labour|Industrial|Crown|County|Federal|Constitutional) Court
        Courts? of [A-Z]\w+|(?:Employment|Statutory|Equality) Code|(?:{LAND}) (?:\w+
        + )?[Ll]aws?{NO_LAW}
        (?i:protected characteristics?|statut(?:e|es|ory)|legislation|case law)
        """
    )
    .replace("<4>", spaced("<4>"))
    .replace("<6>", spaced("<6>"))
    + r"(?![\w-])"
)
# A court or what one decided.
COURT = re.compile(
    r"(?<![\w-])"
    + one_of(
        r"""
        tribunals?|(?:highest|top|supreme|european|federal|labour) court|judge-made
        courts? (?:case|ruling|judgments?|judgements?|decision|order|held|ruled|decided|found|said)
        courts? (?:have|has|will|may|can) (?:\w+ )?(?:held|ruled|decided|said|agree|side|order
        +|find)
        (?:in|to|before|through) (?:a |the )?courts?(?! ?(?:house|yard|shoes))
        judges? (?:ruled|held|found|decided|agreed)|landmark (?:case|ruling|judgment)
        """
    )
    + r"(?![\w-])",
    re.IGNORECASE,
)
SAYS = (
    r"(?:says?|requires?|gives?|protects?|states?|allows?|lets?|forbids?|obliges?|bans?"
    r"|makes?|means?"
    r"|sets?|covers?|entitles?|expects?|treats?|stops?|prevents?|demands?|tells?|bars?|prohibits?"
    r"|(?:is|are) (?:clear|on your side))"
)
SEE = (
    r"(?:see|get|have|a copy|copies|access|data|notes|information|scores|appeal|complain|claim|know"
    r"|feedback|reasons?|be told|(?:reasonable )?adjust\w+|reasonable|extra time|an interpreter"
    r"|be paid|equal|object|correct|your (?:data|notes|file)|the (?:data|notes|file)|an? answer)"
)
# What the law says, without its name.
SAID = re.compile(
    r"(?<![\w-])(?:"
    + spaced(
        one_of(
            rf"""
            by law|in law|as the law \w+|under (?:the )?(?:[\w-]+ ){{0,3}}?laws?|breaks? the law
            breaking the law|broke the law|(?<!what )(?<!how )(?<!whether )(?<!which )the law
            + {SAYS}
            laws (?:that )?{SAYS}|(?<!your )(?<!your own ){FIELD} laws?{NO_LAW}|against the law
            +|(?:an offence|a crime) to
            (?:illegal|unlawful)(?:ly)?|outlawed|not legal(?! advice)|(?:it is|it's|that is|that's
            +|this is) the law
            (?:\d{{4}}|court|legal|recent) rulings?|outlawing|(?:forbidden|banned|prohibited) by
            + law|not lawful
            legal(?:ly)? (?:rights?|entitled|required|obliged|bound|protected|duty|duties
            +|obligations?|have to|must|binding|responsible|requirements?|limit|minimum
            +|entitlement)
            rights? (?:in|under|by) (?:the )?law|entitled (?:by|in|under) (?:\w+ )?law
            (?:have|has|'ve|got|gives? you) (?:a|the|every|your) (?:\w+ )?right to {SEE}
            entitled to {SEE}|your right to {SEE}
            (?:must|have to|has to|duty to|required to|obliged to) <3>(?:adjustments?
            +|accommodations?)
            """
        )
    )
    + r")(?![\w-])",
    re.IGNORECASE,
)
# Most sentences hold none of these, and need no closer look.
HINT = re.compile(
    r"§|\b(?:acts?|art\.?|articles?|arts|sections?|sec|s|clause|schedule|principle|title|case|regul\w+"
    r"|directives?|gdpr|pop\w+|paia|pipeda|c[cp]\w+|fcra|foi\w+|ad\w*a|hipaa|f[ml]\w+|n?dp\w+|ndpr|lgpd"
    r"|tupe|pipa|eqa|constitution\w*|courts?|codes?|laws?|protected|statut\w+|legis\w+|tribunals?"
    r"|judge\w*|landmark|rulings?|rights?|entitled|legal\w*|illegal\w*|unlawful\w*|lawful|outlaw\w*"
    r"|crime|offence|adjustments?|accommodations?|v|obliged)\b",
    re.IGNORECASE,
)
GENERAL = re.compile(
    r"\b(?:(?:some|many|most|other|a few|several|few|all|different) (?:places|countries"
    r"|states|regions)"
    r"|where you (?:live|are)|your (?:country|state|area|region|card)|depends? on|each country"
    r"|by country|country to country|place to place|wherever|where there is|where such|where"
    r" the law|differs?"
    r"|var(?:y|ies))\b",
    re.IGNORECASE,
)


def check(page: Page) -> Iterator[Problem]:
    """Report each law, named or not, in what the site says and in letters."""
    for sentence in page.all_sentences:
        if sentence.kind is Kind.EXAMPLE:
            continue
        text = straight(sentence.own)
        for start, phrase, remedy in laws(text):
            yield page.problem(ID, sentence.offsets[start], f"'{cut(phrase)}': {remedy}")


def laws(text: str) -> Iterator[tuple[int, str, str]]:
    """Yield where a sentence tells of a law, its words, and what to do instead."""
    if not HINT.search(text):
        return
    taken = 0
    for match in sorted(found(text), key=lambda match: match.start()):
        if match.start() < taken:
            continue
        taken = match.end()
        named = match.re is NAMED
        if named or not is_general(text, match):
            yield match.start(), match[0], TO_THE_CARDS if named else OR_GENERAL


def found(text: str) -> Iterator[re.Match[str]]:
    """Yield each place of a sentence that looks like a law; places may overlap."""
    for pattern in (NAMED, COURT, SAID):
        yield from pattern.finditer(text)


def is_general(text: str, match: re.Match[str]) -> bool:
    """Return whether a sentence says what holds in most places, asks, or tells of no law."""
    if asked(text) or GENERAL.search(text) or denied(text, *match.span()):
        return True
    return match.re is SAID and hedged(text, *match.span())
