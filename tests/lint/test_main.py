"""The command: what it reads, what it prints and how it ends."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from scripts import ROOT
from scripts.lint import __main__ as command
from scripts.lint.__main__ import CANNOT_RUN, CLEAN, FOUND, main
from scripts.lint.rules import RULES
from tests.lint.samples import AFTER, BEFORE, site

SOUND = BEFORE + AFTER
FAULTY = SOUND.replace("Ask what was missing.", "Ask now! What was missing?")
LINE = SOUND[: SOUND.index("Ask what was")].count("\n") + 1
SAID = "exclamation-mark: an exclamation mark; end with a full stop"


def file(folder: Path, name: str, text: str) -> Path:
    """Write a page and return its path."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_one_sound_page_ends_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = file(tmp_path, "reply.md", SOUND)
    assert main([str(path)]) == CLEAN == 0
    said = capsys.readouterr()
    assert said.out == f"1 pages, {len(RULES)} rules: no problems; 0 places switched off\n"
    assert said.err == ""


def test_each_problem_is_a_line_that_an_editor_understands(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = file(tmp_path, "reply.md", FAULTY)
    assert main([str(path)]) == FOUND == 1
    assert capsys.readouterr().out == (
        f"{path}:{LINE}:8: {SAID}\n1 pages, {len(RULES)} rules: 1 problem; 0 places switched off\n"
    )


def test_problems_are_in_the_order_of_files_and_places_whatever_was_named_first(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    twice = FAULTY.replace("Thank them, and", "Thank them! Then")
    paths = [file(tmp_path, name, twice) for name in ("b.md", "a.md")]
    assert main([*map(str, paths), str(paths[0])]) == FOUND
    places = [line.split(": ")[0] for line in capsys.readouterr().out.splitlines()[:-1]]
    first = twice[: twice.index("!")].count("\n") + 1
    assert places == [
        f"{tmp_path}/{name}.md:{place}" for name in "ab" for place in (f"{first}:48", f"{LINE}:8")
    ]


def test_a_folder_stands_for_its_pages_but_not_for_its_templates(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file(tmp_path, "move-on/reply.md", FAULTY)
    file(tmp_path, "_templates/guide.md", FAULTY)
    file(tmp_path, "data/notes.txt", "Ask now!")
    assert main([str(tmp_path)]) == FOUND
    assert capsys.readouterr().out.startswith(f"{tmp_path}/move-on/reply.md:{LINE}:8: {SAID}\n1 p")


def test_github_gets_commands_that_show_each_problem_beside_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = file(tmp_path, "reply.md", FAULTY)
    assert main(["--format", "github", str(path)]) == FOUND
    assert capsys.readouterr().out == (
        f"::error file={path},line={LINE},col=8,title=exclamation-mark::"
        "an exclamation mark; end with a full stop\n"
    )


def test_programs_get_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = file(tmp_path, "reply.md", FAULTY)
    assert main(["--format", "json", str(path)]) == FOUND
    assert json.loads(capsys.readouterr().out) == [
        {
            "path": str(path),
            "line": LINE,
            "rule": "exclamation-mark",
            "message": "an exclamation mark; end with a full stop",
            "column": 8,
            "manual": "careers-services/content-rules/#exclamation-mark",
        }
    ]


@pytest.mark.parametrize(("form", "said"), [("github", ""), ("json", "[]\n")])
def test_a_program_that_gets_nothing_gets_it_in_its_form(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str, said: str
) -> None:
    path = file(tmp_path, "reply.md", SOUND)
    assert main(["--format", form, str(path)]) == CLEAN
    assert capsys.readouterr().out == said


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("nowhere.md", None, ": no such file; name a Markdown page"),
        ("notes.txt", b"Ask.", " is no Markdown page; name a file that ends in .md"),
        ("latin.md", b"# Na\xefve", " is not UTF-8 at byte 4; save it as UTF-8"),
        ("empty", b"", " is no Markdown page; name a file that ends in .md"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_with_the_reason(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    name: str,
    content: bytes | None,
    why: str,
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    assert main([str(file(tmp_path, "reply.md", FAULTY)), str(path)]) == CANNOT_RUN == 2
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", f"cannot check: {path}{why}\n")


def test_a_folder_without_pages_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path)]) == CANNOT_RUN
    said = f"cannot check: {tmp_path} holds no Markdown page; name another folder\n"
    assert capsys.readouterr().err == said


def test_a_broken_data_file_stops_the_check_and_is_named_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    site(tmp_path, SOUND)
    path = tmp_path / "docs" / "data" / "sources.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("  title:", "  titel: Feedback\n  title:", 1), encoding="utf-8")
    line = text[: text.index("  title:")].count("\n") + 1
    monkeypatch.setattr(command, "ROOT", tmp_path)
    assert main([]) == CANNOT_RUN
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"{path}:{line}: unknown-key: 'titel' is not known; did you mean ")


def test_a_broken_menu_stops_the_check_and_is_named_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    site(tmp_path, f"=== mkdocs.yml\nnav:\n  - Start: [index.md\n=== docs/reply.md\n{SOUND}")
    monkeypatch.setattr(command, "ROOT", tmp_path)
    assert main([]) == CANNOT_RUN
    assert f"{tmp_path}/mkdocs.yml:2: bad-yaml: this is not YAML" in capsys.readouterr().err


def test_a_page_of_the_site_that_is_not_utf8_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    site(tmp_path, SOUND)
    path = tmp_path / "docs" / "latin.md"
    path.write_bytes(b"# Na\xefve")
    monkeypatch.setattr(command, "ROOT", tmp_path)
    assert main([]) == CANNOT_RUN
    said = f"cannot check: {path} is not UTF-8 at byte 4; save it as UTF-8\n"
    assert capsys.readouterr().err == said


def test_an_unknown_option_ends_like_a_check_that_cannot_run(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--quick-and-dirty"])
    assert caught.value.code == CANNOT_RUN
    assert "unrecognized arguments: --quick-and-dirty" in capsys.readouterr().err


def test_the_sites_own_pages_are_clean(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == CLEAN, capsys.readouterr().out
    assert f" pages, {len(RULES)} rules: no problems; " in capsys.readouterr().out


def test_the_module_runs_as_a_program_on_one_page(tmp_path: Path) -> None:
    path = file(tmp_path, "reply.md", FAULTY)
    done = subprocess.run(
        [sys.executable, "-m", "scripts.lint", str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (FOUND, "")
    assert done.stdout.startswith(f"{path}:{LINE}:8: {SAID}\n")
