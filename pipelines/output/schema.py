"""The published JSON Schema, made from the records."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pipelines.core.records import SCHEMA_VERSION, Article

SCHEMA_PATH = Path(__file__).parent.parent / "schema" / "article.schema.json"


def article_schema() -> str:
    """JSON Schema (draft 2020-12) of a line of articles.jsonl. `scrapy schema` prints it."""
    schema = _published(Article.model_json_schema(mode="serialization"))
    heading = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:hearsay:schema:article:{SCHEMA_VERSION}",
        "title": f"Hearsay article, version {SCHEMA_VERSION}",
    }
    return json.dumps(schema | heading, indent=2, ensure_ascii=False) + "\n"


def _published(schema: Any) -> Any:
    """Without what only the program needs: generated titles, line breaks, and the ban on fields yet to be added."""
    if isinstance(schema, list):
        return [_published(part) for part in schema]
    if not isinstance(schema, dict):
        return " ".join(schema.split()) if isinstance(schema, str) else schema
    return {
        key: _published(part)
        for key, part in schema.items()
        if key != "additionalProperties" and not (key == "title" and isinstance(part, str))
    }
