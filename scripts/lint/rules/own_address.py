"""own-address: a whole address on this site's own host is that of a page or a file here.

Links between our pages name the Markdown file, which the build checks. A whole address it takes
for another site's and never looks at. The host is the one that `site_url` in `mkdocs.yml` names,
or `address` in a careers service's settings. Where that has a path, what lies beside it on the
host, such as a college's own website, is another site.

Fails:
    === mkdocs.yml
    site_url: https://after-the-no.example/
    nav:
      - docs/index.md
    === docs/index.md
    Read [about replies](https://after-the-no.example/move-on/replies/).

Passes:
    === mkdocs.yml
    site_url: https://after-the-no.example/
    nav:
      - docs/index.md
    === docs/index.md
    Read [about replies](https://after-the-no.example/move-on/replies/#by-email), or see
    [another site](https://after.example/nothing/).
    === docs/move-on/replies.md
    ## By email

Passes:
    === mkdocs.yml
    site_url: https://www.college.example/careers/no/
    nav:
      - docs/index.md
    === docs/index.md
    Read about [the college](https://www.college.example/).
"""

from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from scripts.content.problem import Problem
from scripts.lint.site import Site

ID = "own-address"


def check_all(site: Site) -> Iterator[Problem]:
    """Report each whole address of ours at which nothing stands."""
    home = urlsplit(site.address)
    if not home.netloc:
        return
    pages = {address_of(site.inside(page)) for page in site.pages}
    for page in site.pages:
        for link in page.links:
            target = urlsplit(link.href)
            if target.netloc.lower() != home.netloc.lower():
                continue
            path = (
                f"{unquote(target.path)}/" if target.path in ("", home.path[:-1]) else target.path
            )
            inside = unquote(path).removeprefix(home.path)
            known = inside.removesuffix("index.html").rstrip("/") in pages
            if not path.startswith(home.path):
                continue  # the host's other pages, where this site is under a path of it
            if not (known or (site.docs / inside).is_file()):
                message = f"'{link.href}' is no page of this site; link to the Markdown file"
                yield page.problem(ID, link.offset, message)


def address_of(name: str) -> str:
    """Return the address of a Markdown file, without its last slash."""
    return name.removesuffix(".md").removesuffix("index").rstrip("/")
