"""A file for Caddy 2."""

from scripts.hosting.headers import Headers
from scripts.hosting.naming import NAMED
from scripts.hosting.nginx import indented
from scripts.hosting.place import Place

CADDYFILE = """\
# After the No, for Caddy 2.6 or newer: {address}
# The site's files lie in {folder}
# Where the address starts with https://, Caddy gets and renews the certificate itself. Behind
# something that ends https already, write http:// and Caddy's own port in place of the address
# below, such as http://:{port}
{{
    admin off
}}

{origin} {{
    header -Server
{headers}
{slash}
    handle_path {base}* {{
        root * "{folder}"

        @atn_writes not method {methods}
        handle @atn_writes {{
            header Allow "{allow}"
            respond 405
        }}
        # Nothing whose name starts with a dot, but what is meant for all hosts.
        @atn_hidden {{
            path_regexp (^|/)\\.
            not path_regexp ^/\\.well-known/[^./][^/]*$
        }}
        error @atn_hidden 404

        # An address without its last slash gets one, by itself; here it keeps what follows a ?.
        @atn_bare {{
            method {methods}
            path_regexp atn_bare ^/*(.*[^/])$
            file {{path}}/index.html
            expression `{{query}} != ""`
        }}
        redir @atn_bare {base}{{re.atn_bare.1}}/?{{query}} 308

        # Files whose names hold a sum of their content never change; the rest is asked for each
        # time.
        @atn_named path_regexp "{named_path}"
        header @atn_named Cache-Control "{named}"
        @atn_other not path_regexp "{named_path}"
        header @atn_other Cache-Control "{other}"

        # What a page loads goes without the headers that say something about pages.
        @atn_loaded path_regexp "{loaded}"
{unset}

        # A drawing opened by itself loads nothing and runs nothing.
        @atn_drawing path_regexp "{drawing}"
        header @atn_drawing Content-Security-Policy "{drawing_policy}"

        # Files compressed beforehand. Caddy adds Vary to some of the answers; defer sets it once.
        @atn_text path {compressed} */
        header @atn_text {{
            Vary Accept-Encoding
            defer
        }}
{types}
        file_server {{
            index index.html
            precompressed gzip
        }}
    }}
{elsewhere}
    # What is not there, and folders that hold no page: one page for both.
    handle_errors {{
        root * "{folder}"
{missing}
        header {{
            Content-Type "{page_type}"
            Cache-Control "{other}"
            Vary Accept-Encoding
            -Server
            defer
        }}
        file_server {{
            precompressed gzip
        }}
    }}
}}
"""

MISSING = "rewrite * /404.html"
MISSING_IN_LANGUAGES = """\
@atn_language path_regexp atn_language "{in_a_language}"
rewrite @atn_language /{{re.atn_language.1}}/404.html
@atn_english not path_regexp "{in_a_language}"
rewrite @atn_english /404.html"""

ELSEWHERE = """
    # Your own pages, if this host has others, go here instead.
    handle {
        error 404
    }
"""


def caddyfile(headers: Headers, place: Place) -> str:
    """Return a configuration for the address's host."""
    page = next(kind for kind in headers.kinds if kind.ending == "html")
    missing = MISSING_IN_LANGUAGES if place.languages else MISSING
    return CADDYFILE.format(
        address=place.address,
        folder=place.folder,
        origin=place.origin,
        port=place.port,
        headers=indented(
            "\n".join(
                f'header {name} "{value}"' for name, value in headers.everywhere(place).items()
            ),
            1,
        ),
        slash="" if place.own_host else f"    redir {place.base.rstrip('/')} {place.base} 301",
        base=place.base,
        methods=" ".join(headers.methods),
        allow=", ".join(headers.methods),
        other=headers.other,
        named=headers.named,
        named_path=NAMED,
        loaded=headers.loaded,
        drawing=headers.drawing,
        drawing_policy=headers.drawing_policy,
        unset=indented(
            "\n".join(f"header @atn_loaded -{name}" for name in headers.for_pages(place)), 2
        ),
        compressed=" ".join(f"*.{kind.ending}" for kind in headers.compressed),
        types=indented(
            "\n".join(
                f"@atn_{kind.ending} path *.{kind.ending}\n"
                f'header @atn_{kind.ending} Content-Type "{headers.full_type(kind)}"'
                for kind in headers.kinds
            ),
            2,
        ),
        elsewhere="" if place.own_host else ELSEWHERE,
        page_type=headers.full_type(page),
        missing=indented(missing.format(in_a_language=place.in_a_language), 2),
    )
