"""Worksheet pages for the tests of sheet.js, served under the site's root.

Their markup is the contract between scripts/extensions/worksheet.py and the script.
Style sheets and scripts come from the built site; each page is sent with the strict policy.
"""

import json
from collections.abc import Iterator, Mapping
from html import escape
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Dialog, Locator, Page, Route, expect

from tests.browser.conftest import DESKTOP, POLICY
from tests.conftest import SUB_PATH

START = f"after-the-no.{SUB_PATH}."
KEY = f"{START}sheet."
SAVED = "Saved on this device."
FOLDER = "tried"


def text(name: str, label: str, number: int, source: str = "", *, long: bool = False) -> str:
    """Return a short or a long answer."""
    kind = "long-answer" if long else "short-answer"
    control = (
        f'<textarea id="{name}" name="{name}" rows="3" placeholder=" "></textarea>'
        if long
        else f'<input type="text" id="{name}" name="{name}">'
    )
    return (
        f'<div class="atn-question" data-field="{name}" data-kind="{kind}"{drawn(source)}>'
        f'<p class="atn-label"><span class="atn-number">{number}</span> '
        f'<label for="{name}">{escape(label)}</label></p>{control}</div>'
    )


def drawn(source: str) -> str:
    """Return the attribute that names earlier fields, if there are any."""
    return f' data-from="{source}"' if source else ""


def choices(name: str, label: str, number: int, values: list[str], kind: str = "one-of") -> str:
    """Return one of, several of, or a scale."""
    box = "checkbox" if kind == "several-of" else "radio"
    lines = "".join(
        f'<p class="atn-choice"><input type="{box}" id="{name}-{place}" name="{name}" '
        f'value="{escape(value)}"> <label for="{name}-{place}">{escape(value)}</label></p>'
        for place, value in enumerate(values, start=1)
    )
    return (
        f'<fieldset class="atn-question" data-field="{name}" data-kind="{kind}">'
        f'<legend class="atn-label"><span class="atn-number">{number}</span> '
        f"<span>{escape(label)}</span></legend>{lines}</fieldset>"
    )


def rows(
    name: str, label: str, number: int, columns: Mapping[str, list[str]], source: str = ""
) -> str:
    """Return two rows to fill; a column with choices is a select."""
    lines = ""
    for row in (1, 2):
        cells = ""
        for column, offered in columns.items():
            control = f'id="{name}-{row}-{column}" name="{name}-{row}-{column}"'
            control += f' data-column="{column}"'
            options = "".join(f"<option>{escape(choice)}</option>" for choice in offered)
            cells += f'<p class="atn-cell"><label for="{name}-{row}-{column}">{column}</label> ' + (
                f'<select {control}><option value=""></option>{options}</select></p>'
                if offered
                else f'<textarea {control} rows="1" placeholder=" "></textarea></p>'
            )
        lines += f'<li class="atn-row">{cells}</li>'
    return (
        f'<fieldset class="atn-question" data-field="{name}" data-kind="answer-table"'
        f'{drawn(source)} data-columns="{" ".join(columns)}"><legend class="atn-label">'
        f'<span class="atn-number">{number}</span> <span>{escape(label)}</span></legend>'
        f'<ol class="atn-rows">{lines}</ol>'
        '<button class="atn-button atn-add" type="button" hidden>Add a row</button></fieldset>'
    )


def next_action(number: int) -> str:
    """Return the last question, which has two fields."""
    return (
        '<fieldset class="atn-question" data-kind="next-action"><legend class="atn-label">'
        f'<span class="atn-number">{number}</span> <span>My one next step</span></legend>'
        '<div data-field="next-action"><p class="atn-label">'
        '<label for="next-action">What</label></p>'
        '<textarea id="next-action" name="next-action" rows="1"></textarea></div>'
        '<div data-field="next-date"><p class="atn-label">'
        '<label for="next-date">By when</label></p>'
        '<input type="date" id="next-date" name="next-date"></div></fieldset>'
    )


KINDS = ["Knowledge", "Skill", "How it came across"]
SHEETS = {
    "interview-debrief": (
        "Interview debrief",
        text("hardest", "Which question was hardest?", 1)
        + rows("would-change", "What would you change?", 2, {"what": [], "instead": []})
        + choices("mood", "How did it end?", 3, ["Fine", "Cold", "Abrupt"])
        + choices("helped", "What helped?", 4, ["Notes", "Sleep", "Water"], "several-of")
        + choices("calm", "How calm were you?", 5, ["1", "2", "3", "4", "5"], "scale")
        + next_action(6),
    ),
    "feedback-notes": (
        "Feedback notes",
        text("their-words", "What did they say?", 1, long=True)
        + text("concern", "What is the concern behind it?", 2),
    ),
    "concern-sorter": (
        "Concern sorter",
        rows(
            "concerns",
            "What did they raise?",
            1,
            {"concern": [], "kind": KINDS},
            "interview-debrief/would-change feedback-notes/concern",
        )
        + text("chosen", "Which one or two do you choose?", 2, long=True),
    ),
    "gap-plan": (
        "Gap plan",
        text("concern", "Which concern?", 1, "concern-sorter/chosen", long=True)
        + rows(
            "steps",
            "What will you do?",
            2,
            {"step": [], "concern": [], "kind": KINDS},
            "concern-sorter/concerns",
        )
        + text(
            "lessons",
            "What did you learn?",
            3,
            "interview-debrief/would-change feedback-notes/their-words",
            long=True,
        )
        + text("line", "In one line?", 4, "feedback-notes/concern"),
    ),
}
ABOUT = {
    name: {"title": title, "url": f"{FOLDER}/{name}/", "tip": 2, "minutes": 15, "fields": {}}
    for name, (title, _) in SHEETS.items()
}
TICKS = [("water", "Drink a glass of water."), ("mail", "Turn off the mail sound.")]


def sheet(name: str, without: str = "") -> str:
    """Return a worksheet's page; `without` names a question that a later version dropped."""
    title, form = SHEETS[name]
    if without:
        start = form.index(f'<div class="atn-question" data-field="{without}"')
        form = form[:start] + form[form.index("</div>", start) + len("</div>") :]
    return page(
        title,
        f'<div class="atn-worksheet"><form class="atn-sheet" data-sheet="{name}" '
        f'data-title="{title}" autocomplete="off" novalidate>{form}</form>'
        '<section class="atn-saved" hidden aria-label="Saving"></section>'
        f'<script type="application/json" id="sheets">{json.dumps(ABOUT)}</script></div>',
    )


def checklist() -> str:
    """Return a checklist's page, with two lists."""
    lists = "".join(
        f'<ul class="atn-checklist"><li><input type="checkbox" id="do-{name}">'
        f'<label for="do-{name}">{words}</label></li></ul>'
        for name, words in TICKS
    )
    return page("Checklist", lists)


def page(title: str, body: str) -> str:
    """Return a page with the parts of the site's template that the script needs."""
    config = json.dumps({"base": "../..", "search": ""})
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        '<link rel="icon" href="data:,">'
        '<script type="module" src="../../assets/javascripts/sheet.js"></script></head>'
        f'<body><h1>{title}</h1><article class="atn-page">{body}</article>'
        f'<script id="__config" type="application/json">{config}</script></body></html>'
    )


def opened(browser: Browser, server: str, **settings: Any) -> Iterator[BrowserContext]:  # noqa: ANN401
    """Yield a context whose pages lie under `tried/`; a script error or policy fault fails."""
    context = browser.new_context(
        base_url=f"{server}{FOLDER}/", viewport=DESKTOP, **settings  # type: ignore[arg-type]
    )  # fmt: skip
    for name in SHEETS:
        serve(context, name, sheet(name))
    serve(context, "checklist", checklist())
    faults: list[str] = []
    context.on("weberror", lambda fault: faults.append(str(fault.error)))
    context.on(
        "console",
        lambda message: faults.append(message.text) if message.type == "error" else None,
    )
    yield context
    context.close()
    assert faults == []


def serve(context: BrowserContext, name: str, html: str) -> None:
    """Answer one address with a page, in place of the one before."""

    def answer(route: Route) -> None:
        headers = {"Content-Type": "text/html", "Content-Security-Policy": POLICY}
        route.fulfill(body=html, headers=headers)

    context.route(f"**/{FOLDER}/{name}/", answer)


def visit(context: BrowserContext, name: str) -> Page:
    """Open a page in a new tab."""
    tab = context.new_page()
    tab.goto(f"{name}/")
    return tab


def status(tab: Page) -> Locator:
    """Return the status line."""
    return tab.locator(".atn-status[role=status]")


def fill(tab: Page, label: str, words: str, said: str = SAVED) -> None:
    """Type into a field and wait until it is saved."""
    tab.get_by_label(label).fill(words)
    expect(status(tab)).to_have_text(said)


def stored(tab: Page, name: str, storage: str = "localStorage") -> Any:  # noqa: ANN401
    """Return what lies in storage for a sheet, None where nothing does.

    What tells tabs of each other's writings is left out, and a record without answers too.
    """
    found = json.loads(tab.evaluate(f"{storage}.getItem('{KEY}{name}')") or "{}")
    kept = {key: value for key, value in found.items() if key not in ("n", "seen", "c")}
    return kept if kept.get("answers") or kept.get("refused") else None


def words(tab: Page) -> list[str]:
    """Return the texts of both stores that hold an answer, or what was set aside."""
    script = "() => [...Object.entries(localStorage), ...Object.entries(sessionStorage)]"
    return [
        text
        for key, text in tab.evaluate(script)
        if "damaged." in key or (key.startswith(KEY) and json.loads(text)["answers"])
    ]


def put(context: BrowserContext, name: str, answers: Mapping[str, Any]) -> None:
    """Store a sheet's answers as an earlier visit would have."""
    tab = visit(context, "checklist")
    record = {"v": 1, "at": "2026-03-10T09:00:00.000Z", "answers": answers}
    record |= {"taken": {}, "refused": []}
    set_item(tab, f"{KEY}{name}", json.dumps(record))
    tab.close()


def set_item(tab: Page, key: str, text: str) -> None:
    """Write straight into storage."""
    tab.evaluate("([key, text]) => localStorage.setItem(key, text)", [key, text])


def asked_before_leaving(tab: Page, name: str) -> list[str]:
    """Go to another page, agree to everything, and return which questions the browser asked."""
    asked: list[str] = []

    def agree(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    tab.on("dialog", agree)
    tab.goto(f"{name}/")
    return asked
