"""JSON-LD: schema.org Claims with the articles in which they appear."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pipelines.core.records import Article, Claim, Source
from pipelines.core.records.groups import ClaimGroup
from pipelines.output.exports.inputs import ExportInput, iri, urn, whole_file

Node = dict[str, Any]

# A document is cited; whoever has no type here has no @type.
_TYPES = {
    "person": "Person",
    "unnamed": "Person",
    "organization": "Organization",
    "publication": "Organization",
    "officials": "Organization",
    "group": "Organization",
}


def write_json_ld(records: ExportInput, folder: Path) -> None:
    """Write `claims.jsonld`: one graph of all articles, claims and groups."""
    with whole_file(folder / "claims.jsonld") as file:
        file.write('{"@context": "https://schema.org", "@graph": [')
        for number, node in enumerate(_nodes(records)):
            file.write(("," if number else "") + "\n" + json.dumps(node, ensure_ascii=False))
        file.write("\n]}\n")


def article_node(article: Article) -> Node:
    """A NewsArticle; without what is unknown."""
    return _known(
        {
            "@type": "NewsArticle",
            "@id": iri(article.canonicalUrl),
            "url": iri(article.canonicalUrl),
            "identifier": article.id,
            "headline": article.headline,
            "articleSection": article.articleSection,
            "keywords": article.keywords,
            "abstract": article.description,
            "author": [{"@type": "Person", "name": name} for name in article.authors],
            "publisher": article.publisher and {"@type": "Organization", "name": article.publisher},
            "image": article.image,
            "datePublished": article.datePublished,
            "dateModified": article.dateModified,
            "inLanguage": article.inLanguage if article.inLanguage != "und" else None,
        }
    )


def claim_node(claim: Claim, article: Article) -> Node:
    """A Claim with `author` (origin), `contributor` (intermediaries), `appearance`."""
    origin = claim.source
    document = origin is not None and origin.type == "document"
    return _known(
        {
            "@type": "Claim",
            "@id": urn(claim.id),
            "identifier": claim.id,
            "text": claim.text,
            "abstract": claim.standaloneText,
            "genre": claim.kind,
            "keywords": [word for word, holds in (("negated", claim.negated),) if holds] + _stance(claim),
            "author": _agent(origin) if origin is not None and not document else None,
            "citation": {"@type": "CreativeWork", "name": origin.label} if origin is not None and document else None,
            "contributor": [_agent(link.source) for link in claim.chain[:-1] if link.source is not None],
            "dateCreated": claim.saidOn.value if claim.saidOn is not None else None,
            "inLanguage": article.inLanguage if article.inLanguage != "und" else None,
            "appearance": {"@id": iri(article.canonicalUrl)},
        }
    )


def group_node(group: ClaimGroup) -> Node:
    """The Claim of a group: `appearance` are its articles, `hasPart` its claims."""
    appearances = [{"@id": address} for address in dict.fromkeys(iri(member.url) for member in group.members)]
    return _known(
        {
            "@type": "Claim",
            "@id": urn(group.id),
            "identifier": group.id,
            "text": group.text,
            "appearance": appearances,
            "firstAppearance": appearances[0] if appearances else None,
            "hasPart": [{"@id": urn(member.claimId)} for member in group.members],
        }
    )


def _nodes(records: ExportInput) -> Iterator[Node]:
    """A node for each article, claim and group."""
    for article in records.articles():
        yield article_node(article)
        for claim in article.claims:
            yield claim_node(claim, article)
    for group in records.groups():
        yield group_node(group)


def _agent(source: Source) -> Node:
    """Whoever speaks: by name, or, without one, by description."""
    return _known(
        {
            "@type": _TYPES.get(source.type or ""),
            "identifier": source.entityId,
            "name": source.name,
            "description": source.label if source.name is None else source.role,
        }
    )


def _stance(claim: Claim) -> list[str]:
    return [] if claim.stance == "asserts" else [claim.stance]


def _known(node: Node) -> Node:
    return {key: value for key, value in node.items() if value not in (None, [], "")}
