"""What happens to a page, from raw text to attributed claims.

    spider ──Page──▶ boilerplate ──Article──▶ history ──▶ language ──▶ claims ──▶ output ──▶ articles.jsonl
                         │                                                                         │
                         └─ Rejected (with a reason) ──▶ rejected.jsonl          corroboration ──▶ groups.jsonl

``core`` holds the records that are passed on, the base class of all stages, worker processes and decoding. Each stage
is a folder of pure functions that know nothing of Scrapy, with a thin item pipeline around them in its module
`stage`. Stages never import each other.

``boilerplate`` turns a page into an article, ``history`` compares it with what the job has written before,
``language`` detects its language, ``claims`` extracts its claims, and ``output`` writes the record. ``runs`` keeps a
run's files and what a job knows of earlier runs. When a run finishes, ``corroboration`` groups the claims of its
articles. ``schema`` holds the published JSON Schemas.

Offsets are 0-based and half-open, in Unicode code points: ``articleBody[start:end] == text``.
"""
