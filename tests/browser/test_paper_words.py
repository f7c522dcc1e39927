"""The words of PDF and Word files against what a browser prints, with script and without."""

import re
from html import unescape
from pathlib import Path

from playwright.sync_api import Browser

from scripts import ROOT
from scripts.papers.reading import Paper, Words, read_papers


def read_words(paper: Paper) -> list[str]:
    """Return each run of words that a file takes from the page; addresses are added on paper."""
    html = "".join(part.html for part in paper.parts if isinstance(part, Words))
    html += "<br>".join(
        tick.html for part in paper.parts if isinstance(part, tuple) for tick in part
    )
    html = re.sub(r'<span class="address">.*?</span>', "", html)
    return [unescape(" ".join(run.split())) for run in re.findall(r">([^<]*\w[^<]*)<", f">{html}<")]


def test_papers_hold_only_what_is_printed_with_script_and_without(
    site: Path, server: str, browser: Browser
) -> None:
    papers = read_papers(site, ROOT / "docs", ROOT / "mkdocs.yml")
    assert len(papers) == 19
    for script in (True, False):
        context = browser.new_context(java_script_enabled=script)
        page = context.new_page()
        page.emulate_media(media="print")
        for paper in papers:
            page.goto(f"{server}{paper.url}", wait_until="load")
            shown = " ".join(page.locator("article").inner_text().split())
            for run in read_words(paper):
                assert run in shown, f"{paper.url}, script {script}: {run}"
        context.close()
