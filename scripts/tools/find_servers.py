"""Find the web servers that the tests start, or get them; fail with a remedy where none can be had.

Taken in this order: what is installed; what an earlier run unpacked into .cache/servers;
Debian's packages, downloaded and unpacked there. Nothing is installed and nothing is
started: unpacking needs no rights and leaves no service behind.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from scripts import ROOT
from scripts.content.errors import ProjectError
from scripts.tools.find_browser import package_manager

CACHE = ROOT / ".cache" / "servers"
REMEDY = (
    "No {missing} for the tests of hosting. Install them (on Debian or Ubuntu: "
    "apt install nginx apache2-bin caddy; on a Mac: brew install nginx httpd caddy)."
)
# The programs each server goes by, and the Debian package that holds it.
SERVERS = {
    "nginx": (("nginx",), "nginx"),
    "apache": (("apache2", "httpd"), "apache2-bin"),
    "caddy": (("caddy",), "caddy"),
}
# What plays many readers at once, for `make figures`.
READERS = {"wrk": (("wrk",), "wrk")}
NO_READERS = (
    "No wrk, which plays many readers. Install it (on Debian or Ubuntu: apt install wrk; "
    "on a Mac: brew install wrk)."
)
SYSTEM = ("/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin")
APACHE_MODULES = (
    "usr/lib/apache2/modules",
    "usr/libexec/apache2",
    "usr/lib64/httpd/modules",
    "opt/homebrew/lib/httpd/modules",
    "usr/local/lib/httpd/modules",
)


@dataclass(frozen=True)
class Server:
    """A web server that can be started.

    Parameters:
        name: nginx, apache or caddy.
        program: its file.
        root: the folder it was unpacked into, or `/`.
    """

    name: str
    program: Path
    root: Path

    @property
    def environment(self) -> dict[str, str]:
        """The environment to start it in: libraries unpacked with it are found."""
        folders = [str(path) for path in self.root.glob("usr/lib/*-linux-gnu*")]
        libraries = {"LD_LIBRARY_PATH": ":".join(folders)} if self.root != Path("/") else {}
        return {**os.environ, **libraries}

    @property
    def modules(self) -> Path:
        """The folder of Apache's modules. Raises ProjectError where there is none."""
        for place in APACHE_MODULES:
            if (self.root / place / "mod_rewrite.so").exists():
                return self.root / place
        raise ProjectError(f"{self.program} has no folder of modules that is known here")


def found(
    cache: Path = CACHE, wanted: Mapping[str, tuple[tuple[str, ...], str]] = SERVERS
) -> dict[str, Server]:
    """Return what is wanted and on this machine, by name."""
    servers = {}
    path = os.pathsep.join((os.environ.get("PATH", ""), *SYSTEM))
    for name, (programs, _) in wanted.items():
        for program in programs:
            installed = shutil.which(program, path=path)
            unpacked = [*cache.glob(f"usr/sbin/{program}"), *cache.glob(f"usr/bin/{program}")]
            if installed:
                servers[name] = Server(name, Path(installed), Path("/"))
                break
            if unpacked:
                servers[name] = Server(name, unpacked[0], cache)
                break
    return servers


def fetch(missing: Mapping[str, str], cache: Path = CACHE) -> None:
    """Download Debian's packages, and those they need that this machine lacks, and unpack them.

    Parameters:
        missing: the package of each server that is missing, by the server's name.
        cache: the folder to unpack into.
    """
    if not shutil.which("apt-get") or not shutil.which("dpkg-deb"):
        return
    print(f"Fetching Debian's {', '.join(missing.values())}", flush=True)
    packages = needed(list(missing.values()))
    if not packages:
        # Often the lists of packages are old, or were taken away to save space.
        manager = package_manager()
        if manager:
            subprocess.run([*manager, "update", "-qq"], check=False)
        packages = needed(list(missing.values()))
    archives = cache / "archives"
    archives.mkdir(parents=True, exist_ok=True)
    # As root, apt would download as another user, who may not write here.
    command = ["apt-get", "download", "-qq", "-o", "APT::Sandbox::User=root", *packages]
    if not packages or subprocess.run(command, cwd=archives, check=False).returncode:
        return
    for archive in sorted(archives.glob("*.deb")):
        subprocess.run(["dpkg-deb", "-x", str(archive), str(cache)], check=False)
    shutil.rmtree(archives)


def needed(packages: list[str]) -> list[str]:
    """Return the packages that installing some would add; none where that is not known."""
    command = ["apt-get", "install", "--simulate", "--no-install-recommends", *packages]
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    # An upgrade of what is there shows the version it replaces in brackets.
    return re.findall(r"^Inst (\S+) \(", said.stdout, re.MULTILINE)


def had(cache: Path, wanted: Mapping[str, tuple[tuple[str, ...], str]]) -> dict[str, Server]:
    """Return what is wanted and on this machine, once what is missing was asked for."""
    there = found(cache, wanted)
    missing = {name: package for name, (_, package) in wanted.items() if name not in there}
    if missing:
        fetch(missing, cache)
    return found(cache, wanted) if missing else there


def find(cache: Path = CACHE) -> dict[str, Server]:
    """Return all three servers. Raises ProjectError where one cannot be had."""
    servers = had(cache, SERVERS)
    missing = [name for name in SERVERS if name not in servers]
    if missing:
        raise ProjectError(REMEDY.format(missing=", ".join(missing)))
    return servers


def find_readers(cache: Path = CACHE) -> Server:
    """Return what plays many readers. Raises ProjectError where it cannot be had."""
    there = had(cache, READERS)
    if not there:
        raise ProjectError(NO_READERS)
    return there["wrk"]


def main() -> int:
    """Print where the servers are; return 1 where one is missing."""
    try:
        places = ", ".join(str(server.program) for server in find().values())
    except ProjectError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"Web servers for the tests: {places}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
