"""The block for pages that a device keeps."""

from markdown import Markdown

from scripts.extensions.kept_pages import makeExtension


def test_what_the_writer_says_stands_there_until_the_script_comes() -> None:
    text = "/// kept-pages\nNo pages are kept now.\n///"
    assert Markdown(extensions=[makeExtension()]).convert(text) == (
        '<section aria-label="Pages kept here" class="atn-kept-pages">\n'
        "<p>No pages are kept now.</p>\n</section>"
    )
