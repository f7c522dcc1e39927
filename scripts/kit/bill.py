"""The bill of materials: every part by others that the site holds or is built with.

CycloneDX 1.6 as JSON, checked against its schema. `cyclonedx-bom` reads requirements.txt; the
parts from npm and the fonts inside the papers are added. A
part with the scope `required` reaches readers; one with `excluded` only builds or checks.
"""

import base64
import datetime
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from fontTools.ttLib import TTFont
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from scripts.content.errors import ProjectError
from scripts.kit.job import NAME, Job
from scripts.papers.fonts import find_fonts, find_from_right

SUFFIX = "sbom.cdx.json"
VERSION = SchemaVersion.V1_6
# What of others' code is in every copy of the site: the pages' frame, and the search's engine.
THEME, ENGINE = "mkdocs-material", "minisearch"

Part = dict[str, Any]


def make(job: Job, target: Path) -> None:
    """Write the file. Raises ProjectError where a part cannot be read or the schema refuses it."""
    text = json.dumps(bill(job), indent=2, ensure_ascii=False, sort_keys=True) + "\n"
    fault = JsonStrictValidator(VERSION).validate_str(text)
    if fault:
        raise ProjectError(f"{target.name}: not as CycloneDX wants it: {fault}")
    target.write_text(text, encoding="utf-8")


def bill(job: Job) -> Part:
    """Return the whole, with its parts in the order of their names."""
    parts = [
        *python_parts(job.root),
        *npm_parts(job.root),
        *fonts(job.site / "papers"),
    ]
    moment = datetime.datetime.fromtimestamp(job.when, datetime.UTC)
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": VERSION.to_version(),
        "version": 1,
        "metadata": {
            "timestamp": moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": project(job),
        },
        "components": sorted(parts, key=lambda part: part["bom-ref"]),
    }


def project(job: Job) -> Part:
    """Return the site itself."""
    told = tomllib.loads((job.root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {
        "type": "application",
        "bom-ref": job.stem,
        "name": NAME,
        "version": job.version,
        "description": told["description"],
        "licenses": [{"expression": told["license"]}],
    }


def python_parts(root: Path) -> list[Part]:
    """Return what requirements.txt pins, as cyclonedx-bom reads it."""
    command = [sys.executable, "-m", "cyclonedx_py", "requirements", "requirements.txt"]
    command += ["--output-reproducible", "--short-PURLs", "--spec-version", VERSION.to_version()]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ProjectError(f"cyclonedx-bom: {done.stderr.strip()}")
    return [
        {
            "type": "library",
            "bom-ref": found["purl"],
            "name": found["name"],
            "version": found["version"],
            "purl": found["purl"],
            "scope": "required" if found["name"] == THEME else "excluded",
            "externalReferences": found["externalReferences"],
        }
        for found in json.loads(done.stdout)["components"]
    ]


def npm_parts(root: Path) -> list[Part]:
    """Return what package-lock.json pins: the engine of the search, and tools for our scripts."""
    held = json.loads((root / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    # A package may lie in several places of the tree.
    parts: dict[str, Part] = {}
    for place, package in held.items():
        if not place:
            continue
        name = place.rpartition("node_modules/")[2]
        algorithm, _, digest = package["integrity"].partition("-")
        purl = f"pkg:npm/{name.replace('@', '%40')}@{package['version']}"
        parts[purl] = {
            "type": "library",
            "bom-ref": purl,
            "name": name,
            "version": package["version"],
            "purl": purl,
            "scope": "required" if name == ENGINE else "excluded",
            "licenses": [{"expression": package["license"]}],
            "hashes": [
                {
                    "alg": algorithm.upper().replace("SHA", "SHA-"),
                    "content": base64.b64decode(digest).hex(),
                }
            ],
        }
    return list(parts.values())


LICENCES = {"DejaVu Sans": "Bitstream-Vera"}
"""Of fonts that have another than the Liberation fonts."""


def fonts(papers: Path) -> list[Part]:
    """Return the fonts of which the PDF files hold the letters they need."""
    made = (*papers.glob("*.pdf"), *papers.parent.glob("*/papers/*.pdf"))
    used = {name for path in made for name in names_in(path)}
    from_right = find_from_right() if plain("DejaVu Sans") in used else {}
    parts = {}
    for path in (find_fonts() | from_right).values():
        names = TTFont(path)["name"]
        family = str(names.getDebugName(1))
        version = str(names.getDebugName(5)).removeprefix("Version ").split(";")[0].strip()
        if any(name.startswith(plain(family)) for name in used):
            parts[family] = {
                "type": "file",
                "bom-ref": f"font:{family.replace(' ', '-')}@{version}",
                "name": family,
                "version": version,
                "scope": "required",
                "licenses": [{"license": {"id": LICENCES.get(family, "OFL-1.1")}}],
                "description": "Font; the PDF files hold the letters they need.",
            }
    return list(parts.values())


def names_in(paper: Path) -> Iterator[str]:
    """Yield the name of each font of a PDF file, as `plain` makes it."""
    for page in PdfReader(paper).pages:
        held = cast(DictionaryObject, page["/Resources"]).get("/Font", {})
        for font in cast(DictionaryObject, held).values():
            base = cast(DictionaryObject, font.get_object())["/BaseFont"]
            yield plain(str(base).rpartition("+")[2])


def plain(name: str) -> str:
    """Return a font's name without what different files put between its words."""
    return re.sub(r"[^a-z]", "", name.lower())
