"""Tests of the rule insecure-link."""

from tests.links.conftest import Finder
from tests.links.samples import example, on_checklist

PLACE = ("docs/move-on/checklist.md", 7, "insecure-link")
FAILS = example(
    on_checklist(
        "Ask [Acas](http://www.acas.org.uk).",
        '<p>Ask <a href="http://www.acas.org.uk">Acas</a>.</p>',
    ),
    PLACE,
)
PASSES = example(
    on_checklist(
        "Ask [Acas](https://www.acas.org.uk).",
        '<p>Ask <a href="https://www.acas.org.uk">Acas</a>.</p>',
    )
)


def test_the_link_of_a_data_file_is_reported_there(found: Finder) -> None:
    link = '<p><a href="http://www.samaritans.org">Samaritans</a></p>'
    files = on_checklist("::: lines", link)
    files["docs/data/support.yaml"] = "- id: uk\n  url: http://www.samaritans.org\n"
    expected = ("docs/data/support.yaml", 2, "insecure-link")
    assert found(example(files)) == {expected}


def test_a_form_that_sends_without_encryption_is_reported(found: Finder) -> None:
    form = '<form action="http://forms.example/send"></form>'
    assert found(example(on_checklist(form, form))) == {PLACE}
