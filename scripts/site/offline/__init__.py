"""What lets a reader's device keep pages for when there is no network.

`python -m scripts.site.offline site` writes it into a built site: a worker with a table of the
site's files, a description for home screens, and the page that says what is kept.
"""
