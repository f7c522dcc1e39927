"""Files for servers that cannot be started here: their form, and their values.

IIS runs on Windows only. What it knows is in a schema that comes with it; the tests hold
our file to the part of that schema we use. Netlify and Cloudflare are services.
"""

import json
import shlex
import xml.etree.ElementTree as etree

import pytest

from scripts.content.moved import Move
from scripts.hosting import container, elsewhere, iis, static_hosts
from scripts.hosting.headers import read
from scripts.hosting.place import Place
from tests.hosting.test_headers import ROOT_PLACE, SUB_PLACE
from tests.hosting.test_servers import EVERYWHERE, YEAR
from tests.hosting.test_types import TYPES

PLACES = [ROOT_PLACE, SUB_PLACE]
HSTS = {"Strict-Transport-Security": "max-age=31536000"}

# Each element of IIS that we use: where it stands, and the attributes it knows.
IIS_KNOWS = {
    "configuration": set(),
    "configuration/system.webServer": set(),
    "configuration/location": {"path", "overrideMode", "inheritInChildApplications"},
    "configuration/location/system.webServer": set(),
    "system.webServer/directoryBrowse": {"enabled", "showFlags"},
    "system.webServer/defaultDocument": {"enabled"},
    "system.webServer/defaultDocument/files": set(),
    "system.webServer/defaultDocument/files/clear": set(),
    "system.webServer/defaultDocument/files/add": {"value"},
    "system.webServer/httpErrors": {"errorMode", "existingResponse", "defaultResponseMode"},
    "system.webServer/httpErrors/remove": {"statusCode", "subStatusCode"},
    "system.webServer/httpErrors/error": {
        "statusCode", "subStatusCode", "prefixLanguageFilePath", "path", "responseMode",
    },
    "system.webServer/httpProtocol": {"allowKeepAlive"},
    "system.webServer/httpProtocol/customHeaders": set(),
    "system.webServer/httpProtocol/customHeaders/remove": {"name"},
    "system.webServer/httpProtocol/customHeaders/add": {"name", "value"},
    "system.webServer/security": set(),
    "system.webServer/security/requestFiltering": {"allowDoubleEscaping", "removeServerHeader"},
    "system.webServer/security/requestFiltering/verbs": {"allowUnlisted", "applyToWebDAV"},
    "system.webServer/security/requestFiltering/verbs/clear": set(),
    "system.webServer/security/requestFiltering/verbs/add": {"verb", "allowed"},
    "system.webServer/security/requestFiltering/denyUrlSequences": set(),
    "system.webServer/security/requestFiltering/denyUrlSequences/add": {"sequence"},
    "system.webServer/security/requestFiltering/alwaysAllowedUrls": set(),
    "system.webServer/security/requestFiltering/alwaysAllowedUrls/add": {"url"},
    "system.webServer/urlCompression": {
        "doStaticCompression", "doDynamicCompression", "dynamicCompressionBeforeCache",
    },
    "system.webServer/staticContent": {
        "defaultDocFooter", "isDocFooterFileName", "enableDocFooter",
    },
    "system.webServer/staticContent/clientCache": {
        "cacheControlMode", "cacheControlMaxAge", "httpExpires", "cacheControlCustom", "setEtag",
    },
    "system.webServer/staticContent/remove": {"fileExtension"},
    "system.webServer/staticContent/mimeMap": {"fileExtension", "mimeType"},
}  # fmt: skip


def everywhere(place: Place) -> dict[str, str]:
    """Return what must go with every answer at a place."""
    return EVERYWHERE | (HSTS if place.own_host else {})


def walk(element: etree.Element, path: str = "") -> list[tuple[str, etree.Element]]:
    """Return each element with its path, which counts from system.webServer within it."""
    path = "/".join(filter(None, (path, element.tag)))
    within = element.tag if element.tag == "system.webServer" else path
    return [(path, element)] + [pair for child in element for pair in walk(child, within)]


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.base)
def test_web_config_holds_only_what_iis_knows(place: Place) -> None:
    tree = etree.fromstring(iis.web_config(read(), place))
    for path, element in walk(tree):
        assert path in IIS_KNOWS
        assert set(element.attrib) <= IIS_KNOWS[path], path


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.base)
def test_web_config_holds_our_values(place: Place) -> None:
    tree = etree.fromstring(iis.web_config(read(), place))
    headers = {item.get("name"): item.get("value") for item in tree.iter("add") if item.get("name")}
    assert headers == everywhere(place)
    removed = [item.get("name") for item in tree.iterfind(".//customHeaders/remove")]
    assert removed == ["X-Powered-By", *everywhere(place)]  # else a second one is an error
    types = {item.get("fileExtension"): item.get("mimeType") for item in tree.iter("mimeMap")}
    assert types == {f".{ending}": type_ for ending, type_ in TYPES.items()}
    verbs = {item.get("verb"): item.get("allowed") for item in tree.iterfind(".//verbs/add")}
    assert verbs == {"GET": "true", "HEAD": "true"}
    first, second = (item.attrib for item in tree.iter("clientCache"))
    assert first == {"cacheControlMode": "DisableCache"}
    assert second == {
        "cacheControlMode": "UseMaxAge",
        "cacheControlMaxAge": "365.00:00:00",
        "cacheControlCustom": "public, immutable",
    }
    assert [item.get("path") for item in tree.iter("location")] == ["assets"]
    errors = [(item.get("statusCode"), item.get("path")) for item in tree.iter("error")]
    assert errors == [("403", "404.html"), ("404", "404.html")]


def test_headers_file_of_netlify_and_cloudflare() -> None:
    lines = static_hosts.headers_file(read(), SUB_PLACE).splitlines()
    rules = [line for line in lines if not line.startswith("#")]
    assert rules == [
        "/careers/rejection/*",
        *(f"  {name}: {value}" for name, value in EVERYWHERE.items()),
        "/careers/rejection/assets/*",
        f"  Cache-Control: {YEAR}",
    ]
    # Cloudflare's limits.
    assert len(rules) < 100
    assert max(map(len, lines)) <= 2000


def test_redirects_file_of_netlify_and_cloudflare() -> None:
    move = Move("move-on/first-hour/", "move-on/first-day.md", "right-now", None, 1, 2)  # type: ignore[arg-type]  # the day does not matter here
    root = static_hosts.redirects_file([move], ROOT_PLACE).splitlines()
    assert [line for line in root if not line.startswith("#")] == [
        "/move-on/first-hour/ /move-on/first-day/#right-now 301"
    ]
    below = static_hosts.redirects_file([], SUB_PLACE).splitlines()
    assert [line for line in below if not line.startswith("#")] == ["/ /careers/rejection/ 302"]


def test_containerfile_line_by_line() -> None:
    lines = container.containerfile(ROOT_PLACE).splitlines()
    steps = [line.split(maxsplit=1) for line in lines if not line.startswith("#")]
    assert [name for name, _ in steps] == [
        "FROM", "COPY", "COPY", "USER", "EXPOSE", "STOPSIGNAL", "ENTRYPOINT",
    ]  # fmt: skip
    values = [value for _, value in steps]
    assert values[0].startswith("nginx:")
    assert "latest" not in values[0]
    assert values[1] == "nginx.conf /etc/nginx/after-the-no.conf"
    assert values[2] == f"site/ {ROOT_PLACE.folder}/"
    assert values[3] == "101:101"
    assert values[4] == str(ROOT_PLACE.port)
    assert json.loads(values[6]) == ["nginx", "-c", "/etc/nginx/after-the-no.conf"]
    # The command people copy is one that a shell can read.
    command = " ".join(line.removeprefix("#").strip(" \\") for line in lines[3:5])
    assert shlex.split(command) == [
        "podman", "run", "--rm", "--read-only", "--tmpfs", "/tmp", "--cap-drop", "all",
        "--security-opt", "no-new-privileges", "--publish", "8080:8080", "after-the-no",
    ]  # fmt: skip


def test_what_to_set_elsewhere_holds_our_values() -> None:
    text = elsewhere.guide(read(), SUB_PLACE)
    for name, value in EVERYWHERE.items():
        assert f"   {name}: {value}\n" in text
    for ending, type_ in TYPES.items():
        assert any(line.split() == [f".{ending}", *type_.split()] for line in text.splitlines())
    assert f"   Cache-Control: {YEAR}\n" in text
    assert "Strict-Transport-Security" not in text
    assert "a folder of that name: careers/rejection\n" in text
    assert "a folder of that name" not in elsewhere.guide(read(), ROOT_PLACE)
