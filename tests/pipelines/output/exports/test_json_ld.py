"""schema.org's Claims: every node has its type, and every reference its node."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pipelines.output.exports.inputs import ExportInput
from pipelines.output.exports.json_ld import write_json_ld

# What schema.org knows of a Claim, as a CreativeWork too.
CLAIM_PROPERTIES = set(
    "@type @id identifier text abstract genre keywords author citation contributor dateCreated inLanguage appearance"
    " firstAppearance hasPart".split()
)


def graph(records: ExportInput, folder: Path) -> list[dict[str, Any]]:
    write_json_ld(records, folder)
    document = json.loads((folder / "claims.jsonld").read_text(encoding="utf-8"))
    assert document["@context"] == "https://schema.org"
    nodes: list[dict[str, Any]] = document["@graph"]
    return nodes


def test_claims_appear_in_articles_of_the_graph(full: ExportInput, tmp_path: Path) -> None:
    nodes = graph(full, tmp_path)
    articles = {node["@id"]: node for node in nodes if node["@type"] == "NewsArticle"}
    claims = [node for node in nodes if node["@type"] == "Claim"]
    assert len(articles) == 5
    assert len(claims) == 32
    for node in claims:
        assert node.keys() <= CLAIM_PROPERTIES
        if "hasPart" not in node:
            assert node["appearance"]["@id"] in articles
    assert all(" " not in id_ for id_ in articles)


def test_a_claim_names_its_origin_and_who_passes_it_on(full: ExportInput, tmp_path: Path) -> None:
    by_text = {node.get("text"): node for node in graph(full, tmp_path)}
    passed_on = by_text["2 of them held forged stamps"]
    assert passed_on["author"]["@type"] == "Organization"
    assert passed_on["author"]["description"] == "a customs officer"
    assert "name" not in passed_on["author"]
    assert [who["name"] for who in passed_on["contributor"]] == ["Quay Gazette"]
    doubted = next(node for node in by_text.values() if node.get("genre") == "mixed")
    assert doubted["keywords"] == ["negated", "doubts"]
    assert doubted["dateCreated"] == "2026-03-02"
    assert doubted["author"]["name"] == "Ann O'Hara"
    cited = next(node for node in by_text.values() if "citation" in node)
    assert cited["citation"] == {"@type": "CreativeWork", "name": "PORT 😀"}
    assert "author" not in cited


def test_a_group_is_a_claim_of_several_appearances(full: ExportInput, tmp_path: Path) -> None:
    nodes = graph(full, tmp_path)
    group = next(node for node in nodes if "hasPart" in node)
    assert [article["@id"] for article in group["appearance"]] == ["https://quay.example/0", "https://quay.example/1"]
    assert group["firstAppearance"] == group["appearance"][0]
    ids = {node["@id"] for node in nodes}
    assert {part["@id"] for part in group["hasPart"]} <= ids


def test_the_graph_of_nothing_is_empty(empty: ExportInput, tmp_path: Path) -> None:
    assert graph(empty, tmp_path) == []
