"""The message builder: every case gives a whole letter, and what can be done with it."""

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from icalendar import Calendar
from markdown import Markdown
from playwright.sync_api import Browser, Page, Route, expect

from scripts.content import messages, rights
from scripts.content.checked import last_checked
from scripts.extensions.message_builder import MessageBuilderExtension
from tests.browser.conftest import DESKTOP, PHONE, POLICY, boxes_of, opened
from tests.browser.test_accessibility import RULES

ADDRESS = "seek-feedback/message-builder/"
PARTS = messages.read(rights.read())
CASES = [case.id for case in PARTS.cases]
GAPS = {"[name]": "Ms Okafor", "[job title]": "porter", "[date]": "3 March", "[your name]": "Amina"}
FIXTURE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Builder</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
{styles}
<link rel="stylesheet" href="../../assets/stylesheets/dark.css" \
media="screen and (prefers-color-scheme: dark)">
<script type="module" src="../../assets/javascripts/message-builder.js"></script>
</head><body><main class="atn-content"><article class="atn-page"><h1>Builder</h1>{content}</article>
</main></body></html>"""
STYLES = ("palette", "base", "page", "header", "blocks", "print", "builder")


def go(page: Page, site: Path, fragment: str = "") -> None:
    """Open the builder's page; a page made here stands in for it until the site has one."""
    if not (site / ADDRESS / "index.html").exists():
        page.route(f"**/{ADDRESS}", stand_in)
    page.goto(f"{ADDRESS}{fragment}")


def stand_in(route: Route) -> None:
    """Answer with a page that holds the block, under the site's policy."""
    content = Markdown(extensions=[MessageBuilderExtension(), "toc", "smarty"]).convert(
        "/// message-builder\n///"
    )
    styles = "\n".join(
        f'<link rel="stylesheet" href="../../assets/stylesheets/{name}.css">' for name in STYLES
    )
    route.fulfill(
        body=FIXTURE.format(styles=styles, content=content),
        headers={"Content-Type": "text/html", "Content-Security-Policy": POLICY},
    )


@pytest.fixture
def builder(browser: Browser, server: str, site: Path) -> Iterator[Page]:
    """Open the builder on a phone that lets a page copy; fail at anything the console says."""
    settings = {"viewport": PHONE, "permissions": ["clipboard-read", "clipboard-write"]}
    said: list[str] = []
    for page in opened(browser, server, timezone_id="Africa/Nairobi", **settings):
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        go(page, site)
        yield page
        assert said == []


def choose(page: Page, case: str, tone: str = "plain") -> None:
    """Choose what to send and how it sounds."""
    unfold(page)
    page.locator(f"#builder-case-{case}").check()
    page.locator(f"#builder-tone-{tone}").check()


def unfold(page: Page) -> None:
    """Open the fold that most kinds of message lie in."""
    if page.locator(".atn-builder-more:not([open])").count():
        page.locator(".atn-builder-more summary").click()


def fill(page: Page) -> None:
    """Fill every gap the form asks for."""
    for gap, words in GAPS.items():
        page.locator(f'[data-fills="{gap}"]').fill(words)


def body(page: Page) -> str:
    """Return the message as it stands."""
    return page.locator("#builder-body").text_content() or ""


def test_the_form_starts_with_the_letter_the_page_shows_without_script(builder: Page) -> None:
    shown = {}
    for case in PARTS.cases:
        choose(builder, case.id)
        shown[case.id] = (builder.locator("#builder-subject").text_content(), body(builder))
    assert shown == {case.id: PARTS.first_letter(case) for case in PARTS.cases}


def test_every_case_gives_a_whole_letter_in_every_tone(builder: Page) -> None:
    fill(builder)
    for case in CASES:
        bodies = set()
        for tone in PARTS.tones:
            choose(builder, case, tone.id)
            expect_whole(builder)
            bodies.add(body(builder))
        assert len(bodies) == len(PARTS.tones), case


def expect_whole(page: Page) -> None:
    """Look for a message without a hole, but for the gaps it names itself."""
    subject = page.locator("#builder-subject").text_content() or ""
    whole = f"{subject}\n{body(page)}"
    assert subject
    assert re.match(r"(Dear|Hello|Hi) Ms Okafor,\n\n", body(page))
    assert body(page).endswith("Amina")
    assert not re.search(r"[{}]|undefined|null|\n\n\n| $", whole)
    assert not [gap for gap in GAPS if gap in whole]
    left = re.findall(r"\[[^\]]+\]", whole)
    said = page.locator(".atn-builder-left").text_content() or ""
    assert said == (f"Still to fill in before you send it: {', '.join(left)}." if left else "")
    # Some mail programs cut an address after about 2,000 characters.
    assert len(page.locator("#builder-mail").get_attribute("href") or "") < 2000


def test_a_letter_asks_two_questions_at_most(builder: Page) -> None:
    over = builder.get_by_text("More than two are ticked.")
    turns = [
        # What is ticked or not, which of the questions are asked then, and whether it is too many.
        (None, [0, 1], False),
        ("Whether to apply again", [0, 1], True),
        ("What was missing", [1, 5], False),
        ("What they thought of the way I answered", [5], False),
        ("Whether to apply again", [], False),
        ("What was missing", [0], False),
        ("What they thought of the way I answered", [0, 1], False),
    ]
    for case in [case for case in PARTS.cases if case.questions != "none"]:
        choose(builder, case.id)
        worded = [question.worded(case.questions) for question in PARTS.questions]
        for label, places, too_many in turns:
            if label:
                builder.get_by_label(label).click()
            asked = [worded[place] for place in places]
            assert [question for question in worded if question in body(builder)] == asked
            assert ("\n\n1. " in body(builder)) == (len(asked) == 2)
            assert ("[your question]" in body(builder)) == (not asked)
            expect(over).to_be_visible(visible=too_many)


def test_only_what_a_case_needs_is_asked(builder: Page) -> None:
    questions = builder.get_by_role("group", name="What do you want to ask?")
    country = builder.get_by_label("Name the law of this country")
    shown = {}
    for case in PARTS.cases:
        choose(builder, case.id)
        shown[case.id] = (questions.is_visible(), country.is_visible())
        expect(builder.locator(".atn-builder-when")).to_have_text(case.when)
    assert shown == {case.id: (case.questions != "none", case.law) for case in PARTS.cases}


def test_a_request_for_data_names_no_law_unless_asked_and_says_when_it_was_checked(
    builder: Page,
) -> None:
    choose(builder, "data")
    unnamed = body(builder)
    assert not re.search(r"GDPR|Act|Article|section|Form 2", unnamed)
    for country in rights.read().values():
        builder.get_by_label("Name the law of this country").select_option(country.id)
        law = PARTS.laws.get(country.id)
        assert body(builder).replace(f"{law.words}\n\n" if law else "", "") == unnamed
        assert (law is None) == (body(builder) == unnamed)
        note = builder.locator("#builder-law-note")
        expect(note).to_contain_text(country.summary.strip())
        expect(note).to_contain_text(last_checked(country.verified))
        if law is None:
            expect(note).to_contain_text("The message names no law.")
    choose(builder, "employer")
    assert "Article" not in body(builder)


def test_copy_gives_the_words_and_says_so(builder: Page) -> None:
    fill(builder)
    status = builder.get_by_role("status").and_(builder.locator(".atn-builder-status"))
    builder.get_by_role("button", name="Copy the message").click()
    expect(status).to_have_text("The message is copied.")
    assert builder.evaluate("navigator.clipboard.readText()") == body(builder)
    builder.get_by_role("button", name="Copy the subject").click()
    expect(status).to_have_text("The subject is copied.")
    assert builder.evaluate("navigator.clipboard.readText()") == "Feedback on my porter interview"
    builder.get_by_label("Your name").press("End")
    builder.keyboard.type(" O")
    expect(status).to_be_empty()


def test_without_a_clipboard_the_old_way_copies_or_the_words_are_marked(builder: Page) -> None:
    status = builder.locator(".atn-builder-status")
    builder.evaluate(
        "() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }"
    )
    builder.get_by_role("button", name="Copy the message").click()
    expect(status).to_have_text("The message is copied.")
    assert builder.evaluate("navigator.clipboard.readText()") == body(builder)
    builder.evaluate("() => { document.execCommand = () => false; }")
    builder.get_by_role("button", name="Copy the message").click()
    expect(status).to_contain_text("The message is marked: copy it from there.")
    assert builder.evaluate("getSelection().toString()") == body(builder)


def test_the_mail_link_carries_subject_and_body_whole(builder: Page) -> None:
    builder.get_by_label("Job title").fill("Bäcker & café 100% #1 + “Koch” 👩‍🍳?")
    builder.get_by_label("Name of the person").fill("$& [your name]")
    href = builder.locator("#builder-mail").get_attribute("href") or ""
    address = urlsplit(href)
    assert (address.scheme, address.path) == ("mailto", "")
    assert not re.search(r"[\s+]", href)
    sent = parse_qs(address.query, strict_parsing=True)
    assert sent == {
        "subject": [builder.locator("#builder-subject").text_content()],
        "body": [body(builder).replace("\n", "\r\n")],
    }
    assert sent["body"][0].startswith("Dear $& [your name],\r\n\r\nThank you for letting me know")
    builder.get_by_label("Job title").evaluate(
        "field => { field.value = '\\ud83d';"
        " field.dispatchEvent(new Event('input', { bubbles: true })); }"
    )
    expect(builder.locator("#builder-mail")).to_have_attribute("href", re.compile("%EF%BF%BD"))


def test_holding_makes_a_calendar_file_for_tomorrow_with_the_message(builder: Page) -> None:
    choose(builder, "chase", "warm")
    fill(builder)
    with builder.expect_download() as waiting:
        builder.get_by_role("button", name="Hold it until tomorrow").click()
    assert waiting.value.suggested_filename == "message-for-tomorrow.ics"
    (event,) = Calendar.from_ical(Path(waiting.value.path()).read_bytes()).events
    today = builder.evaluate(
        "[new Date().getFullYear(), new Date().getMonth() + 1, new Date().getDate()]"
    )
    start = event.decoded("dtstart")
    before = start - timedelta(days=1)
    assert [before.year, before.month, before.day] == today
    assert (start.hour, start.tzinfo) == (10, None)
    assert re.fullmatch(rf"{start:%Y%m%d}-[0-9a-f]{{16}}@after-the-no", str(event["uid"]))
    assert str(event["description"]) == (
        f"Subject: A last note about the porter interview\n\n{body(builder)}"
    )
    expect(builder.locator(".atn-builder-status")).to_contain_text("message-for-tomorrow.ics")


def test_the_keyboard_alone_is_enough(builder: Page) -> None:
    builder.locator("#builder-case-employer").focus()
    for _ in range(CASES.index("agency")):
        builder.keyboard.press("ArrowDown")
    builder.keyboard.press("Tab")
    expect(builder.locator(":focus")).to_contain_text("Another message")
    builder.keyboard.press("Tab")
    builder.keyboard.press("ArrowDown")
    builder.keyboard.press("Tab")
    builder.keyboard.press("Space")
    for _ in PARTS.questions:
        builder.keyboard.press("Tab")
    for words in GAPS.values():
        builder.keyboard.type(words)
        builder.keyboard.press("Enter")
        builder.keyboard.press("Tab")
    builder.keyboard.press("Enter")
    expect(builder.locator(".atn-builder-status")).to_have_text("The message is copied.")
    assert body(builder).startswith("Hello Ms Okafor,\n\nThank you for putting me forward")
    assert "Could you tell me one thing?\n\nDid they say anything about the way I" in body(builder)
    assert body(builder).endswith("With thanks,\nAmina")
    for name in ("Copy the subject", "Open in my mail program", "Hold it until tomorrow"):
        builder.keyboard.press("Tab")
        expect(builder.locator(":focus")).to_have_text(name)
    assert builder.url.endswith(ADDRESS)


def test_the_fold_opens_by_keyboard_and_stays_open_while_the_choice_lies_in_it(
    builder: Page,
) -> None:
    fold = builder.locator(".atn-builder-more")
    folded = builder.locator("#builder-case-decided")
    expect(folded).to_be_hidden()
    builder.locator("#builder-case-thanks").check()
    builder.keyboard.press("Tab")
    builder.keyboard.press("Enter")
    builder.locator("#builder-case-thanks").focus()
    builder.keyboard.press("ArrowDown")
    expect(builder.locator("#builder-case-news")).to_be_checked()
    builder.locator(".atn-builder-more summary").click()
    expect(fold).to_have_attribute("open", "")
    builder.locator("#builder-case-employer").check()
    builder.locator(".atn-builder-more summary").click()
    expect(folded).to_be_hidden()


def test_nothing_is_stored_and_the_message_is_not_read_aloud_at_each_key(builder: Page) -> None:
    fill(builder)
    assert builder.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [
        0,
        0,
        "",
    ]
    for output in builder.locator("output").all():
        assert output.get_attribute("aria-live") == "off"
    builder.reload()
    assert "[your name]" in body(builder)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_axe_finds_nothing_in_the_form_in_use(
    browser: Browser, server: str, site: Path, size: dict[str, int], scheme: str
) -> None:
    for page in opened(browser, server, viewport=size, color_scheme=scheme):
        go(page, site)
        page.get_by_label("Whether to apply again").check()
        found = Axe().run(page, options=RULES).response["violations"]
        choose(page, "data")
        page.get_by_label("Name the law of this country").select_option("kenya")
        found += Axe().run(page, options=RULES).response["violations"]
        assert [(fault["id"], fault["nodes"][0]["html"]) for fault in found] == []


def test_targets_are_large_and_nothing_is_wider_than_a_small_phone(
    browser: Browser, server: str, site: Path
) -> None:
    for page in opened(browser, server, viewport={"width": 320, "height": 640}):
        go(page, site)
        choose(page, "data")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        targets = page.locator(
            ".atn-builder :is(.atn-choice label, .atn-button, select, [type=text]):visible"
        )
        # Nineteen cases, two tones, a country, four gaps and four things to do; no questions here.
        assert targets.count() == 30
        assert min(box["height"] for box in boxes_of(targets)) >= 43.9


def test_without_script_there_are_letters_and_no_form(
    browser: Browser, server: str, site: Path
) -> None:
    for page in opened(browser, server, viewport=PHONE, java_script_enabled=False):
        go(page, site)
        expect(page.locator(".atn-builder")).to_be_hidden()
        assert page.get_by_role("button", name="Copy the message").count() == 0
        for case in PARTS.cases:
            expect(page.get_by_role("heading", name=case.name, exact=True)).to_be_visible()
        letters = page.locator(".atn-letters .words").all()
        assert len(letters) == len(CASES)
        for case, letter in zip(PARTS.cases, letters, strict=True):
            subject, text = PARTS.first_letter(case)
            assert letter.inner_text() == f"Subject: {subject}\n\n{text}"


def test_with_script_the_letters_are_closed_unless_a_link_leads_to_one(
    builder: Page, site: Path
) -> None:
    letters = builder.locator(".atn-letters")
    letter = letters.get_by_text("Subject: Thank you for your feedback")
    expect(letter).to_be_hidden()
    builder.goto("about:blank")
    go(builder, site, "#say-thank-you-for-feedback")
    expect(letter).to_be_visible()
    expect(builder.locator(".atn-builder")).to_be_visible()


def test_paper_shows_the_readers_own_message_or_else_every_letter(builder: Page) -> None:
    builder.evaluate("dispatchEvent(new Event('beforeprint'))")
    builder.emulate_media(media="print")
    letters = builder.locator(".atn-letters")
    for letter in letters.locator(".words").all():
        expect(letter).to_be_visible()
    expect(builder.locator(".atn-builder")).to_be_hidden()
    builder.emulate_media(media="screen")
    fill(builder)
    builder.emulate_media(media="print")
    expect(letters).to_be_hidden()
    expect(builder.locator("#builder-body")).to_be_visible()
    expect(builder.get_by_role("button", name="Copy the message")).to_be_hidden()
