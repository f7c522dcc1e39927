"""What a single value must look like: an address, a host, an email, a phone number, a file's name.

Each kind of value is judged in one place, and a schema names it under `format`. A format is a
function: it takes what somebody typed and returns it as the site uses it, such as a host in the
letters that browsers ask for, or raises `UnfitError` with what to write instead. What can be right
is made to work.
"""

from collections.abc import Callable

from scripts.content.formats import addresses, colour, files, languages, lines, people

FORMATS: dict[str, Callable[[str], str]] = {
    "line": lines.line,
    "email": people.email,
    "phone": people.phone,
    "reporting": people.reporting,
    "language": languages.language,
    "web-address": addresses.web_address,
    "site-address": addresses.site_address,
    "origin": addresses.origin,
    "colour": colour.colour,
    "picture-file": files.picture_file,
    "page-file": files.page_file,
}
"""Each format by the name that schemas know it under."""
