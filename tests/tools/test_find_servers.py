"""Which web servers the tests take, and what is said when one cannot be had."""

import subprocess
from pathlib import Path

import pytest

from scripts.content.errors import ProjectError
from scripts.tools import find_servers
from scripts.tools.find_servers import REMEDY

SIMULATED = """\
Reading package lists...
Inst libapr1 (1.7.2-3 Debian:12 [amd64])
Inst libnss3 [2:3.87-1] (2:3.87-2 Debian:12 [amd64])
Inst nginx (1.22.1-9 Debian:12 [amd64])
Conf nginx (1.22.1-9 Debian:12 [amd64])
"""


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Make a machine with nothing on it, and return the folder that its path names."""
    monkeypatch.setattr(find_servers, "SYSTEM", ())
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setattr("subprocess.run", refuse)
    (tmp_path / "bin").mkdir()
    return tmp_path / "bin"


def refuse(*_arguments: object, **_settings: object) -> subprocess.CompletedProcess[str]:
    """Stand for a command that fails at once."""
    return subprocess.CompletedProcess([], 1, "", "")


def program(folder: Path, name: str) -> Path:
    """Make a program."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text("#!/bin/sh\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def test_installed_servers_are_taken(bare: Path, tmp_path: Path) -> None:
    for name in ("nginx", "httpd", "caddy"):
        program(bare, name)
    servers = find_servers.find(tmp_path / "cache")
    assert {name: server.program for name, server in servers.items()} == {
        "nginx": bare / "nginx",
        "apache": bare / "httpd",
        "caddy": bare / "caddy",
    }
    assert {server.root for server in servers.values()} == {Path("/")}


def test_servers_that_were_unpacked_earlier_are_taken(bare: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    program(cache / "usr" / "sbin", "nginx")
    program(cache / "usr" / "sbin", "apache2")
    program(cache / "usr" / "bin", "caddy")
    libraries = cache / "usr" / "lib" / "x86_64-linux-gnu"
    libraries.mkdir(parents=True)
    servers = find_servers.find(cache)
    assert {server.root for server in servers.values()} == {cache}
    assert servers["apache"].environment["LD_LIBRARY_PATH"] == str(libraries)


def test_where_none_can_be_had_the_remedy_is_named(
    bare: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(find_servers, "find", lambda: find_servers_in(tmp_path / "cache"))
    program(bare, "nginx")
    assert find_servers.main() == 1
    assert capsys.readouterr().err == f"{REMEDY.format(missing='apache, caddy')}\n"


def find_servers_in(cache: Path) -> object:
    """Look for servers in a folder of the test's own."""
    found = find_servers.found(cache)
    missing = [name for name in find_servers.SERVERS if name not in found]
    raise ProjectError(REMEDY.format(missing=", ".join(missing)))


def test_debians_packages_are_unpacked_and_nothing_is_installed(
    bare: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    cache = tmp_path / "cache"
    asked: list[list[str]] = []

    def run(command: list[str], **settings: object) -> subprocess.CompletedProcess[str]:
        asked.append(command)
        if "--simulate" in command:
            return subprocess.CompletedProcess(command, 0, SIMULATED, "")
        if "download" in command:
            assert settings["cwd"] == cache / "archives"
            (cache / "archives" / "nginx_1.22.1-9_amd64.deb").touch()
        if command[0] == "dpkg-deb":
            program(cache / "usr" / "sbin", "nginx")
        return subprocess.CompletedProcess(command, 0, "", "")

    for name in ("apt-get", "dpkg-deb", "httpd", "caddy"):
        program(bare, name)
    monkeypatch.setattr("subprocess.run", run)
    servers = find_servers.find(cache)
    assert servers["nginx"].program == cache / "usr" / "sbin" / "nginx"
    assert asked == [
        ["apt-get", "install", "--simulate", "--no-install-recommends", "nginx"],
        ["apt-get", "download", "-qq", "-o", "APT::Sandbox::User=root", "libapr1", "nginx"],
        ["dpkg-deb", "-x", str(cache / "archives" / "nginx_1.22.1-9_amd64.deb"), str(cache)],
    ]
    assert not (cache / "archives").exists()
    assert capsys.readouterr().out == "Fetching Debian's nginx\n"


def test_apaches_modules_are_looked_for_beside_it(tmp_path: Path) -> None:
    server = find_servers.Server("apache", tmp_path / "usr/sbin/apache2", tmp_path)
    with pytest.raises(ProjectError, match="has no folder of modules that is known here"):
        _ = server.modules
    program(tmp_path / "usr" / "lib" / "apache2" / "modules", "mod_rewrite.so")
    assert server.modules == tmp_path / "usr" / "lib" / "apache2" / "modules"
