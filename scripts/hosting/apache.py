"""Files for Apache: `.htaccess` for the site's folder, and the same as a configuration file."""

from scripts.hosting.headers import Headers
from scripts.hosting.naming import DIGITS
from scripts.hosting.nginx import indented
from scripts.hosting.place import Place

HTACCESS = """\
# After the No, for Apache 2.4: goes into the site's own folder as .htaccess, for
# {address}
# Needs the modules headers and rewrite (a2enmod headers rewrite), and AllowOverride All or
# FileInfo Indexes Options. Without them Apache answers with an error, not with less protection.
{inside}
"""

CONFIG = """\
# After the No, for Apache 2.4: {address}
# The site's files lie in {folder}
# Needs the modules headers and rewrite: a2enmod headers rewrite
# With http2 as well, a page and its files come by one connection.
{where}
<IfModule http2_module>
    Protocols h2 http/1.1
</IfModule>
{mapping}
{outside}
<Directory "{folder}">
    AllowOverride None
    Require all granted
{inside}
</Directory>
"""

OUTSIDE = """
# Answers to requests that reach no folder, such as those Apache cannot read.
{headers}
"""

INSIDE = """\
Options {options}
DirectoryIndex index.html
DirectorySlash On
AcceptPathInfo Off
FileETag MTime Size
ErrorDocument 403 {base}404.html
ErrorDocument 404 {base}404.html
{languages}
# With every answer, errors too. The first line of each pair takes away what the rest of the
# server may have set, so that nothing is sent twice.
{headers}

# An address without its last slash gets one. By itself Apache names a scheme and a port there,
# which behind a proxy that ends https are not those a reader came by. The line that takes them out
# reaches only answers with a page of their own; browsers go on without showing it.
ErrorDocument 301 {base}404.html
Header onsuccess edit Location "^https?://[^/]+/+" "/"

# Files whose names hold a sum of their content never change; the rest is asked for each time.
{other}
<FilesMatch "\\.[0-9a-f]{{{digits}}}\\.[A-Za-z0-9]+(\\.gz)?$">
{named}
</FilesMatch>

# What a page loads goes without the headers that say something about pages.
<FilesMatch "\\.[0-9a-f]{{{digits}}}\\.({loaded})(\\.gz)?$">
{unset}
</FilesMatch>
# A drawing opened by itself loads nothing and runs nothing.
<FilesMatch "\\.[0-9a-f]{{{digits}}}\\.svg(\\.gz)?$">
{drawing}
</FilesMatch>

# What each kind of file is, in small letters or large. AddType alone would leave a server's own
# character set in place.
RemoveEncoding .gz
{types}

# Files compressed beforehand, for browsers that take them.
<FilesMatch "\\.({compressed})(\\.gz)?$">
    Header always merge Vary Accept-Encoding
</FilesMatch>
{compressed_types}

RewriteEngine On
RewriteBase {base}
# Only reading.
RewriteCond %{{REQUEST_METHOD}} !^({methods})$
RewriteRule ^ - [R=405,L]
# Nothing whose name starts with a dot, but what a certificate's issuer asks for.
RewriteRule (^|/)\\.(?!well-known/) - [R=404,L]
# No lists of files.
RewriteCond %{{REQUEST_FILENAME}} -d
RewriteCond %{{REQUEST_FILENAME}}/index.html !-f
RewriteRule (^|/)$ - [R=404,L]
# The files compressed beforehand. Apache would compress them once more on their way out.
RewriteRule \\.gz$ - [E=no-gzip:1,E=no-brotli:1,L]
RewriteCond %{{HTTP:Accept-Encoding}} \\bgzip\\b
RewriteCond %{{REQUEST_FILENAME}} -d
RewriteCond %{{REQUEST_FILENAME}}/index.html.gz -s
RewriteRule ^(.*/)?$ $1index.html.gz [L]
RewriteCond %{{HTTP:Accept-Encoding}} \\bgzip\\b
RewriteCond %{{REQUEST_FILENAME}}.gz -s
RewriteRule ^(.+\\.({compressed}))$ $1.gz [L]"""

LANGUAGE = """\
<If "%{{REQUEST_URI}} =~ m#^{base}{language}/#">
    ErrorDocument 403 {base}{language}/404.html
    ErrorDocument 404 {base}{language}/404.html
</If>
"""


def htaccess(headers: Headers, place: Place) -> str:
    """Return the file for the site's own folder."""
    return HTACCESS.format(address=place.address, inside=_inside(headers, place, "-Indexes"))


def config(headers: Headers, place: Place) -> str:
    """Return the file for those who may change the server's configuration."""
    if place.own_host:
        where = "# It goes inside the <VirtualHost> of that address."
        mapping = f'DocumentRoot "{place.folder}"'
        outside = OUTSIDE.format(headers=_headers(headers, place))
    else:
        where = "# On Debian: into conf-available/, then a2enconf after-the-no."
        mapping = f'Alias "{place.base.rstrip("/")}" "{place.folder}"'
        outside = ""
    return CONFIG.format(
        address=place.address,
        folder=place.folder,
        where=where,
        mapping=mapping,
        outside=outside,
        inside=indented(_inside(headers, place, "FollowSymLinks"), 1),
    )


def _inside(headers: Headers, place: Place, options: str) -> str:
    """Return what holds for the site's folder."""
    return INSIDE.format(
        options=options,
        base=place.base,
        languages="".join(
            LANGUAGE.format(base=place.base, language=language) for language in place.languages
        ),
        headers=_headers(headers, place),
        other=_set("Cache-Control", headers.other),
        named=indented(_set("Cache-Control", headers.named), 1),
        digits=DIGITS,
        loaded="|".join(kind.ending for kind in headers.kinds if kind.loaded),
        unset="\n".join(f"    Header always unset {name}" for name in headers.for_pages(place)),
        drawing=indented(_set("Content-Security-Policy", headers.drawing_policy), 1),
        types="\n".join(
            _forced(f"(?i)\\.{kind.ending}$", headers.full_type(kind)) for kind in headers.kinds
        ),
        compressed_types="\n".join(
            _forced(
                f"\\.{kind.ending}\\.gz$",
                headers.full_type(kind),
                "Header always set Content-Encoding gzip",
            )
            for kind in headers.compressed
        ),
        compressed="|".join(kind.ending for kind in headers.compressed),
        methods="|".join(headers.methods),
    )


def _headers(headers: Headers, place: Place) -> str:
    """Return the lines that set what goes with every answer."""
    return "\n".join(_set(name, value) for name, value in headers.everywhere(place).items())


def _set(name: str, value: str) -> str:
    """Return the lines that set a header once, to errors too."""
    return f'Header onsuccess unset {name}\nHeader always set {name} "{value}"'


def _forced(pattern: str, type_: str, *further: str) -> str:
    """Return the block that gives files a type."""
    lines = [f'ForceType "{type_}"', *further]
    return f'<FilesMatch "{pattern}">\n' + indented("\n".join(lines), 1) + "\n</FilesMatch>"
