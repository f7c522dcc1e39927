"""The form of the site that opens by a double click, with its papers."""

from pathlib import Path

from scripts import build_usb
from scripts.kit.errors import KitError
from scripts.kit.job import Job
from scripts.kit.packing import folder, pack
from scripts.usb.errors import UsbError

SUFFIX = "usb.zip"


def make(job: Job, target: Path) -> None:
    """Write the zip. Raises KitError for a site that cannot be opened from files."""
    made = job.work / "usb"
    try:
        build_usb.build(job.site, made)
    except UsbError as error:
        raise KitError(f"{target.name}: {error}") from None
    pack(target, folder(made), job.when)
