"""The one error that stops the link checker before it can judge anything."""


class CannotRunError(Exception):
    """Something outside the site is missing; the text names the file and the remedy."""
