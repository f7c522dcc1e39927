"""Tests of reading what other hosts answer."""

from scripts.links.answers import Answer, read_answers


def test_answers_are_told_apart_by_line() -> None:
    span = [{"line": line, "column": 10} for line in range(5)]
    moved = {
        "origin": "https://a.example/",
        "redirects": [
            {"url": "https://b.example/", "code": 301},
            {"url": "https://c.example/", "code": 302},
        ],
    }
    report = {
        "success_map": {
            "addresses.html": [
                {"status": {"text": "200 OK", "code": 200}, "span": span[1]},
                {"status": {"text": "200 OK", "code": 200}, "span": span[2], "redirects": moved},
            ]
        },
        "error_map": {
            "addresses.html": [
                {"status": {"text": "Network error: x", "details": "x"}, "span": span[3]}
            ]
        },
        "timeout_map": {"addresses.html": [{"status": {"text": "Timeout"}, "span": span[4]}]},
    }
    assert read_answers(report) == {
        1: Answer(200, "200 OK"),
        2: Answer(200, "200 OK", "https://c.example/", (301, 302)),
        3: Answer(None, "x"),
        4: Answer(None, "Timeout"),
    }
