"""Which names are those of newspapers, agencies and broadcasters."""

from __future__ import annotations

from pipelines.claims.tables.source_words import OUTLET_HEADS, OUTLETS, WEAK_HEADS


def is_outlet(name: str) -> bool:
    """Whether `name` is that of a newspaper, agency, broadcaster or the like."""
    parts = [part.lower().strip(".") for part in name.removeprefix("the ").removeprefix("The ").split()]
    if not parts:
        return False
    if len(parts) == 1:
        return parts[0] in OUTLETS or (
            parts[0] in OUTLET_HEADS and parts[0] not in WEAK_HEADS - {"post", "hill", "sun", "mirror"}
        )
    return (
        parts[-1] in OUTLET_HEADS
        or parts[0] in OUTLETS
        or name in {"Associated Press", "Press Trust of India"}
        or parts[-1] == "news"
    )
