"""The blocks that fill the papers, as whole HTML."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown

from scripts.content.errors import ContentError
from scripts.extensions.conformance import MeasuredExtension

MEASURED = """\
measured: 2026-11-03
version: 1.4.2
browser: Chromium 156
axe: 4.12.1
policy: default-src 'none'; script-src 'self'
pages: ["", about/]
screens: ["360 by 740, light", "1280 by 900, dark"]
violations: []
console_messages: []
other_hosts: []
cookies: 0
pages_too_wide_at_320: 0
pages_too_wide_when_spaced: 2
stored_on_opening: []
stored: [after-the-no.sheet.kind-letter]
start_page_kilobytes: 17
heaviest_page_kilobytes: 38
"""
CONFORMANCE = """\
- id: "2.1.4"
  name: Character Key Shortcuts
  level: A
  result: does not support
  remark: The slash key opens search.
  tested: [reading]
- id: "3.1.1"
  name: Language of Page
  level: A
  result: supports
  remark: Each page states its language.
  tested: [axe, "tests/browser/test_menu.py::test_a_closed_menu_takes_no_focus"]
- id: "1.4.5"
  name: Images of Text
  level: AA
  result: supports
  remark: There are none.
  tested: [reading]
"""
ACCESSIBILITY = """\
faults:
  - fault: The slash key opens search.
    criteria: ["2.1.4"]
  - fault: The menu stands open in an old browser.
unchecked:
  - Nobody has tried a screen reader.
"""
TABLE = '<table class="atn-stacked">\n<thead>\n<tr>\n'


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Write the three files of a small site."""
    folder = tmp_path / "docs" / "data"
    folder.mkdir(parents=True)
    (folder / "measured.yaml").write_text(MEASURED, encoding="utf-8")
    (folder / "conformance.yaml").write_text(CONFORMANCE, encoding="utf-8")
    (folder / "accessibility.yaml").write_text(ACCESSIBILITY, encoding="utf-8")
    return folder


def html(text: str, data: Path) -> str:
    """Render a page with the extension alone."""
    return Markdown(extensions=[MeasuredExtension(data=str(data))]).convert(text)


def heads(*names: str) -> str:
    """Return the head of a table and the start of its body."""
    cells = "\n".join(f'<th scope="col">{name}</th>' for name in names)
    return f"{TABLE}{cells}\n</tr>\n</thead>\n<tbody>\n"


def line(first: str, *cells: tuple[str, str]) -> str:
    """Return a row: its name, then heading and words of each cell."""
    rest = "\n".join(f'<td data-heading="{head}">{text}</td>' for head, text in cells)
    return f'<tr>\n<th scope="row">{first}</th>\n{rest}\n</tr>\n'


def same(found: str, wanted: str) -> None:
    """Compare two pieces of HTML by what they mean, whatever the order of attributes."""
    one, other = (BeautifulSoup(text, "html5lib") for text in (found, wanted))
    for tree in (one, other):
        for tag in tree.find_all(True):
            tag.attrs = dict(sorted(tag.attrs.items()))
    assert one.prettify() == other.prettify()


def test_the_product_is_named_with_its_version_day_and_tools(data: Path) -> None:
    rows = (
        ("Name of product", "After the No"),
        ("Version", "1.4.2"),
        ("Measured on", "3 November 2026"),
        ("Measured with", "Chromium 156 and axe-core 4.12.1"),
    )
    body = "".join(line(f"<span>{first}</span>", ("Which", text)) for first, text in rows)
    same(
        html("/// measured | product\n///", data),
        f'<div class="atn-measured">\n{heads("What", "Which")}{body}</tbody>\n</table>\n</div>',
    )


def test_results_say_none_where_nothing_was_found_and_count_the_rest(data: Path) -> None:
    rows = (
        ("Pages opened", "2, each on 2 screens"),
        ("Screens, in pixels", "360 by 740, light; 1280 by 900, dark"),
        ("Faults that axe finds, WCAG 2.2 A and AA", "None"),
        ("Pages wider than a window of 320 pixels", "None"),
        ("Pages too wide with the spacing of 1.4.12", "2"),
        ("Errors in the browser under the strict policy", "None"),
        ("Requests to other hosts", "None"),
        ("Cookies set", "None"),
        ("Stored by opening pages, besides the pages themselves", "None"),
        ("Start page, with all it loads, compressed", "17 KB"),
        ("Heaviest page, with all it loads, compressed", "38 KB"),
    )
    body = "".join(line(f"<span>{first}</span>", ("What was found", text)) for first, text in rows)
    same(
        html("/// measured | results\n///", data),
        '<div class="atn-measured">\n'
        "<p>Measured on 3 November 2026, with Chromium 156 and axe-core 4.12.1.</p>\n"
        f"{heads('What was looked at', 'What was found')}{body}</tbody>\n</table>\n</div>",
    )


def test_each_stored_name_stands_with_what_it_is(data: Path) -> None:
    words = "What was written on a worksheet, or ticked on a checklist, and when"
    body = line("<code>after-the-no.sheet.kind-letter</code>", ("What it is", words))
    same(
        html("/// measured | stored\n///", data),
        '<div class="atn-measured">\n'
        "<p>Seen in Chromium 156 on 3 November 2026, after the site was used.</p>\n"
        f"{heads('Name in the browser&#39;s storage', 'What it is')}{body}</tbody>\n</table>\n"
        "</div>",
    )


def test_a_directive_that_nobody_has_put_into_words_is_refused_with_the_place_for_them(
    data: Path,
) -> None:
    path = data / "measured.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("default-src 'none';", "odd-src 'none';", 1), encoding="utf-8")
    with pytest.raises(ContentError, match="say in ALLOWED"):
        html("/// measured | policy\n///", data)


def test_the_policy_stands_in_full_and_in_words(data: Path) -> None:
    head = "What it means"
    body = line(
        "<code>default-src 'none'</code>", (head, "What is not named below is refused")
    ) + line(
        "<code>script-src 'self'</code>",
        (head, "Scripts come from this site; inside a page stands only one, named by its sum"),
    )
    same(
        html("/// measured | policy\n///", data),
        '<div class="atn-measured">\n'
        "<pre><code>default-src 'none';\nscript-src 'self'\n</code></pre>\n"
        f"{heads('Part of the policy', head)}{body}</tbody>\n</table>\n</div>",
    )


def test_a_level_of_the_report_counts_its_answers_and_gives_each_its_remark(data: Path) -> None:
    columns = ("Conformance level", "Remarks", "Tested by")
    body = line(
        "<span>2.1.4 Character Key Shortcuts</span>",
        (columns[0], "Does not support"),
        (columns[1], "The slash key opens search."),
        (columns[2], "the makers, reading code and pages"),
    ) + line(
        "<span>3.1.1 Language of Page</span>",
        (columns[0], "Supports"),
        (columns[1], "Each page states its language."),
        (
            columns[2],
            "axe-core on every page; our test that says \u201ca closed menu takes no focus\u201d "
            "(test_menu.py)",
        ),
    )
    same(
        html("/// conformance | A\n///", data),
        '<div class="atn-measured">\n'
        "<p>2 criteria of level A: supports 1, does not support 1.</p>\n"
        f"{heads('Criterion', *columns)}{body}</tbody>\n</table>\n</div>",
    )
    assert "1.4.5" in html("/// conformance | AA\n///", data)
    assert "2.1.4" not in html("/// conformance | AA\n///", data)


def test_faults_name_the_criteria_they_touch(data: Path) -> None:
    same(
        html("/// conformance | faults\n///", data),
        '<div class="atn-measured">\n<ul>\n'
        "<li>The slash key opens search. (WCAG 2.1.4)</li>\n"
        "<li>The menu stands open in an old browser.</li>\n</ul>\n</div>",
    )


def test_what_nobody_tried_is_a_list(data: Path) -> None:
    same(
        html("/// conformance | unchecked\n///", data),
        '<div class="atn-measured">\n<ul>\n<li>Nobody has tried a screen reader.</li>\n'
        "</ul>\n</div>",
    )


@pytest.mark.parametrize(
    ("block", "argument", "known"),
    [
        ("measured", "speed", "product, results, stored, policy"),
        ("conformance", "AAA", "A, AA, faults, unchecked"),
    ],
)
def test_an_unknown_argument_is_named_at_its_page_and_line(
    data: Path, block: str, argument: str, known: str
) -> None:
    page = data.parent / "paper.md"
    text = f"# A paper\n\n/// {block} | {argument}\n///\n"
    page.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as error:
        html(text, data)
    remedy = f"'{block}' knows no '{argument}'; use: {known}"
    assert str(error.value) == f"{page}:3: unknown-entry: {remedy}"
