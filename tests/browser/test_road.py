"""The road a reader takes, from the start page to a next step, with script on and off."""

import pytest
from playwright.sync_api import Page, expect

TRIAGE = {
    "It happened today": "How to get over a job rejection",
    "I want to know why": "Ask for feedback",
    "I know what to work on": "Work on the concerns",
    "I have another interview": "Approach your next interview",
    "I need to talk to someone": "Talk to someone",
}


@pytest.mark.parametrize("with_script", ["phone", "scriptless"])
@pytest.mark.parametrize("choice", TRIAGE)
def test_each_choice_leads_to_its_page_and_on_to_a_next_step(
    request: pytest.FixtureRequest, with_script: str, choice: str
) -> None:
    page: Page = request.getfixturevalue(with_script)
    page.goto("")
    page.get_by_role("link", name=choice).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(TRIAGE[choice])
    step = page.locator(".next-step a")
    expect(step).to_have_count(1)
    before = page.url
    step.click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert page.url.split("#")[0] != before.split("#")[0]


def test_following_next_steps_alone_passes_all_four_tips_and_never_ends(phone: Page) -> None:
    phone.goto("")
    phone.get_by_role("link", name="It happened today").click()
    tips: list[str] = []
    for _ in range(14):
        passed = phone.locator(".atn-tip span").first.inner_text()
        if passed not in tips:
            tips.append(passed)
        phone.locator(".next-step a").click()
    assert [tip.split(": ")[1] for tip in tips] == [
        "Move on",
        "Seek feedback",
        "Address concerns",
        "Fresh perspective",
    ]


def test_a_note_is_reached_from_the_text_and_leads_to_the_evidence(scriptless: Page) -> None:
    scriptless.goto("move-on/")
    scriptless.locator(".atn-cite a[aria-label='Source 1']").click()
    note = scriptless.locator("#note-1")
    expect(note).to_contain_text("Gilbert and others, 1998")
    note.get_by_role("link").first.click()
    entry = scriptless.locator("#gilbert-1998")
    expect(entry).to_be_in_viewport()
    expect(entry).to_contain_text("Its limits.")


def test_the_not_found_page_leads_back_under_a_sub_path(phone: Page) -> None:
    answer = phone.goto("move-on/no-such-page/")
    assert answer is not None
    assert answer.status == 404
    phone.get_by_role("link", name="I want to know why").click()
    expect(phone.get_by_role("heading", level=1)).to_contain_text("Ask for feedback")


def test_a_tap_on_its_words_ticks_a_box(phone: Page) -> None:
    phone.goto("move-on/checklist/")
    box = phone.get_by_role("checkbox", name="Eat one proper meal, even if it is toast.")
    phone.get_by_text("Eat one proper meal").click()
    expect(box).to_be_checked()
