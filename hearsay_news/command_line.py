"""News in, attributed claims out.

    hearsay FILE|FOLDER|URL|-         print the claims of articles, readably; --json prints their records
    hearsay news -a url=ADDRESS       crawl feeds, sitemaps and section pages
    hearsay archive -a path=FILES     read WARC archives
    hearsay seeds -a path=FOLDER      write the records of local files to a run's folder
    hearsay corroborate ARTICLES…     group the claims that several articles make
    hearsay report RUN…               write a page to read in a browser
    hearsay export RUN…               write Parquet, SQLite, CSV, JSON-LD, Web Annotations or brat
    hearsay cluster archive …         read archives of millions of pages on datatrove
    hearsay schema                    print the JSON Schema of a record

Every command but the first is the scrapy command of the same name and takes its options (`hearsay news -h`); none needs
a project folder. Exit codes: 0 finished, 1 failed or nothing usable, 2 bad arguments, 3 too many inputs rejected,
130 interrupted.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

from crawler import PRELOAD
from hearsay_news.scrapy_commands import arguments_of_spiders, run_scrapy
from hearsay_news.standard_output import StandardOutputError, usable_streams, write

SPIDERS = ("seeds", "news", "archive")
# As shells number what Ctrl-C ends.
INTERRUPTED = 130
SCRAPY_COMMANDS = ("corroborate", "report", "export", "schema")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command `hearsay` with the arguments given, or those of the process."""
    try:
        with usable_streams():
            return _run(list(sys.argv[1:] if argv is None else argv))
    except KeyboardInterrupt:  # while a model loads, or between two articles; a crawl takes signals itself
        return INTERRUPTED
    except StandardOutputError as error:
        sys.stderr.write(error.line)
        return 1


def _run(arguments: list[str]) -> int:
    """Run the command that the first of the arguments names."""
    command = arguments[0] if arguments else ""
    if command in SPIDERS:
        _start_fork_server(arguments)
        return run_scrapy(["crawl", *arguments])
    if command in SCRAPY_COMMANDS:
        return run_scrapy(arguments)
    if command == "cluster":
        return _cluster(arguments[1:])
    meant = get_close_matches(command, (*SPIDERS, *SCRAPY_COMMANDS, "cluster"), n=1, cutoff=0.75)
    if meant and not Path(command).exists():
        sys.stderr.write(f"error: {command}: no such command, file or folder; did you mean `hearsay {meant[0]}`?\n")
        return 2
    options = _parser(arguments).parse_args(arguments)

    from hearsay_news.reading import print_articles  # noqa: PLC0415 - models load only when they are needed

    return print_articles(options.inputs, as_json=options.json, write=write)


def _start_fork_server(arguments: Sequence[str]) -> None:
    """Load the workers' code beside Scrapy, unless there are none or for help."""
    if {"-h", "--help", "WORKERS=0"}.isdisjoint(arguments):
        from pipelines.core.workers import start_fork_server  # noqa: PLC0415

        start_fork_server(PRELOAD)


def _cluster(arguments: Sequence[str]) -> int:
    """Run `hearsay cluster`, if what it needs is installed."""
    try:
        from cluster.command import main as cluster_main  # noqa: PLC0415 - of the extra
    except ImportError as error:
        sys.stderr.write(f"error: hearsay cluster needs {error.name}: pip install 'hearsay-news[cluster]'\n")
        return 2
    return cluster_main(arguments)


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    """The options of `hearsay`, and of the spiders if help is asked for."""
    heading, _, body = (__doc__ or "").partition("\n\n")
    parser = argparse.ArgumentParser(
        prog="hearsay",
        usage="hearsay [-h] [--json] [--version] INPUT [INPUT ...]",
        description=f"{heading}\n\n{body}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "inputs", nargs="+", metavar="INPUT", help="a file, a folder, an address, or - for standard input"
    )
    parser.add_argument("--json", action="store_true", help="print records as JSON Lines")
    parser.add_argument("--version", action="version", version=f"hearsay {_version()}")
    if {"-h", "--help"}.intersection(arguments):
        for name, described in arguments_of_spiders().items():
            parser.add_argument_group(f"arguments of hearsay {name}", described)
    return parser


def _version() -> str:
    from pipelines.core.version import VERSION  # noqa: PLC0415

    return VERSION


if __name__ == "__main__":
    sys.exit(main())
