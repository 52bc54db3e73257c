"""Read archives of millions of pages with many processes or machines.

    hearsay cluster archive --input 's3://bucket/*.warc.gz' --output OUT --executor slurm --tasks 400 --workers 16

Writes articles/, rejected/, groups.jsonl and manifest.json to OUT. Start it again with the same arguments after it was
broken off: what is complete is not done again.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Sequence

from cluster.executors import KINDS, executor
from cluster.inputs import find_archives
from cluster.merge import MANIFEST, MergeParts
from cluster.shards import Folder
from cluster.steps import ProcessPages, ReadArchives, WriteRecords
from crawler import settings
from crawler.inputs.paths import InputError

FORMATS = ("jsonl", "parquet")


def main(argv: Sequence[str]) -> int:
    """Run `hearsay cluster` with the arguments given; return its exit code."""
    options = _parser().parse_args(argv)
    try:
        archives = find_archives(options.input)
    except (InputError, OSError, ImportError, ValueError) as error:
        sys.stderr.write(f"error: {error}\n")
        return 2
    output = Folder(options.output)
    tasks = min(options.tasks or len(archives), len(archives))
    extra = dict(options.option)
    read = executor(
        options.executor,
        [
            ReadArchives(archives, output, max_bytes=settings.INPUT_MAXSIZE),
            ProcessPages(cpu_seconds=settings.PAGE_TIMEOUT, memory_bytes=settings.PAGE_MEMORY_MB << 20),
            WriteRecords(output),
        ],
        name="hearsay-read",
        tasks=tasks,
        workers=options.workers,
        logs=f"{options.output}/logs/read",
        options=extra,
    )
    merge = executor(
        options.executor,
        [MergeParts(output, format=options.format, archives=len(archives))],
        name="hearsay-merge",
        tasks=1,
        workers=1,
        logs=f"{options.output}/logs/merge",
        depends=read if options.executor == "slurm" else None,
        options=extra,
    )
    try:
        if options.executor != "slurm":  # a Slurm job launches those that it depends on
            read.run()
        merge.run()
    except (
        RuntimeError,
        FileNotFoundError,
        subprocess.CalledProcessError,
    ) as error:  # no sbatch, or it refuses the job
        sys.stderr.write(f"error: {error}\n")
        return 1
    if output.has(MANIFEST):
        _summarise(output, options.output)
    elif options.executor != "slurm":  # a Slurm job has only been submitted
        sys.stderr.write(f"error: a task has failed; the logs are in {options.output}/logs\n")
        return 1
    return 0


def _summarise(output: Folder, address: str) -> None:
    """Print how much was written, and where."""
    with output.reading(MANIFEST) as stream:
        counts = json.load(stream)["counts"]
    for name in ("articles", "claims", "rejected"):
        sys.stderr.write(f"{name:<9} {counts.get(name, 0)}\n")
    sys.stderr.write(f"files     {address}\n")


def _parser() -> argparse.ArgumentParser:
    """The options of `hearsay cluster archive`."""
    parser = argparse.ArgumentParser(
        prog="hearsay cluster", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(required=True, metavar="archive")
    archive = commands.add_parser("archive", help="read WARC archives", description="Read WARC archives.")
    archive.add_argument("--input", action="append", required=True, help="a file, folder, pattern or fsspec address")
    archive.add_argument("--output", required=True, help="a folder, here or at an fsspec address")
    archive.add_argument("--format", choices=FORMATS, default="jsonl")
    archive.add_argument("--executor", choices=KINDS, default="local")
    archive.add_argument("--tasks", type=_positive, help="shares of the archives; one for each archive if not given")
    archive.add_argument("--workers", type=_positive, default=1, help="tasks that run at once")
    archive.add_argument(
        "--option",
        action="append",
        default=[],
        type=_option,
        metavar="NAME=VALUE",
        help="for the executor, such as partition=cpu or mem_per_cpu_gb=4",
    )
    return parser


def _option(given: str) -> tuple[str, str | float]:
    """The name and value of an option; what looks like a number is one."""
    name, equals, value = given.partition("=")
    if not (name and equals):
        raise argparse.ArgumentTypeError(f"{given} is not NAME=VALUE")
    for number in (int, float):
        try:
            return name, number(value)
        except ValueError:
            continue
    return name, value


def _positive(given: str) -> int:
    if not given.isdigit() or int(given) == 0:
        raise argparse.ArgumentTypeError(f"{given} is not a number from 1 on")
    return int(given)
