"""Programs that measure quality and speed, with pinned floors.

README.md lists them. Each program, such as ``python -m benchmarks.attribution``, reads public data under
``../shared/data`` (or ``--data``), prints its scores with intervals and figures for comparison, and checks them against
``floors.json``: exit status 0 when every score reaches its floor, 1 when one is below, 2 when data is missing.

``readers`` reads the data, ``metrics`` computes scores as pure functions, ``rivals`` runs other systems on the same
documents. ``floors`` pins scores, ``bootstrap`` computes intervals, and ``number_pairs`` and
``sample_pages`` compose pairs of numbers and articles.
``kills``, ``disturbances``, ``durability``, ``memory``, ``news`` and ``speed`` measure whole runs, and ``hostile`` CPU
time on hostile input.
"""
