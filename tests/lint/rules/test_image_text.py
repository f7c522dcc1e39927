"""Tests of the rule image-text."""

EMPTY = "a picture without words: say in a sentence what it shows"
FILE = "is the name of a file: say in a sentence what the picture shows"
ANY = "could be any picture: say in a sentence what this one shows"
BESIDE = "also stands beside it: say what the picture shows and the words do not"

EXACT: list[tuple[str, list[str]]] = [
    ("![](form.png)\n", [f"1:3: {EMPTY}"]),
    ("Before ![ ](form.png) and ![...](form.png).\n", [f"1:10: {EMPTY}", f"1:29: {EMPTY}"]),
    (
        (
            "![form.png](form.png)\n\n![IMG_2041](holiday.jpg)\n\n"
            "![feedback-form-2](feedback-form-2.png)\n"
        ),
        [f"1:3: 'form.png' {FILE}", f"3:3: 'IMG_2041' {FILE}", f"5:3: 'feedback-form-2' {FILE}"],
    ),
    (
        (
            "![Image](a.png)\n\n![screenshot 3](b.png)\n\n![A picture of](c.png)\n\n"
            "![Screenshot 2026-03-01](d.png)\n\n![Alt text here](e.png)\n"
        ),
        [
            f"1:3: 'Image' {ANY}",
            f"3:3: 'screenshot 3' {ANY}",
            f"5:3: 'A picture of' {ANY}",
            f"7:3: 'Screenshot 2026-03-01' {ANY}",
            f"9:3: 'Alt text here' {ANY}",
        ],
    ),
    (
        ("![A form with three questions](a.png)\n*Figure 1: A form with three questions.*\n"),
        [f"1:3: 'A form with three questions' {BESIDE}"],
    ),
    (
        (
            "![A form with three questions](a.png)\n\n"
            "A form with three questions. Take it with you.\n"
        ),
        [f"1:3: 'A form with three questions' {BESIDE}"],
    ),
    (
        '![A form with three questions](a.png "A form with three questions")\n',
        [f"1:3: 'A form with three questions' {BESIDE}"],
    ),
    (
        "![image2](a.png)\n\n![two_chairs](b.png)\n\n![two-chairs-and-a-desk](c.png)\n",
        [
            f"1:3: 'image2' {ANY}",
            f"3:3: 'two_chairs' {FILE}",
            f"5:3: 'two-chairs-and-a-desk' {FILE}",
        ],
    ),
    ("## Two chairs\n\n![Two chairs](chairs.png)\n\nSit down.\n", [f"3:3: 'Two chairs' {BESIDE}"]),
    (
        (f"![{'abcd ' * 30}e](a.png)\n"),
        ["1:3: 151 characters: say it in 150, and put the rest into the text"],
    ),
    (
        ('<img src="a.png"> <img src="a.png" alt=""> <img src="a.png" alt="photo">\n'),
        [f"1:1: {EMPTY}", f"1:19: {EMPTY}", f"1:44: 'photo' {ANY}"],
    ),
    (f"![{'abcd ' * 29}abcde](a.png)\n", []),
    ("![A form with three questions](a.png)\n*The form to take with you*\n", []),
    (
        (
            "![Picture of two chairs at a table](img_1.png) ![desk](desk.png) ![A "
            "feedback form](a-feedback-form.png)\n"
        ),
        [],
    ),
    ('Write `![](form.png)` in code. <img src="a.png" alt="Two chairs">\n', []),
    ('See ![A form with three questions](a.png "Opens on its own") and take it.\n', []),
]
