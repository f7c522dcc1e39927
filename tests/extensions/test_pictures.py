"""Pictures from files, and a week drawn from its hours."""

import pytest
from markdown import Markdown

from scripts.content.errors import ContentError
from scripts.extensions.drawing_blocks import DRAWINGS
from scripts.extensions.pictures import PICTURES, PicturesExtension, amount

AS_IT_SHOULD_BE = "with hours up to 5; write: Mon 2, Fri 0.5"


def html(text: str) -> str:
    """Render a page with the extension alone."""
    return Markdown(extensions=[PicturesExtension()]).convert(text)


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_says_in_words_all_that_it_shows(name: str) -> None:
    said = html(f"/// picture | {name}\n///")
    label = said.partition('aria-label="')[2].partition('"')[0].replace("’", "'").casefold()
    assert said.startswith('<div class="atn-picture"><svg')
    assert 'role="img"' in said
    assert "style=" not in said
    assert len(label.split()) > 20


def test_a_week_is_a_bar_for_each_day_with_hours_and_says_them() -> None:
    said = html("/// week | Mon 2, Tue 2, Thu 2, Fri 0.5\n///")
    assert (
        'aria-label="A week of searching. Monday 2 hours, Tuesday 2 hours, Thursday 2 hours, '
        'Friday half an hour. Free: Wednesday, Saturday, Sunday."' in said
    )
    assert said.count("<rect") == 4
    assert '<rect class="atn-stop" height="44" rx="3" width="36" x="8" y="86">' in said
    assert "½ h" in said


@pytest.mark.parametrize(
    ("hours", "said"),
    [(0.5, "half an hour"), (1, "1 hour"), (1.5, "1 and a half hours"), (2, "2 hours")],
)
def test_hours_are_said_in_words(hours: float, said: str) -> None:
    assert amount(hours) == said


@pytest.mark.parametrize(
    ("block", "remedy"),
    [
        ("picture | the-moon", f"no picture is called 'the-moon'; use: {', '.join(PICTURES)}"),
        ("week | Mon", f"'Mon' is no day {AS_IT_SHOULD_BE}"),
        ("week | Mon 9", f"'Mon 9' is no day {AS_IT_SHOULD_BE}"),
        (
            "week | Mon 2, Monday 3",
            "'Monday 3' is no day with hours up to 5; write: Mon 2, Fri 0.5",
        ),
    ],
)
def test_what_cannot_be_drawn_is_named_with_the_remedy(block: str, remedy: str) -> None:
    with pytest.raises(ContentError) as told:
        html(f"/// {block}\n///")
    assert told.value.remedy == remedy


def test_each_picture_is_a_file_of_its_own() -> None:
    assert all((DRAWINGS / f"{name}.svg").exists() for name in PICTURES)
