"""Write the reader's page of a finished run into its folder."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from scrapy import signals
from scrapy.exceptions import NotConfigured

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.statscollectors import StatsCollector
    from typing_extensions import Self

logger = logging.getLogger(__name__)


class RunReport:
    """Write report.html into the folder of a finished run.

    A failing report never fails the run.

    Args:
        max_articles: the most articles of which a report is written.
    """

    def __init__(self, stats: StatsCollector, *, max_articles: int) -> None:
        self.stats = stats
        self.max_articles = max_articles

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        max_articles = crawler.settings.getint("REPORT_MAX_ARTICLES")
        if not max_articles:
            raise NotConfigured
        assert crawler.stats is not None
        extension = cls(crawler.stats, max_articles=max_articles)
        # After spider_closed, with which the run's files get their final names.
        crawler.signals.connect(extension.engine_stopped, signals.engine_stopped)
        return extension

    def engine_stopped(self) -> None:
        folder = self.stats.get_value("output/folder")
        if (
            folder is None
            or self.stats.get_value("finish_reason") != "finished"
            or self.stats.get_value("output/error")
        ):
            return
        if self.stats.get_value("articles/count", 0) > self.max_articles:
            self.stats.set_value("report/skipped", self.max_articles)
            return
        try:
            page = write_run_report(Path(folder))
        except Exception:  # the run is finished and complete, whatever becomes of its page
            logger.exception("No report could be written in %s", folder)
            self.stats.inc_value("report/failed")
        else:
            self.stats.set_value("report/path", str(page))


def write_run_report(folder: Path) -> Path:
    """Write the page of the finished run in `folder`; returns the path to open."""
    # Only now: a run does not wait for this at its start.
    from pipelines.output.saved_runs import find_run  # noqa: PLC0415
    from viewer.report import write_report  # noqa: PLC0415

    return write_report([find_run(folder)], folder / "report.html")
