"""Checklists: whole HTML for what a writer types."""

from markdown import Markdown

from scripts.extensions.checklist import ChecklistExtension


def html(text: str) -> str:
    """Render a page with the extension alone."""
    return Markdown(extensions=[ChecklistExtension()]).convert(text)


def test_an_item_becomes_a_box_with_its_words_as_label() -> None:
    assert html("- [ ] Eat one proper meal.") == (
        '<p class="atn-unheard" data-not-searched="">JavaScript is off in this '
        "browser, or it did not load. You can tick these boxes and print them, but no tick is "
        "kept.</p>\n"
        '<ul class="atn-checklist">\n'
        '<li><input id="do-eat-one-proper-meal" type="checkbox" />'
        '<label for="do-eat-one-proper-meal">Eat one proper meal.</label></li>\n'
        "</ul>"
    )


def test_a_link_stays_inside_the_label() -> None:
    said = html("- [ ] Choose [someone to talk to](support.md) now.")
    assert (
        '<label for="do-choose-someone-to-talk-to-now">Choose '
        '<a href="support.md">someone to talk to</a> now.</label>'
    ) in said


def test_equal_words_get_ids_of_their_own() -> None:
    said = html("- [ ] Wait a day.\n- [ ] Wait a day.")
    assert 'id="do-wait-a-day"' in said
    assert 'id="do-wait-a-day_1"' in said


def test_items_with_paragraphs_work_too() -> None:
    said = html("- [ ] Ask once.\n\n- [ ] Then stop.")
    assert said.count("<label") == 2
    assert "[ ]" not in said


def test_an_ordinary_list_is_left_alone() -> None:
    assert html("- Ask once.\n- Stop.") == "<ul>\n<li>Ask once.</li>\n<li>Stop.</li>\n</ul>"


def test_that_nothing_is_kept_without_script_is_said_once_above_the_first_list() -> None:
    said = html("- [ ] Ask once.\n\n## Later\n\n- [ ] Then stop.")
    assert said.count("atn-unheard") == 1
    assert said.index("atn-unheard") < said.index("atn-checklist")
    assert "atn-unheard" not in html("- An item to read.")
