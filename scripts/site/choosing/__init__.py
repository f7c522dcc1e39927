"""A copy without some of its parts: pages, sheets and countries go, and so do the ways to them.

`writing.choose` works on the staged folder, in Markdown and data alone, so that every engine
builds the same from it.
"""
