"""nginx, Apache and Caddy with our files, asked as a reader's browser and as an attacker would."""

import base64
import gzip
import hashlib
import re
from functools import cache
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from scripts.site import security_txt
from tests.hosting.servers import KINDS, Ground, Served

PAGE = "move-on/"
SCRIPT = "assets/javascripts/sheet.js"
STYLE = "assets/stylesheets/saved.css"
INDEX = "search/readers.json"
PDF = "papers/gap-plan-a4.pdf"
YEAR = "public, max-age=31536000, immutable"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; "
    "worker-src 'self'; form-action 'none'; base-uri 'none'; "
    "require-trusted-types-for 'script'; trusted-types default; frame-ancestors 'none'"
)
# With every answer, and besides with everything but what a page loads.
LOADED = ("X-Content-Type-Options", "Cross-Origin-Resource-Policy", "Strict-Transport-Security")
EVERYWHERE = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": (
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def path_of(served: Served, path: str) -> str:
    """Return a path with the name that the file has by its content."""
    return served.named(path) if path.startswith("assets/") else path


@cache
def inline(folder: Path, tag: str) -> list[str]:
    """Return what stands in the pages between some tags, as a policy names its sum."""
    found = set()
    for page in folder.rglob("*.html"):
        soup = BeautifulSoup(page.read_bytes(), "html5lib")
        # Data for scripts is none.
        texts = [str(one.string) for one in soup.select(f"{tag}:not([src], [type])")]
        sums = [hashlib.sha256(text.encode()).digest() for text in texts]
        found |= {f"'sha256-{base64.b64encode(one).decode()}'" for one in sums}
    return sorted(found)


def everywhere(served: Served) -> dict[str, str]:
    """Return the headers of a page, with the sums of what stands in pages."""
    policy = POLICY
    for tag in ("script", "style"):
        named = " ".join((f"{tag}-src 'self'", *inline(served.folder, tag)))
        policy = policy.replace(f"{tag}-src 'self'", named)
    return EVERYWHERE | {"Content-Security-Policy": policy}


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("", 200),
        (PAGE, 200),
        (INDEX, 200),
        (PDF, 200),
        ("no/such/page", 404),
        ("assets/javascripts/sheet.0123456789.js", 404),
    ],
)
def test_every_header_goes_with_every_page(served: Served, path: str, status: int) -> None:
    for method in ("GET", "HEAD"):
        answer = served.ask(path_of(served, path) if status == 200 else path, method)
        assert answer.status == status
        assert {name: answer.one(name) for name in EVERYWHERE} == everywhere(served)


@pytest.mark.parametrize("encoding", ["gzip", "identity"])
def test_a_drawing_that_is_opened_by_itself_loads_and_runs_nothing(
    served: Served, encoding: str
) -> None:
    path = served.named("assets/images/favicon.svg")
    for method in ("GET", "HEAD"):
        answer = served.ask(path, method, Accept_Encoding=encoding)
        policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
        wanted = EVERYWHERE | {"Content-Security-Policy": policy}
        assert {name: answer.one(name) for name in EVERYWHERE} == wanted


@pytest.mark.parametrize("path", [SCRIPT, STYLE])
@pytest.mark.parametrize("encoding", ["gzip", "identity"])
def test_what_a_page_loads_goes_without_headers_about_pages(
    served: Served, path: str, encoding: str
) -> None:
    answer = served.ask(path_of(served, path), Accept_Encoding=encoding)
    assert answer.status == 200
    said = {name for name in (*EVERYWHERE, LOADED[2]) if name.lower() in answer.headers}
    assert said == set(LOADED if served.base == "/" else LOADED[:2])


def test_a_policy_names_few_sums_because_each_goes_with_every_page(served: Served) -> None:
    assert len(inline(served.folder, "script")) == 1
    assert 1 < len(inline(served.folder, "style")) <= 6


@pytest.mark.parametrize("path", ["", SCRIPT, "no/such/page"])
def test_https_is_demanded_only_on_a_host_of_ones_own(served: Served, path: str) -> None:
    found = served.ask(path_of(served, path)).headers.get("strict-transport-security")
    assert found == (["max-age=31536000"] if served.base == "/" else None)


@pytest.mark.parametrize(
    ("path", "caching"),
    [
        ("", "no-cache"),
        (PAGE, "no-cache"),
        (INDEX, "no-cache"),
        (PDF, "no-cache"),
        ("404.html", "no-cache"),
        ("sitemap.xml", "no-cache"),
        ("sw.js", "no-cache"),
        ("no/such/page", "no-cache"),
        ("assets/javascripts/sheet.0123456789.js", "no-cache"),  # named so, but not there
        (SCRIPT, YEAR),
        (STYLE, YEAR),
        ("assets/images/favicon.svg", YEAR),
        ("assets/javascripts/minisearch.js", YEAR),
    ],
)
def test_only_files_named_by_their_content_are_kept_unasked(
    served: Served, path: str, caching: str
) -> None:
    known = served.folder.glob(f"{path.rsplit('.', 1)[0]}.??????????.*")
    answer = served.ask(path_of(served, path) if any(known) else path)
    assert answer.one("Cache-Control") == caching


@pytest.mark.parametrize("path", ["", SCRIPT, INDEX, PDF])
@pytest.mark.parametrize("encoding", ["gzip", "identity"])
def test_what_did_not_change_is_not_sent_again(served: Served, path: str, encoding: str) -> None:
    path = path_of(served, path)
    first = served.ask(path, Accept_Encoding=encoding)
    again = served.ask(path, Accept_Encoding=encoding, If_None_Match=first.one("ETag"))
    assert (again.status, again.body) == (304, b"")
    names = [name for name in EVERYWHERE if name.lower() in first.headers]
    assert [again.one(name) for name in names] == [first.one(name) for name in names]
    assert again.one("Cache-Control") == first.one("Cache-Control")
    other = served.ask(path, Accept_Encoding=encoding, If_None_Match='"something-else"')
    assert (other.status, other.body) == (200, first.body)


@pytest.mark.parametrize("path", ["", PAGE, SCRIPT, INDEX, "sitemap.xml", "no/such/page"])
def test_browsers_that_take_gzip_get_the_file_compressed_beforehand(
    served: Served, path: str
) -> None:
    path = path_of(served, path)
    plain = served.ask(path)
    packed = served.ask(path, Accept_Encoding="gzip, deflate, br")
    assert "content-encoding" not in plain.headers
    assert packed.one("Content-Encoding") == "gzip"
    assert plain.one("Vary") == packed.one("Vary") == "Accept-Encoding"
    assert packed.one("Content-Type") == plain.one("Content-Type")
    assert gzip.decompress(packed.body) == plain.body
    name = "404.html" if plain.status == 404 else path
    file = served.folder / (f"{name}index.html" if name in ("", PAGE) else name)
    assert packed.body == file.with_name(f"{file.name}.gz").read_bytes()


def test_what_is_compressed_already_is_sent_as_it_is(served: Served) -> None:
    answer = served.ask(PDF, Accept_Encoding="gzip")
    assert "content-encoding" not in answer.headers
    assert answer.body == (served.folder / PDF).read_bytes()


@pytest.mark.parametrize("path", ["no/such/page", "assets/", "assets", "papers/", "move-on/x.css"])
def test_what_is_not_there_is_the_sites_own_404_page(served: Served, path: str) -> None:
    answer = served.ask(path)
    if answer.status in (301, 308):  # a folder, sent to its slash first
        answer = served.ask(f"{path}/")
    assert answer.status == 404
    assert answer.one("Content-Type") == "text/html; charset=utf-8"
    assert answer.body == (served.folder / "404.html").read_bytes()
    assert b"Index of" not in answer.body
    head = served.ask("no/such/page", "HEAD")
    assert (head.status, head.body) == (404, b"")


def test_where_faults_are_reported_is_sent_as_text(served: Served) -> None:
    answer = served.ask(security_txt.NAME)
    assert (answer.status, answer.one("Content-Type")) == (200, "text/plain; charset=utf-8")
    assert answer.body == (served.folder / security_txt.NAME).read_bytes()


@pytest.mark.parametrize(
    "path", [".hidden", ".htaccess", "move-on/.hidden", ".git/config", ".well-known/.hidden"]
)
def test_nothing_whose_name_starts_with_a_dot_is_sent(served: Served, path: str) -> None:
    answer = served.ask(path)
    assert answer.status in (403, 404)
    assert b"not for readers" not in answer.body
    assert answer.body == (served.folder / "404.html").read_bytes()


@pytest.mark.parametrize(
    "path",
    [
        "../../../../../../etc/passwd",
        "..%2f..%2f..%2f..%2f..%2fetc/passwd",
        "%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
        "assets/..%5c..%5c..%5cetc/passwd",
        "../careers../etc/passwd",
        "..;/etc/passwd",
        "//etc/passwd",
    ],
)
def test_no_path_leads_out_of_the_site(served: Served, path: str) -> None:
    answer = served.ask(path)
    assert answer.status in (400, 403, 404)
    assert b"root:x:0:" not in answer.body


@pytest.mark.parametrize("path", ["", PAGE, SCRIPT, PDF, INDEX])
def test_head_is_answered_as_get_without_the_body(served: Served, path: str) -> None:
    path = path_of(served, path)
    get, head = served.ask(path), served.ask(path, "HEAD")
    assert (head.status, head.body) == (get.status, b"")
    same = ("Content-Type", "Content-Length", "ETag", "Cache-Control")
    assert [head.one(name) for name in same] == [get.one(name) for name in same]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"])
@pytest.mark.parametrize("path", ["", "no/such/page"])
def test_methods_that_would_change_something_are_refused(
    served: Served, method: str, path: str
) -> None:
    answer = served.ask(path, method)
    assert answer.status == 405
    if method != "TRACE":  # Apache answers it before it looks at the folder
        assert {name: answer.one(name) for name in EVERYWHERE} == everywhere(served)


def test_the_server_does_not_say_which_version_it_is(served: Served) -> None:
    for path in ("", "no/such/page"):
        assert not re.search(r"\d", " ".join(served.ask(path).headers.get("server", [])))


def test_outside_the_sub_path_nothing_of_the_site_is_served(served: Served) -> None:
    if served.base != "/":
        for path in ("/", "/move-on/", "/careers/", "/careers/rejectionx/"):
            assert served.ask(path, from_root=True).status in (403, 404)


@pytest.mark.parametrize("kind", KINDS)
def test_hosts_that_may_show_the_site_in_a_frame_are_named(
    kind: str, ground: Ground, site: Path
) -> None:
    hosts = ("https://learn.riverbend.example", "https://moodle.riverbend.example:8443")
    with ground.serve(kind, site, hosts) as served:
        policy = everywhere(served)["Content-Security-Policy"]
        policy = policy.replace("frame-ancestors 'none'", f"frame-ancestors {' '.join(hosts)}")
        for path in ("", "no/such/page"):
            assert served.ask(path).one("Content-Security-Policy") == policy
