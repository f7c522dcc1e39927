"""The benchmark's pages and its verdict; how long it takes is no test."""

from pathlib import Path

from scripts.lint.benchmark import Measured, changed, copy_site, table, verdict
from scripts.lint.rules import spelling
from scripts.lint.site import Site
from tests.lint.samples import page, said

PAGE = page("Write to the person who sent the no, and thank them for their time.\n" * 20).text


def test_one_copy_is_the_site_as_it_is(tmp_path: Path) -> None:
    copy_site(tmp_path / "site", 1)
    ours, copied = Site.read(), Site.read(tmp_path / "site")
    assert [one.text for one in copied.pages] == [one.text for one in ours.pages]
    assert len(copied.nav) == len(ours.pages)


def test_several_copies_differ_from_each_other_in_some_words(tmp_path: Path) -> None:
    copy_site(tmp_path / "site", 2)
    ours, copied = Site.read(), Site.read(tmp_path / "site")
    assert len(copied.pages) == 2 * len(ours.pages)
    assert len({one.text for one in copied.pages}) > 0.9 * len(copied.pages)
    words, others = (
        set(" ".join(one.text for one in copied.pages if name in str(one.path)).split())
        for name in ("copy-01", "copy-02")
    )
    assert len(words - others) > 500


def test_the_words_put_in_are_no_mistakes_and_the_same_in_each_run() -> None:
    assert changed(PAGE, 3) == changed(PAGE, 3) != changed(PAGE, 4)
    assert said(spelling, changed(PAGE, 3)) == []
    front = PAGE.index("# Reply")
    assert changed(PAGE, 3)[:front] == PAGE[:front]


def test_the_figures_and_a_line_for_each_limit_are_printed() -> None:
    once = Measured(40, 35_000, (2.0, 1.0, 9.0), (0.9, 0.8, 1.1))
    often = Measured(800, 700_000, (16.0,), (15.0,))
    assert table([once, often]).splitlines()[1].split() == ["40", "35,000", "2.00", "0.90", "20"]
    assert verdict(once, often) == (
        "kept: the real pages from nothing in under 3 s: 2.00 s\n"
        "kept: 20 times the pages in no more than 20 times that: 8.0 times",
        True,
    )
    lines, kept = verdict(
        Measured(40, 35_000, (3.1,), (3.0,)), Measured(800, 700_000, (70.0,), (69.0,))
    )
    assert [line.split(":")[0] for line in lines.splitlines()] == ["BROKEN", "BROKEN"]
    assert not kept
