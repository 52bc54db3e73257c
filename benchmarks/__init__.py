"""Score and speed programs, with their pinned floors.

Each program, such as ``python -m benchmarks.attribution``, reads the public data under ``../shared/data`` (or
``--data``), prints its scores with intervals and comparison figures, and holds them against ``floors.json``: exit
status 0 when no score is below its floor, 1 when one is, 2 when data is missing. ``floors`` keeps the floors,
``bootstrap`` makes the intervals. Scores are computed by pure functions, tested on cases that a person can check.
"""
