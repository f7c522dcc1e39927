"""A copy that lies under a path says on its privacy page who else may be on its host."""

from pathlib import Path

from bs4 import BeautifulSoup

SAID = (
    "This copy is at after-the-no.example/careers/rejection. Other pages may live on the same host."
)


def privacy(site: Path) -> str:
    """Return the words of the privacy page."""
    page = BeautifulSoup((site / "privacy" / "index.html").read_bytes(), "html5lib")
    return " ".join(page.get_text().split())


def test_only_a_copy_under_a_path_names_its_neighbours(site: Path, root_site: Path) -> None:
    assert privacy(site).count(SAID) == 1
    found = privacy(root_site)
    assert "This copy is at" not in found
    assert "atn-service-place" not in (root_site / "privacy/index.html").read_text("utf-8")
