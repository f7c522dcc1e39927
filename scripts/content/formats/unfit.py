"""What a format says to a value that does not fit it."""


class UnfitError(ValueError):
    """A value that does not fit; its words say what to write instead.

    A report puts them behind the value: `'address' is 'www.example.org'; write https:// before it`.
    """
