"""The one kind of error that stops the making of papers with a sentence instead of a trace."""


class PapersError(Exception):
    """What is missing or wrong, and what to do about it."""
