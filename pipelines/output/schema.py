"""The published JSON Schema, made from the records."""

from __future__ import annotations

import json
from pathlib import Path

from pipelines.records import SCHEMA_VERSION, Article

SCHEMA_PATH = Path(__file__).parent.parent / "schema" / "article.schema.json"


def article_schema() -> str:
    """JSON Schema (draft 2020-12) of a line of articles.jsonl. `scrapy schema` prints it."""
    schema = Article.model_json_schema(mode="serialization")
    heading = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Hearsay article, version {SCHEMA_VERSION}",
    }
    return (
        json.dumps(heading | {key: schema[key] for key in schema if key != "title"}, indent=2, ensure_ascii=False)
        + "\n"
    )
