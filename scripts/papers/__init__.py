"""Worksheets and checklists as PDF files: to print, or to fill in on a screen.

`python -m scripts.papers SITE` reads a built site, writes SITE/papers/*.pdf, has word/ write a
Word file of each beside them, and lists them in the pages. reading.py takes what goes on paper out
of a page, fields.py and composing.py make HTML of it, fitting.py and rendering.py have WeasyPrint
set it, repairing.py mends what that leaves undone, caching.py keeps the result, listing.py tells
the pages. What a question is answered in is said by its kind, in scripts/content/kinds/.

How far the files meet PDF/UA-1, the standard for accessible PDF:

- Every file passes the machine rules of one checker, `page-validation`. veraPDF and PAC were not
  run, and no person has checked reading order or tooltips with a screen reader.
- A choice with circles says its question as a tooltip and each circle the question and its words;
  not every screen reader says both.
- Tables give each cell its headings by id. The corner above the row letters is an empty heading.
- Ruled lines are empty `Div` tags; readers pass over them.
- Foot lines are outside the tags, as PDF 1.7 wants of repeated matter, but WeasyPrint does not
  mark them as pagination artifacts of a kind.
- Dates are plain text fields: a PDF date field needs JavaScript.

How words that are typed into the fields come out was seen in Poppler, MuPDF and PDFium, which is
in Chrome and Edge; Acrobat and Apple's Preview were not to be had:

- Poppler, which is in most viewers on Linux, takes the file's own letters. PDFium and MuPDF take
  fonts of the system instead, and MuPDF leaves out letters such as Ł and ễ. Arabic and Chinese
  depend on the viewer; Poppler sets Arabic from left to right. Each page's list of papers says
  what to do then.
- A long answer shrinks until it fits, in MuPDF it scrolls. In large print it scrolls everywhere,
  so that its letters stay large, and what has scrolled away is not printed.
"""
