"""Texts that made a program hang, or might: one sign or a few, over and over.

Run as a program it lints each of them and says which are done, so that a caller can end it
after some time and tell at which it hung.
"""

import sys

from scripts.lint.page import Page
from scripts.lint.rules import RULES, PageRule
from scripts.lint.run import check
from tests.lint.samples import page

LARGE, SMALL = 100_000, 3_000

# Each of these once took minutes, or for ever.
WORST = (
    "state-of-the-art-", "a'", "recieve", "a/", "1", "{", "#", "@", "[@a", "![a", "1% ", "A. ",
    "| c | d |\n", "\t",
)  # fmt: skip
# Signs and words that some rule or the parser looks at closely.
OTHERS = (
    *"abA1 ()<>[]{}*_~`'\"“”‘’&\\/|.,:;!?#@%$£=+^-–—…\n\t\f\v\0\u00a0\u00ad\u200b",
    "\u202e", "\ufeff", "\ufffc",
    "a-", "a’", "a.", "a. ", "a\u0301", "a\u2011", "é", "ß", "İ", "字", "😀", "مرحبا ",
    "1 ", "1,", "1.", "1:", "1/", "1-", "+1 ", "0 ", "07 ", "01 02 ", "1st ", "£1 ", "£1,000,000",
    "in ", "one in two ", "and ", "The ", "AB ", "A.B.", "? ", "a! ", "...", ": ", "a: a\n", "a, ",
    "** ", "**a ", "*a", "a**b", "_a ", "a_b", "` ", "`a ", "~~a ", "==a ", "^^", "&a", "&#1",
    "&amp;",
    "<a ", "<a>", "<!--", "<!", "<?", "<div>\n", "<b\n", "{: ", "{a}", "\\*", "\\\n",
    "[](", "[a](", "[a][b] ", "[a] (b.md) ", "![", "[@", "[@a; ", "[@a] ", "[^1] ", "[name] ",
    "____ ",
    "[a]: b\n", "[a]: http://b\n\n[a]\n", "[a](b.md) ", "<https://a.example> ", "<tel:1> ",
    "http://", "https://a.example/ ", "www.a.uk ", "a@", "a@b.", "10.1234/", "mailto:", "a.uk ",
    "://",
    "> ", "> a\n", "- ", "- a\n", "* a\n\n", "1. a\n", "- [ ] a\n", "    - a\n", "# a\n",
    "## a\n\n",
    "##a\n", "a\n=\n", "---\n", "a  \n", "a\n\n", "a\n:   b\n\n", "| a ",
    "| a | b |\n|---|---|\n\n",
    "```\n", "```\na\n```\n\n", "~~~\n", "/// ", "/// caution | A\n\n",
    "/// caution | A\na\n///\n\n",
    "/// short-answer | A\n    name: a\n///\n\n", "/// example | A\n1. a\n///\n\n", "// caution ",
    "<!-- allow spelling: a -->\n\n", ":::\n", "!!! note\n", "TODO ", "lorem ", "more to follow ",
    "31 November ", "Tuesday 12 ", "May 1 ", "within three months ", "The Act ", "you must ",
    "not ",
    "do not ", "the the ", "program ", "practice your ", "of the ", "to ", "who ", "asked ",
    '"a" ',
    '"a ', "'a' ", "can't ", "you're ", "per cent ", "recieve ", "Recieve ", "and/or ", "iPhone",
)  # fmt: skip


def texts() -> dict[str, str]:
    """Return every text by a name for it."""
    found = {f"much {unit!r}": unit * (LARGE // len(unit)) for unit in WORST}
    found |= {repr(unit): unit * (SMALL // len(unit)) for unit in OTHERS}
    deep = range(60)
    found["lists in lists"] = "".join(f"{'    ' * level}- a\n" for level in deep)
    found["quotations in quotations"] = ">" * SMALL + " a\n"
    found["blocks in blocks"] = "".join(f"{'/' * (80 - one)} caution | A\n\n" for one in deep)
    found["a wide table"] = "| a " * SMALL + "|\n" + "|---" * SMALL + "|\n"
    found["lists in front matter"] = f"---\ntitle: {'[' * LARGE}\n---\n\n# A\n"
    found["items in front matter"] = f"---\ntitle:\n  {'- ' * (LARGE // 2)}\n---\n\n# A\n"
    return found


def main() -> int:
    """Lint each text with every rule that judges a page."""
    rules = [rule for rule in RULES if isinstance(rule, PageRule)]
    for name, text in texts().items():
        judged: Page = page(text)
        check([judged], rules=rules)
        print(name, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
