"""Building the site: settings laid over, MkDocs, then each step on the built files in its order."""
