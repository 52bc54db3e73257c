"""Web Annotations: both selectors of every target find the same words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pipelines.output.exports.inputs import ExportInput
from pipelines.output.exports.web_annotations import write_web_annotations


def collection(records: ExportInput, folder: Path) -> dict[str, Any]:
    write_web_annotations(records, folder)
    document: dict[str, Any] = json.loads((folder / "annotations.jsonld").read_text(encoding="utf-8"))
    return document


def test_both_selectors_find_the_words(full: ExportInput, tmp_path: Path) -> None:
    document = collection(full, tmp_path)
    items = document["first"]["items"]
    assert document["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert document["total"] == len(items)
    for item in items:
        assert item["type"] == "Annotation"
        for target in item["target"]:
            text = (tmp_path / target["state"]["cached"]).read_bytes().decode()
            position, quote = target["selector"]
            assert (position["type"], quote["type"]) == ("TextPositionSelector", "TextQuoteSelector")
            assert text[position["start"] : position["end"]] == quote["exact"]
            around = quote["prefix"] + quote["exact"] + quote["suffix"]
            assert text[position["start"] - len(quote["prefix"]) :].startswith(around)


def test_every_claim_source_and_cue_is_annotated(full: ExportInput, tmp_path: Path) -> None:
    items = collection(full, tmp_path)["first"]["items"]
    articles = list(full.articles())
    claims = [claim for article in articles for claim in article.claims]
    links = [link for claim in claims for link in claim.chain]
    spans = sum(link.source is not None for link in links) + sum(link.cue is not None for link in links)
    assert len(items) == len(claims) + spans
    first = articles[0].claims[1]
    (claim,) = [item for item in items[:20] if item["id"] == f"urn:hearsay:{first.id}"]
    bodies = {(body["purpose"], body["value"]) for body in claim["body"]}
    assert {
        ("classifying", "paraphrase"),
        ("identifying", "a customs officer"),
        ("tagging", "stance: asserts"),
    } == bodies
    part = next(item for item in items if item["id"] == f"urn:hearsay:{first.id}:source-0")
    assert {"type": "SpecificResource", "source": f"urn:hearsay:{first.id}", "purpose": "linking"} in part["body"]


def test_revisions_of_one_article_have_texts_of_their_own(full: ExportInput, tmp_path: Path) -> None:
    collection(full, tmp_path)
    assert len(list((tmp_path / "texts").iterdir())) == 6


def test_the_collection_of_nothing_is_empty(empty: ExportInput, tmp_path: Path) -> None:
    document = collection(empty, tmp_path)
    assert (document["total"], document["first"]["items"]) == (0, [])
