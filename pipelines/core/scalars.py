"""The types of single values in records, each with one rule for every line.

Strings have neither NUL nor lone surrogates, which JSON consumers do not agree on; numbers are finite doubles; times
are RFC 3339 in UTC.
"""

from __future__ import annotations

import math
import re
from datetime import timezone
from typing import Annotated

from pydantic import AfterValidator, AwareDatetime, BeforeValidator, Field, PlainSerializer, WithJsonSchema

_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


def storable(text: str) -> str:
    """Replace NUL and lone surrogates by U+FFFD; the length stays, so offsets hold."""
    return text if text.isascii() and "\0" not in text else _UNSTORABLE.sub("\ufffd", text)


def _storable(value: object) -> object:
    # As `storable`, which it does not call: records have hundreds of short strings.
    if isinstance(value, str) and not (value.isascii() and "\0" not in value):
        return _UNSTORABLE.sub("\ufffd", value)
    return value


def _finite(value: object) -> object:
    """Numbers that no double holds, NaN and infinities become None."""
    if not isinstance(value, int | float):
        return value
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None


def _four_decimals(share: float) -> float:
    """What lies beyond differs from processor to processor."""
    return round(share, 4)


def _rfc3339(moment: AwareDatetime) -> str:
    return moment.astimezone(timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z")


# Before validation proper: pydantic itself refuses lone surrogates.
Text = Annotated[str, BeforeValidator(_storable)]
Number = Annotated[float | None, BeforeValidator(_finite)]
Moment = Annotated[
    AwareDatetime,
    PlainSerializer(_rfc3339, return_type=str, when_used="json"),
    WithJsonSchema({"type": "string", "format": "date-time"}, mode="serialization"),
]
Offset = Annotated[int, Field(ge=0)]
Share = Annotated[float, Field(ge=0, le=1), AfterValidator(_four_decimals)]
Sha256 = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
ArticleId = Annotated[str, Field(pattern="^art_[0-9a-f]{16}$")]
ClaimId = Annotated[str, Field(pattern="^clm_[0-9a-f]{16}$")]
SourceId = Annotated[str, Field(pattern="^src_[0-9a-f]{16}$")]
GroupId = Annotated[str, Field(pattern="^grp_[0-9a-f]{16}$")]
Bytes128 = Annotated[str, Field(pattern="^[A-Za-z0-9+/]{171}=$")]
