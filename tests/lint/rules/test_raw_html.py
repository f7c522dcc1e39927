"""Tests of the rule raw-html."""

OTHERWISE = "write it in Markdown, or use a block between lines of ///"
COMMENT = "a comment: delete it; only <!-- allow rule-id: why --> may stand here"

EXACT: list[tuple[str, list[str]]] = [
    (
        "Ask for <b>two</b> things.<br>Then wait.\n",
        ["1:9: '<b>': write **words**", "1:27: '<br>': end the paragraph, or make a list"],
    ),
    (
        "Dear <name>,\n\nHello <name of manager>.\n",
        [
            "1:6: '<name>' vanishes from the page: write [name]",
            "3:7: '<name of manager>' vanishes from the page: write [name of manager]",
        ],
    ),
    (
        '<div class="box">\n<p>Ask.</p>\n</div>\n',
        [f"1:1: '<div class=\"box\">': {OTHERWISE}", f"2:1: '<p>': {OTHERWISE}"],
    ),
    (
        (
            "<script>\ncount();\n</script>\n\n<style>p { color: red }</style>\n\n"
            '<iframe src="film.html"></iframe>\n'
        ),
        [
            "1:1: '<script>': a page holds no script; delete it",
            "5:1: '<style>': a page holds no style; delete it",
            "7:1: '<iframe src=\"film.html\">': link to the page instead",
        ],
    ),
    (
        "Ask. <!-- Is this so? -->\n\n<!--\nOver lines\n-->\n",
        [f"1:6: {COMMENT}", f"3:1: {COMMENT}"],
    ),
    ("<!-- unfinished\n\nAsk.\n", [f"1:1: {COMMENT}"]),
    (
        'A tag <span\n  onclick="ask()">over lines</span>.\n',
        [f"1:7: '<span onclick=\"ask()\">': {OTHERWISE}"],
    ),
    (
        "Closed only.</div> And \\<b>escaped\\</b>.\n",
        [f"1:13: '</div>': {OTHERWISE}", "1:25: '<b>': write **words**"],
    ),
    (
        'Ask. {: .big }\n\n## Ask two {#two}\n\n{: onclick="ask()" }\n',
        [
            "1:6: '{: .big }': delete it; blocks carry the look",
            "3:12: '{#two}': delete it; blocks carry the look",
            "5:1: '{: onclick=\"ask()\" }': delete it; blocks carry the look",
        ],
    ),
    (
        "[Ask](javascript:ask()) or [ask](<data:text/html,x>).\n",
        [
            "1:7: 'javascript:' is a script: link to a page",
            "1:35: 'data:text/html' is a script: link to a page",
        ],
    ),
    (
        (
            "/// caution | Before you pay\n"
            "    attrs: {class: wide, onclick: 'ask()', id: pay}\n\nAsk.\n///\n"
        ),
        [("2:5: a block takes no 'class, onclick': delete it; the block's name carries the look")],
    ),
    (
        "/// words | An email\nDear <first name>,\n///\n",
        ["2:6: '<first name>' vanishes from the page: write [first name]"],
    ),
    ('<div class="box"\n\nAsk.\n', [f"1:1: '<div': {OTHERWISE}"]),
    (
        "<?php echo 1 ?>\n\n<!DOCTYPE html>\n",
        ["1:1: '<?php' is no Markdown: delete it", "3:1: '<!DOCTYPE' is no Markdown: delete it"],
    ),
    ("| A | B |\n|---|---|\n| C | <sup>2</sup> |\n", [f"3:7: '<sup>': {OTHERWISE}"]),
    (
        "---\ntitle: Ask <em>now</em>\n---\n\n# Ask <em>now</em>\n",
        ["2:12: '<em>': write *words*", "5:7: '<em>': write *words*"],
    ),
    (
        ('Ask `<b>` and `<!-- this -->`, or:\n\n```html\n<div onclick="ask()">\n```\n\n    <p>\n'),
        [],
    ),
    (
        (
            "&lt;b&gt; is 3 < 5 and 7 > 6, I <3 you, <https://www.gov.uk>, "
            "<hr@firm.example>, [a](<a b.md>).\n"
        ),
        [],
    ),
    (
        (
            "<!-- allow banned-word: the course is called so -->\n"
            "The course was called Spanish made easy.\n"
        ),
        [],
    ),
    (
        (
            "/// caution | Before you pay\n    attrs: {id: pay}\n\n"
            'Ask [name] {name} for "{a: b}".\n///\n'
        ),
        [],
    ),
]
