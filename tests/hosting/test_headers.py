"""The one source of headers: what it says, what is refused, and that nothing on the site lacks."""

import re
from pathlib import Path

import pytest

from scripts.content.errors import FileError
from scripts.hosting.headers import FILE, Kind, read
from scripts.hosting.place import Place
from scripts.site.joining.sums import Sums
from tests.hosting.test_servers import EVERYWHERE, POLICY

ROOT_PLACE = Place("https://www.riverbend.example/")
SUB_PLACE = Place("https://www.riverbend.example/careers/rejection/")


def test_nobody_may_show_a_page_in_a_frame_unless_they_are_named() -> None:
    assert read().content_security_policy() == POLICY
    framed = read().content_security_policy(("https://learn.riverbend.example",))
    assert framed == POLICY.replace(
        "frame-ancestors 'none'", "frame-ancestors https://learn.riverbend.example"
    )


def test_https_is_demanded_of_a_host_of_ones_own_by_https_only() -> None:
    bound = EVERYWHERE | {"Strict-Transport-Security": "max-age=31536000"}
    assert read().everywhere(ROOT_PLACE) == bound
    assert read().everywhere(SUB_PLACE) == EVERYWHERE
    assert read().everywhere(Place("http://localhost:8080/")) == EVERYWHERE


def test_text_has_its_character_set_and_other_kinds_have_none() -> None:
    assert read().full_type(Kind("ics", "text/calendar")) == "text/calendar; charset=utf-8"
    assert read().full_type(Kind("pdf", "application/pdf")) == "application/pdf"


def test_every_kind_of_file_on_the_site_is_known(site: Path) -> None:
    known = {kind.ending for kind in read().kinds}
    found = {path.suffix.removeprefix(".") for path in site.rglob("*") if path.is_file()}
    assert found <= known


def test_a_policy_names_the_sums_of_what_stands_in_pages() -> None:
    allowed = read().allowing(Sums(style=("'sha256-a='", "'sha256-b='"), script=("'sha256-c='",)))
    assert allowed.content_security_policy() == POLICY.replace(
        "script-src 'self'", "script-src 'self' 'sha256-c='"
    ).replace("style-src 'self'", "style-src 'self' 'sha256-a=' 'sha256-b='")
    assert read().allowing(Sums()) == read()


def test_what_a_page_loads_is_told_apart_by_its_name() -> None:
    loaded = re.compile(read().loaded)
    for name in ("sheet.0a1b2c3d4e.js", "base.0a1b2c3d4e.css", "photo.0a1b2c3d4e.webp"):
        assert loaded.search(f"/careers/assets/x/{name}"), name
    # A picture of this kind, a paper or a worker may be opened or run by itself.
    for path in ("/assets/mark.0a1b2c3d4e.svg", "/sw.js", "/papers/plan.0a1b2c3d4e.pdf"):
        assert not loaded.search(path), path


FAULTS = {
    "frame-ancestors": (
        "  base-uri: \"'none'\"",
        "  frame-ancestors: \"'none'\"",
        "bad-policy: frame-ancestors comes from embed_in in yours/settings.yml; take it out",
    ),
    "two directives in one": (
        "\"'self'\"         # our own files",
        "\"'self'; img-src *\"  # our own files",
        "bad-policy: put each directive on a line of its own",
    ),
    "a quote in a value": (
        "value: no-referrer",
        "value: 'no-referrer\"'",
        "bad-header: some servers would read quotes, backslashes, $, % and braces as their own",
    ),
    "an unknown key": (
        "methods: GET, HEAD",
        "method: none\nmethods: GET, HEAD",
        "unknown-key: 'method' is not known; did you mean 'methods'? There are: caching, charset, "
        "drawing_policy, headers, methods, own_host, policy, types",
    ),
    "a header without its reason": (
        "    why: A file is only ever taken for what the server says it is.\n",
        "",
        "missing-key: 'headers.1.why' is missing. What it is good for, in a sentence.",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_named_with_its_line(fault: str, tmp_path: Path) -> None:
    right, wrong, message = FAULTS[fault]
    text = FILE.read_text(encoding="utf-8")
    assert right in text
    path = tmp_path / "headers.yaml"
    path.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    line = text[: text.index(right)].count("\n") + 1
    if fault == "a header without its reason":
        line -= 3  # the line of the entry
    with pytest.raises(FileError) as raised:
        read(path)
    assert str(raised.value) == f"{path}:{line}: {message}"
