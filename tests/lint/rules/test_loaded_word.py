"""Tests of the rule loaded-word."""

EXACT: list[tuple[str, list[str]]] = [
    ("Ask the interviewer whether he has time.", ["1:29: 'he': write 'they', or name the person"]),
    (
        "The recruiter may forget her notes. She is busy.",
        [
            "1:26: 'her': write 'their or them', or name the person",
            "1:37: 'She': write 'they', or name the person",
        ],
    ),
    ("Every candidate brings his or her card.", ["1:24: 'his or her': write 'their'"]),
    (
        "The chairman thanked the ladies.",
        ["1:5: 'chairman': name the work", "1:26: 'ladies': write 'women', or 'people'"],
    ),
    (
        "The elderly, the unemployed and the disabled can apply.",
        [
            "1:1: 'The elderly': write 'older people'",
            "1:14: 'the unemployed': write 'people who are out of work'",
            "1:33: 'the disabled': write 'disabled people'",
        ],
    ),
    (
        "They want young and energetic digital natives.",
        [
            "1:11: 'young and energetic': name the skill; anybody can have it",
            "1:31: 'digital natives': name the programs they use",
        ],
    ),
    (
        "It is crazy, and a lame excuse. They turned a blind eye.",
        [
            "1:7: 'crazy': say what is wrong with it",
            "1:20: 'lame': say what is wrong with it",
            "1:47: 'blind eye': write 'does not see'",
        ],
    ),
    (
        "Whoever is confined to a wheelchair or suffers from mild autism may ask.",
        [
            "1:12: 'confined to a wheelchair': write 'uses a wheelchair', 'stays in bed'",
            "1:40: 'suffers from mild autism': write 'has'",
        ],
    ),
    (
        "They blacklist ex-cons,\nillegal immigrants and gypsies.",
        [
            "1:6: 'blacklist': write 'bar', or 'list of those kept out'",
            "1:16: 'ex-cons': write 'person with a criminal record'",
            "2:1: 'illegal immigrants': write 'person without papers'",
            "2:24: 'gypsies': write 'Roma', or 'Travellers'",
        ],
    ),
    (
        "| Who | What |\n|---|---|\n| The recruiter | Ask what he heard |",
        ["3:28: 'he': write 'they', or name the person"],
    ),
    # A pronoun for somebody who has been named, here or just before.
    ("Rosa is invented. She wanted day shifts, and her sister knew.", []),
    ("Rosa is invented.\n\nThe manager told her to wait.", []),
    ("Ask your mother what she thinks. The woman who met you said she would ring.", []),
    ("Joan rang. The line was bad.\n\nThat was on Monday.\n\nShe rang again.", []),
    # A heading ends that, and so does somebody else without a name.
    (
        "Joan rang.\n\n## The second call\n\nShe rang again.",
        ["5:1: 'She': write 'they', or name the person"],
    ),
    (
        "Joan rang.\n\nThat was on Monday.\n\nAsk the manager, if he is in.",
        ["5:21: 'he': write 'they', or name the person"],
    ),
    # Days, places and firms name nobody.
    (
        "On Monday she may ring. On Zoom he may be late.",
        [
            "1:11: 'she': write 'they', or name the person",
            "1:33: 'he': write 'they', or name the person",
        ],
    ),
    # Said by others, or in a letter.
    ('They wrote "he is past it".', []),
    ("/// words | To a friend\nHi guys, he was crazy.\n///", []),
    # The same letters for things, and fair words for people.
    ("Pull down the blind. Walk over the hill and past it. Manage the staff desk.", []),
    ("The homeless charity helps blind people and people with a criminal record.", []),
    ("Ask the Gypsy, Roma and Traveller charity. Older people may want large print.", []),
]
