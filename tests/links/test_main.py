"""Tests of the command line: what is printed, and the exit code."""

import datetime
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from scripts.links.__main__ import main
from tests.links.samples import moved, on_checklist, write

CHECK = ["check", "site", "--docs", "docs", "--config", "mkdocs.yml"]
EXTERNAL = ["external", "site", "--docs", "docs", "--report", "links.md"]
DATED = [*EXTERNAL, "--date", "2025-03-01"]
BROKEN = on_checklist(
    'Read [Acas](http://www.acas.org.uk).\n\n<a href="/support/">Support</a>',
    '<p>Read <a href="http://www.acas.org.uk">Acas</a>.</p><a href="/support/">Support</a>',
)
INSECURE_LINE = (
    "docs/move-on/checklist.md:7: insecure-link: http://www.acas.org.uk is not encrypted; "
    "use the https address, or link to another source if there is none\n"
)


@pytest.fixture(autouse=True)
def in_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    # Servers on this computer are asked directly.
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
def host() -> Iterator[str]:
    """Run a server whose answer to /404 is 404, and so on; /301 leads to /200."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(int(self.path[1:]))
            if self.path == "/301":
                self.send_header("Location", "/200")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # inherited name
            """Keep the test's output clean."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture
def closed() -> Iterator[str]:
    """Hold a port that nobody listens at."""
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{holder.getsockname()[1]}/"


def write_links(folder: Path, *addresses: str) -> None:
    markdown = "\n\n".join(f"[Read this]({address})" for address in addresses)
    main_part = "".join(f'<a href="{address}">Read this</a>' for address in addresses)
    write(folder, on_checklist(markdown, main_part))


def test_a_clean_site_exits_with_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, {})
    assert main(CHECK) == 0
    assert capsys.readouterr() == ("2 pages, 2 references checked: no problems\n", "")


def test_problems_are_printed_and_exit_with_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, BROKEN)
    assert main(CHECK) == 1
    assert capsys.readouterr() == (
        INSECURE_LINE + "docs/move-on/checklist.md:9: missing-page: /support/ is not in the site; "
        "correct the link or add what it leads to\n"
        "2 pages, 4 references checked: 2 problems\n",
        "",
    )


@pytest.mark.parametrize("base", ["/after-the-no/", "after-the-no"])
def test_under_a_base_path_absolute_links_are_problems(
    base: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, BROKEN)
    assert main([*CHECK, "--base", base]) == 1
    assert capsys.readouterr().out == (
        INSECURE_LINE
        + "docs/move-on/checklist.md:9: broken-out-of-base: /support/ leaves the base path of "
        "the site; write it relative to the page\n"
        "2 pages, 4 references checked: 2 problems\n"
    )


def test_only_one_rule_runs_where_one_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, BROKEN)
    assert main([*CHECK, "--only", "insecure-link"]) == 1
    assert capsys.readouterr().out == (
        INSECURE_LINE + "2 pages, 4 references checked by insecure-link alone: 1 problem\n"
    )
    assert main([*CHECK, "--only", "download"]) == 0


def test_a_malformed_list_of_moved_pages_is_named_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {"docs/data/moved.yaml": moved("move-on/")})
    assert main(CHECK) == 2
    assert capsys.readouterr().err == (
        "docs/data/moved.yaml:3: bad-value: 'to' is 'move-on/', which does not fit. The file its "
        "readers need now, from docs/, with #id for a part of it, such as move-on/first-day.md.\n"
    )


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"site": "gone"}, "gone: there is no such folder; build the site first\n"),
        ({"docs": "words"}, "words: there is no such folder; check --docs\n"),
        (
            {"mkdocs.yml": "gone.yml"},
            "gone.yml: cannot be read (No such file or directory); check --config\n",
        ),
    ],
)
def test_what_cannot_run_says_why_in_one_line(
    change: dict[str, str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {})
    assert main([change.get(word, word) for word in CHECK]) == 2
    assert capsys.readouterr() == ("", message)


def test_links_to_other_hosts_are_judged_in_a_report(
    host: str, closed: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_links(tmp_path, *(f"{host}/{code}" for code in (200, 301, 404, 403)), closed)
    assert main(DATED) == 1
    counts = "5 addresses: 1 work, 1 moved, 1 dead, 1 to look at by hand, 1 not reached"
    assert capsys.readouterr() == (f"links.md: {counts}\n", "")
    assert Path("links.md").read_text() == (
        f"# Links to other sites, checked 2025-03-01\n\n{counts}\n\n"
        "## Dead: take out or replace (1)\n\n"
        f"- <{host}/404>: Rejected status code: 404 Not Found\n"
        "  - docs/move-on/checklist.md:11\n\n"
        "## Moved: link to the new address (1)\n\n"
        f"- <{host}/301>: to {host}/200 (301)\n"
        "  - docs/move-on/checklist.md:9\n\n"
        "## Blocked or rate-limited: look by hand (1)\n\n"
        f"- <{host}/403>: Rejected status code: 403 Forbidden\n"
        "  - docs/move-on/checklist.md:13\n\n"
        "## Not reached: try again another day (1)\n\n"
        f"- <{closed}>: Connection refused - server may be down or port blocked\n"
        "  - docs/move-on/checklist.md:15\n\n"
        "## Works (1)\n\n"
        f"- <{host}/200>: 200 OK\n"
        "  - docs/move-on/checklist.md:7\n"
    )


def test_without_dead_links_external_exits_with_0(host: str, tmp_path: Path) -> None:
    write_links(tmp_path, f"{host}/200", f"{host}/403")
    assert main(EXTERNAL) == 0
    assert datetime.date.today().isoformat() in Path("links.md").read_text().splitlines()[0]


def test_without_a_network_no_link_is_judged(
    closed: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_links(tmp_path, closed, f"{closed}advice")
    assert main(DATED) == 2
    message = "the network could not be reached, so no link was judged\n"
    assert capsys.readouterr() == ("", message)
    assert not Path("links.md").exists()


def test_a_site_without_links_to_others_is_reported_as_such(tmp_path: Path) -> None:
    write(tmp_path, {})
    assert main(DATED) == 0
    assert "0 addresses" in Path("links.md").read_text()
