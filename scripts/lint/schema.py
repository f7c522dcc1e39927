"""The library that checks data against a JSON schema, without the parts that are slow to load."""

import sys

# jsonschema loads whatever it finds of these, to check formats such as international
# addresses; one takes a second. No schema of ours names a format. They can be loaded again
# as soon as the library is there; the order of the lines is on purpose.
FORMATS = (
    "fqdn",
    "idna",
    "isoduration",
    "rfc3339_validator",
    "rfc3986_validator",
    "rfc3987",
    "rfc3987_syntax",
    "uri_template",
    "webcolors",
)
_left_out = [name for name in FORMATS if name not in sys.modules]
for _name in _left_out:
    sys.modules[_name] = None  # type: ignore[assignment]  # Python's way to forbid an import
from jsonschema import Draft202012Validator  # noqa: E402
from jsonschema.exceptions import ValidationError  # noqa: E402

for _name in _left_out:
    del sys.modules[_name]

__all__ = ["Draft202012Validator", "ValidationError"]
