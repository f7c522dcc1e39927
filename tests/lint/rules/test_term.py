"""Tests of the rule term."""

EXACT: list[tuple[str, list[str]]] = [
    (
        "Attach your updated resume. A résumé is short. Resume tips.",
        ["1:21: 'resume': write 'CV'", "1:31: 'résumé': write 'CV'", "1:48: 'Resume': write 'CV'"],
    ),
    (
        "Send an e-mail, or telephone them.",
        ["1:9: 'e-mail': write 'email'", "1:20: 'telephone': write 'phone', or 'ring'"],
    ),
    (
        "The career center has an advisor. The career adviser is in.",
        [
            "1:5: 'career center': write 'careers service'",
            "1:26: 'advisor': write 'adviser'",
            "1:39: 'career adviser': write 'careers adviser'",
        ],
    ),
    (
        "Congratulate the successful candidate, the winner.",
        [
            "1:18: 'successful candidate': write 'the person they chose'",
            "1:40: 'the winner': write 'the person they chose'",
        ],
    ),
    (
        "Print the exercise sheet and the handout.",
        [
            "1:11: 'exercise sheet': write 'worksheet', or 'sheet'",
            "1:34: 'handout': write 'worksheet', or 'sheet'",
        ],
    ),
    (
        "Look at the job posting on their web site, and the ad.",
        [
            "1:13: 'job posting': write 'job advert', or 'advert'",
            "1:34: 'web site': write 'website', or 'site'",
            "1:52: 'ad': write 'job advert', or 'advert'",
        ],
    ),
    (
        "Ask the recruiting manager for feed-back at the jobcentre.",
        [
            "1:9: 'recruiting manager': write 'hiring manager'",
            "1:32: 'feed-back': write 'feedback'",
            "1:49: 'jobcentre': write 'job centre'",
        ],
    ),
    (
        "Use a check list, and login to\nthe site to save your cv.",
        [
            "1:5: 'a check list': write 'checklist'",
            "1:23: 'login': write 'log in'",
            "2:23: 'cv': write 'CV'",
        ],
    ),
    ("## After many no's\n\nRest.", ["1:15: 'no's': write 'noes'"]),
    # The verb, and other things.
    ("Resume the search on Monday. Work can resume when the talks resume.", []),
    ("The careers service has an adviser and an advisory board near the town centre.", []),
    ("Your search was successful. The winner of the award came.", []),
    ("The person they chose starts in May.", []),
    ("Check lists of courses. Keep a log on the back. An ad hoc talk.", []),
    ("The handout shows each slide. Hand out the sheets.", []),
    ('They wrote "the successful candidate". A curriculum vitae (CV) lists your work.', []),
    ("/// words | An email\nMy resume is in this e-mail.\n///", []),
]
