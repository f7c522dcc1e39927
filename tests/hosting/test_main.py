"""`python -m scripts.hosting` writes every file, the same each time, or says what to do."""

from pathlib import Path

import pytest

from scripts.hosting import name_by_content
from scripts.hosting.__main__ import files, main
from scripts.hosting.headers import read
from tests.conftest import modes, private_files
from tests.hosting.test_headers import SUB_PLACE
from tests.settings.samples import EXAMPLE

NAMES = {
    "README.txt",
    "apache/.htaccess",
    "apache/after-the-no.conf",
    "caddy/Caddyfile",
    "container/Containerfile",
    "container/nginx.conf",
    "elsewhere/README.txt",
    "iis/web.config",
    "netlify-cloudflare/_headers",
    "netlify-cloudflare/_redirects",
    "nginx/after-the-no.conf",
    "nginx/nginx.conf",
}
START = (
    '<!doctype html><link rel="canonical" href="https://www.riverbend.example/careers/rejection/">'
    '<link rel="stylesheet" href="assets/base.css">'
)


def small_site(tmp_path: Path) -> Path:
    """Return a site of two files, as it is after a build."""
    site = tmp_path / "site"
    (site / "assets").mkdir(parents=True)
    (site / "index.html").write_text(START, encoding="utf-8")
    (site / "assets" / "base.css").write_text("p { margin: 0 }", encoding="utf-8")
    return site


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Return a site of two files, as it is after a build."""
    return small_site(tmp_path)


@pytest.fixture
def named(small: Path) -> Path:
    """Return the site after its files were named by their content."""
    assert name_by_content.main([str(small)]) == 0
    return small


def run(site: Path, *options: str) -> int:
    """Run the command on a site, with no service's folder."""
    out = site.parent / "hosting"
    return main(["--site", str(site), "--out", str(out), "--yours", str(EXAMPLE), *options])


def written(site: Path) -> dict[str, str]:
    """Return what was written."""
    out = site.parent / "hosting"
    return {
        path.relative_to(out).as_posix(): path.read_text(encoding="utf-8")
        for path in out.rglob("*")
        if path.is_file()
    }


def test_every_file_is_written_for_the_sites_own_address(named: Path) -> None:
    assert run(named) == 0
    made = written(named)
    assert set(made) == NAMES
    assert made == files(read(), SUB_PLACE)
    for name, text in made.items():
        assert "careers/rejection" in text, name
        assert "{" * 2 not in text, name
        assert text.endswith("\n"), name
        assert "\t" not in text, name


def test_the_readme_names_each_file_and_folder() -> None:
    text = files(read(), SUB_PLACE)["README.txt"]
    for name in NAMES - {"README.txt"}:
        assert f"{name.split('/')[0]}/" in text, name


def test_two_runs_write_the_same_bytes_and_leave_nothing_old(named: Path) -> None:
    assert run(named) == 0
    first = written(named)
    (named.parent / "hosting" / "old.conf").write_text("old", encoding="utf-8")
    assert run(named) == 0
    assert written(named) == first


def test_hosts_for_frames_come_from_the_services_settings(named: Path) -> None:
    yours = named.parent / "yours"
    yours.mkdir()
    (yours / "settings.yml").write_text(
        "service: Riverbend College Careers\n"
        "address: https://www.riverbend.example/careers/rejection/\n"
        "embed_in:\n  - https://learn.riverbend.example\n",
        encoding="utf-8",
    )
    out = named.parent / "hosting"
    assert main(["--site", str(named), "--out", str(out), "--yours", str(yours)]) == 0
    policy = "frame-ancestors https://learn.riverbend.example"
    for name in NAMES - {"README.txt", "netlify-cloudflare/_redirects", "container/Containerfile"}:
        assert policy in written(named)[name], name


def test_hosts_for_frames_may_be_named_on_the_command_line(named: Path) -> None:
    assert run(named, "--embed-in", "https://a.example", "https://b.example") == 0
    headers = written(named)["netlify-cloudflare/_headers"]
    assert "frame-ancestors https://a.example https://b.example\n" in headers


def test_a_server_may_read_what_somebody_made_who_keeps_files_to_themselves(
    tmp_path: Path,
) -> None:
    with private_files():
        site = small_site(tmp_path)
        assert name_by_content.main([str(site)]) == 0
        assert run(site) == 0
    for folder in (site, tmp_path / "hosting"):
        assert modes(folder) == {(True, "0o755"), (False, "0o644")}


def test_another_address_than_the_sites_own_is_refused(
    named: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(named, "--address", "https://www.riverbend.example/") == 1
    assert capsys.readouterr().err == (
        f"{named} was built for https://www.riverbend.example/careers/rejection/, so its 404 page "
        "would lead nowhere; build it again with SITE_URL=https://www.riverbend.example/\n"
    )


def test_a_site_whose_files_are_not_named_by_their_content_is_refused(
    small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(small) == 1
    assert capsys.readouterr().err == (
        f"{small}/assets/base.css: browsers would keep it for a year, and its name says nothing "
        "of its content; run: make hosting\n"
    )


def test_no_site_is_refused_with_the_remedy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path / "site") == 1
    assert capsys.readouterr().err == (
        f"{tmp_path / 'site'}: no built site here; run: make build\n"
    )
