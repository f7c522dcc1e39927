"""Tests of the rule phone-number."""

REMEDY = "put it in docs/data/support.yaml, and show it with a block '/// support-lines'"

EXACT: list[tuple[str, list[str]]] = [
    (
        "Ring Samaritans on 116 123, or call 999.\n",
        [f"1:20: '116 123': {REMEDY}", f"1:37: '999': {REMEDY}"],
    ),
    ("Text SHOUT to 85258.\n", [f"1:15: '85258': {REMEDY}"]),
    ('Send "HOME" to 741741.\n', [f"1:16: '741741': {REMEDY}"]),
    ("In the United States, call or text 988.\n", [f"1:36: '988': {REMEDY}"]),
    ("Dial nine nine nine.\n", [f"1:6: 'nine nine nine': {REMEDY}"]),
    (
        "The office answers on +44 20 7946 0018 and on (212) 555-0132.\n",
        [f"1:23: '+44 20 7946 0018': {REMEDY}", f"1:47: '(212) 555-0132': {REMEDY}"],
    ),
    ("Mobile: 07700 900123\n", [f"1:9: '07700 900123': {REMEDY}"]),
    (("| Country | Emergency |\n|---|---|\n| Kenya | 999 |\n"), [f"3:11: '999': {REMEDY}"]),
    (
        ("/// words | To a friend\nCall me on 07700 900123.\n///\n"),
        [f"2:12: '07700 900123': {REMEDY}"],
    ),
    (
        '[Call the line](tel:0800567567) or <a href="sms:85258">send a text</a>.\n',
        [f"1:1: 'tel:0800567567': {REMEDY}", f"1:39: 'href=\"sms:...': {REMEDY}"],
    ),
    (
        (
            "Call your local emergency number. The line is open 24/7, and [phone "
            "lines](support.md) are listed.\n"
        ),
        [],
    ),
    ("It was on 12/03/2026 at 10:30, or 2026-03-12. From 2009-2010 it was shut.\n", []),
    ("It costs £1,200, at 90210 Sunset Road, room 112, bus 999.\n", []),
    ("About 1,248 made-up CVs were sent. [@baert-2021]\n", []),
    ("They called 112 people, and the line took 900 calls.\n", []),
    ("Call 2020 a lost year if you like. Quote reference 2231-0045.\n", []),
    (("| Pages | Words |\n|---|---|\n| 112 | 999 |\n"), []),
]
