"""The form of the site that opens by a double click, with its papers."""

from pathlib import Path

from scripts.content.errors import ProjectError
from scripts.kit.job import Job
from scripts.kit.packing import folder, pack
from scripts.usb import build

SUFFIX = "usb.zip"


def make(job: Job, target: Path) -> None:
    """Write the zip. Raises ProjectError for a site that cannot be opened from files."""
    made = job.work / "usb"
    try:
        build.build(job.site, made)
    except ProjectError as error:
        raise ProjectError(f"{target.name}: {error}") from None
    pack(target, folder(made), job.when, folders=True)
