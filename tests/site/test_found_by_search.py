"""What search engines are told of a site in several languages."""

import gzip
from pathlib import Path

from scripts.site.found_by_search import lead_to_english, write_robots

ADDRESS = "https://a.example/cy/no/"
ENTRY = "\n    <url>\n         <loc>{}</loc>\n         <lastmod>2026-11-29</lastmod>\n    </url>"


def page(site: Path, address: str, within: str) -> Path:
    """Write a page."""
    path = site / address / "index.html"
    path.parent.mkdir(parents=True)
    head = f'<link rel="canonical" href="{ADDRESS}{site.name}/{address}">'
    path.write_text(f"{head}<article>{within}</article>", encoding="utf-8")
    return path


def test_a_page_shown_in_english_names_the_english_one_and_is_in_no_list(tmp_path: Path) -> None:
    site = tmp_path / "cy"
    translated = page(site, "support/", "<h1>Siarad</h1>")
    shown = page(site, "about/", '<div lang="en" dir="ltr"><h1>About</h1></div>')
    listed = [ENTRY.format(f"{ADDRESS}cy/{one}") for one in ("about/", "support/")]
    (site / "sitemap.xml").write_text(f"<urlset>{''.join(listed)}\n</urlset>", encoding="utf-8")
    before = translated.read_text(encoding="utf-8")
    lead_to_english(site, "cy")
    assert translated.read_text(encoding="utf-8") == before
    assert f'rel="canonical" href="{ADDRESS}about/">' in shown.read_text(encoding="utf-8")
    made = f"<urlset>{listed[1]}\n</urlset>"
    assert (site / "sitemap.xml").read_text(encoding="utf-8") == made
    assert gzip.decompress((site / "sitemap.xml.gz").read_bytes()) == made.encode()


def test_robots_names_the_list_of_each_language_and_a_services_own_file_stays(
    tmp_path: Path,
) -> None:
    for within in ("", "cy/", "ar/"):
        (tmp_path / within).mkdir(exist_ok=True)
        start = f'<link rel="canonical" href="https://a.example/{within}">'
        (tmp_path / within / "index.html").write_text(start, encoding="utf-8")
        (tmp_path / within / "404.html").write_text("", encoding="utf-8")
        (tmp_path / within / "sitemap.xml").write_text("<urlset/>", encoding="utf-8")
    write_robots(tmp_path)
    path = tmp_path / "robots.txt"
    assert path.read_text(encoding="utf-8").splitlines() == [
        "User-agent: *",
        "Allow: /",
        "",
        "Sitemap: https://a.example/sitemap.xml",
        "Sitemap: https://a.example/ar/sitemap.xml",
        "Sitemap: https://a.example/cy/sitemap.xml",
    ]
    path.write_text("theirs", encoding="utf-8")
    write_robots(tmp_path)
    assert path.read_text(encoding="utf-8") == "theirs"
