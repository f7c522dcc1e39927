"""Tests of the rule promise."""

STEP = "a promise; write 'may', or say what the step is for"
FEEL = "a promise; write 'may', or leave it out"
SURE = "nobody can be sure of it; write 'may', or leave it out"

EXACT: list[tuple[str, list[str]]] = [
    (
        "You will get an answer. You'll soon find a job.",
        [f"1:1: 'You will get an answer': {STEP}", f"1:25: 'You'll soon find a job': {STEP}"],
    ),
    (
        "You will hear back within a week, and you’ll get the next one.",
        [f"1:1: 'You will hear back': {STEP}", f"1:39: 'you'll get the next one': {STEP}"],
    ),
    ("By Friday you will feel better.", [f"1:11: 'you will feel better': {FEEL}"]),
    (
        "You'll be fine. The sting will pass, and things will get better.",
        [
            f"1:1: 'You'll be fine': {FEEL}",
            f"1:17: 'The sting will pass': {FEEL}",
            f"1:42: 'things will get': {FEEL}",
        ],
    ),
    (
        "This letter will land you an interview. It gets you the job.",
        [f"1:13: 'will land you an interview': {STEP}", f"1:44: 'gets you the job': {STEP}"],
    ),
    (
        "The employer will reply. They'll give you honest feedback.",
        [
            f"1:1: 'The employer will reply': {STEP}",
            f"1:26: 'They'll give you honest feedback': {STEP}",
        ],
    ),
    (
        "A short note is sure to help\nand never fails.",
        [f"1:14: 'is sure to': {SURE}", f"2:5: 'never fails': {SURE}"],
    ),
    (
        "It is guaranteed. Three stories guarantee a second interview.",
        [f"1:7: 'guaranteed': {SURE}", f"1:33: 'guarantee': {SURE}"],
    ),
    (
        "Your next interview will go well, and a reply will come.",
        [f"1:1: 'Your next interview will go well': {STEP}", f"1:39: 'a reply will come': {STEP}"],
    ),
    (
        "You can expect a reply. You can be sure that they remember you.",
        [f"1:1: 'You can expect a reply': {STEP}", f"1:25: 'You can be sure that they': {SURE}"],
    ),
    ("## You will get a reply\n\nWrite.", [f"1:4: 'You will get a reply': {STEP}"]),
    ("If you ask politely they will answer.", [f"1:21: 'they will answer': {STEP}"]),
    # The ordinary future, and what will not be.
    (
        "You will need a pen. You will find the answer on page two. You will get a list of words.",
        [],
    ),
    ("You will not always get a reply. They will not tell you why.", []),
    ("You will have an answer ready for each question, and three questions about the role.", []),
    # What may be.
    ("You may get an answer. Some employers will reply. You can ask again.", []),
    # Asked, hoped, denied, reported.
    ("Ask when you will hear, and whether they will give you feedback.", []),
    (
        "If they will not answer, stop. Do not write in the hope that they will change their mind.",
        [],
    ),
    ("Nobody can say that you will get a job. It does not mean that you will feel better.", []),
    ("They said they will reply. A firm that guarantees a job for a fee is a fraud.", []),
    ("Being careful is no guarantee. Ask if the hours are guaranteed.", []),
    ("Be sure to bring the card. The employer is bound by law.", []),
    ('They wrote "you will get an answer".', []),
    ("/// words | An email\nYou will have my answer by Friday.\n///", []),
]
