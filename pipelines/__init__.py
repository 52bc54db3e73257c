"""What happens to a page, from raw text to attributed claims.

    spider ──Page──▶ boilerplate ──Article──▶ history ──▶ language ──▶ claims ──▶ output ──▶ articles.jsonl
                         └─ Rejected (with a reason) ───────────────────────────────────────▶ rejected.jsonl

``records`` holds the records that are passed on. Each stage is a folder or a module of pure functions, which know
nothing of Scrapy, and a thin item pipeline around them, built on ``stage.Stage``. Stages never import each other.

Offsets are 0-based and half-open, in Unicode code points: ``articleBody[start:end] == text``.
"""
