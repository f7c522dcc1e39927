"""Tests of the rule broken-address."""


def mail(people: str) -> str:
    """Return what is said of an address that reaches nobody."""
    return f"'{people}' is no address for email; write name@host.example"


def slip(address: str) -> str:
    """Return what is said of an address that leads to no other site."""
    return f"'{address}' leads to a page of this site; start it with https://"


EXACT: list[tuple[str, list[str]]] = [
    ("[Write](mailto:careers@firm)\n", [f"1:1: {mail('careers@firm')}"]),
    ("[Write](mailto:careers.firm.example)\n", [f"1:1: {mail('careers.firm.example')}"]),
    ("[Write](mailto:a@firm.example,b)\n", [f"1:1: {mail('a@firm.example,b')}"]),
    ("[Write](mailto:)\n", [f"1:1: {mail('')}"]),
    ("[Write](mailto:a@firm..example)\n", [f"1:1: {mail('a@firm..example')}"]),
    ("[Ring](tel:room-204)\n", ["1:1: 'room-204' is no number; write tel:+ and the digits"]),
    ("[Pay](www.gov.uk/pay)\n", [f"1:1: {slip('www.gov.uk/pay')}"]),
    ("[Pay](https:/www.gov.uk)\n", [f"1:1: {slip('https:/www.gov.uk')}"]),
    ("[Pay](https//www.gov.uk)\n", [f"1:1: {slip('https//www.gov.uk')}"]),
    ("[Pay](htps://www.gov.uk)\n", [f"1:1: {slip('htps://www.gov.uk')}"]),
    ("[Write](mailto:a.b+c@firm.example?subject=A%20b), or <office@firm.example>.\n", []),
    ("[Ring](tel:+44%2020%207946%200018), [sms](sms:85258), [x](tel:0800-567567;ext=2)\n", []),
    ("[Pay](https://www.gov.uk), [old](http://www.gov.uk), [a](httpd.md), [b](../www/a.md)\n", []),
]
