"""Which rejected pages are worth another try."""

from __future__ import annotations

import json
from pathlib import Path

from crawler.inputs.paths import InputError
from pipelines.core.records import Rejected, RejectReason

# Those whose cause lies outside the page: in the network, the disk, the settings or the program. The same bytes are
# as empty, short or undecodable the next time.
MAY_SUCCEED: frozenset[RejectReason] = frozenset({"blocked", "httpError", "internalError", "timeout", "unreadable"})


def worth_retrying(rejected: Path) -> set[str]:
    """Addresses in a rejected.jsonl that may succeed when tried again.

    Raises:
        InputError: the file cannot be read, is no rejected.jsonl, or has no such page.
    """
    try:
        with rejected.open("rb") as lines:
            records = map(Rejected.model_validate_json, lines)
            urls = {record.url for record in records if record.reason in MAY_SUCCEED}
    except OSError as error:
        raise InputError(f"{rejected}: {error.strerror}") from error
    except ValueError as error:
        raise InputError(f"{rejected}: not a rejected.jsonl") from error
    if not urls:
        raise InputError(f"{rejected}: nothing in it may succeed on another try")
    return urls


def path_of_run(rejected: Path) -> str | None:
    """The `path` argument of the run behind a rejected.jsonl, from its run.json."""
    try:
        arguments = json.loads(rejected.with_name("run.json").read_text(encoding="utf-8"))["arguments"]
        path = arguments.get("path")
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return path if isinstance(path, str) else None
