"""Pages that MkDocs generates from the code, so that they stay current.

Record fields and settings. The functions take no argument and return Markdown; ``on_files`` is the hook that MkDocs
calls.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

ROOT = Path(__file__).resolve().parents[2]


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the generated pages, and CONTRIBUTING.md, which is kept at the root."""
    if str(ROOT) not in sys.path:  # MkDocs is started as a script, which does not see the project
        sys.path.insert(0, str(ROOT))
    pages = {
        "records.md": records_page(),
        "settings.md": settings_page(),
        "contributing.md": (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").replace("](docs/", "]("),
    }
    for name, text in pages.items():
        files.append(File.generated(config, name, content=text))
    return files


def records_page() -> str:
    """Every record with its fields, and the reasons of rejected pages."""
    from pipelines.core.records import REJECT_REASONS, Article, Rejected  # noqa: PLC0415
    from pipelines.core.records.groups import ClaimGroup  # noqa: PLC0415 - on_files sets the path

    parts = [
        "# Record fields",
        "A run writes one record a line: articles to `articles.jsonl`, pages that did not become an article to "
        "`rejected.jsonl`, and claims that several articles make to `groups.jsonl`. All keys are on every line, lists "
        "are never null, and times are RFC 3339 in UTC. Offsets are 0-based and half-open, in Unicode code points: "
        "`articleBody[start:end] == text` for every span. `scrapy schema` prints the JSON Schema; within a major "
        "version of `schemaVersion` fields are only added.",
    ]
    described: set[str] = set()
    for model in (Article, ClaimGroup, Rejected):
        schema = model.model_json_schema(mode="serialization")
        definitions = schema.get("$defs", {})
        for name, record in {model.__name__: schema, **definitions}.items():
            if name not in described and "properties" in record:
                described.add(name)
                parts += list(_record(name, record))
    parts += ["## Why a page is rejected", "| reason | meaning |\n| --- | --- |"]
    parts[-1] += "".join(f"\n| `{reason}` | {meaning} |" for reason, meaning in REJECT_REASONS.items())
    return "\n\n".join(parts) + "\n"


def _record(name: str, schema: dict[str, Any]) -> Iterator[str]:
    """The section of one record: its description, and a row for each field."""
    yield f"## {name}"
    yield " ".join(schema.get("description", "").split())
    rows = ["| field | type | meaning |", "| --- | --- | --- |"]
    for field, about in schema["properties"].items():
        meaning = " ".join(about.get("description", "").split()).replace("|", "\\|")
        rows.append(f"| `{field}` | {_type_of(about)} | {meaning} |")
    yield "\n".join(rows)


def _type_of(about: dict[str, Any]) -> str:
    """`list of Claim`, `string or null`, …"""
    if "anyOf" in about:
        return " or ".join(_type_of(part) for part in about["anyOf"])
    if "$ref" in about:
        name = about["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    if "enum" in about or "const" in about:
        return " ".join(f"`{value}`" for value in about.get("enum", [about.get("const")]))
    if about.get("type") == "array":
        return f"list of {_type_of(about['items'])}"
    return str(about.get("type", "any"))


def settings_page() -> str:
    """The settings of our own with their defaults and comments.

    From crawler/settings.py.
    """
    rows = "".join(f"| `{name}` | `{default}` | {meaning} |\n" for name, (default, meaning) in own_settings().items())
    return (
        "# Settings\n\nGive any of them for one run with `-s NAME=value`, as all of "
        "[Scrapy's](https://docs.scrapy.org/en/latest/topics/settings.html). They are declared in "
        "`crawler/settings.py`, from which this page is made.\n\n| setting | default | meaning |\n| --- | --- | --- |\n"
        + rows
    )


def own_settings() -> dict[str, tuple[object, str]]:
    """The default and meaning of each setting of our own, by name."""
    import scrapy.settings.default_settings as scrapys  # noqa: PLC0415

    import crawler.settings as ours  # noqa: PLC0415

    lines = Path(ours.__file__).read_text(encoding="utf-8").splitlines()
    found = {}
    for name, value in vars(ours).items():
        if name.isupper() and not hasattr(scrapys, name):
            place = next(number for number, line in enumerate(lines) if line.startswith(f"{name} ="))
            first = place
            while lines[first - 1].startswith("# "):
                first -= 1
            found[name] = (value, " ".join(line.removeprefix("# ") for line in lines[first:place]))
    return found
