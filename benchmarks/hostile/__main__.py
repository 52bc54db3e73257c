"""CPU time of every pure function on hostile input.

Seconds for 100 kB, the power of the input's length with which they grow, and how many of them the network takes.

python -m benchmarks.hostile                            # all, about an hour
python -m benchmarks.hostile --sample 3                 # three inputs of each function, some minutes
python -m benchmarks.hostile clean_html                 # one function
python -m benchmarks.hostile --kind quotes --sizes 5 10 20
python -m benchmarks.hostile --all                      # rows within the limits, too
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Sequence

from benchmarks.hostile.functions import FUNCTIONS, pairs
from benchmarks.hostile.measuring import Growth, Make, Measurer

LIMIT = 2.0  # seconds for 100 kB
STEEPEST = 1.4  # growth by doubling; noise and sorting stay well below
Case = tuple[str, str, Make]
"""A function, a kind of input, and what makes that input."""

_LINE = "{:24} {:34} {:>9} {:>7} {:>8}  {}"


def main(argv: Sequence[str] | None = None) -> int:
    """Print the table; the exit status is 1 if a row is over a limit."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.hostile", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("functions", nargs="*", metavar="function", help=f"of: {', '.join(FUNCTIONS)}")
    parser.add_argument("--kind", default="", help="part of the name of the inputs to try")
    parser.add_argument("--sizes", type=float, nargs="+", default=[25, 50, 100], help="kB (%(default)s)")
    parser.add_argument(
        "--limit", type=float, default=30, help="CPU seconds after which an input is given up (%(default)s)"
    )
    parser.add_argument("--sample", type=int, metavar="N", help="try N kinds of each function, the same every time")
    parser.add_argument("--all", action="store_true", help="print rows within the limits, too")
    options = parser.parse_args(argv)
    if unknown := set(options.functions) - set(FUNCTIONS):
        parser.error(f"no such function: {', '.join(sorted(unknown))}")
    sizes = [int(size * 1000) for size in sorted(options.sizes)]
    chosen = [
        (function, kind, make)
        for function, kind, make in pairs()
        if (not options.functions or function in options.functions) and options.kind in kind
    ]
    if options.sample is not None:
        chosen = sample(chosen, options.sample)
    print(_LINE.format("function", "input", "s/100 kB", "growth", "network", ""))
    failed = 0
    with Measurer(limit=options.limit) as measurer:
        for function, kind, make in chosen:
            growth = measurer.growth(function, kind, make, sizes=sizes)
            failed += (bad := is_bad(growth))
            if bad or options.all:
                print(row(growth), flush=True)
    print(f"{len(chosen)} rows, {failed} over {LIMIT} s for 100 kB or growing faster than size^{STEEPEST}, or raised")
    return 1 if failed else 0


def sample(chosen: Sequence[Case], count: int) -> list[Case]:
    """At most `count` of the inputs of each function, drawn with a fixed seed."""
    found: list[Case] = []
    for function in dict.fromkeys(function for function, _, _ in chosen):
        own = [case for case in chosen if case[0] == function]
        found += random.Random(function).sample(own, min(count, len(own)))
    return found


def is_bad(growth: Growth) -> bool:
    """Whether a function raised, took too long, or grows too fast."""
    is_steep = growth.exponent > STEEPEST and growth.per_100_kb > LIMIT / 10
    return growth.crash is not None or growth.per_100_kb > LIMIT or is_steep


def row(growth: Growth) -> str:
    figures = " ".join(f"{size // 1000}k {seconds:.2f}" for size, seconds in growth.seconds.items())
    network = f"{growth.network_per_100_kb:.2f}" if growth.network_per_100_kb else ""
    columns = f"{growth.per_100_kb:.2f}", f"{growth.exponent:.2f}", network
    return _LINE.format(growth.function, growth.kind, *columns, growth.crash or figures)


if __name__ == "__main__":
    sys.exit(main())
