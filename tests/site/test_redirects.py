"""The pages at old addresses: their whole HTML, and what is refused."""

from pathlib import Path

import pytest

from scripts.site.redirects import main

FIRST_DAY = """\
<!doctype html>
<html lang="en-GB">
<head>
<title>Sheet, first day - After &amp; the No</title>
<link rel="icon" href="../../icon.svg">
<link rel="canonical" href="https://after-the-no.example/careers/move-on/first-day/">
</head>
<body>
<svg><title>A stone</title></svg>
<h1 id="first-day">What is
  <em>true</em> today &lt;and not&gt;</h1>
<h1>Another</h1>
</body></html>
"""
ENTRY = """\
# Pages that have moved.
- from: move-on/first-hour/
  to: move-on/first-day.md
  since: 2024-03-01
"""
REDIRECT = """\
<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Moved: Sheet, first day - After &amp; the No</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=../first-day/">
<link rel="canonical" href="https://after-the-no.example/careers/move-on/first-day/">
</head>
<body>
<main>
<h1>This page has moved</h1>
<p>It is now here: <a href="../first-day/">What is true today &lt;and not&gt;</a></p>
</main>
</body>
</html>
"""


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a site of three pages in a folder of its own, and go there."""
    files = {
        "docs/index.md": "# Start\n",
        "docs/move-on/first-day.md": "# First day\n",
        "docs/move-on/checklist.md": "# Checklist\n",
        "docs/_templates/guide.md": "# Guide\n",
        "docs/data/moved.yaml": ENTRY,
        "site/index.html": FIRST_DAY.replace("/move-on/first-day/", "/"),
        "site/move-on/first-day/index.html": FIRST_DAY,
        "site/move-on/checklist/index.html": FIRST_DAY,
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(text: str) -> int:
    """Run the script over the site with another list of moved pages."""
    Path("docs/data/moved.yaml").write_text(text, encoding="utf-8")
    return main(["site", "--docs", "docs"])


def files() -> dict[str, bytes]:
    """Return each file of the site by its path."""
    return {path.as_posix(): path.read_bytes() for path in Path("site").rglob("*.*")}


def test_a_page_that_moved_sends_readers_on(run: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = files()
    assert write(ENTRY) == 0
    path = "site/move-on/first-hour/index.html"
    assert Path(path).read_text(encoding="utf-8") == REDIRECT
    assert files() == {**before, path: REDIRECT.encode()}
    assert capsys.readouterr() == ("", "")


def test_a_second_run_over_the_same_site_changes_nothing(run: Path) -> None:
    assert write(ENTRY) == 0
    before = files()
    assert write(ENTRY) == 0
    assert files() == before


@pytest.mark.parametrize(
    ("old", "page", "address"),
    [
        ("move-on/first-hour/", "move-on/first-day.md#right-now", "../first-day/#right-now"),
        ("tips/", "move-on/first-day.md", "../move-on/first-day/"),
        ("move-on/", "move-on/first-day.md", "first-day/"),
        ("move-on/first-day/now/", "move-on/first-day.md", "../"),
        ("move-on/first-hour/", "index.md", "../../"),
    ],
)
def test_the_new_address_is_named_from_the_old_one(
    old: str, page: str, address: str, run: Path
) -> None:
    entry = ENTRY.replace("move-on/first-hour/", old).replace("move-on/first-day.md", page)
    assert write(entry) == 0
    html = Path("site", old, "index.html").read_text(encoding="utf-8")
    assert f'content="0; url={address}">' in html
    assert f'<a href="{address}">' in html


def test_without_an_address_of_the_site_no_canonical_link_is_written(run: Path) -> None:
    page = Path("site/move-on/first-day/index.html")
    canonical = REDIRECT.splitlines(keepends=True)[9]
    page.write_text(FIRST_DAY.replace(canonical, ""), encoding="utf-8")
    assert write(ENTRY) == 0
    html = Path("site/move-on/first-hour/index.html").read_text(encoding="utf-8")
    assert html == REDIRECT.replace(canonical, "")


def test_a_list_with_comments_only_writes_nothing(run: Path) -> None:
    before = files()
    assert write("# Nothing has moved yet.\n") == 0
    assert files() == before


PLACE = "docs/data/moved.yaml"
FAULTS = {
    "a page that is still there": (
        ENTRY.replace("first-hour/", "checklist/"),
        f"{PLACE}:2: still-a-page: 'move-on/checklist/' is still a page; "
        "take away its Markdown file, or this entry\n",
    ),
    "a slip in the page": (
        ENTRY.replace("first-day", "frist-day"),
        f"{PLACE}:3: missing-page: 'move-on/frist-day.md' is no page of the site; "
        "did you mean 'move-on/first-day.md'?\n",
    ),
    "a page that is not built": (
        ENTRY.replace("move-on/first-day", "guide"),
        f"{PLACE}:3: missing-page: 'guide.md' is no page of the site; "
        "name a Markdown file of docs\n",
    ),
    "a page that has itself moved": (
        ENTRY + "- from: tips/\n  to: move-on/first-hour.md\n  since: 2024-03-01\n",
        f"{PLACE}:6: missing-page: 'move-on/first-hour.md' is no page of the site; "
        "it has itself moved, to 'move-on/first-day.md'\n",
    ),
    "two faults": (
        ENTRY.replace("first-hour/", "checklist/")
        + "- from: tips/\n  to: move-on/tips.md\n  since: 2024-03-01\n",
        f"{PLACE}:2: still-a-page: 'move-on/checklist/' is still a page; "
        "take away its Markdown file, or this entry\n"
        f"{PLACE}:6: missing-page: 'move-on/tips.md' is no page of the site; "
        "name a Markdown file of docs\n",
    ),
    "an unknown key": (
        ENTRY.replace("since", "why: moved\n  since"),
        f"{PLACE}:4: unknown-key: 'why' is not known; use: from, since, to\n",
    ),
}


@pytest.mark.parametrize("again", [False, True], ids=["first run", "second run"])
@pytest.mark.parametrize("fault", FAULTS)
def test_a_mistake_is_named_and_nothing_is_written(
    fault: str, again: bool, run: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if again:
        assert write(ENTRY) == 0
    before = files()
    text, message = FAULTS[fault]
    assert write(text) == 1
    assert capsys.readouterr() == ("", message)
    assert files() == before


def test_a_folder_without_a_site_is_refused_with_the_remedy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path)]) == 2
    assert capsys.readouterr().err == f"{tmp_path}: no built site here; run: make build\n"
