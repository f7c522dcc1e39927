"""`make lint-figures`: how many defects are found, and how many sound snippets are reported."""

import sys
from collections import Counter

from tests.lint.corpus import corpus, missed


def main() -> int:
    """Print the figures, and each snippet that was judged wrongly."""
    defective, sound = corpus("defective"), corpus("sound")
    lost = [snippet for snippet in defective if missed(snippet)]
    wronged = [(snippet, found) for snippet in sound if (found := snippet.reported())]
    for snippet in lost:
        said = [f"{line}: {rule}" for line, rule, _ in snippet.reported()]
        print(f"{snippet.place}: {snippet.rule} on line {snippet.line} not found; said: {said}")
    for snippet, found in wronged:
        for line, rule, message in found:
            print(f"{snippet.place}: sound, but line {line}: {rule}: {message}")
    totals, losses = (Counter(one.rule for one in some) for some in (defective, lost))
    for rule, count in sorted(totals.items()):
        print(f"{rule:20} {count - losses[rule]:3} of {count:3}")
    print(
        f"defects found by their rule at their line: {len(defective) - len(lost)} "
        f"of {len(defective)} ({1 - len(lost) / len(defective):.1%})"
    )
    print(
        f"sound snippets reported: {len(wronged)} of {len(sound)} ({len(wronged) / len(sound):.1%})"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
