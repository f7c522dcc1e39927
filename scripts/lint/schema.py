"""The library that checks data against a JSON schema, without the part that is slow to load."""

import sys

# Where another tool has brought it along, jsonschema loads a grammar of international
# addresses, which takes a second. No schema of ours names that format. While the library
# is loaded, the grammar cannot be; the order of these lines is on purpose.
_GRAMMAR = "rfc3987_syntax"
_left_out = _GRAMMAR not in sys.modules
if _left_out:
    sys.modules[_GRAMMAR] = None  # type: ignore[assignment]  # Python's way to forbid an import
from jsonschema import Draft202012Validator  # noqa: E402
from jsonschema.exceptions import ValidationError  # noqa: E402

if _left_out:
    del sys.modules[_GRAMMAR]

__all__ = ["Draft202012Validator", "ValidationError"]
