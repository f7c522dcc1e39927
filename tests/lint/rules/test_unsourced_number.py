"""Tests of the rule unsourced-number."""

SOURCE = "give the source as [@id] here or in the next sentence, or leave the number out"

EXACT: list[tuple[str, list[str]]] = [
    ("Around 75% of employers never give feedback.\n", [f"1:8: '75% of employers': {SOURCE}"]),
    (
        "Some forty per cent of first interviews end in a no, and 2 in 10 end in silence.\n",
        [f"1:6: 'forty per cent': {SOURCE}"],
    ),
    (
        "Nine out of ten candidates are turned down. Nobody told them why.\n",
        [f"1:1: 'Nine out of ten candidates': {SOURCE}"],
    ),
    (
        "Three quarters of employers look you up. Two thirds never say so.\n",
        [f"1:1: 'Three quarters of employers': {SOURCE}", f"1:42: 'Two thirds never': {SOURCE}"],
    ),
    (
        "A referral makes you 2.5 times as likely to be asked back.\n",
        [f"1:22: '2.5 times as likely': {SOURCE}"],
    ),
    ("Preparing doubles your chances of an offer.\n", [f"1:11: 'doubles your chances': {SOURCE}"]),
    ("Practice brings a ten-fold rise in calm.\n", [f"1:19: 'ten-fold': {SOURCE}"]),
    ("Studies show that writing helps. It is worth a try.\n", [f"1:1: 'Studies show': {SOURCE}"]),
    (
        "A survey of 500 employers found that few reply.\n",
        [f"1:1: 'A survey of 500 employers found': {SOURCE}"],
    ),
    (
        "They asked 12,000 people. Dozens of studies agree.\n",
        [f"1:6: 'asked 12,000 people': {SOURCE}", f"1:27: 'Dozens of studies': {SOURCE}"],
    ),
    ("Thousands of people get a no every day. She sent twice as many letters.\n", []),
    ("## Four in ten employers will answer\n", [f"1:4: 'Four in ten employers': {SOURCE}"]),
    (("| Who | Share |\n|---|---|\n| Managers | 64% |\n"), [f"3:14: '64%': {SOURCE}"]),
    (
        ("/// caution | Nine in ten such loans are a trap\nAsk for the total first.\n///\n"),
        [f"1:15: 'Nine in ten': {SOURCE}"],
    ),
    (
        "![A bar chart: 80% of people never hear back](chart.png)\n",
        [f"1:16: '80% of people': {SOURCE}"],
    ),
    # The source stands in the same sentence, or in the next of the same paragraph.
    ("In six studies, people expected it to last. [@gilbert-1998]\n", []),
    (
        (
            "More than a third of the time, people did worse. Few expect that. "
            "[@kluger-denisi-1996]\n"
        ),
        [],
    ),
    (
        (
            "More than a third of the time, people did worse. Few expect that. It was odd. "
            "[@kluger-denisi-1996]\n"
        ),
        [f"1:11: 'a third of the time': {SOURCE}"],
    ),
    (
        (
            "More than a third of the time, people did worse.\n"
            "\n"
            "Few expect that. [@kluger-denisi-1996]\n"
        ),
        [f"1:11: 'a third of the time': {SOURCE}"],
    ),
    (
        (
            "| Who | With problems | Source |\n"
            "|---|---|---|\n"
            "| Out of work | 34% | [@paul-moser-2009] |\n"
        ),
        [],
    ),
    # One study's source may stand further on in the paragraph.
    (
        (
            "One study of staff found that it helps. They were nurses. It was small. "
            "[@tannenbaum-cerasoli-2013]\n"
        ),
        [],
    ),
    # Everyday numbers.
    (
        (
            "Ask two questions, wait half an hour, and read it twice. A third message does not "
            "help.\n"
        ),
        [],
    ),
    ("Step 3 of 5 takes ten minutes. Choose one of these, and leave half of the page empty.\n", []),
    ("Zoom to 400 per cent, and pay a 10% deposit at most. Nobody is 100% ready.\n", []),
    ("Give each answer a mark. Three out of five is fine.\n", []),
    ("The firm employs 500 people. If 200 people apply, 199 hear a no.\n", []),
    ("Answer one in ten minutes, and say it in three lines.\n", []),
    ("Almost no study looked at one rejection. Do your own research before the day.\n", []),
    ('"Nine in ten people never hear back" is a claim we could not check.\n', []),
    (("/// words | To a friend\nI think 90% of it went well.\n///\n"), []),
    (("/// example | Rosa\nNine in ten of my answers were too long.\n///\n"), []),
    # A sum says that it is one; people and studies are no part of it.
    (
        (
            "This is a sum, not a statistic. With 1 in 5 each time, four noes in a row come up\n"
            "41 times in a hundred.\n"
            "\n"
            "The same sum gives 10 in a hundred.\n"
        ),
        [],
    ),
    (
        "This is a sum, not a statistic. Nine in ten employers would say no.\n",
        [f"1:33: 'Nine in ten employers': {SOURCE}"],
    ),
    (
        ("### A sum\n\nThis is a sum, not a statistic.\n\n### No sum\n\nIt is 10 in a hundred.\n"),
        [f"7:7: '10 in a hundred': {SOURCE}"],
    ),
    (
        (
            "As a sum: a course of 40 hours, at 2 hours a week, takes 20 weeks. That is 20% of a "
            "year.\n"
        ),
        [],
    ),
    (("The same three in five jobs:\n\n- Kitchen, care, warehouse, office and shop.\n"), []),
    ("## What the studies say\n", []),
]
