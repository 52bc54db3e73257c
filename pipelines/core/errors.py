"""Errors that end a run, the boundary around an input, the check of arguments."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from typing import TypeVar

logger = logging.getLogger(__name__)

Found = TypeVar("Found")


class RunError(Exception):
    """An error that ends the run, whose message is one line for the user.

    No boundary around an input holds it back.
    """


def isolated(
    found: Iterator[Found], *, what: Callable[[], str], on_error: Callable[[Exception], Found]
) -> Iterator[Found]:
    """Yield from an iterator; if it raises, log the error and yield one last value.

    Args:
        what: describes what is being read, for the log.
        on_error: makes the last thing from the exception; it stands for all that could not be read.

    Raises:
        RunError: what ends the run is not held back.
    """
    try:
        yield from found
    except RunError:
        raise
    except Exception as error:  # the boundary of one input: whatever is wrong with it, others are read
        logger.exception("Failed to read %s", ascii(what()))
        last = on_error(error)
    else:
        return
    yield last


def require(value: object, *kinds: type, name: str) -> None:
    """Raise a TypeError that names the argument unless `value` is of one of `kinds`.

    >>> require(None, bytes, str, name="page")
    Traceback (most recent call last):
    TypeError: page must be bytes or str, not NoneType
    """
    if not isinstance(value, kinds):
        raise TypeError(f"{name} must be {' or '.join(kind.__name__ for kind in kinds)}, not {type(value).__name__}")


def described(error: BaseException | None) -> str:
    """An exception in one short line: `ValueError: year 0 is out of range`."""
    text = " ".join(str(error).split())
    return f"{type(error).__name__}: {text[:200]}" if text else type(error).__name__
