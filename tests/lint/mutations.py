"""Ways to break one thing on a page, each for any real page that has a place for it.

A mutation finds the places on a page where its fault can be put, and says which rule must
report it there. It never reads or writes a file.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice, pairwise
from zlib import crc32

from scripts.lint.elements import Block, Heading
from scripts.lint.page import Page
from scripts.lint.rules.page_place import TIPS
from scripts.lint.text import BLANK, Kind, Passage


@dataclass(frozen=True)
class Edit:
    """A stretch of a page and the text to put there.

    Parameters:
        start: where the stretch starts.
        end: where it ends; the same for a text that is put in.
        new: the text.
        at: where the rule must report, counted in characters from `start` after the edit.
    """

    start: int
    end: int
    new: str
    at: int = 0


Places = Callable[[Page], Iterator[Edit]]


@dataclass(frozen=True)
class Mutation:
    """A kind of fault.

    Parameters:
        name: what is done to the page.
        rule: the id of the rule that must report it.
        places: yields the edits that make it.
        also: rules that may report the same line as well, because it breaks them too.
        elsewhere: rules that may report another line, because one fault leads to another there.
        alone: it changes the shape of the page, so no other fault is put beside it, unless
            into the front matter.
    """

    name: str
    rule: str
    places: Places
    also: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    alone: bool = False

    def choices(self, page: Page) -> list[Edit]:
        """Return every place on a page, the chosen one first: the same in every run."""
        found = list(self.places(page))
        first = crc32(f"{self.name} {page.place}".encode()) % len(found) if found else 0
        return found[first:] + found[:first]


# ---------------------------------------------------------------- Where things stand


def paragraphs(page: Page) -> Iterator[Passage]:
    """Yield the site's own paragraphs and items that end with a full stop and cite nothing.

    Those of the next step are left out, because one link is all it may hold.
    """
    last = min((block.line for block in blocks(page, "next-step")), default=page.text.count("\n"))
    for passage in page.passages:
        if (
            page.line_at(passage.offsets[0]) < last
            and passage.kind in (Kind.PARAGRAPH, Kind.ITEM)
            and passage.words.endswith(".")
            and not passage.cited
            and BLANK not in passage.words
        ):
            yield passage


def blocks(page: Page, *names: str) -> Iterator[Block]:
    """Yield the blocks of some names."""
    for block in page.blocks:
        if block.name in names:
            yield block


def line_end(page: Page, offset: int) -> int:
    """Return where the line ends that a place stands on."""
    end = page.text.find("\n", offset)
    return len(page.text) if end < 0 else end


def line_start(page: Page, offset: int) -> int:
    """Return where the line starts that a place stands on."""
    return page.starts[page.line_at(offset) - 1]


def top_level(page: Page) -> Iterator[int]:
    """Yield where each paragraph but the first starts that stands in no block, list or table."""
    seen = 0
    inside = [range(block.line, block.end + 1) for block in page.blocks]
    for passage in page.passages:
        line = page.line_at(passage.offsets[0])
        start = page.starts[line - 1]
        first_of_its_own = page.text[start - 2 : start] == "\n\n" and page.text[start].isalpha()
        if (
            passage.kind is Kind.PARAGRAPH
            and first_of_its_own
            and not any(line in block for block in inside)
        ):
            seen += 1
            # The first says what the page is for; nothing may stand before it.
            if seen > 1:
                yield start


def sections(page: Page) -> Iterator[tuple[Heading, int, int]]:
    """Yield each section of the second level without parts, and where its text starts and ends."""
    second = [heading for heading in page.headings if heading.level > 1]
    for heading, after in pairwise(second):
        if heading.level == 2 and after.level == 2:
            yield heading, line_end(page, heading.offset) + 1, line_start(page, after.offset)


# ---------------------------------------------------------------- Kinds of edits


def say(*sentences: str) -> Places:
    """Return what puts one of some sentences at the end of a paragraph."""

    def places(page: Page) -> Iterator[Edit]:
        for number, passage in enumerate(paragraphs(page)):
            end = line_end(page, passage.offsets[-1])
            yield Edit(end, end, f" {sentences[number % len(sentences)]}")

    return places


def insert(*texts: str) -> Places:
    """Return what puts one of some texts, with an empty line behind, before a paragraph."""

    def places(page: Page) -> Iterator[Edit]:
        for number, start in enumerate(top_level(page)):
            yield Edit(start, start, f"{texts[number % len(texts)]}\n\n")

    return places


def insert_late(text: str) -> Places:
    """Return what puts a text, with an empty line behind, into a section behind the first."""

    def places(page: Page) -> Iterator[Edit]:
        second = [heading.offset for heading in page.headings if heading.level == 2][1:2]
        for start in top_level(page):
            if second and start > second[0]:
                yield Edit(start, start, f"{text}\n\n")

    return places


def insert_lines(text: str, reported: int) -> Places:
    """Return what puts lines before a paragraph, one of which, counted from 0, is reported."""

    def places(page: Page) -> Iterator[Edit]:
        at = len("".join(text.splitlines(keepends=True)[:reported]))
        for start in top_level(page):
            yield Edit(start, start, f"{text}\n\n", at)

    return places


def before(line: str) -> Places:
    """Return what puts a line right above a paragraph."""

    def places(page: Page) -> Iterator[Edit]:
        for start in top_level(page):
            yield Edit(start, start, f"{line}\n")

    return places


def swap(pattern: str, new: str) -> Places:
    """Return what changes the words of a paragraph where a pattern fits, as `re.sub` does."""
    wanted = re.compile(pattern)

    def places(page: Page) -> Iterator[Edit]:
        for passage in paragraphs(page):
            for match in wanted.finditer(passage.words):
                start, end = passage.offsets[match.start()], passage.offsets[match.end() - 1] + 1
                # Left out where marks of Markdown stand between the words.
                if page.text[start:end] == match[0]:
                    yield Edit(start, end, match.expand(new))

    return places


def swap_line(pattern: str, new: str, most: int | None = None) -> Places:
    """Return what changes the source where a pattern fits, `^` and `$` being a line's ends.

    At most so often: what fits further down may stand in an example.
    """
    wanted = re.compile(pattern, re.MULTILINE)

    def places(page: Page) -> Iterator[Edit]:
        for match in islice(wanted.finditer(page.text), most):
            yield Edit(match.start(), match.end(), match.expand(new))

    return places


def key(name: str, value: str = "") -> Places:
    """Return what gives a key of a tip's page another value, or takes it out."""
    wanted = re.compile(rf"(?<=\n){name}:.*\n(?:[ ]+.*\n)*")

    def places(page: Page) -> Iterator[Edit]:
        end = page.text.find("\n---\n", 3) + 1
        match = wanted.search(page.text, 0, end)
        if match and "\ntip: " in page.text:
            new = f"{name}: {value}\n" if value else ""
            # What is missing is missing from the top.
            yield Edit(match.start(), match.end(), new, 0 if value else -match.start())

    return places


# ---------------------------------------------------------------- Single ones


def other_tip(page: Page) -> Iterator[Edit]:
    """Give a page the number of the next tip."""
    # Pages on situations lie in a folder of their own, whatever their tip.
    in_folder = page.path.parent.name in TIPS
    for match in re.finditer(r"(?<=\ntip: )\d", page.text) if in_folder else ():
        yield Edit(match.start(), match.end(), str(int(match[0]) % 4 + 1))


def to_one_guide(page: Page) -> Iterator[Edit]:
    """Let each link of a guide lead to the guide itself."""
    if page.page_type == "guide":
        start = page.text.index("\n---\n", 3)
        new = re.sub(r"\]\([^)]*\)", "](index.md)", page.text[start:])
        yield Edit(start, len(page.text), new, -start)


def to_another_page(page: Page) -> Iterator[Edit]:
    """Let the next step of a page on a situation lead to a page that is no sheet."""
    if page.page_type == "situation":
        step = page.text.rindex("/// next-step")
        for match in re.finditer(r"(?<=\]\()[^)]+", page.text[step:]):
            start, end = step + match.start(), step + match.end()
            yield Edit(start, end, "../seek-feedback/what-to-say.md", step - start)


def lower_heading(page: Page) -> Iterator[Edit]:
    """Make a heading of the second level one of the fourth."""
    for above, heading in pairwise(page.headings):
        if heading.level == 2 and above.level <= 2:
            start = line_start(page, heading.offset)
            yield Edit(start, start, "##")


def repeat_heading(page: Page) -> Iterator[Edit]:
    """Give a heading the words of the one before."""
    second = [heading for heading in page.headings if heading.level == 2]
    for earlier, later in pairwise(second):
        yield Edit(later.offset, line_end(page, later.offset), earlier.text)


def empty_section(page: Page) -> Iterator[Edit]:
    """Take out all that stands under a heading."""
    for heading, start, end in sections(page):
        if "///" not in page.text[start:end] and page.text[start:end].strip():
            yield Edit(start, end, "\n", heading.offset - start)


def capital_heading(page: Page) -> Iterator[Edit]:
    """Write Each Word of a Heading With a Capital."""
    for heading in page.headings:
        words = heading.text.split()
        # What somebody said keeps its own capitals, and behind a colon one may stand.
        small = any(word in ("a", "and", "of", "the", "to", "what", "you") for word in words[1:])
        if heading.level > 1 and small and not {'"', ":"} & set(heading.text):
            capital = " ".join(word[:1].upper() + word[1:] for word in words)
            if capital != heading.text:
                yield Edit(heading.offset, line_end(page, heading.offset), capital)


def without_next_step(page: Page) -> Iterator[Edit]:
    """Take out the block with the next step."""
    for match in re.finditer(r"\n\n/// next-step\n.*?\n///\n", page.text, re.DOTALL):
        yield Edit(match.start(), match.end(), "\n", -1)


def join_sentences(page: Page) -> Iterator[Edit]:
    """Make two sentences of a paragraph one of more than thirty words."""
    for passage in paragraphs(page):
        own = [one for one in page.sentences if one.offsets[0] in passage.offsets]
        for first, second in pairwise(own):
            start, end = first.offsets[-1], second.offsets[0] + 1
            between = page.text[start:end]
            if (
                len(first.words) + len(second.words) > 32
                and re.fullmatch(r"\.\s[A-Z]", between)
                and '"' not in first.text + second.text
            ):
                at = first.offsets[0] - start
                yield Edit(start, end, f",{between[1]}and {between[2].lower()}", at)


def hard_words(page: Page) -> Iterator[Edit]:
    """Add so many sentences of long words that the whole page is hard to read."""
    sentence = "Experienced administrators occasionally reconsider institutional recommendations."
    many = " ".join([sentence] * (len(page.sentences) // 2 + 1))
    for start in top_level(page):
        # The page is too hard, not a line of it.
        yield Edit(start, start, f"{many}\n\n", -start)


def here(page: Page) -> Iterator[Edit]:
    """Make the words of a link "here"."""
    for link in page.links:
        start = link.offset + 1
        end = start + len(link.text)
        if page.text[start : end + 1] == f"{link.text}]":
            yield Edit(start, end, "here")


def two_targets(page: Page) -> Iterator[Edit]:
    """Give a link the words of the one before, which leads elsewhere."""
    for first, second in pairwise(page.links):
        start, place = first.offset + 1, second.offset + 1
        end = place + len(second.text)
        plain = (
            page.text[start : start + len(first.text) + 1] == f"{first.text}]"
            and page.text[place : end + 1] == f"{second.text}]"
        )
        shorter = len(first.text.split()) <= len(second.text.split())
        if plain and shorter and first.href != second.href and first.text != second.text:
            yield Edit(start, end, page.text[start:place] + first.text, second.offset - start)


def open_quotation(page: Page) -> Iterator[Edit]:
    """Take out the second of two quotation marks."""
    for passage in paragraphs(page):
        if passage.words.count('"') == 2:
            first = passage.offsets[passage.words.index('"')]
            second = passage.offsets[passage.words.rindex('"')]
            yield Edit(second, second + 1, "", first - second)


def rename_block(page: Page) -> Iterator[Edit]:
    """Misspell the name of a block."""
    for block in blocks(page, "caution", "places", "rights", "short-answer", "long-answer", "road"):
        start = page.text.index(block.name, page.starts[block.line - 1])
        yield Edit(start, start + len(block.name), block.name[:-1])


def unclosed_block(page: Page) -> Iterator[Edit]:
    """Take out the line that closes a block."""
    for block in blocks(page, "caution", "five-minutes", "words", "places"):
        start, end = page.starts[block.end], page.starts[block.end + 1]
        if page.text[start:end] == "///\n":
            yield Edit(start, end, "", page.starts[block.line - 1] - start)


def without_last_answer(page: Page) -> Iterator[Edit]:
    """Take out the last answer of a worksheet's example; other pages have examples of no sheet."""
    if page.page_type != "worksheet":
        return
    for match in re.finditer(r"^/{3,} example.*\n(?:(?!/{3}).*\n)*", page.text, re.MULTILINE):
        last = list(re.finditer(r"^\d+\. .*\n(?:[ ]+.*\n)*", match[0], re.MULTILINE))[-1]
        start, end = match.start() + last.start(), match.start() + last.end()
        yield Edit(start, end, "", match.start() - start)


def href(pattern: str, new: str) -> Places:
    """Return what changes the address of a link that a pattern fits, as `re.sub` does."""
    return swap_line(rf"(?<=\]\(){pattern}(?=\))", new)


# ---------------------------------------------------------------- The tables

MUTATIONS = (
    # Shape
    Mutation(
        "no title",
        "front-matter",
        key("title"),
        elsewhere=("title-heading",),
    ),
    Mutation("no description", "front-matter", key("description")),
    Mutation(
        "no type of page", "front-matter", key("page_type"), elsewhere=("five-minutes",), alone=True
    ),
    Mutation("no tip", "front-matter", key("tip")),
    Mutation("no minutes", "front-matter", key("minutes")),
    Mutation("no tags", "front-matter", key("tags")),
    Mutation("no review", "front-matter", key("reviewed")),
    Mutation(
        "an unknown type of page",
        "front-matter",
        key("page_type", "guidance"),
        elsewhere=("five-minutes",),
        alone=True,
    ),
    # The key is missing under its right name.
    Mutation(
        "a misspelt key",
        "front-matter",
        swap_line(r"^reviewed:", "reviwed:", most=1),
        elsewhere=("front-matter",),
    ),
    Mutation("the wrong tip", "page-place", other_tip),
    Mutation(
        "a title of its own", "title-heading", swap_line(r"^(# .*\w)(.?)$", r"\1 anew\2", most=1)
    ),
    # The boxes of a checklist stand in sections of the second level.
    Mutation(
        "a level skipped",
        "heading-level",
        lower_heading,
        elsewhere=("section-order",),
    ),
    Mutation("a heading twice", "duplicate-heading", repeat_heading),
    Mutation("a section without text", "empty-section", empty_section, also=("section-order",)),
    Mutation("A Heading in Capitals", "sentence-case", capital_heading),
    # On some pages it holds the one link to a worksheet.
    Mutation(
        "no next step",
        "next-step",
        without_next_step,
        elsewhere=("guide-worksheet",),
    ),
    Mutation("a list of sections that comes late", "section-order", insert_late("[TOC]")),
    Mutation(
        "nothing to do in five minutes",
        "five-minutes",
        swap_line(r"^(/// five-minutes .*\n)(?:(?!///).*\n)+", r"\1"),
    ),
    Mutation("a guide without a sheet", "guide-worksheet", to_one_guide, alone=True),
    Mutation("a situation that ends without a sheet", "situation", to_another_page),
    Mutation("a block misspelt", "unknown-block", rename_block, alone=True),
    Mutation("a block left open", "unknown-block", unclosed_block, alone=True),
    Mutation(
        "a cell too many",
        "broken-table",
        insert_lines("| When | What |\n|------|------|\n| Monday | Ask | By phone |", 2),
    ),
    Mutation(
        "a list without an empty line above",
        "broken-list",
        insert_lines("Bring these two:\n- the advert\n- a pen", 1),
    ),
    Mutation("a sign left over", "raw-mark", swap(r"\b([a-z]{4,})\b", r"**\1")),
    # Words
    Mutation(
        "two letters the wrong way round",
        "spelling",
        swap(r"\b([a-z]{3})([a-z])(?!\2)([a-z])([a-z]{2,})\b", r"\1\3\2\4"),
    ),
    Mutation(
        "American spelling",
        "spelling",
        say(
            "Organize your notes.",
            "Write down your favorite answer.",
            "Add some color to it.",
        ),
    ),
    Mutation(
        "a word taken for another",
        "wrong-word",
        say(
            "Practice it with a friend.",
            "You could of asked.",
            "Join a training program first.",
        ),
    ),
    Mutation(
        "a word twice",
        "doubled-word",
        swap(r"(?<![\w'-])(?!had|that|there|very)([a-z]{3,}) (?=[a-z])", r"\1 \1 "),
    ),
    Mutation("two sentences joined", "long-sentence", join_sentences, also=("spelling",)),
    Mutation("an exclamation mark", "exclamation-mark", swap(r"\.$", "!")),
    Mutation(
        "a banned word",
        "banned-word",
        say("It is easy to ask.", "Just ask them.", "Your journey starts now."),
    ),
    Mutation(
        "a platitude",
        "platitude",
        say(
            "Everything happens for a reason.",
            "The right job is out there.",
            "Stay positive.",
        ),
    ),
    Mutation(
        "blame",
        "blame",
        say(
            "You should have prepared better.",
            "It was your own fault.",
            "If only you had asked about the job.",
        ),
    ),
    Mutation(
        "a promise",
        "promise",
        say(
            "You will get a job soon.",
            "You will feel better by Friday.",
            "They will reply within a week.",
        ),
        also=("do-not-claim",),
    ),
    Mutation(
        "a loaded word",
        "loaded-word",
        say(
            "Ask the chairman.",
            "The elderly may ask too.",
            "Two ex-cons asked too.",
        ),
    ),
    Mutation(
        "jargon",
        "jargon",
        say(
            "Reach out to the team.",
            "Leverage your network.",
            "Circle back to your stakeholders.",
        ),
    ),
    Mutation(
        "Latin",
        "latin-abbreviation",
        say("Bring a pen, e.g. a red one.", "Note the day, the names, etc."),
    ),
    Mutation(
        "a second name for a thing",
        "term",
        say("Attach your resume.", "Ask an advisor.", "Send an e-mail first."),
        also=("spelling",),
    ),
    Mutation(
        "a part still to be written",
        "placeholder-text",
        say("TODO: say how.", "More to follow.", "The rest is TBC."),
    ),
    Mutation("a page that is hard to read", "reading-grade", hard_words, alone=True),
    # Truth
    Mutation("an unknown source", "unknown-citation", swap_line(r"\[@\w+", r"\g<0>x")),
    Mutation(
        "a number without a source",
        "unsourced-number",
        say(
            "Some 60% of managers answer.",
            "Nine in ten managers answer.",
            "Half of all managers answer.",
        ),
    ),
    Mutation(
        "a claim that the evidence does not carry",
        "do-not-claim",
        say(
            "Your brain treats a no like physical pain.",
            "It takes about ten interviews to get a job.",
            "Stand in a power pose first.",
        ),
    ),
    Mutation(
        "odds told as a chance",
        "odds-as-chances",
        insert("Volunteers had a 27% higher chance of work a year later. [@spera-cncs-2013]"),
    ),
    Mutation(
        "a phone number",
        "phone-number",
        say("Call 0800 567 567 tonight.", "Ring Samaritans on 116 123.", "Text 85258 at any hour."),
    ),
    Mutation(
        "a law",
        "law-in-prose",
        say(
            "The Equality Act 2010 protects you.",
            "By law they have to wait.",
            "It is illegal to ask about your age.",
        ),
    ),
    Mutation(
        "a deadline of the law",
        "deadline-in-prose",
        say(
            "You have three months to make a claim.",
            "Claims must be made within six months.",
            "The limit for a complaint is 45 days.",
        ),
    ),
    Mutation(
        "a day that no calendar has",
        "impossible-date",
        say("Ask again on 31 November.", "They met on Tuesday 12 August 2026."),
    ),
    # Links and media
    Mutation("a link called here", "link-text", here),
    Mutation("one text for two places", "link-text", two_targets, also=("doubled-word",)),
    Mutation(
        "an address among the words",
        "bare-address",
        say("Look at https://www.gov.uk/jobs first.", "See www.acas.org.uk for this."),
    ),
    Mutation(
        "a link without encryption",
        "insecure-link",
        say("Look at [the rules on pay](http://www.gov.uk/pay)."),
    ),
    Mutation(
        "an address that reaches nobody",
        "broken-address",
        say("Write to [the office](mailto:careers@firm)."),
    ),
    Mutation(
        "a picture without words",
        "image-text",
        insert("![](assets/images/desk.png)", "![Screenshot](assets/images/desk.png)"),
    ),
    Mutation(
        "a picture from another host",
        "other-host",
        insert("![A desk with two chairs beside it](https://pictures.example/desk.png)"),
    ),
    Mutation("a tag", "raw-html", swap(r"\b([a-z]+)\b", r"<b>\1</b>")),
    Mutation("a note for writers", "raw-html", before("<!-- Is this still so? -->")),
    Mutation("a script", "raw-html", insert("<script>count()</script>")),
    # Each half may be read as a word of its own.
    Mutation(
        "a zero-width space",
        "hidden-character",
        swap(r"\b([a-z]{4})([a-z]{3,})", "\\1\u200b\\2"),
        also=("loaded-word", "spelling"),
    ),
    Mutation("a curly apostrophe", "mixed-quotes", swap(r"(?<=[a-z])'(?=[a-z])", "’")),
    # What stood between the quotes is judged as our own words now.
    Mutation("a quotation left open", "mixed-quotes", open_quotation, also=("placeholder-text",)),
    Mutation("a mark of a merge", "merge-mark", insert("<<<<<<< HEAD", ">>>>>>> replies")),
    # Switching a rule off
    Mutation(
        "a needless comment",
        "switch-off",
        before("<!-- allow banned-word: the course is called so -->"),
    ),
)

# What only the files beside a page can show.
SITE_MUTATIONS = (
    Mutation("an answer short", "worksheet", without_last_answer),
    Mutation(
        "a whole address of ours at which nothing stands",
        "own-address",
        say("See [all replies](https://after-the-no.example/move-on/all-replies/)."),
    ),
)

# What only the built site can show; the rules are those of the link checker.
LINK_MUTATIONS = (
    Mutation(
        "a fragment that is not there", "missing-fragment", href(r"([^#()]*#)([\w-]+)", r"\1no-\2")
    ),
    Mutation("a page that is not there", "unresolved-link", href(r"([\w./-]+)\.md", r"\1-no.md")),
    Mutation(
        "a picture that is not there",
        "missing-asset",
        insert("![A desk with two chairs beside it](no-desk.png)"),
    ),
    Mutation(
        "a file that is not there",
        "download",
        say("Take [the sheet with large print](no-sheet.pdf) with you."),
    ),
    Mutation(
        "a picture from another host",
        "other-host",
        insert("![A desk with two chairs](https://pictures.example/desk.png)"),
    ),
    Mutation(
        "a link without encryption",
        "insecure-link",
        say("Look at [the rules on pay](http://www.gov.uk/pay)."),
    ),
)
