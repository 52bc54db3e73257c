"""Check settings and arguments before a crawl; a problem is a single line."""

from __future__ import annotations

import difflib
import logging
import math
import os
import resource
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from scrapy.settings import BaseSettings, default_settings

import crawler.settings as own_settings
from crawler.commands.classes import problem_of_classes

# The smallest and the largest value that makes sense.
_LIMITS: Mapping[str, tuple[float, float]] = {
    "BACKOFF_SECONDS": (0, 86_400),
    "CONCURRENT_ITEMS": (1, 10_000),
    "CONCURRENT_REQUESTS": (1, 10_000),
    "CONCURRENT_REQUESTS_PER_DOMAIN": (1, 10_000),
    "DOWNLOAD_DELAY": (0, 86_400),
    "DOWNLOAD_MAXSIZE": (0, 2**40),
    "DOWNLOAD_TIMEOUT": (0.001, 86_400),
    "FRONTIER_LEASE_SECONDS": (1, 86_400),
    "HISTORY_DAYS": (0, 36_500),
    "INPUT_MAXSIZE": (1, 2**40),
    "MAX_REJECTED_SHARE": (0, 1),
    "NEWS_RECHECK_DAYS": (0, 36_500),
    "OUTPUT_COMMIT_SECONDS": (0, 3_600),
    "OUTPUT_DROP_WARNING": (0, 1),
    "PAGE_MEMORY_MB": (0, 2**24),
    "PAGE_TIMEOUT": (0, 86_400),
    "RETRY_AFTER_LONGEST": (0, 604_800),
    "RUNS_KEEP": (0, 1_000_000),
    "WORKERS": (0, 1_024),
}
_WHOLE_NUMBERS_OR_NONE = frozenset({"WORKERS"})
_LEVELS = frozenset({"LOG_LEVEL", "RETRY_GIVE_UP_LOG_LEVEL"})

# Files that a crawl has open at once, with room to spare; and the number below which it cannot even start.
_FILES_WANTED, _FILES_NEEDED = 1024, 64


def problem_of_settings(settings: BaseSettings, *, given: Iterable[str]) -> str | None:
    """The problem of the settings, in one line; None if there is none.

    Args:
        given: names set on the command line; one that nobody knows, but is like one that is known, is a mistake.
    """
    given, defaults = list(given), known_settings()
    for name in given:
        if name not in defaults and (like := difflib.get_close_matches(name.upper(), defaults, n=1, cutoff=0.75)):
            return f"there is no setting {name}; did you mean {like[0]}?"
    if not str(settings.get("OUTPUT_DIR") or "").strip("\0 "):
        return "OUTPUT_DIR=: expected a folder"
    checked = {*given, *(name for name in vars(own_settings) if name.isupper())}
    for name in sorted(checked & defaults.keys()):
        try:
            _check(name, settings, default=defaults[name])
        except (ValueError, TypeError, OverflowError) as error:
            return f"{name}={settings.get(name)}: {_expected(name, defaults[name]) or error}"
    problem = problem_of_classes(settings, given=given, defaults=defaults)
    return problem or next(_problems_of_files(settings), None)


def _problems_of_files(settings: BaseSettings) -> Iterator[str]:
    """Files that Scrapy is to write by itself, and cannot.

    It would say so in a traceback, and go on without a feed.
    """
    if settings["LOG_FILE"] and not Path(settings["LOG_FILE"]).parent.exists():
        yield f"LOG_FILE={settings['LOG_FILE']}: there is no folder {Path(settings['LOG_FILE']).parent}"
    for name in ("LOG_FILE", "JOBDIR"):
        if settings[name] and (why := _unwritable(Path(settings[name]), is_folder=name == "JOBDIR")):
            yield f"{name}={settings[name]}: {why}"
    formats = settings.get_component_priority_dict_with_base("FEED_EXPORTERS")
    for uri, options in settings.getdict("FEEDS").items():
        if not isinstance(options, dict) or (options.get("format") or "csv") not in formats:
            yield f"the feed {uri}: expected an object with a format of {', '.join(sorted(formats))}"
        path = str(uri).removeprefix("file://")
        # `%(time)s` is filled in later.
        if "://" not in path and "%(" not in path and path != "stdout:" and (why := _unwritable(Path(path))):
            yield f"the feed {uri}: {why}"


def _unwritable(path: Path, *, is_folder: bool = False) -> str | None:
    """Why a file or folder cannot be written at a path.

    None if it can, its folders being created.
    """
    if path.exists():
        if path.is_dir() != is_folder:
            return "it is a file" if is_folder else "it is a folder"
        return None if os.access(path, os.W_OK) else "it may not be written"
    above = next((parent for parent in path.absolute().parents if os.path.lexists(parent)), Path("/"))
    if not above.is_dir():
        return f"{above} is no folder"
    return None if os.access(above, os.W_OK) else f"{above} may not be written"


def problem_of_arguments(given: Iterable[str]) -> str | None:
    """The problem of `NAME=VALUE` arguments as a whole: a name given twice."""
    names = [argument.partition("=")[0] for argument in given]
    twice = sorted({name for name in names if names.count(name) > 1})
    return f"-a {twice[0]}=… is given twice; a job has one" if twice else None


def problem_of_limits() -> str | None:
    """Raise the limit of open files; a problem if it stays too low."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = _FILES_WANTED if hard == resource.RLIM_INFINITY else min(_FILES_WANTED, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
        soft = wanted
    if soft != resource.RLIM_INFINITY and soft < _FILES_NEEDED:
        return f"only {soft} files may be open at once (ulimit -n); a crawl needs {_FILES_NEEDED}"
    return None


def known_settings() -> dict[str, Any]:
    """All settings of Scrapy and our own, with their defaults."""
    return {
        name: value
        for module in (default_settings, own_settings)
        for name, value in vars(module).items()
        if name.isupper()
    }


def _check(name: str, settings: BaseSettings, *, default: Any) -> None:
    """Raise ValueError or TypeError for a setting of another type or out of bounds."""
    value = settings.get(name)
    if name in _LEVELS:
        if not (isinstance(value, int) or str(value).isdigit() or isinstance(logging.getLevelName(str(value)), int)):
            raise ValueError("not a log level")
    elif name in _WHOLE_NUMBERS_OR_NONE:
        if value is not None:
            _within(name, int(value))
    elif isinstance(default, bool):
        settings.getbool(name)
    elif isinstance(default, int):
        _within(name, settings.getint(name))
    elif isinstance(default, float):
        _within(name, settings.getfloat(name))


def _within(name: str, number: float) -> None:
    smallest, largest = _LIMITS.get(name, (-math.inf, math.inf))
    if math.isnan(number) or math.isinf(number) or not smallest <= number <= largest:
        raise ValueError("out of bounds")


def _expected(name: str, default: Any) -> str | None:
    """Describe what a value should be."""
    return " ".join(_kind(name, default)) or None


def _kind(name: str, default: Any) -> Iterator[str]:
    """What values a setting takes, as messages."""
    if name in _LEVELS:
        yield "expected DEBUG, INFO, WARNING, ERROR or CRITICAL"
    elif isinstance(default, bool):
        yield "expected 1 or 0"
    elif isinstance(default, int) or name in _WHOLE_NUMBERS_OR_NONE:
        yield "expected a whole number"
    elif isinstance(default, float):
        yield "expected a number"
    if name in _LIMITS:
        yield "from {:,.10g} to {:,.10g}".format(*_LIMITS[name])
