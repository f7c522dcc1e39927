"""Tests of the rule do-not-claim."""

BRAIN = "(item 1, rejection and the brain): say that a no can hurt, and leave the brain out"
SO_MANY = "(item 2, how many interviews or applications): print no number; we found none that holds"
SHARE = (
    "(item 2, a share of people who are ghosted or get feedback): print no share; say "
    "that some employers never reply"
)
HELPS = (
    "(item 3, feedback always helps): say that feedback helps on average and sometimes "
    "makes things worse"
)
REMEMBER = (
    "(item 3, employers remember or respect those who ask): say that you can ask, and "
    "that we do not know what they make of it"
)
RIGHT = (
    "(item 4, a right to feedback): say 'In most places no law makes a private employer "
    "tell you why'"
)
WRITING = "(item 5, writing gets you hired): offer writing as something to try, and promise no job"
TIMES = (
    "(item 5, 2.67 times more likely): these are odds, not chances; say '2.67 times the "
    "odds', and cite the source"
)
COURSE = (
    "(item 6, volunteering or a course gets you an interview): say that it may give you "
    "something to show, and promise no interview"
)
BY_A_DAY = (
    "(item 7, a day by which people feel better): give no number of days; many people "
    "expect it to hurt for longer than it does"
)
NOTES = (
    "(item 11, how long employers keep notes): say that the notes may be gone, and send "
    "readers to the card of their country"
)
SILENCE = (
    "(item 12, silence is worse than a no): say that silence can hurt; in one experiment "
    "it hurt no more than a no"
)

EXACT: list[tuple[str, list[str]]] = [
    # 1
    (
        "Your brain treats a no like physical pain.\n",
        [f"1:6: 'brain treats a no like physical pain' {BRAIN}"],
    ),
    (
        "Rejection and a broken arm light up the same parts of the brain. [@wood-2023]\n",
        [f"1:41: 'same parts of the brain' {BRAIN}"],
    ),
    (
        "Paracetamol dulls the pain of rejection.\n",
        [f"1:1: 'Paracetamol dulls the pain of rejection' {BRAIN}"],
    ),
    # 2
    (
        "It takes an average of 27 applications to land one interview.\n",
        [f"1:1: 'It takes an average of 27 applications' {SO_MANY}"],
    ),
    (
        "For every offer there are twelve noes.\n",
        [f"1:5: 'every offer there are twelve noes' {SO_MANY}"],
    ),
    ("You are ten noes away from a yes.\n", [f"1:9: 'ten noes away' {SO_MANY}"]),
    (
        "Two thirds of job seekers get no reply after an interview.\n",
        [f"1:1: 'Two thirds of job seekers get no reply' {SHARE}"],
    ),
    ("94% of candidates want feedback.\n", [f"1:1: '94% of candidates want feedback' {SHARE}"]),
    # 3
    (
        "Feedback always helps. It never hurts to ask.\n",
        [f"1:1: 'Feedback always helps' {HELPS}", f"1:24: 'It never hurts to ask' {HELPS}"],
    ),
    (
        "Employers remember people who ask.\n",
        [f"1:1: 'Employers remember people who ask' {REMEMBER}"],
    ),
    ("Asking for feedback shows maturity.\n", [f"1:1: 'Asking for feedback shows' {REMEMBER}"]),
    # 4
    ("You have a legal right to feedback.\n", [f"1:5: 'have a legal right to feedback' {RIGHT}"]),
    ("Employers must tell you why they turned you down.\n", [f"1:11: 'must tell you why' {RIGHT}"]),
    (
        ("/// words | To HR\nYou are legally obliged to tell me why.\n///\n"),
        [f"2:5: 'are legally obliged to tell me why' {RIGHT}"],
    ),
    # 5
    (
        "Write about it for 20 minutes and you will find work sooner. [@spera-1994]\n",
        [f"1:1: 'Write about it for 20 minutes and you will find ...' {WRITING}"],
    ),
    (
        "Such a course makes you 2.67 times more likely to find work. [@liu-2014]\n",
        [f"1:25: '2.67 times more' {TIMES}"],
    ),
    # 6
    (
        "Volunteering will get you an interview.\n",
        [f"1:1: 'Volunteering will get you an interview' {COURSE}"],
    ),
    # 7
    (
        "Most people feel better within three days.\n",
        [f"1:1: 'Most people feel better within three days' {BY_A_DAY}"],
    ),
    ("By Friday you will be over it.\n", [f"1:1: 'By Friday you will be over it' {BY_A_DAY}"]),
    # 8
    (
        "Simonsohn found that the order matters.\n",
        ["1:1: 'Simonsohn' (item 8, the order of interviews): leave this study out"],
    ),
    # 9
    (
        '"Power posing" works. Find your learning style, and put in 10,000 hours.\n',
        [
            (
                "1:2: 'Power posing' (item 9, power posing): say what to do with your breath or "
                "your notes instead"
            ),
            (
                "1:33: 'learning style' (item 9, learning styles): say what to try, and how to "
                "tell whether it worked"
            ),
            "1:60: '10,000 hours' (item 9, 10,000 hours): say how long the next step takes",
        ],
    ),
    (
        "That is the Dunning-Kruger effect.\n",
        ["1:13: 'Dunning-Kruger' (item 9, Dunning-Kruger): leave the name and the effect out"],
    ),
    (
        "Ninety-three per cent of communication is body language.\n",
        [
            (
                "1:1: 'Ninety-three per cent of communication is body ...' (item 9, 7 and 93 "
                "per cent): leave the numbers out, and say what to do"
            )
        ],
    ),
    # 10
    (
        "A growth mindset will carry you.\n",
        [
            (
                "1:3: 'growth mindset' (item 10, growth mindset): say what to learn next; a "
                "goal of learning is what was studied"
            )
        ],
    ),
    # 11
    (
        "Interview notes are kept for six months.\n",
        [f"1:11: 'notes are kept for six months' {NOTES}"],
    ),
    # 12
    (
        "Being ghosted is worse than being rejected. A no is kinder than silence.\n",
        [
            f"1:1: 'Being ghosted is worse than being rejected' {SILENCE}",
            f"1:45: 'A no is kinder than silence' {SILENCE}",
        ],
    ),
    ("## Why silence hurts more than a no\n", [f"1:8: 'silence hurts more than a no' {SILENCE}"]),
    # Turned down, asked, told as others' words, hedged.
    (
        (
            "Nobody has shown that feedback always helps. We cannot say that employers remember "
            "people who ask.\n"
        ),
        [],
    ),
    (
        (
            "In most places, no law makes a private employer tell you why. They do not have to "
            "give reasons.\n"
        ),
        [],
    ),
    ("Do applicants have the right to know why? Does silence hurt more than a no?\n", []),
    ("You may have heard that it takes ten interviews to get a job. Nobody knows.\n", []),
    ("We leave out learning styles. The 10,000 hours idea has been disputed.\n", []),
    ("Volunteering may help you get an interview. It does not guarantee one.\n", []),
    (
        (
            "In one small study, more of those who wrote about feelings had a new full-time\n"
            "job eight months later. [@spera-1994]\n"
        ),
        [],
    ),
    ("See a doctor if you have felt low for two weeks. Some employers never reply.\n", []),
    ("Keep your notes for six months. They may remember you.\n", []),
    (
        (
            "## What we never say\n"
            "\n"
            "- That a course will get you hired.\n"
            "- That feedback always helps.\n"
        ),
        [],
    ),
    (("/// example | Rosa\nSilence is worse than a no for me.\n///\n"), []),
    # Other things that last, end or are asked.
    ("The course lasts two weeks. If ten minutes is too much today, tomorrow is fine.\n", []),
    (
        (
            "It took Rosa nine applications and two interviews. Employers value people who ask "
            "good questions.\n"
        ),
        [],
    ),
    ("You have a right to feel angry. You have to tell them why you left.\n", []),
]
