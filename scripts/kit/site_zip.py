"""The built site for any web server, with its papers and settings for common servers."""

import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from scripts import ROOT
from scripts.content.errors import ProjectError
from scripts.hosting.date_by_content import time_of
from scripts.kit.job import Job
from scripts.kit.packing import folder, note, pack
from scripts.site.offline.writing import is_ended

SUFFIX = "site.zip"
README = """\
The site, ready for a web server

1. Copy all that is inside the folder "site" to your web server, to the place that answers at
   {address}
2. Set the headers. The folder "hosting" has a file for each common server.
3. Open the address, search for a word, and open a worksheet.
4. It was built for that address. Elsewhere its pages work too, but the addresses printed on
   paper, the page for wrong addresses and the sitemap still name it. For an address, a name
   and a logo of your own, take the source zip and build.
5. To check the zip before you use it, compare it with SHA256SUMS.

Text: CC BY 4.0. Code: MIT.
"""


def make(job: Job, target: Path) -> None:
    """Write the zip. Raises ProjectError where the settings for servers cannot be made."""
    site, settings = job.work / "site", job.work / "hosting"
    shutil.copytree(job.site, site)
    # As `make hosting` does: names that change with the content, so that browsers may keep files.
    # Where `make kit OFFLINE=no` ended what devices keep, it stays ended.
    run("hosting.name_by_content", str(site))
    run("site.offline", str(site), *(["--off"] if is_ended(site) else []))
    run("hosting.precompress", str(site))
    run("hosting", "--site", str(site), "--out", str(settings))
    files = {
        name: replace(packed, when=time_of(packed.data))
        for name, packed in folder(site, "site").items()
    }
    files |= folder(settings, "hosting")
    files["README.txt"] = note(job.signed(README.format(address=job.address)))
    pack(target, files, job.when, folders=True)


def run(name: str, *arguments: str) -> None:
    """Run one of our commands. Raises ProjectError with what it says where it fails."""
    command = [sys.executable, "-m", f"scripts.{name}", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ProjectError(f"{SUFFIX}: {(done.stderr or done.stdout).strip()}")
