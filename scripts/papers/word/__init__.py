"""Worksheets and checklists as Word files, to type in or to change.

sheet.py puts a paper together out of the words of the page, which prose.py turns into paragraphs,
and the places to write and to tick, which answers.py turns into Word's own controls. package.py
adds the parts that all files share; styles.xml and its neighbours stand beside it.

A paper's reading is that of the PDF, reading.py in the folder above, and the form of a question
is that of its kind, in scripts/content/kinds/. Where Word has no such thing, this is instead:

- Word has no circles of which one counts: boxes, and the words "Tick one."
- Ruled lines to write on with a pen are one box that grows with what is typed.
- The drawing above the title is left out.
"""
