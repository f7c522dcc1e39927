"""`make lint-figures`: how many defects are found, and how many sound snippets are reported."""

import sys
from collections import Counter

from tests.lint.corpus import corpus, misnamed, missed


def main() -> int:
    """Print each snippet that was judged wrongly, the figures by rule, and the two in all."""
    defective, sound = corpus("defective"), corpus("sound")
    lost = [snippet for snippet in defective if missed(snippet)]
    renamed = [snippet for snippet in defective if misnamed(snippet)]
    wronged = [(snippet, found) for snippet in sound if (found := snippet.reported)]
    for snippet in renamed:
        said = [f"{line}: {rule}" for line, rule, _ in snippet.reported]
        print(f"{snippet.place}: {snippet.rule} on line {snippet.line}; said: {said}")
    for snippet, found in wronged:
        for line, rule, message in found:
            print(f"{snippet.place}: sound, but line {line}: {rule}: {message}")
    totals, losses, others = (
        Counter(one.rule for one in some) for some in (defective, lost, renamed)
    )
    print("rule                 snippets  found at their line  by this rule")
    for rule, count in sorted(totals.items()):
        print(f"{rule:20} {count:8} {count - losses[rule]:20} {count - others[rule]:13}")
    for words, few, many in (
        ("defects reported at their line", len(defective) - len(lost), len(defective)),
        ("by the rule their writer had in mind", len(defective) - len(renamed), len(defective)),
        ("sound snippets reported", len(wronged), len(sound)),
    ):
        print(f"{words}: {few} of {many} ({few / many:.1%})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
