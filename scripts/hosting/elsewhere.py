"""What to set on a host for which we have no file: object storage, a content network, a platform.

Nobody has tried such hosts with this site, so they get the values in words, not a file that may
no longer be what the host reads.
"""

import textwrap

from scripts.hosting.headers import Headers
from scripts.hosting.naming import FOLDER
from scripts.hosting.place import Place

NAME = "elsewhere/README.txt"
GUIDE = """\
After the No, on any other host
For {address}

Look in the manual of your host for each of these, and see afterwards that the answers hold them.

1. Publish the folder site/ as it is; there is nothing to build.{under}
2. An address that ends in a slash is the index.html of that folder. An address without its
   slash leads to the one with it. One that leads nowhere gets 404.html, with status 404.{languages}
3. Send these headers with every answer:

{headers}

4. Browsers keep what is under {folder}/, whose names change with the content:

   Cache-Control: {named}

   They ask each time for everything else:

   Cache-Control: {other}

5. Each file has its type:

{types}

6. Files that end in .gz are compressed copies. Upload them only if your host sends them by itself
   to browsers that take them; leave them out if it compresses.
7. Upload {folder}/ first, so that no page asks for what is not there yet.
8. Use https only.
"""
LANGUAGES = """
   In {folders} that is the 404.html of the folder, in its language, if your host knows more
   than one."""
UNDER = """
   It has a path, so upload it into a folder of that name: {path}"""


def guide(headers: Headers, place: Place) -> str:
    """Return the values and steps for one place."""
    everywhere = "\n".join(f"{name}: {value}" for name, value in headers.everywhere(place).items())
    folders = [f"{language}/" for language in place.languages]
    types = "\n".join(f".{kind.ending:<12} {headers.full_type(kind)}" for kind in headers.kinds)
    return GUIDE.format(
        address=place.address,
        under="" if place.base == "/" else UNDER.format(path=place.base.strip("/")),
        languages=LANGUAGES.format(folders=" and ".join(folders)) if folders else "",
        headers=textwrap.indent(everywhere, "   "),
        folder=FOLDER,
        named=headers.named,
        other=headers.other,
        types=textwrap.indent(types, "   "),
    )
