"""JSON as files have it: in any encoding, with numbers of any length."""

from __future__ import annotations

import json
from typing import Any, Final

from pipelines.core.decoding import decode

# Python turns no longer number into an integer, and fails for the whole value.
_LONGEST_NUMBER: Final = 4300


def json_value(source: bytes | str) -> Any:
    """The JSON value in `source`, with None for integers that Python does not read.

    Raises:
        ValueError: it is no JSON.
        RecursionError: it is nested too deeply.
    """
    try:
        return json.loads(source, parse_int=_integer)
    except UnicodeDecodeError:
        assert isinstance(source, bytes)
        return json.loads(decode(source, lenient=True) or "", parse_int=_integer)


def _integer(digits: str) -> int | None:
    return int(digits) if len(digits) <= _LONGEST_NUMBER else None
