"""Modules joined into scripts that need no server; the same bytes wherever they lie."""

from pathlib import Path

import pytest

from scripts.content.errors import ProjectError
from scripts.tools import esbuild
from scripts.usb.bundling import bundle


def scripts(folder: Path) -> Path:
    """Write two modules that import a third, and one that nothing imports."""
    folder.mkdir(parents=True)
    for name, text in {
        "one.js": 'import { add } from "./add.js"; document.title = add(1);',
        "two.js": 'import("./add.js").then(({ add }) => add(2));',
        "add.js": "export const add = (value) => `é${value}`;",
        "classic.js": "document.title = '';",
    }.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_each_module_becomes_one_script_and_its_parts_go(tmp_path: Path) -> None:
    site = scripts(tmp_path / "site")
    bundle(site, {"one.js", "two.js"})
    assert sorted(path.name for path in site.iterdir()) == ["classic.js", "one.js", "two.js"]
    for name in ("one.js", "two.js"):
        text = (site / name).read_text(encoding="utf-8")
        assert text.startswith(("(() => {", '"use strict";\n(() => {'))
        assert "import" not in text
        assert "é" in text


def test_the_folder_leaves_no_trace_in_the_bytes(tmp_path: Path) -> None:
    near, far = scripts(tmp_path / "near"), scripts(tmp_path / "a" / "far place" / "site")
    for site in (near, far):
        bundle(site, {"one.js", "two.js"})
    for name in ("one.js", "two.js"):
        assert (near / name).read_bytes() == (far / name).read_bytes()


def test_a_script_that_cannot_be_joined_is_named(tmp_path: Path) -> None:
    site = scripts(tmp_path / "site")
    (site / "add.js").unlink()
    with pytest.raises(ProjectError, match=r'(?s)could not join.*Could not resolve "\./add\.js"'):
        bundle(site, {"one.js"})


def test_a_missing_bundler_is_named_with_the_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(esbuild, "ROOT", tmp_path)
    with pytest.raises(ProjectError, match=r"^esbuild is missing; run: make build$"):
        bundle(scripts(tmp_path / "site"), {"one.js"})
