"""Tests of the rule data-spelling."""

EXACT: list[tuple[str, list[str]]] = [
    (
        "=== docs/data/support.yaml\n- id: uk\n  lines:\n    - name: Samaratins\n"
        '      for: "someone to talk too, at nigth"\n',
        [
            "docs/data/support.yaml:4:37: 'nigth': write 'night', or list it in "
            "scripts/lint/words.txt if it is right"
        ],
    ),
    (
        "=== docs/data/sources.yaml\n- id: wanberg-2010\n  title: An active labor program\n"
        "  finding: >-\n    People kept daily records, and\n    those in a programme\n"
        "    organized more.\n",
        [
            "docs/data/sources.yaml:6:5: 'organized': write 'organised'",
        ],
    ),
    (
        "=== docs/data/before-after.yaml\n- id: cofidence\n  options: [Not at all, Very mutch]\n",
        [
            "docs/data/before-after.yaml:2:30: 'mutch': write 'much', or list it in "
            "scripts/lint/words.txt if it is right"
        ],
    ),
    (
        "=== docs/data/rights.yaml\n- id: uk\n  points:\n    - text: Ask for a copy.\n"
        "      link: {title: The labor code, url: https://labor.exmple}\n",
        [],
    ),
    ("=== docs/data/sources.yaml\n- id: a: b\n", []),
]
