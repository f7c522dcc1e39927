"""What stops the kit."""


class KitError(RuntimeError):
    """A file of the kit cannot be made; the text names it and the remedy."""
