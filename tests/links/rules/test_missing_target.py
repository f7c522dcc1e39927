"""Tests of the rule missing-target."""

import pytest

from tests.links.conftest import Finder
from tests.links.samples import example, on_checklist

PLACE = ("docs/move-on/checklist.md", 7, "missing-target")
FAILS = example(
    on_checklist(
        '<label for="jop">Job</label> <input id="job">',
        '<p><label for="jop">Job</label> <input id="job"></p>',
    ),
    PLACE,
)
PASSES = example(
    on_checklist(
        '<label for="job">Job</label> <input id="job">',
        '<p><label for="job">Job</label> <input id="job" aria-describedby="first-hour checklist">'
        '</p><template><label for="day">Day</label><input id="day"></template>',
    )
)


@pytest.mark.parametrize(
    "element",
    [
        '<p aria-labelledby="checklist gone">Breathe</p>',
        '<p aria-describedby="gone">Breathe</p>',
        '<button aria-controls="gone">Breathe</button>',
        '<p aria-owns="gone">Breathe</p>',
        '<button popovertarget="gone">Breathe</button>',
        '<input list="gone">',
        '<table><tr><td headers="gone">Breathe</td></tr></table>',
        '<button form="gone">Breathe</button>',
    ],
)
def test_every_attribute_that_names_an_id_is_looked_at(element: str, found: Finder) -> None:
    assert found(example(on_checklist(element, element))) == {PLACE}
