"""The list of sections: whole HTML."""

from markdown import Markdown
from markdown.extensions.toc import TocExtension

from scripts.extensions.contents import ContentsExtension


def test_the_list_is_a_named_landmark_that_search_leaves_out() -> None:
    toc = TocExtension(title="On this page", toc_depth="2-2")
    text = "[TOC]\n\n## Ask once\n\nText."
    assert Markdown(extensions=[toc, ContentsExtension()]).convert(text) == (
        '<nav aria-label="On this page" class="toc" data-not-searched="">'
        '<span class="toctitle">On this page</span><ul>\n'
        '<li><a href="#ask-once">Ask once</a></li>\n</ul>\n</nav>\n'
        '<h2 id="ask-once">Ask once</h2>\n<p>Text.</p>'
    )


def test_a_page_without_a_list_is_left_alone() -> None:
    assert Markdown(extensions=[ContentsExtension()]).convert("## Ask") == "<h2>Ask</h2>"
