"""W3C Web Annotations of claims, sources and cues, and their texts."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from pipelines.core.records import Article, Claim, Source, Span
from pipelines.output.exports.inputs import ArticleNames, ExportInput, iri, urn, whole_file

Node = dict[str, Any]

# Characters before and after a quotation that tell it from others of the same words.
_AROUND = 32


def write_web_annotations(records: ExportInput, folder: Path) -> None:
    """Write `annotations.jsonld`, a collection, and the articles' texts to `texts/`."""
    (folder / "texts").mkdir(parents=True, exist_ok=True)
    names = ArticleNames()
    total = 0
    with whole_file(folder / "annotations.jsonld") as file:
        file.write('{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationCollection",')
        file.write(' "label": "Claims in news articles", "first": {"type": "AnnotationPage", "items": [')
        for article in records.articles():
            text_file = f"texts/{names(article)}.txt"
            with whole_file(folder / text_file) as text:
                text.write(article.articleBody)
            for annotation in article_annotations(article, text_file):
                file.write(("," if total else "") + "\n" + json.dumps(annotation, ensure_ascii=False))
                total += 1
        file.write(f'\n]}}, "total": {total}}}\n')


def article_annotations(article: Article, text_file: str) -> Iterator[Node]:
    """The annotations of one article, whose text is in `text_file`."""

    def annotation(id_: str, motivation: str, body: list[Node], spans: Sequence[Span]) -> Node:
        targets = [target(span, article, text_file) for span in spans]
        return {"id": id_, "type": "Annotation", "motivation": motivation, "body": body, "target": targets}

    for claim in article.claims:
        yield annotation(urn(claim.id), "classifying", claim_bodies(claim), claim.fragments)
        part_of = {"type": "SpecificResource", "source": urn(claim.id), "purpose": "linking"}
        for position, link in enumerate(claim.chain):
            if link.source is not None:
                source_id = f"{urn(claim.id)}:source-{position}"
                yield annotation(source_id, "linking", [*source_bodies(link.source), part_of], [link.source])
            if link.cue is not None:
                cue_id = f"{urn(claim.id)}:cue-{position}"
                yield annotation(cue_id, "linking", [_text(link.cue.lemma), part_of], [link.cue])


def claim_bodies(claim: Claim) -> list[Node]:
    """A claim's kind, stance, origin and standalone text."""
    bodies = [_text(claim.kind, "classifying"), _text(f"stance: {claim.stance}")]
    if claim.negated:
        bodies.append(_text("negated"))
    if claim.source is not None:
        bodies.append(_text(claim.source.label, "identifying"))
    if claim.standaloneText is not None:
        bodies.append(_text(claim.standaloneText, "describing"))
    return bodies


def source_bodies(source: Source) -> list[Node]:
    """A source's name, or else its description, and its type."""
    return [_text(source.label, "identifying"), *([_text(source.type)] if source.type else [])]


def target(span: Span, article: Article, text_file: str) -> Node:
    """The place of `span`, by its offsets in the article's text and by its words."""
    body = article.articleBody
    return {
        "type": "SpecificResource",
        "source": iri(article.canonicalUrl),
        # Offsets count in the text as it was taken out of the page, of which this is the copy.
        "state": {
            "type": "TimeState",
            "sourceDate": article.metadata.model_dump(mode="json")["retrievedAt"],
            "cached": text_file,
        },
        "selector": [
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
            {
                "type": "TextQuoteSelector",
                "exact": span.text,
                "prefix": body[max(0, span.start - _AROUND) : span.start],
                "suffix": body[span.end : span.end + _AROUND],
            },
        ],
    }


def _text(value: str, purpose: str = "tagging") -> Node:
    return {"type": "TextualBody", "purpose": purpose, "value": value}
