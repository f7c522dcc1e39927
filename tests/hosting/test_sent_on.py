"""Where a server sends readers on to, behind something that ends https on a port of its own."""

import pytest

from tests.hosting.servers import Answer, Served


def through_a_proxy(served: Served, path: str, *, from_root: bool = False) -> Answer:
    """Ask as a proxy does that ends https on the usual port, under the name readers know."""
    return served.ask(
        path,
        from_root=from_root,
        Host="www.riverbend.example",
        X_Forwarded_Host="www.riverbend.example",
        X_Forwarded_Port="443",
        X_Forwarded_Proto="https",
    )


@pytest.mark.parametrize(
    ("path", "to"),
    [
        ("move-on", "move-on/"),
        ("careers-services", "careers-services/"),
        ("move-on/first-day?view=plain", "move-on/first-day/?view=plain"),
        ("/support", "support/"),  # must not lead to a host of that name
    ],
)
def test_an_address_without_its_last_slash_leads_to_the_one_with(
    served: Served, path: str, to: str
) -> None:
    # Neither scheme nor port: behind something that ends https, the server knows other ones.
    answer = through_a_proxy(served, path)
    assert answer.status in (301, 308)
    assert answer.one("Location") == f"{served.base}{to}"


def test_the_sub_path_without_its_slash_leads_to_the_start_page(served: Served) -> None:
    if served.base != "/":
        answer = through_a_proxy(served, served.base.rstrip("/"), from_root=True)
        assert answer.status == 301
        assert answer.one("Location") == served.base
