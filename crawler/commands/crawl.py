"""`scrapy crawl` with a summary at the end and a meaningful exit code."""

from __future__ import annotations

import argparse
import gc
import inspect
import sys
import textwrap
from importlib.machinery import ModuleSpec
from typing import Any

from scrapy.commands.crawl import Command as ScrapyCrawlCommand
from scrapy.exceptions import UsageError

from crawler import PRELOAD
from crawler.commands.checks import known_settings, problem_of_arguments, problem_of_limits, problem_of_settings
from crawler.commands.classes import problem_of_objects
from crawler.extensions.summary import FAILED, TOO_MANY_REJECTED, exit_code, failures, rejected_share, summary
from crawler.extensions.workers import worker_count
from pipelines.core.workers import start_fork_server


class Command(ScrapyCrawlCommand):
    """Run a spider, sum up, and end with an exit code.

    0 the run finished and wrote what it should; 1 it failed or found nothing to use; 2 bad arguments; 3 it finished,
    with more inputs rejected than MAX_REJECTED_SHARE.
    """

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        if {"-h", "--help"}.intersection(sys.argv):  # the spiders take a while to load
            for name, arguments in spider_arguments().items():
                parser.add_argument_group(f"Arguments of the spider {name}", arguments)

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        if (problem := problem_of_limits()) is not None:
            sys.stderr.write(f"error: {problem}\n")
            raise SystemExit(FAILED)
        _refuse(problem_of_arguments(opts.spargs))
        _refuse(problem_of_objects(opts.set, defaults=known_settings()))
        given = [setting.partition("=")[0] for setting in opts.set]
        super().process_options(args, opts)
        assert self.settings is not None
        _refuse(problem_of_settings(self.settings, given=given))
        _be_a_module()
        if worker_count(self.settings):
            # Before the spiders are loaded, since what workers share takes longer to load than they do.
            start_fork_server(PRELOAD)

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        # Only now that the fork server loads beside.
        from crawler.spiders.job import JobSpider  # noqa: PLC0415
        from pipelines.core.redaction import Redactor  # noqa: PLC0415

        assert self.crawler_process is not None
        assert self.settings is not None
        name = args[0] if len(args) == 1 else None
        if name is None or name not in self.crawler_process.spider_loader.list():
            known = ", ".join(self.crawler_process.spider_loader.list())
            told = f"; {args[1]} belongs behind -a, as in -a url=… or -a path=…" if len(args) > 1 else ""
            raise UsageError(f"name one spider: {known}{told}", print_help=False)
        spider = self.crawler_process.spider_loader.load(name)
        # Scrapyd adds `_job` and `_version`, which differ from run to run, while a job is known by its arguments.
        arguments = {name: value for name, value in opts.spargs.items() if not name.startswith("_")}
        try:
            if issubclass(spider, JobSpider):
                spider.check_arguments(arguments)
        except ValueError as error:
            raise UsageError(Redactor(arguments.values())(str(error)), print_help=False) from error
        crawler = self.crawler_process.create_crawler(name)
        self.crawler_process.crawl(crawler, **arguments)
        # What is loaded stays; passing it over when garbage is sought saves a seventh of this process's time.
        gc.freeze()
        self.crawler_process.start()
        stats: dict[str, Any] = crawler.stats.get_stats() if crawler.stats else {}
        max_rejected_share = self.settings.getfloat("MAX_REJECTED_SHARE")
        self.exitcode = exit_code(stats, max_rejected_share=max_rejected_share)
        if self.crawler_process.bootstrap_failed:
            self.exitcode = FAILED
        if self.exitcode == TOO_MANY_REJECTED:
            sys.stderr.write(f"error: {rejected_share(stats):.0%} of the inputs were rejected\n")
        redact = Redactor(arguments.values())
        if self.settings.getbool("PROGRESS_ENABLED"):
            sys.stderr.write(redact(summary(stats)) + "\n")
        else:
            sys.stderr.writelines(f"error: {redact(failure)}\n" for failure in failures(stats))


def _refuse(problem: str | None) -> None:
    if problem is not None:
        raise UsageError(problem, print_help=False)


def spider_arguments() -> dict[str, str]:
    """The arguments of each spider, as its docstring describes them."""
    from scrapy.spiderloader import SpiderLoader  # noqa: PLC0415
    from scrapy.utils.project import get_project_settings  # noqa: PLC0415

    loader = SpiderLoader.from_settings(get_project_settings())
    found = {}
    for name in sorted(loader.list()):
        description, _, arguments = (inspect.getdoc(loader.load(name)) or "").partition("Arguments:\n")
        found[name] = textwrap.dedent(arguments or description).strip()
    return found


def _be_a_module() -> None:
    """Make the `scrapy` script look like `python -m scrapy`.

    multiprocessing runs a script again in each process that it starts, and Scrapy would be loaded there for nothing;
    a package's __main__ it leaves alone.
    """
    if sys.modules["__main__"].__spec__ is None:
        sys.modules["__main__"].__spec__ = ModuleSpec("scrapy.__main__", loader=None)
