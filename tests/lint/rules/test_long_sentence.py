"""Tests of the rule long-sentence."""

THIRTY = " ".join(["Ask", *["them"] * 28, "once"])
LONG = f"{THIRTY} more"
FOUND = "'Ask them them them them ...' has 31 words; split it, 30 is the most"

EXACT: list[tuple[str, list[str]]] = [
    (f"Wait a day. {LONG}.", [f"1:13: {FOUND}"]),
    # Over two lines it is still one, and is named by its first words.
    (f"Wait a day. {LONG.replace(' once', chr(10) + 'once')}.", [f"1:13: {FOUND}"]),
    (f"- Rest.\n- **{LONG}.** Then sleep.", [f"2:5: {FOUND}"]),
    (f"/// several-of | {LONG}?\n    choices: [a, b]\n///", [f"1:18: {FOUND}"]),
    # None of these ends a sentence.
    (
        f"Ask Dr. Okafor: Who else? {THIRTY}, e.g. The Guardian; so there.",
        [f"1:27: {FOUND.replace('31', '35')}"],
    ),
    (
        f"{THIRTY.replace(' them', ': You', 1)} more.",
        [f"1:1: {FOUND.replace('them', ': You', 1).replace('Ask :', 'Ask:')}"],
    ),
    # A citation behind the full stop belongs to the sentence before it.
    (f"{THIRTY}. [@gilbert-1998]\nThen sleep.", []),
    (f"{THIRTY}.", []),
    (f'{THIRTY}. {THIRTY}? {THIRTY}: "{THIRTY}." ({THIRTY}.)', []),
    # One each, and a dash is none.
    (f"{THIRTY.replace(' them them', ' and/or 3,000', 1).replace(' once', ' - once')}.", []),
    # A quotation set apart, and a cell, count without what they quote.
    (f"Note them.\n\n> {LONG}.", [f"3:3: {FOUND}"]),
    (f'Note them.\n\n> "{LONG}."', []),
    (f"| What | Why |\n|---|---|\n| {LONG} | and more |", [f"3:3: {FOUND}"]),
    # Said by others.
    (f"/// words | An email\n{LONG}.\n///", []),
    (f"/// example | Rosa\n{LONG}.\n///", []),
    (f"| What | Why |\n|---|---|\n| {THIRTY} | and more |", []),
]
