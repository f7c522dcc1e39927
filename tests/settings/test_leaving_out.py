"""What a copy may do without, and what it may not, with the reason."""

from pathlib import Path

import pytest

from scripts import ROOT
from scripts.settings.leaving_out import STAYS, LeaveOut, choices
from scripts.settings.reading import read
from tests.settings.samples import changed, college, faults

BEFORE = "language: en-GB\n"
SITUATIONS = "; ".join(sorted(choices(ROOT / "docs")["situations"])).replace("; ", ", ")
COUNTRIES = (
    "australia, canada, eu, india, ireland, kenya, new-zealand, nigeria, philippines, "
    "south-africa, uk, usa"
)
WRONG = [
    (
        "situations: [support]",
        "'leave_out.situations.1': 'support' stays in every copy: somebody in danger has to find "
        "it. You can put a page of your own in its place; 'Make it yours' says how",
    ),
    (
        "situations: [visas]",
        "'leave_out.situations.1': there is no 'visas'; did you mean 'visa'? There are: "
        f"{SITUATIONS}",
    ),
    (
        "situations: [situations/visa.md]",
        "'leave_out.situations.1': there is no 'situations/visa.md'; did you mean 'visa'? There "
        f"are: {SITUATIONS}",
    ),
    (
        "countries: [kenia]",
        "'leave_out.countries.1': 'kenia' is not known; did you mean 'kenya'? There are: "
        f"{COUNTRIES}",
    ),
    (
        "countries: [uk]",
        "'leave_out.countries.1': 'uk' is also under 'countries', which come first; take it out "
        "of one of the two",
    ),
    ("staff_pages: some", "'leave_out.staff_pages' is 'some'; it must be true or false. The "
     "pages for careers services, but for the one on the licence: true leaves them out."),
]  # fmt: skip


def with_lines(folder: Path, lines: str) -> Path:
    """Copy the example college's folder with some more lines in its settings."""
    return changed(folder, BEFORE, f"{BEFORE}leave_out:\n  {lines}\n")


def test_what_is_left_out_is_read_as_the_files_it_names(tmp_path: Path) -> None:
    lines = (
        "staff_pages: true\n  situations: [visa]\n  worksheets: [kind-letter]\n  countries: [eu]"
    )
    assert read(with_lines(tmp_path, lines)).leave_out == LeaveOut(
        True, ("situations/visa.md", "move-on/kind-letter.md"), ("eu",)
    )
    assert read(college(tmp_path / "plain")).leave_out == LeaveOut()


@pytest.mark.parametrize(("line", "said"), WRONG, ids=lambda held: held[:24])
def test_what_cannot_be_left_out_is_refused_with_line_and_remedy(
    tmp_path: Path, line: str, said: str
) -> None:
    assert faults(with_lines(tmp_path, line)) == [f"28: {said}"]


def test_home_help_privacy_accessibility_and_licence_stay_for_a_reason(tmp_path: Path) -> None:
    named = ["index", "support", "privacy", "accessibility", "licence"]
    found = faults(with_lines(tmp_path, f"situations: [{', '.join(named)}]"))
    assert [f"'{name}' stays in every copy: {STAYS[name]}" in one
            for name, one in zip(named, found, strict=True)] == [True] * 5  # fmt: skip


def test_all_sheets_or_all_countries_are_too_many(tmp_path: Path) -> None:
    sheets = ", ".join(choices(ROOT / "docs")["worksheets"])
    said = "'leave_out.worksheets' names every sheet; leave at least one in"
    assert faults(with_lines(tmp_path, f"worksheets: [{sheets}]")) == [f"28: {said}"]
    yours = with_lines(tmp_path / "two", f"countries: [{COUNTRIES}]")
    path = yours / "settings.yml"
    path.write_text(path.read_text("utf-8").replace("countries: [kenya, uk]\n", "", 1), "utf-8")
    said = "'leave_out.countries' names every country; leave at least one in"
    assert faults(yours) == [f"27: {said}"]


@pytest.mark.parametrize(
    ("page", "line", "said"),
    [
        (
            "situations/visa.md",
            "situations: [visa]",
            "'leave_out.situations.1': pages/situations/visa.md in your folder takes the place of "
            "this page; take that file away, or this entry",
        ),
        (
            "careers-services/workshops.md",
            "staff_pages: true",
            "'leave_out.staff_pages': pages/careers-services/workshops.md in your folder takes the "
            "place of one of these pages; give the file another path and list it under 'pages', "
            "or take it away",
        ),
    ],
)
def test_a_page_cannot_be_theirs_and_left_out(
    tmp_path: Path, page: str, line: str, said: str
) -> None:
    yours = with_lines(tmp_path, line)
    target = yours / "pages" / page
    target.parent.mkdir(parents=True)
    target.write_bytes((ROOT / "docs" / page).read_bytes())
    assert faults(yours) == [f"28: {said}"]


@pytest.mark.parametrize("start", ["leave_out:", "notice:"])
def test_the_page_that_explains_these_settings_shows_some_that_are_read(
    tmp_path: Path, start: str
) -> None:
    text = (ROOT / "docs/careers-services/make-it-yours.md").read_text(encoding="utf-8")
    block = text.split(f"```yaml\n{start}")[1].split("```")[0]
    yours = changed(tmp_path, BEFORE, f"{BEFORE}{start}{block}")
    assert faults(yours) == []
