"""The form and the list of settings hold what the schema allows, and nothing else."""

from bs4 import BeautifulSoup
from markdown import Markdown

from scripts.content.schemas import schema
from scripts.extensions.settings_form import PARTS, SettingsFormExtension, described


def html(text: str) -> BeautifulSoup:
    """Render a page."""
    return BeautifulSoup(Markdown(extensions=[SettingsFormExtension()]).convert(text), "html5lib")


FORM = html("/// settings-form\n///\n")


def test_the_form_asks_for_every_setting_but_pages() -> None:
    asked = {field.key.split(".")[0] for fields in PARTS.values() for field in fields}
    assert asked == set(schema("settings")["properties"]) - {"pages"}


def test_each_field_has_a_label_a_hint_and_a_place_for_its_fault() -> None:
    fields = FORM.select("[data-key]")
    assert len(fields) > 20
    for field in fields:
        assert FORM.select(f'label[for="{field["id"]}"]')
        for named in str(field.get("aria-describedby", "")).split():
            assert FORM.find(id=named), named


def test_a_field_carries_the_schemas_pattern_and_length() -> None:
    main = FORM.select_one('[data-key="colours.main"]')
    assert main
    assert main["data-pattern"] == described("colours.main")["pattern"]
    service = FORM.select_one('[data-key="service"]')
    assert service
    assert service["maxlength"] == "120"
    assert service.has_attr("required")


def test_every_example_fits_its_pattern() -> None:
    import re

    for fields in PARTS.values():
        for field in fields:
            about = described(field.key)
            pattern = about.get("pattern") or about.get("items", {}).get("pattern")
            if field.example and pattern:
                assert re.search(pattern, field.example), field.key


def test_the_form_is_hidden_until_its_script_answers_and_left_out_of_search() -> None:
    form = FORM.select_one("form")
    assert form
    assert form.has_attr("hidden")
    assert form.has_attr("data-not-searched")


def test_the_list_explains_every_setting_in_the_schemas_words() -> None:
    listed = html("/// settings-list\n///\n")
    terms = [term.get_text() for term in listed.select("dt")]
    assert terms == list(schema("settings")["properties"])
    said = listed.get_text()
    for part in schema("settings")["properties"].values():
        assert part["description"] in said
