"""Tests of the rule other-host."""

REMEDY = "is another host's: put the file into docs/assets and load it from there"

EXACT: list[tuple[str, list[str]]] = [
    (
        "![A form with three questions](https://pictures.example/form.png)\n",
        [f"1:3: 'https://pictures.example/form.png' {REMEDY}"],
    ),
    (
        "A form:\n![A form](form.png) and ![A desk](//pictures.example/desk.png)\n",
        [f"2:27: '//pictures.example/desk.png' {REMEDY}"],
    ),
    (
        ("See ![A form with three questions][form].\n\n[form]: http://pictures.example/form.png\n"),
        [f"1:7: 'http://pictures.example/form.png' {REMEDY}"],
    ),
    (
        (
            '<script src="https://count.example/a.js"></script>\n'
            "<link rel=\"stylesheet\" href='//styles.example/a.css'>\n"
        ),
        [
            f"1:14: 'https://count.example/a.js' {REMEDY}",
            f"2:30: '//styles.example/a.css' {REMEDY}",
        ],
    ),
    (
        (
            '<img alt="A desk" src=desk.png srcset="desk-2.png 2x, '
            'https://pictures.example/desk.png 3x">\n'
        ),
        [f"1:55: 'https://pictures.example/desk.png' {REMEDY}"],
    ),
    (
        '<p style="background: url(https://pictures.example/desk.png)">Wait.</p>\n',
        [f"1:27: 'https://pictures.example/desk.png' {REMEDY}"],
    ),
    (
        (
            '<style>\n@import "https://styles.example/a.css";\n'
            "@import url('//styles.example/b.css');\n</style>\n"
        ),
        [
            f"2:10: 'https://styles.example/a.css' {REMEDY}",
            f"3:14: '//styles.example/b.css' {REMEDY}",
        ],
    ),
    (
        (
            "![A form with three questions](../assets/images/form.png) and "
            "[Acas](https://www.acas.org.uk).\n"
        ),
        [],
    ),
    (
        (
            '<a href="https://www.acas.org.uk">Acas</a> <img src="desk.png" alt="a '
            '// b"> and `<img src="https://x.example/a.png">`.\n'
        ),
        [],
    ),
    ("![A dot](data:image/png;base64,iVBORw0KGgo=) and/or 5 // 3.\n", []),
]
