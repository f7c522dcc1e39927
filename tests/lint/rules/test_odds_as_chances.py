"""Tests of the rule odds-as-chances."""

ODDS = "this source gives odds, which are not chances; say 'higher odds'"
RELATIVE = "this source gives a relative rise; say 'about so many per cent more'"
POINTS = "this source gives percentage points; write 'percentage points'"
UNCITED = "odds are not chances; keep 'times the odds', and cite the source"

EXACT: list[tuple[str, list[str]]] = [
    (
        "People who took part were more likely to find work. [@liu-2014]\n",
        [f"1:32: 'likely': {ODDS}"],
    ),
    ("Volunteers had a 27% better chance of work. [@spera-cncs-2013]\n", [f"1:18: '27%': {ODDS}"]),
    ("Volunteers were 27% ahead in finding work. [@spera-cncs-2013]\n", [f"1:17: '27%': {ODDS}"]),
    # The number stands before the sentence that holds the source.
    (
        (
            "Volunteers were twice as likely to work. They lived in the United States. It is a "
            "link. [@spera-cncs-2013]\n"
        ),
        [f"1:26: 'likely': {ODDS}"],
    ),
    (
        "An internship brought 14 percentage points more interviews. [@nunley-2016]\n",
        [f"1:26: 'percentage points': {RELATIVE}"],
    ),
    (
        "A shared certificate brought a 6-point rise. [@athey-palikot-2024]\n",
        [f"1:32: '6-point': {RELATIVE}"],
    ),
    ("Volunteering raised the replies by 7.3%. [@baert-vujic-2018]\n", [f"1:36: '7.3%': {POINTS}"]),
    # Without a source and without odds beside it, that is for unsourced-number.
    ("A course makes you 2.67 times more likely to find work.\n", []),
    (
        "They had twice the odds of work. So they were twice as likely to find it.\n",
        [f"1:47: 'twice as likely': {UNCITED}"],
    ),
    ("Volunteers had 27% higher odds of being in work. [@spera-cncs-2013]\n", []),
    ("They had 2.67 times the odds of work, which is not 2.67 times the chance. [@liu-2014]\n", []),
    (
        (
            "CVs with an internship got about 14% more interviews, not 14 points more. "
            "[@nunley-2016]\n"
        ),
        [],
    ),
    ("Volunteering raised the replies by 7.3 percentage points. [@baert-vujic-2018]\n", []),
    ("The programmes gave people a chance to practise. [@liu-2014]\n", []),
    (
        (
            "It is likely that they forgot. They were more likely to find work. "
            "[@van-hooft-noordzij-2009]\n"
        ),
        [],
    ),
    (
        (
            "You are more likely to go on with a friend. People who joined had higher odds of "
            "work. [@liu-2014]\n"
        ),
        [],
    ),
]
