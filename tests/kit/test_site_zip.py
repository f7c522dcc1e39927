"""The zip for a web server, as the site was built."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from scripts.kit import site_zip
from scripts.kit.job import Job
from scripts.site.offline import writing as offline


@pytest.mark.parametrize("given", [(), ("--off",)])
def test_what_devices_keep_is_ended_in_the_zip_where_it_was_ended_in_the_site(
    job: Job, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: tuple[str, ...]
) -> None:
    site = shutil.copytree(job.site, tmp_path / "site")
    assert offline.main([str(site), *given]) == 0
    ran: list[tuple[str, ...]] = []
    monkeypatch.setattr(site_zip, "run", lambda *command: ran.append(command))
    monkeypatch.setattr(site_zip, "folder", lambda _folder, _name: {})
    site_zip.make(replace(job, site=site), tmp_path / "site.zip")
    assert ran[1] == ("site.offline", str(job.work / "site"), *given)
