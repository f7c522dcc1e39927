"""The outside addresses a Word file leads to; the text names each by an id."""

from html import escape

KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"


class Links:
    """Gives each address one id, in the order of the text."""

    def __init__(self) -> None:
        self.ids: dict[str, str] = {}

    def to(self, address: str) -> str:
        """Return the id of an address."""
        return self.ids.setdefault(address, f"link{len(self.ids) + 1}")

    def markup(self) -> str:
        """Return the addresses as Word lists them."""
        return "".join(
            f'<Relationship Id="{own}" Type="{KIND}" Target="{escape(address)}" '
            'TargetMode="External"/>'
            for address, own in self.ids.items()
        )
