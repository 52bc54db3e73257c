"""The published JSON Schemas, made from the records."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pipelines.core.records import SCHEMA_VERSION, Article, Record
from pipelines.core.records.groups import ClaimGroup

SCHEMA_PATH = Path(__file__).parent.parent / "schema" / "article.schema.json"
GROUP_SCHEMA_PATH = SCHEMA_PATH.with_name("group.schema.json")


def article_schema() -> str:
    """JSON Schema (draft 2020-12) of a line of articles.jsonl.

    `scrapy schema` prints it.
    """
    return _schema(Article, "article", title="Hearsay article")


def group_schema() -> str:
    """JSON Schema (draft 2020-12) of a line of groups.jsonl.

    `scrapy schema groups` prints it.
    """
    return _schema(ClaimGroup, "group", title="Hearsay group of claims")


def _schema(record: type[Record], name: str, *, title: str) -> str:
    """The JSON Schema of a record."""
    schema = _published(record.model_json_schema(mode="serialization"))
    heading = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:hearsay:schema:{name}:{SCHEMA_VERSION}",
        "title": f"{title}, version {SCHEMA_VERSION}",
    }
    return json.dumps(schema | heading, indent=2, ensure_ascii=False) + "\n"


def _published(schema: Any) -> Any:
    """Remove what only the program needs, such as generated titles.

    Line breaks go, and the ban on fields yet to be added.
    """
    if isinstance(schema, list):
        return [_published(part) for part in schema]
    if not isinstance(schema, dict):
        return " ".join(schema.split()) if isinstance(schema, str) else schema
    return {
        key: _published(part)
        for key, part in schema.items()
        if key != "additionalProperties" and not (key == "title" and isinstance(part, str))
    }
