"""Write the files that tell a web server how to send the site.

    python -m scripts.hosting --site site --out dist/hosting

`make hosting` does this after it has built the site, named what is under assets/ by its
content, and compressed what may be. The address is the one the site was built for; who may
show it in a frame comes from yours/settings.yml.
"""

import argparse
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from scripts import ROOT
from scripts.content.built_site import languages
from scripts.content.errors import ProjectError
from scripts.content.moved import NAME as MOVED
from scripts.content.moved import Move
from scripts.content.moved import read as read_moves
from scripts.hosting import apache, caddy, container, elsewhere, iis, nginx, static_hosts
from scripts.hosting.headers import Headers, read
from scripts.hosting.naming import FOLDER as ASSETS
from scripts.hosting.naming import NAME
from scripts.hosting.place import FOLDER, PORT, Place, address_of
from scripts.hosting.readable import make_readable
from scripts.settings.reading import YOURS, found
from scripts.site.joining import sums

DONE, FAULTS = 0, 1

README = """\
How a web server sends After the No
For {address}

  nginx/after-the-no.conf    part of a server block
  nginx/nginx.conf           a whole configuration that needs no rights
  apache/.htaccess           for the site's own folder (its name starts with a dot)
  apache/after-the-no.conf   the same for those who may change the server's configuration
  caddy/Caddyfile
  iis/web.config
  container/                 Containerfile and its nginx.conf
  netlify-cloudflare/        _headers and _redirects
  elsewhere/README.txt       what to set on any other host

Each says at its top where it goes. The page "Host it" has the steps.

Which sites may show your pages in a frame, and where faults in security are reported, are settings:
embed_in and security in yours/settings.yml. Change another value in the file that you copy to your
server, and keep a note of it, because `make hosting` writes these files anew. What all of them come
from, scripts/hosting/headers.yaml, belongs to the project, and the next update replaces it.
"""


def files(headers: Headers, place: Place, moves: Sequence[Move] = ()) -> dict[str, str]:
    """Return every file by its path."""
    whole = nginx.whole(headers, place)
    return {
        "README.txt": README.format(address=place.address),
        "nginx/after-the-no.conf": nginx.part(headers, place),
        "nginx/nginx.conf": whole,
        "apache/.htaccess": apache.htaccess(headers, place),
        "apache/after-the-no.conf": apache.config(headers, place),
        "caddy/Caddyfile": caddy.caddyfile(headers, place),
        "iis/web.config": iis.web_config(headers, place),
        "container/Containerfile": container.containerfile(place),
        "container/nginx.conf": whole,
        "netlify-cloudflare/_headers": static_hosts.headers_file(headers, place),
        "netlify-cloudflare/_redirects": static_hosts.redirects_file(moves, place),
        elsewhere.NAME: elsewhere.guide(headers, place),
    }


def unnamed(site: Path) -> list[str]:
    """Return each file under assets/ whose name holds no sum of its content."""
    found = (path for path in (site / ASSETS).rglob("*") if path.is_file())
    return sorted(
        path.relative_to(site).as_posix()
        for path in found
        if not NAME.fullmatch(path.name.removesuffix(".gz"))
    )


def write(out: Path, made: dict[str, str]) -> None:
    """Write the files anew; whatever lay in the folder is gone."""
    shutil.rmtree(out, ignore_errors=True)
    for name, text in made.items():
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


def main(arguments: Sequence[str]) -> int:
    """Write all files; return 1 and say why where that would mislead a server."""
    given = parser().parse_args(arguments)
    try:
        settings = found(given.yours.resolve())
        made_for = address_of(given.site)
        embed_in = given.embed_in or (settings.embed_in if settings else ())
        place = Place(
            given.address or made_for,
            tuple(embed_in),
            given.folder,
            given.port,
            languages=tuple(folder.name for folder in languages(given.site)),
        )
        if place.address != made_for:
            raise ProjectError(
                f"{given.site} was built for {made_for}, so its 404 page would lead nowhere; "
                f"build it again with SITE_URL={place.address}"
            )
        if unnamed(given.site):
            raise ProjectError(
                f"{given.site}/{unnamed(given.site)[0]}: browsers would keep it for a year, and "
                f"its name says nothing of its content; run: make hosting"
            )
        headers = read().allowing(sums.read(given.site))
        made = files(headers, place, read_moves(given.docs / "data" / MOVED))
        write(given.out, made)
        for folder in (given.site, given.out):
            make_readable(folder)
    except ProjectError as error:
        print(error, file=sys.stderr)
        return FAULTS
    print(f"{given.out}: {len(made)} files for {place.address}")
    return DONE


def parser() -> argparse.ArgumentParser:
    """Return what the command takes."""
    made = argparse.ArgumentParser(prog="python -m scripts.hosting", description=__doc__)
    made.add_argument("--site", type=Path, default=ROOT / "site", help="the built site")
    made.add_argument("--out", type=Path, default=ROOT / "dist" / "hosting")
    made.add_argument("--address", default="", help="must be the one the site was built for")
    made.add_argument("--embed-in", nargs="*", default=(), help="who may show it in a frame")
    made.add_argument("--folder", default=FOLDER, help="where the files lie on the server")
    made.add_argument("--port", type=int, default=PORT, help="for a server of its own")
    made.add_argument("--yours", type=Path, default=YOURS, help="a service's own folder")
    made.add_argument("--docs", type=Path, default=ROOT / "docs")
    return made


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
