"""jargon: the words of offices and management give way to plain ones.

A reader who has been out of an office for years, or never was in one, stops at "touchpoint".
The plain word is shorter and says more. Left alone are the same words for things: a video call
that needs bandwidth, a gas pipeline, a takeaway in Leeds. What an advert or an employer said may
stand in quotes.

Fails:
    Leverage your network, and reach out to the team.

Fails:
    Going forward, circle back to your key stakeholders.

Fails:
    Upskill with a deep dive into the competency framework.

Fails:
    Action these learnings, and move the needle.

Fails:
    Polish your elevator pitch and your personal brand.

Fails:
    The key takeaway is to hit the ground running.

Passes:
    Use the people you know, and write to the team.

Passes:
    Take one action this week. Keep the list of actions short.

Passes:
    A video call needs more bandwidth than a phone call.

Passes:
    He lays a gas pipeline, and works in a takeaway on Fridays.

Passes:
    If you are going forward to the next round, they ring you.

Passes:
    The advert said "hit the ground running". Ask what that means.
"""

from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.phrases import Phrases, listed

ID = "jargon"

# Before "action" where it is a verb.
VERB = (
    r"(?:(?<![^.:;!?] )|(?<=must )|(?<=then )|(?<=will )|(?<=and )|(?<=can )|(?<=you )|(?<=to )"
    r"|(?<=we ))"
)
LINE = r"(?:broadband|connection|data|internet|network|signal|stream\w*|video|wi-?fi)"
AIM = (
    r"(?:advert|brand|business|company|culture|employer|firm|goals?|mission|needs|objectives?|role|strategy"
    r"|team|values?|vision|what (?:employers|they))"
)
NO_FOOD = r"(?! (?:food|in|job|kitchen|meals?|menu|shops?)\b)"

PHRASES = Phrases(
    listed(
        rf"""
        write 'use'
            leverag(?:e|ed|es|ing)|utili[sz](?:ation|e|ed|es|ing)
        write 'write to', 'ring' or 'ask'
            reach(?:ed|es|ing)? out(?! (?:a|an|for (?:a|the)|her|his|my|one|their|your)\b)
            touch(?:ed|es|ing)? base|ping(?:ed|ing)? (?:her|him|me|them|your \w+)
            pick (?:her|his|their|your) brains?|(?:interfaced|interfacing|to interface) with
        leave it out, or say when
            going forwards?|moving forwards?(?=,)|(?<=, )moving forwards?
            at this (?:moment|point) in time
        write 'come back to', or 'ask again'
            (?:circl|loop)(?:e|ed|es|ing)? back|revert(?:ed|ing)? (?:back )?to (?:me|them|us|you)
        say what comes first
            low[- ]hanging fruits?|quick wins?
        write 'learn', or 'train'
            (?:re|up|cross)-?skill(?:ed|ing|s)?
        write 'look closely at'
            deep[- ]div(?:e|es|ing)|div(?:e|es|ing) deep(?:er)?|drill(?:ed|ing|s)? down
            double[- ]click on
            unpack(?:ed|ing|s)? (?:how|it all|that|this|what|why)
            unpack(?:ed|ing|s)? (?:the|your) (?:\w+ )?(?:answer|comment|experience|feedback|feelings
                |no|rejection)
        say what they do together
            synerg(?:ies|ise|ize|istic|y)|win-win|cross-functional|cross-pollinat\w+
        write 'time', or 'strength'
            bandwidth
        write 'skills', or name what they ask for
            (?:core |key )?competenc(?:ies|y)(?:[- ](?:based|framework|model|matrix)s?)?
            competence framework
            skill[- ]?sets?|(?:hard|soft) skills?|skills? (?:matrix|stack)
        say what you bring to them
            (?:add(?:ed|ing|s)? |added[- ])value(?![- ]tax)|value[- ]add(?:ed|s)?(?! tax)
            value propositions?|unique selling (?:points?|propositions?)|usps?
        write 'first days', or 'starting'
            (?:on|off)-?boarding|(?:on|off)-?boarded|onboard (?:new|people|staff|them|you)
        write 'think of'
            ideat(?:e|ed|es|ing)|(?<!suicidal )ideation|blue-?sky thinking|brain-?dump
            thought showers?
        write 'do', or 'deal with'
            actioned|actioning|actionable|operationali[sz]\w+|execute on|action items?
            {VERB}action(?= (?:all|any|each|every|feedback|it|that|the|them|these|this|those|what
                |your)\b)
        say what it changes
            impactful(?:ly)?|impacted|high-impact|game[- ]chang(?:er|ers|ing)
            (?:move|moves|moved|moving|shift|shifted|shifting) the (?:dial|needle)
        write 'what you learned'
            (?:key )?learnings|(?:actionable|key) insights?
            (?:big|biggest|core|final|important|key|main|number one|three|top|two
                |\d) take-?aways?{NO_FOOD}
            (?:my|our|your) take-?aways|take-?aways? (?:from (?:that|this)|here)
            take-?aways? is (?:that|to)
        say who
            stakeholders?(?! pension)|key players?|c-suite
            talent (?:acquisition|managers?|partners?)
        write 'whole', or leave it out
            holistic(?:ally)?(?! (?:health|massage|medicine|therap\w+))|360-degree|end-to-end
            joined-up
        say what works, and how you know
            best[- ]practices?|gold standard|best[- ]in[- ]class|world[- ]class
            (?:cutting|bleeding)[- ]edge
        write 'think of something new'
            think(?:ing|s)? outside (?:of )?the box|out(?:side)?(?:-| )(?:of-)?the[- ]box thinking
            outside-the-box|out-of-the-box|push(?:ing)? the envelope
        write 'start well', or 'start soon'
            hit(?:s|ting)? the ground running|ramp(?:ed|ing)? up|fast-track your
        say how many, and of what
            (?:application|candidate|hiring|interview|job|recruitment|sales|talent) pipelines?
            in the pipeline|(?:full|healthy|strong|your) pipeline|pipeline of
            pipeline (?:full|healthy|warm)
            head-?counts?|human capital|talent (?:markets?|pools?)|top talent|war for talent|ftes?
            full-time equivalents?
        say where, and when
            touch[- ]?points?|candidate experience|(?:candidate|employee) journeys?
        say what is hard
            pain[- ]points?|friction points?
        say what people see you do
            (?:employer|personal) brand(?:ing|s)?|brand yourself|your brand|market yourself
        write 'three sentences about yourself'
            (?:elevator|lift) (?:pitch(?:es)?|speech(?:es)?)
        say what you hand in, or what you count
            deliverables?|kpis?|key performance indicators?|okrs?|roi|return on investment
            smart goals?
        write 'agree', or 'fit'
            align(?:ed|ing|s)?(?: \w+){{0,4}} (?:to|with)(?: \w+){{0,3}} {AIM}
            alignment with(?: \w+){{0,3}} {AIM}|buy-in|culture add
        write 'help', or 'let'
            facilitat(?:e|ed|es|ing|ion)|empower(?:ed|ing|ment|s)?|incentivi[sz]\w+|enablers?
            streamlin\w+
        write 'improve', or 'as much as you can'
            optimi[sz](?:ation|e|ed|es|ing)|maximi[sz](?:e|ed|es|ing)|level(?:led|ling)? up
            next-level
            up your game|bring your a[- ]game|take (?:it|this|things|your \w+) to the next level
        write 'plan', or 'list'
            strategi[sz](?:e|ed|es|ing)|roadmaps?|gap analys[ei]s|swot(?: analys[ei]s)?
            work-?streams?
        say it in plain words
            thought leaders?(?:hip)?|paradigm(?: shifts?)?|(?:business|mission)-critical
            scalab(?:le|ility)
            granular(?:ity)?|proactive(?:ly)?|growth mind-?set|results[- ](?:driven|oriented)
            goal-oriented
            (?:employment|hiring|job|labour|recruitment|talent) (?:ecosystem|landscape|space)
            self-starters?|go-getters?|team players?|rock ?stars?|ninjas?|fast-paced|wheelhouse
            sweet spot
            bring(?:ing|s)? to the table|step(?:ping)? up to the plate|up the flagpole
            ducks in a row
            boil(?:ing)? the ocean|helicopter view|herd(?:ing)? cats|hymn sheet|silo(?:ed|s)|net-net
            (?:keep|keeps|kept) (?:\w+ ){{1,2}}in the loop|loop (?:her|him|me|them|us) in
            take (?:it|that|this) offline|asap|eod|(?:down|right)-?siz(?:e|ed|es|ing)
            direct reports?
            resourc(?:ed|ing)
        """
    ),
    allowed=(
        # A video call needs it; going forward to the next round is a way; VAT
        rf"\b{LINE}\b.*\bbandwidth\b|\bbandwidth\b.*\b{LINE}\b",
        r"\b(?:am|are|be|been|candidates?|is|not|people|was|were|\w+'m|\w+'re) going forwards? "
        r"(?:as|into|to|with)\b",
    ),
)


def check(page: Page) -> Iterator[Problem]:
    """Report such words in what the site itself says."""
    yield from PHRASES.check(ID, page, page.own_sentences)
