"""Tests of the rule unknown-citation."""

from tests.lint.samples import good, messages, page

FAILS = [(good("[@acas-rejected]", "[@acas-rejceted]"), 23)]
PASSES = [page(), good("[@acas-rejected]", "[@acas-rejected; @gilliland-2001]")]


def test_the_likely_source_is_offered() -> None:
    assert messages(good("[@acas-rejected]", "[@acas-rejceted]")) == [
        "docs/seek-feedback/index.md:23: unknown-citation: no source 'acas-rejceted' in "
        "docs/data/sources.yaml; did you mean 'acas-rejected'?"
    ]
