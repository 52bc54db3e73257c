"""Check the classes that settings name, each problem in one line."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from inspect import signature
from typing import Any

from scrapy.settings import BaseSettings
from scrapy.utils.misc import load_object

# Settings that give classes an order, or None to leave them out; and those that give names a class.
_ORDERED = frozenset({"ADDONS", "DOWNLOADER_MIDDLEWARES", "EXTENSIONS", "ITEM_PIPELINES", "SPIDER_MIDDLEWARES"})
_NAMED = frozenset({"DOWNLOAD_HANDLERS", "FEED_EXPORTERS", "FEED_STORAGES"})
_CLASS = re.compile(r"(?:\w+\.)+[A-Z]\w*")
# Our coroutines await what only asyncio has.
_REACTOR = "twisted.internet.asyncioreactor.AsyncioSelectorReactor"


def problem_of_objects(given: Iterable[str], *, defaults: Mapping[str, Any]) -> str | None:
    """The problem of settings that take an object in JSON; None if there is none."""
    for setting in given:
        name, _, value = setting.partition("=")
        if isinstance(defaults.get(name), dict) and not _is_object(value):
            return f"{name}={value}: expected an object in JSON"
    return None


def problem_of_classes(settings: BaseSettings, *, given: Iterable[str], defaults: Mapping[str, Any]) -> str | None:
    """The problem of the classes that the `given` settings name; None if none.

    Only these are loaded: the others are known, and the workers' server loads beside.
    """
    return next(_problems(settings, given, defaults), None)


def _problems(settings: BaseSettings, given: Iterable[str], defaults: Mapping[str, Any]) -> Iterator[str]:
    """The problems of these settings, each in one line."""
    for name in given:
        value = settings.get(name)
        if name == "TWISTED_REACTOR" and value != _REACTOR:
            yield f"{name}={value}: expected {_REACTOR}"
        if name in _ORDERED:
            for path, order in settings.getdict(name).items():
                if order is not None and not isinstance(order, int | float):
                    yield f"{name}: the order of {path} is {order!r}; expected a number, or null to leave it out"
        load: Callable[[str], object] = import_module if name == "SPIDER_MODULES" else load_object
        for path in _named(name, settings, default=defaults.get(name)):
            try:
                loaded = load(path)
            except Exception as error:  # an import runs any code
                yield f"{name}: {path} cannot be loaded: {type(error).__name__}: {error}".replace("\n", " ")
            else:
                if name != "SPIDER_MODULES" and (why := _unfit(loaded, is_component=name in _ORDERED)):
                    yield f"{name}: {path} {why}"


def _unfit(loaded: object, *, is_component: bool) -> str | None:
    """Why Scrapy cannot use what a setting names as a class; None if it can.

    Args:
        is_component: whether Scrapy makes one of it as soon as the crawl starts.
    """
    if not isinstance(loaded, type):
        return f"is a {type(loaded).__name__}; expected a class"
    if is_component and not hasattr(loaded, "from_crawler"):
        try:
            signature(loaded).bind()
        except (TypeError, ValueError):
            return "cannot be made without arguments; expected a class that can, or that has a from_crawler"
    return None


def _named(name: str, settings: BaseSettings, *, default: Any) -> list[str]:
    """The paths of classes and modules that a setting names, without the default ones."""
    if name in _ORDERED:
        return [path for path, order in settings.getdict(name).items() if order is not None and path not in default]
    if name in _NAMED:
        return [path for path in settings.getdict(name).values() if path is not None]
    if name == "SPIDER_MODULES":
        return settings.getlist(name)
    is_class = isinstance(default, str) and _CLASS.fullmatch(default)
    return [settings[name]] if is_class and settings[name] is not None else []


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except (ValueError, RecursionError):
        return False
