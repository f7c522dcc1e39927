"""Starts the web servers with the files that are written for them, as an ordinary user."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

from scripts.content.built_site import languages
from scripts.hosting import apache, caddy, date_by_content, name_by_content, nginx, precompress
from scripts.hosting.headers import Headers, read
from scripts.hosting.place import Place, address_of
from scripts.settings.reading import Security
from scripts.site import security_txt
from scripts.site.joining import sums
from scripts.tools import find_servers
from scripts.tools.find_servers import Server

AS_ROOT = os.geteuid() == 0
"""Servers run as an ordinary user; where the tests do not, they run as nobody."""

NOBODY = 65534
SECONDS = 10

# Apache needs modules and a port before our file can be read. Without a list of types of its
# own it must take all of them from ours.
APACHE = """\
ServerRoot "{scratch}"
ServerName localhost
Listen 127.0.0.1:{port}
PidFile "{scratch}/apache.pid"
DefaultRuntimeDir "{scratch}"
ErrorLog "{scratch}/apache.log"
TypesConfig /dev/null
TraceEnable off
ServerTokens Prod
{modules}
# As Debian has it: text is compressed on its way out.
AddOutputFilterByType DEFLATE text/html text/plain text/css text/javascript application/xml
AddOutputFilterByType DEFLATE application/json image/svg+xml
DocumentRoot "{root}"
{ours}
"""
APACHE_MODULES = (
    "mpm_event", "authz_core", "mime", "dir", "alias", "autoindex", "headers", "rewrite",
    "deflate", "filter",
)  # fmt: skip
ALLOW_HTACCESS = """\
<Directory "{root}">
    AllowOverride FileInfo Indexes Options
    Require all granted
</Directory>
"""


@dataclass(frozen=True)
class Answer:
    """What a server sent back; the names of its headers are in small letters."""

    status: int
    headers: dict[str, list[str]]
    body: bytes

    def one(self, name: str) -> str:
        """Return a header that must be there once."""
        values = self.headers.get(name.lower(), [])
        assert len(values) == 1, (name, values)
        return values[0]


@dataclass(frozen=True)
class Served:
    """A site that is being served.

    Parameters:
        place: what the server's files were written for.
        address: where it is served, with a slash at the end.
        folder: its files.
    """

    place: Place
    address: str
    folder: Path

    @property
    def base(self) -> str:
        """The path of its address."""
        return self.place.base

    def ask(
        self, path: str = "", method: str = "GET", *, from_root: bool = False, **headers: str
    ) -> Answer:
        """Ask for a path below the site's address, sent as it is written here.

        Parameters:
            path: what follows the site's address.
            method: the request's method.
            from_root: whether the path is counted from the host's root instead.
            headers: the request's headers, with `_` for `-`.
        """
        connection = HTTPConnection(urlsplit(self.address).netloc, timeout=SECONDS)
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path if from_root else self.base + path, headers=sent)
        with connection.getresponse() as response:
            found: dict[str, list[str]] = {}
            for name, value in response.getheaders():
                found.setdefault(name.lower(), []).append(value)
            answer = Answer(response.status, found, response.read())
        connection.close()
        return answer

    def named(self, stem: str) -> str:
        """Return the path of a file under assets/ whose name without its sum is given."""
        name, ending = stem.rsplit(".", 1)
        (found,) = self.folder.glob(f"{name}.??????????.{ending}")
        return found.relative_to(self.folder).as_posix()


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        port: int = held.getsockname()[1]
        return port


def headers_of(place: Place) -> Headers:
    """Return the headers for the site that lies at a place."""
    return read().allowing(sums.read(Path(place.folder)))


def _nginx(server: Server, place: Place, scratch: Path) -> list[str]:
    """Write nginx's file and return the command that starts it."""
    (scratch / "nginx.conf").write_text(nginx.whole(headers_of(place), place), encoding="utf-8")
    return [str(server.program), "-p", str(scratch), "-e", "stderr", "-c", "nginx.conf"]


def _caddy(server: Server, place: Place, scratch: Path) -> list[str]:
    """Write Caddy's file and return the command that starts it."""
    text = caddy.caddyfile(headers_of(place), place)
    # Without a certificate, as behind something that ends https; by any name, on a port of its own.
    assert f"\n{place.origin} {{" in text
    here = f"\nhttp://:{place.port} {{"
    file = scratch / "Caddyfile"
    file.write_text(text.replace(f"\n{place.origin} {{", here), encoding="utf-8")
    return [str(server.program), "run", "--config", str(file), "--adapter", "caddyfile"]


def _apache(server: Server, place: Place, scratch: Path) -> list[str]:
    """Write Apache's configuration file and return the command that starts it."""
    return _start_apache(server, place, scratch, scratch, apache.config(headers_of(place), place))


def _htaccess(server: Server, place: Place, scratch: Path) -> list[str]:
    """Put .htaccess into the site, below a root as a host's customers have it."""
    root = scratch / "root"
    folder = root / place.base.strip("/")
    folder.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(place.folder, folder, dirs_exist_ok=True)
    (folder / ".htaccess").write_text(apache.htaccess(headers_of(place), place), encoding="utf-8")
    return _start_apache(server, place, scratch, root, ALLOW_HTACCESS.format(root=root))


def _start_apache(server: Server, place: Place, scratch: Path, root: Path, ours: str) -> list[str]:
    """Write what any Apache needs, and ours, and return the command that starts it."""
    present = [name for name in APACHE_MODULES if (server.modules / f"mod_{name}.so").exists()]
    text = APACHE.format(
        scratch=scratch,
        port=place.port,
        root=root,
        ours=ours,
        modules="\n".join(
            f'LoadModule {name}_module "{server.modules}/mod_{name}.so"' for name in present
        ),
    )
    (scratch / "apache.conf").write_text(text, encoding="utf-8")
    return [str(server.program), "-f", str(scratch / "apache.conf"), "-DFOREGROUND"]


KINDS: dict[str, tuple[str, Callable[[Server, Place, Path], list[str]]]] = {
    "nginx": ("nginx", _nginx),
    "apache": ("apache", _apache),
    "htaccess": ("apache", _htaccess),
    "caddy": ("caddy", _caddy),
}


class Ground:
    """A folder that every user may read, for servers and for sites that are ready."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._servers: dict[str, Server] = {}
        self._ready: dict[Path, Path] = {}

    def server(self, name: str) -> Server:
        """Return a server that any user may start."""
        if not self._servers:
            self._servers = find_servers.find()
            unpacked = {server.root for server in self._servers.values()} - {Path("/")}
            for root in unpacked if AS_ROOT else ():
                copy = self.folder / "servers"
                shutil.copytree(root, copy, symlinks=True)
                for key, server in self._servers.items():
                    if server.root == root:
                        program = copy / server.program.relative_to(root)
                        self._servers[key] = Server(key, program, copy)
        return self._servers[name]

    def ready(self, built: Path) -> Path:
        """Return a copy of a built site made ready to be served, with stand-ins for papers."""
        if built not in self._ready:
            target = self.folder / f"site-{len(self._ready)}"
            shutil.copytree(built, target)
            (target / "papers").mkdir(exist_ok=True)
            (target / "papers" / "gap-plan-a4.pdf").write_bytes(b"%PDF-1.7\n" + b"x" * 4000)
            (target / "papers" / "gap-plan.docx").write_bytes(b"PK\x05\x06" + b"\0" * 18)
            for kind in read().kinds:
                (target / f"tried.{kind.ending}").write_bytes(b"x")
                (target / f"LARGE.{kind.ending.upper()}").write_bytes(b"x")
            (target / "sw.js").write_text("// Keeps pages on a device.\n", encoding="utf-8")
            security_txt.write(target, Security("mailto:a@b.example", "2999-12-31"), "en")
            for hidden in (target / ".hidden", target / ".well-known" / ".hidden"):
                hidden.write_text("not for readers\n", encoding="utf-8")
            assert name_by_content.main([str(target)]) == 0
            assert precompress.main([str(target)]) == 0
            assert date_by_content.main([str(target)]) == 0
            self._ready[built] = target
        return self._ready[built]

    @contextmanager
    def serve(self, kind: str, built: Path, embed_in: tuple[str, ...] = ()) -> Iterator[Served]:
        """Serve a built site at the path it was built for, until the end.

        Parameters:
            kind: which server, by which of our files.
            built: a site as `make build` leaves it.
            embed_in: who may show it in a frame.
        """
        name, write = KINDS[kind]
        scratch = Path(tempfile.mkdtemp(dir=self.folder))
        others = tuple(folder.name for folder in languages(built))
        folder = str(self.ready(built))
        place = Place(address_of(built), embed_in, folder, free_port(), str(scratch), others)
        server = self.server(name)
        command = write(server, place, scratch)
        if AS_ROOT:
            os.chown(scratch, NOBODY, NOBODY)
        with _running(command, server, scratch, place.port):
            address = f"http://127.0.0.1:{place.port}{place.base}"
            yield Served(place, address, self.ready(built))


@contextmanager
def open_ground() -> Iterator[Ground]:
    """Yield a folder for servers, and delete it at the end."""
    with tempfile.TemporaryDirectory(prefix="after-the-no-") as folder:
        Path(folder).chmod(0o755)
        yield Ground(Path(folder))


@contextmanager
def _running(command: list[str], server: Server, scratch: Path, port: int) -> Iterator[None]:
    """Run a server until the end; fail with what it said where it does not start."""
    user = NOBODY if AS_ROOT else None
    home = {"HOME": str(scratch), "XDG_CONFIG_HOME": str(scratch), "XDG_DATA_HOME": str(scratch)}
    with (scratch / "said").open("wb") as said:
        # In a group of its own: Apache passes the signal to end on to all of its group.
        process = subprocess.Popen(
            command, cwd=scratch, env=server.environment | home, stdout=said, stderr=said,
            user=user, group=user, extra_groups=[] if AS_ROOT else None, start_new_session=True,
        )  # fmt: skip
    try:
        until = time.monotonic() + SECONDS
        while not _listens(port):
            if process.poll() is not None or time.monotonic() > until:
                logs = [scratch / "said", *scratch.glob("*.log")]
                words = "\n".join(log.read_text("utf-8", "replace") for log in logs)
                raise AssertionError(f"{server.name} did not start:\n{words}")
            time.sleep(0.02)
        yield
    finally:
        process.terminate()
        try:
            process.wait(SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _listens(port: int) -> bool:
    """Say whether somebody listens on a port."""
    with socket.socket() as asking:
        return asking.connect_ex(("127.0.0.1", port)) == 0
