"""Whichever command somebody runs first, it says what is wrong with the settings."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from scripts.hosting import __main__ as hosting
from scripts.kit import __main__ as kit
from scripts.links import __main__ as links
from scripts.links import published
from scripts.lint import __main__ as lint
from scripts.papers import __main__ as papers
from scripts.settings import __main__ as settings
from scripts.settings import reading
from scripts.site import __main__ as site
from scripts.site.build import sources
from tests.settings.samples import changed

SAID = "settings.yml:26: settings: 'language' is 'sw', which does not fit."
Command = Callable[[Sequence[str]], int]


def commands(yours: Path, scratch: Path) -> dict[str, tuple[Command, list[str]]]:
    """Return every command that reads the settings, with what it is given."""
    here, empty = ["--yours", str(yours)], str(scratch / "site")
    return {
        "build": (site.main, ["--site-dir", empty, *here]),
        "serve": (site.main, ["--serve", *here]),
        "pdf": (papers.main, [empty, *here]),
        "hosting": (hosting.main, ["--site", empty, *here]),
        "kit": (kit.main, ["--site", empty, "--out", empty]),
        "links": (links.main, ["published", empty]),
        "lint": (lint.main, []),
        "check": (settings.main, ["check", *here]),
        "compare": (settings.main, ["compare", *here]),
        "copy": (settings.main, ["copy", "support.md", *here]),
    }


# These go on: they are part of mending a folder.
GO_ON = {"copy": 0, "compare": 0}


@pytest.mark.parametrize("name", list(commands(Path(), Path())))
def test_each_command_names_a_mistake_first(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    yours = changed(tmp_path, "language: en-GB", "language: sw")
    # Those without an option for the folder read the project's own.
    found = reading.found
    for module in (kit, lint):
        monkeypatch.setattr(module, "found", lambda: found(yours))
    monkeypatch.setattr(published, "sources", lambda: sources(yours))
    command, given = commands(yours, tmp_path)[name]
    code = command(given)
    said = capsys.readouterr()
    wrong = said.err.removeprefix("The site cannot be built yet:\n").removeprefix(f"{yours}/")
    assert wrong.startswith(SAID)
    assert code in (1, 2) if name not in GO_ON else code == GO_ON[name]
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize(
    ("given", "environment", "said"),
    [
        (["--address", "www.one.example"], "", "--address is 'www.one.example'; it must"),
        ([], "https://www.one.example/a b/", "SITE_URL is 'https://www.one.example/a b/'; an"),
    ],
)
def test_an_address_given_beside_the_settings_is_judged_like_theirs(
    given: list[str],
    environment: str,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("SITE_URL", environment)
    assert site.main(given) == 1
    assert capsys.readouterr().err.startswith(said)


def test_an_address_given_beside_the_settings_is_used_as_servers_know_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SITE_URL", "https://café.example/no")
    assert site.given_address("") == "https://xn--caf-dma.example/no/"
    assert site.given_address("HTTP://Localhost:8000") == "http://localhost:8000/"
