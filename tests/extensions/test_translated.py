"""Pages in other languages: names that stay English, and what is said on an English page there."""

from typing import Any

import markdown
import pytest

from scripts.content.words import ENVIRONMENT, spoken

EXTENSIONS = ["toc", "scripts.extensions.translated", "scripts.extensions.checklist"]


def html(text: str) -> str:
    """Return a page's HTML."""
    return markdown.markdown(text, extensions=EXTENSIONS)


def test_a_heading_keeps_the_name_of_the_english() -> None:
    said = html("## الساعة *الأولى* {#the-first-hour}\n\n## Yr awr {#the-hour}\n\n## Plain {a}")
    assert said.splitlines() == [
        '<h2 id="the-first-hour">الساعة <em>الأولى</em></h2>',
        '<h2 id="the-hour">Yr awr</h2>',
        '<h2 id="plain-a">Plain {a}</h2>',
    ]


def test_a_box_keeps_the_name_of_the_english() -> None:
    said = html("- [ ] {#do-drink} Yfwch [ddŵr](https://example.org).\n- [ ] Drink")
    assert '<input id="do-drink" type="checkbox" />' in said
    assert '<label for="do-drink">Yfwch <a href="https://example.org">ddŵr</a>.</label>' in said
    assert '<label for="do-drink_1">Drink</label>' in said


def test_titles_and_short_forms_are_in_the_language_of_the_page(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(ENVIRONMENT, "cy")
    settings: dict[str, dict[str, Any]] = {
        "toc": {"title": "On this page"},
        "abbr": {"glossary": {"CV": "Next step"}},
    }
    for mark, title, short in (
        ("", "Ar y dudalen hon", "Y cam nesaf"),
        ("<!-- in English -->\n", "On this page", "Next step"),
    ):
        made = markdown.markdown(
            f"{mark}\n[TOC]\n\n## CV\n",
            extensions=[*EXTENSIONS, "abbr"],
            extension_configs=settings,
        )
        assert f'<span class="toctitle">{title}</span>' in made
        assert f'<abbr title="{short}">CV</abbr>' in made


def test_a_page_without_its_translation_speaks_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ENVIRONMENT, "cy")
    assert html("<!-- in English -->\n\nWords.") == "<p>Words.</p>"
    assert spoken() == "en"
    assert html("Geiriau.") == "<p>Geiriau.</p>"
    assert spoken() == "cy"
    monkeypatch.delenv(ENVIRONMENT)
    html("Words.")
    assert spoken() == "en"
