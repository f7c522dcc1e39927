"""A page does not say which address is its own, or names another's.

Search engines and the printed foot of a page take the address from its canonical link. The theme
makes it from `site_url` in mkdocs.yml; without that setting there is none to check. A page that
forwards names the page it leads to. The page for missing addresses is shown at any address, so
it names none.

Fails: `<link rel="canonical" href="/support/">`; `<link rel="canonical"
    href="https://after-the-no.example/">` on the page `/support/`; two such links, or none.
Passes: `<link rel="canonical" href="https://after-the-no.example/support/">` there.
"""

from collections.abc import Iterator
from urllib.parse import quote

from scripts.links.page import Page
from scripts.links.project import Clue, Finding, Place, Project, WholePage
from scripts.links.site import NOT_FOUND_PAGES, own_address
from scripts.links.spellings import line_at
from scripts.links.targets import ways_on

ID = "canonical"


def check(project: Project) -> Iterator[Finding]:
    """Yield every page whose canonical link is missing, doubled or wrong."""
    if not project.address:
        return
    elsewhere = _built_for(project)
    if elsewhere != project.address:
        yield Finding(
            f"the pages say they stand at {elsewhere}, and are served at {project.address}; "
            "build the site with that as SITE_URL",
            project.setting_of_address,
        )
        return
    for page in project.site.pages.values():
        yield from _check_page(page, project)


def _built_for(project: Project) -> str:
    """Return the address that all pages agree the site has, or the true one if they do not."""
    named = {_home_by(page) for page in project.site.listed_pages()}
    return named.pop() if len(named) == 1 and "" not in named else project.address


def _home_by(page: Page) -> str:
    """Return the site's address that follows from the page's own, empty if none follows."""
    path, found = quote(own_address(page.path)), _canonicals(page)
    return found[0].removesuffix(path) if found and found[0].endswith(path) else ""


def _check_page(page: Page, project: Project) -> Iterator[Finding]:
    found = _canonicals(page)
    if page.path in NOT_FOUND_PAGES:
        for value in found:
            yield Finding(
                f"{value} stands as the address of a page that is shown at any; "
                "leave the canonical link out here",
                _place(value, page, project),
            )
        return
    right = _right(page, project)
    if right is None:
        return
    if not found:
        yield Finding(
            f"the page has no canonical link; keep the theme's, which says {right}",
            WholePage(page.path),
        )
    for value in found:
        if value != right:
            yield Finding(
                f"{value} is not the page's own address; leave the canonical link to the theme, "
                "which makes it from site_url",
                _place(value, page, project),
            )
    if len(found) > 1 and set(found) == {right}:
        yield Finding("the page has two canonical links; keep the theme's", WholePage(page.path))


def _canonicals(page: Page) -> list[str]:
    links = (one for one in page.references if one.element == "link")
    return [link.value for link in links if "canonical" in link.rel]


def _right(page: Page, project: Project) -> str | None:
    """Return the address the page must name, or None if it forwards to no page of the site."""
    if not page.forwards:
        return project.address + quote(own_address(page.path))
    targets = [target for one, target in ways_on(project, page) if one.element == "meta"]
    end = project.site.page_at(targets[0]) if targets else None
    return project.address + quote(own_address(end.path)) if end and not end.forwards else None


def _place(value: str, page: Page, project: Project) -> Clue:
    """Return the line of a template that holds the address, else the page."""
    for document in project.sources.templates:
        if value in document.text:
            return Place(document.path, line_at(document.text, document.text.index(value)))
    return WholePage(page.path)
