"""Tests of judging what other hosts answered."""

import socket
from collections.abc import Callable

import pytest

from scripts.links.answers import Answer
from scripts.links.judge import Verdict, judge, name_resolves, reached_network

UP = "https://www.acas.org.uk/advice"
GONE_HOST = "https://gone.example/a"


def verdicts(
    answers: dict[str, Answer], resolves: Callable[[str], bool | None] = lambda host: True
) -> dict[str, Verdict]:
    return {one.address: one.verdict for one in judge(answers, resolves)}


@pytest.mark.parametrize(
    ("code", "verdict"),
    [
        (200, Verdict.WORKS),
        (204, Verdict.WORKS),
        (404, Verdict.DEAD),
        (410, Verdict.DEAD),
        (401, Verdict.BY_HAND),
        (403, Verdict.BY_HAND),
        (429, Verdict.BY_HAND),
        (500, Verdict.BY_HAND),
        (999, Verdict.BY_HAND),
        (None, Verdict.NOT_REACHED),
    ],
)
def test_the_code_decides(code: int | None, verdict: Verdict) -> None:
    assert verdicts({UP: Answer(code, "why")}) == {UP: verdict}


def test_a_redirect_names_where_the_page_is_now() -> None:
    answer = Answer(200, "200 OK", "https://www.acas.org.uk/new", (301, 302))
    (judgement,) = judge({UP: answer}, lambda host: True)
    assert judgement.verdict is Verdict.MOVED
    assert judgement.reason == "to https://www.acas.org.uk/new (301, 302)"


def test_a_redirect_to_nothing_is_dead() -> None:
    answer = Answer(404, "404 Not Found", "https://www.acas.org.uk/sorry", (301,))
    assert verdicts({UP: answer}) == {UP: Verdict.DEAD}


def test_a_host_name_that_does_not_exist_is_dead_while_others_resolve() -> None:
    answers = {UP: Answer(403, "Forbidden"), GONE_HOST: Answer(None, "Connection failed")}
    assert verdicts(answers, lambda host: host == "www.acas.org.uk")[GONE_HOST] is Verdict.DEAD


@pytest.mark.parametrize("resolves", [True, None])
def test_a_name_that_may_exist_is_only_not_reached(resolves: bool | None) -> None:
    answers = {UP: Answer(200, "200 OK"), GONE_HOST: Answer(None, "Connection failed")}
    known = {"www.acas.org.uk": True, "gone.example": resolves}
    assert verdicts(answers, known.get)[GONE_HOST] is Verdict.NOT_REACHED


@pytest.mark.parametrize("local", ["http://127.0.0.1:8000/", "http://localhost:8000/"])
def test_an_answer_of_this_computer_does_not_prove_that_names_resolve(local: str) -> None:
    answers = {local: Answer(200, "200 OK"), GONE_HOST: Answer(None, "Connection failed")}
    judged = verdicts(answers, lambda host: host in {"127.0.0.1", "localhost"})
    assert judged[GONE_HOST] is Verdict.NOT_REACHED


def test_the_network_counts_as_reached_by_any_answer() -> None:
    assert not reached_network({UP: Answer(None, "Timeout"), GONE_HOST: Answer(None, "Refused")})
    assert reached_network({UP: Answer(500, "Error"), GONE_HOST: Answer(None, "Refused")})


@pytest.mark.parametrize(
    ("error", "exists"), [(None, True), (socket.EAI_NONAME, False), (socket.EAI_AGAIN, None)]
)
def test_a_name_server_that_does_not_answer_decides_nothing(
    error: int | None, exists: bool | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def look_up(host: str, port: int | None) -> list[str]:
        if error:
            raise socket.gaierror(error, "no answer")
        return [host]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    assert name_resolves("www.acas.org.uk") is exists
