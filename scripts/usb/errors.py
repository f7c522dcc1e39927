"""What stops the form of the site that opens without a server."""


class UsbError(RuntimeError):
    """The built site cannot be opened from files; the text names the place and the remedy."""
