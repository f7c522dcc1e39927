"""A block that writes a careers service's settings file, and one that explains each setting.

    /// settings-form
    ///

    /// settings-list
    ///

Both come from schemas/settings.schema.json. The form stays hidden until
docs/assets/javascripts/settings-form.js answers it; the list is there without script.
"""

import json
import xml.etree.ElementTree as etree
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from markdown.util import AtomicString
from pymdownx.blocks.block import Block

from scripts.content import schemas
from scripts.content.countries import country_names
from scripts.extensions.blocks import SiteBlocks
from scripts.extensions.elements import element, literal, unheard
from scripts.settings.colours import (
    DARK_BACKGROUNDS,
    DARK_INK,
    LEAST,
    LIGHT_BACKGROUNDS,
    LIGHT_INK,
    ON_MAIN,
)
from scripts.settings.layout import RULE

DAY = r"^\d{4}-\d{2}-\d{2}$"
NO_FORM = "So the form that writes the file is missing. Take the example, and change it by hand."


@dataclass(frozen=True)
class Field:
    """One field of the form: the setting it fills, its label, and an answer as an example."""

    key: str
    label: str
    example: str = ""
    kind: str = "text"


# `key` names the setting as `contact.email`, or `helplines.1.name` for the first of a list.
PARTS: dict[str, tuple[Field, ...]] = {
    "Who you are": (
        Field("service", "Your service's name", "Riverbend College Careers"),
        Field("address", "Where the site will be", "https://www.riverbend.example/careers/", "url"),
        Field("site_name", "Another name for the site itself", "After the No"),
        Field("language", "Language of the pages", "en-GB"),
        Field("languages", "Languages besides English", "cy", "lines"),
    ),
    "How it looks": (
        Field("logo", "File name of your logo", "logo.svg"),
        Field("colours.main", "Main colour on light pages", "#7a1f3d"),
        Field("colours.main_dark", "Main colour on dark pages", "#f2a9be"),
        Field("colours.accent", "Second colour on light pages", "#1f6f8b"),
        Field("icon", "File name of a square icon", "icon.svg"),
    ),
    "How people reach you": (
        Field("contact.email", "Email", "careers@riverbend.example", "email"),
        Field("contact.phone", "Phone", "", "tel"),
        Field("contact.page", "Your contact page", "https://www.riverbend.example/contact", "url"),
        Field("contact.place", "Where to find you", "Room 204, above the library"),
        Field("booking", "Where people book a talk", "https://www.riverbend.example/book", "url"),
        Field("opening_hours", "Opening hours", "Monday to Friday, 9 to 5", "lines"),
    ),
    "Countries and local lines": (
        Field("countries", "Countries that come first", kind="countries"),
        Field("helplines.1.name", "Local line: its name", "Riverbend listening line"),
        Field("helplines.1.for", "Local line: what it is for", "someone to talk to in term time"),
        Field("helplines.1.number", "Local line: number to call", "", "tel"),
        Field(
            "helplines.1.text",
            "Local line: how to text it",
            "Text RIVER to the number on your student card",
        ),
        Field("helplines.1.hours", "Local line: cost and hours", "free, every evening"),
        Field(
            "helplines.1.url", "Local line: its page", "https://www.riverbend.example/line", "url"
        ),
    ),
    "What readers see first, and what they do without": (
        Field("first_line", "First line on the start page", "We are in room 204. Come by."),
        # Without an example: its last day would be over one day.
        Field("notice.text", "Notice: what it says"),
        Field("notice.until", "Notice: its last day"),
        Field("leave_out.staff_pages", "Pages for careers services", "true", "staff"),
        Field("leave_out.situations", "Situations to leave out", "visa", "lines"),
        Field("leave_out.worksheets", "Sheets to leave out", "kind-letter", "lines"),
        Field("leave_out.countries", "Countries to leave out", "australia", "lines"),
    ),
    "Foot and frames": (
        Field("footer_links.1.words", "Link at the foot: its words", "Riverbend: privacy notice"),
        Field(
            "footer_links.1.address",
            "Link at the foot: where it leads",
            "https://www.riverbend.example/privacy",
            "url",
        ),
        Field("footer", "Lines of your own at the foot", "Riverbend College, charity", "lines"),
        Field("licence", "What holds for your own pages", "Our own pages: all rights reserved."),
        Field(
            "embed_in",
            "Where pages may stand in a frame",
            "https://learn.riverbend.example",
            "lines",
        ),
    ),
    "Faults in security": (
        Field("security.contact", "Where people report one"),
        Field("security.expires", "The last day on which that holds"),
    ),
}


def described(key: str) -> dict[str, Any]:
    """Return the part of the schema that describes a setting."""
    return schemas.part(RULE, [int(name) if name.isdigit() else name for name in key.split(".")])


def show_form(box: etree.Element, data: Path) -> None:
    """Add the form, hidden until a script answers it."""
    form = element(box, "form", class_="atn-settings", autocomplete="off", hidden="", novalidate="")
    form.set("data-not-searched", "")
    for number, (legend, fields) in enumerate(PARTS.items(), start=1):
        part = element(form, "fieldset", id=f"settings-part-{number}")
        element(part, "legend", legend)
        for field in fields:
            if field.kind == "countries":
                show_countries(part, field, data)
            else:
                show_field(part, field)
    show_preview(form)
    needed = {
        "light": {**LIGHT_BACKGROUNDS, "ink": LIGHT_INK},
        "dark": {**DARK_BACKGROUNDS, "ink": DARK_INK},
        "onMain": ON_MAIN,
        "least": LEAST,
    }
    script = element(box, "script", type="application/json", id="settings-colours")
    script.text = AtomicString(json.dumps(needed, separators=(",", ":")))


def show_field(part: etree.Element, field: Field) -> None:
    """Add one field with its label, its hint and what its value must look like."""
    about = described(field.key)
    own = f"settings-{field.key.replace('.', '-')}"
    line = element(part, "div", class_="atn-settings-field")
    element(line, "label", field.label, for_=own)
    hint = str(about.get("description", ""))
    if field.kind == "lines":
        hint = f"{hint} One on each line."
    literal(line, "p", hint, class_="atn-hint", id=f"{own}-hint")
    settings = {"aria-describedby": f"{own}-hint {own}-fault", "data-key": field.key}
    pattern = about.get("pattern") or about.get("items", {}).get("pattern")
    if about.get("format") == "date":
        pattern = DAY
    if pattern:
        settings["data-pattern"] = str(pattern)
    most = about.get("maxLength") or about.get("items", {}).get("maxLength")
    if most and field.kind != "lines":
        settings["maxlength"] = str(most)
    if field.key in ("service", "address"):
        settings["required"] = ""
    if field.example:
        settings["data-example"] = field.example
    if field.kind == "staff":
        select = element(line, "select", id=own, **settings)
        element(select, "option", "Keep them", value="")
        element(select, "option", "Leave them out", value="true")
    elif field.kind == "lines":
        element(line, "textarea", id=own, rows="3", **settings)
    else:
        # Text, not url or email: the pattern judges, and a phone's keyboard still fits.
        modes = {"url": "url", "email": "email", "tel": "tel"}
        settings["inputmode"] = modes.get(field.kind, "text")
        element(line, "input", id=own, type="text", spellcheck="false", **settings)
    element(line, "p", class_="atn-settings-fault", id=f"{own}-fault", hidden="")


def show_countries(part: etree.Element, field: Field, data: Path) -> None:
    """Add a choice of the country that comes first, second and third."""
    literal(part, "p", str(described(field.key)["description"]), class_="atn-hint")
    for number, place in enumerate(("First", "Second", "Third"), start=1):
        own = f"settings-countries-{number}"
        line = element(part, "div", class_="atn-settings-field")
        element(line, "label", f"{place} country", for_=own)
        select = element(line, "select", id=own, **{"data-key": field.key})
        element(select, "option", "None", value="")
        for country, name in sorted(country_names(data).items(), key=lambda pair: pair[1]):
            literal(select, "option", name, value=country)


def show_preview(form: etree.Element) -> None:
    """Add how it will look, and the file."""
    element(form, "h3", "How it will look").set("data-not-searched", "")
    for mode in ("light", "dark"):
        # A drawing of the page: its words are said by the fields already.
        panel = element(form, "div", class_="atn-settings-preview", **{"data-mode": mode})
        panel.set("aria-hidden", "true")
        element(panel, "p", class_="atn-settings-name")
        words = element(panel, "p", f"A {mode} page with ")
        element(words, "span", "a link", class_="atn-settings-link").tail = " and a button: "
        element(words, "span", "Save", class_="atn-settings-button")
    element(form, "p", class_="atn-settings-contrast", role="status")
    element(form, "h3", "Your file").set("data-not-searched", "")
    output = element(form, "pre", class_="atn-settings-file", tabindex="0")
    output.set("role", "region")
    output.set("aria-label", "settings.yml")
    element(output, "code")
    actions = element(form, "p", class_="atn-settings-actions")
    save = element(actions, "button", "Download settings.yml", type="submit", class_="atn-button")
    save.tail = " "
    for name, label in (("example", "Fill in an example"), ("empty", "Empty the form")):
        button = element(actions, "button", label, type="button", class_="atn-button")
        button.set("data-fill", name)
        button.tail = " "
    element(form, "p", class_="atn-settings-status", role="status")


def show_list(box: etree.Element) -> None:
    """List every setting with what it does, from the schema."""
    schema = schemas.schema(RULE)
    found = element(box, "dl", class_="atn-settings-list")
    for name, part in schema["properties"].items():
        literal(element(found, "dt"), "code", name)
        needed = "Needed. " if name in schema["required"] else ""
        literal(found, "dd", f"{needed}{part['description']}{by_language(part)}")
        inner = part.get("items", part)
        for key, value in inner.get("properties", {}).items():
            line = element(found, "dd")
            literal(line, "code", f"{name}: {key}").tail = " "
            literal(line, "span", f"{value['description']}{by_language(value)}")


def by_language(part: dict[str, Any]) -> str:
    """Say of a setting that it may be given by language, where it may."""
    kinds = part.get("type")
    return " May be given by language." if isinstance(kinds, list) and "object" in kinds else ""


class SettingsFormBlock(Block):
    """`/// settings-form`: writes the settings file on the reader's device."""

    NAME = "settings-form"

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Add the form."""
        box = element(parent, "div", class_="atn-settings-form")
        unheard(box, NO_FORM)
        show_form(box, Path(self.config["data"]))
        return box


class SettingsListBlock(Block):
    """`/// settings-list`: every setting and what it does."""

    NAME = "settings-list"

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Add the list."""
        box = element(parent, "div")
        show_list(box)
        return box


class SettingsFormExtension(SiteBlocks):
    """Adds the blocks to Python-Markdown."""

    blocks = (SettingsFormBlock, SettingsListBlock)


makeExtension = SettingsFormExtension  # noqa: N816  # the name Python-Markdown looks for
