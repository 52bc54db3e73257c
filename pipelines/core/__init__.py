"""Shared by all stages: records, base class of stages, workers, decoding.

``records`` define the output, ``scalars`` their value types, ``jsonl`` their lines. ``stage`` is the base class of item
pipelines, and ``errors`` tells failures of an item from those of a run. ``workers`` runs pure functions in processes
(``worker_process``), which take one task after the other (``worker_tasks``); ``process_map`` is a `map` in several.
``decoding`` turns bytes into text (``charsets``). ``words``, ``language_codes``, ``writing_systems``, ``minhash`` and
``days`` describe texts and dates; ``spans`` computes with character offsets; ``redaction`` removes secrets; ``version``
is the program's.
"""
