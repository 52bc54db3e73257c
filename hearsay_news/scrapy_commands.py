"""Scrapy commands outside a project folder."""

from __future__ import annotations

import os
from collections.abc import Sequence


def run_scrapy(arguments: Sequence[str]) -> int:
    """Run a scrapy command with Hearsay's settings, and return its exit code."""
    _use_our_settings()

    from scrapy.cmdline import execute  # noqa: PLC0415 - loads only when it is needed

    try:
        execute(["scrapy", *arguments])
    except SystemExit as exit_:
        return exit_.code if isinstance(exit_.code, int) else int(exit_.code is not None)
    return 0


def arguments_of_spiders() -> dict[str, str]:
    """What each spider can be given with `-a`, by its name."""
    _use_our_settings()

    from crawler.commands.crawl import spider_arguments  # noqa: PLC0415 - the spiders take a while to load

    return spider_arguments()


def _use_our_settings() -> None:
    os.environ["SCRAPY_SETTINGS_MODULE"] = "crawler.settings"
