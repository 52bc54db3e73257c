"""Archives of millions of pages on datatrove: local, Slurm or Ray.

    archives ──▶ ReadArchives ──Page──▶ ProcessPages ──▶ WriteRecords ──▶ parts/     a task: one or several archives
    parts/ ──▶ MergeParts ──▶ articles/ rejected/ groups.jsonl manifest.json         one task, after all others

``inputs`` finds archives, here or at fsspec addresses; ``steps`` holds the three steps of the first job; ``merge`` is
the second job, which compares articles with each other as a crawl's history does; ``shards`` writes files that are
complete or absent, ``tables`` the records in them; ``executors`` chooses where tasks run, and starts a task again whose
process was killed. ``command`` is `hearsay cluster`.
"""
