"""The content linter: what a page must hold and must not say.

A page is parsed once (page.py), each rule is one function in one file (rules/), and
rules/__init__.py lists them in order. `python -m scripts.lint` runs them.
"""
