"""Extensions of Python-Markdown, named in mkdocs.yml.

They know nothing of MkDocs or Zensical, so the same sources build with both.
"""
