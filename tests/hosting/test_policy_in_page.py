"""The policy in a page's head: what stands there, where, and what is refused."""

from pathlib import Path

import pytest

from scripts.hosting.policy_in_page import main
from scripts.site.joining import sums
from tests.hosting.test_servers import POLICY

PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<style>p{margin:0}</style>
</head>
"""
HELD = POLICY.removesuffix("; frame-ancestors 'none'")


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Return a site of a page, one that leads to it, and the sum of its style."""
    site = tmp_path / "site"
    (site / "old").mkdir(parents=True)
    for name in ("index.html", "old/index.html"):
        (site / name).write_text(PAGE, encoding="utf-8")
    sums.write(site, ["p{margin:0}"], [])
    return site


def test_the_policy_stands_before_what_it_is_about_with_its_sums_and_without_frames(
    small: Path,
) -> None:
    policy = HELD.replace("style-src 'self'", f"style-src 'self' {sums.sum_of('p{margin:0}')}")
    held = (
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="referrer" content="no-referrer">\n'
    )
    for _ in range(2):  # a second run changes nothing
        assert main([str(small)]) == 0
        for name in ("index.html", "old/index.html"):
            text = (small / name).read_text(encoding="utf-8")
            assert text == PAGE.replace("<style>", f"{held}<style>")


def test_a_page_that_does_not_begin_as_ours_is_named_and_none_is_changed(
    small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = small / "other.html"
    other.write_text("<head><script>1</script><meta charset='utf-8'>", encoding="utf-8")
    assert main([str(small)]) == 1
    assert capsys.readouterr().err == (
        f'{other}: needs <meta charset="utf-8"> right behind <head>, so that the policy stands '
        "before all that it is about\n"
    )
    assert (small / "index.html").read_text(encoding="utf-8") == PAGE


def test_no_site_is_refused_with_the_remedy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path)]) == 2
    assert capsys.readouterr().err == f"{tmp_path}: no built site here; run: make build\n"
