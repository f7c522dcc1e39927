"""Files for nginx: a part for a server block, and a whole configuration."""

from collections.abc import Sequence

from scripts.hosting.headers import Headers
from scripts.hosting.naming import NAMED
from scripts.hosting.place import Place

PART = """\
# After the No, for nginx: part of a server block, for {address}
# Put it beside your other configuration, and into the server block:
#     include /etc/nginx/after-the-no.conf;
# The site's files lie in {folder}
# Over http/2 a page and its files come by one connection. If your server block has no such line:
#     http2 on;                   nginx 1.25.1 or newer; before that: listen 443 ssl http2;
{first}# Headers that your server block adds do not reach this location: nginx takes these alone.
{slash}location ^~ {base} {{
{inside}
}}
"""

MISSING = "error_page 403 404 =404 {base}404.html;"
# A page of each language. What is set out here is not set in a location inside.
WHICH = """\
set $atn_missing "{base}404.html";
if ($uri ~ "{in_a_language}") {{
    set $atn_missing "{base}$1/404.html";
}}
"""
MISSING_IN_LANGUAGES = "error_page 403 404 =404 $atn_missing;"

ALONE = """\
# This is the whole host: take out a location / that the server block has already.
"""

SLASH = """\
location = {bare} {{
    absolute_redirect off;
    return 301 {base}$is_args$args;
}}
"""

INSIDE = """\
alias "{folder}/";
index index.html;
autoindex off;
server_tokens off;
# Addresses without their last slash get one, whatever name and port a reader came by.
absolute_redirect off;

# A log would say who read about losing a job. Without this line your own log holds.
access_log off;

# What is not there, and folders that hold no page: one page for both.
{missing}
location ~ /\\.(?!well-known/) {{
{hidden}    return 404;
}}

# Files compressed beforehand.
gzip_static on;
gzip_vary on;

charset {charset};
charset_types {charset_types};
default_type application/octet-stream;
types {{
{types}
}}

# Files whose names hold a sum of their content never change.
set $atn_cache "{other}";
if ($uri ~ "{named_path}") {{
    set $atn_cache "{named}";
}}
# What a page loads goes without the headers that say something about pages.
{pages}
if ($uri ~ "{loaded}") {{
{loaded_headers}
}}
# A drawing opened by itself loads nothing and runs nothing.
if ($uri ~ "{drawing}") {{
    set {policy} "{drawing_policy}";
}}
set $atn_allow "";
if ($request_method !~ "^({methods})$") {{
    set $atn_allow "{allow}";
    return 405;
}}

{headers}
add_header Cache-Control $atn_cache always;
add_header Allow $atn_allow always;"""

WHOLE = """\
# After the No, for nginx: a whole configuration, for {address}
#     nginx -c nginx.conf
# Needs no rights: it listens on port {port}, writes to {scratch} only, and keeps no log of readers.
# The site's files lie in {folder}
# Something in front of it answers https, such as the load balancer of a container host.
worker_processes auto;
daemon off;
pid {scratch}/nginx.pid;
error_log stderr warn;

events {{
    worker_connections 1024;
}}

http {{
    access_log off;
    server_tokens off;
    sendfile on;
    tcp_nopush on;
    client_max_body_size 1k;
    client_body_temp_path {scratch}/nginx-body;
    proxy_temp_path {scratch}/nginx-proxy;
    fastcgi_temp_path {scratch}/nginx-fastcgi;
    uwsgi_temp_path {scratch}/nginx-uwsgi;
    scgi_temp_path {scratch}/nginx-scgi;

    server {{
        listen {port} default_server;
{outside}
{part}
    }}
}}
"""

OUTSIDE = """
# Answers that are not the site's, such as those to requests nginx cannot read.
absolute_redirect off;
error_page 404 {base}404.html;
{headers}
"""

ELSEWHERE = """
location / {
    return 404;
}
"""


def part(headers: Headers, place: Place) -> str:
    """Return the part for a server block."""
    bare = place.base.rstrip("/")
    return PART.format(
        address=place.address,
        folder=place.folder,
        base=place.base,
        first=ALONE if place.own_host else "",
        slash=SLASH.format(bare=bare, base=place.base) if bare else "",
        inside=indented(_inside(headers, place), 1),
    )


def whole(headers: Headers, place: Place) -> str:
    """Return a configuration that runs as an ordinary user."""
    outside = OUTSIDE.format(base=place.base, headers=_add(headers, place))
    if not place.own_host:
        outside += ELSEWHERE
    return WHOLE.format(
        address=place.address,
        folder=place.folder,
        port=place.port,
        scratch=place.scratch,
        outside=indented(outside, 2),
        part=indented(_without_comment(part(headers, place)), 2),
    )


def _inside(headers: Headers, place: Place) -> str:
    """Return what stands in the site's own location."""
    kinds = headers.kinds
    which = WHICH.format(base=place.base, in_a_language=place.in_a_language)
    several = bool(place.languages)
    return INSIDE.format(
        folder=place.folder,
        missing=which + MISSING_IN_LANGUAGES if several else MISSING.format(base=place.base),
        hidden=indented(which, 1) if several else "",
        charset=headers.charset,
        # text/html is always among them, and nginx warns where it is named.
        charset_types=" ".join(
            kind.type
            for kind in kinds
            if kind.type.startswith("text/") and kind.type != "text/html"
        ),
        types="\n".join(
            f"    {type_} {' '.join(endings)};" for type_, endings in _by_type(headers).items()
        ),
        other=headers.other,
        named=headers.named,
        named_path=NAMED,
        methods="|".join(headers.methods),
        allow=", ".join(headers.methods),
        headers=_add(headers, place, headers.for_pages(place)),
        loaded=headers.loaded,
        drawing=headers.drawing,
        drawing_policy=headers.drawing_policy,
        policy=_variable("Content-Security-Policy"),
        pages="\n".join(
            f'set {_variable(name)} "{headers.everywhere(place)[name]}";'
            for name in headers.for_pages(place)
        ),
        loaded_headers="\n".join(
            f'    set {_variable(name)} "";' for name in headers.for_pages(place)
        ),
    )


def _by_type(headers: Headers) -> dict[str, list[str]]:
    """Return the endings of each media type but the one for anything unknown."""
    found: dict[str, list[str]] = {}
    for kind in headers.kinds:
        if kind.type != "application/octet-stream":
            found.setdefault(kind.type, []).append(kind.ending)
    return found


def _variable(name: str) -> str:
    """Return the variable that holds a header's value; nginx sends none that is empty."""
    return f"$atn_{name.lower().replace('-', '_')}"


def _add(headers: Headers, place: Place, variable: Sequence[str] = ()) -> str:
    """Return the lines that add headers, to errors too; some with a value that may be empty."""
    return "\n".join(
        f"add_header {name} {_variable(name) if name in variable else _quoted(value)} always;"
        for name, value in headers.everywhere(place).items()
    )


def _quoted(value: str) -> str:
    """Return a value between double quotes; headers.py refuses one that holds some."""
    return f'"{value}"'


def _without_comment(text: str) -> str:
    """Return a part without the comment at its top."""
    lines = text.splitlines()
    while lines[0].startswith("#"):
        del lines[0]
    return "\n".join(lines)


def indented(text: str, levels: int) -> str:
    """Return text with each line that holds something further in."""
    space = " " * 4 * levels
    return "\n".join(f"{space}{line}" if line else "" for line in text.strip("\n").split("\n"))
