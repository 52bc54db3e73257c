"""Read the network's training data, and select what each pass uses."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from benchmarks.readers import polnear
from benchmarks.readers.checkworthiness import Labelled, read_claimbuster, read_news
from benchmarks.readers.sources import GAP, read_gap
from pipelines.claims.model.words import Splitter
from training.attribution.auxiliary_examples import antecedent_example, entity_example, sentence_examples
from training.attribution.batches import batches
from training.attribution.compose import donors, inserted, nested
from training.attribution.data import (
    Annotated,
    Span,
    TaggedSentence,
    names_of,
    read_basil,
    read_bio,
    read_polnear,
    renamed,
)
from training.attribution.examples import Document, Example
from training.attribution.filled_patterns import patterned, shaped
from training.attribution.language_patterns import PATTERNS
from training.attribution.languages import foreign_document, plain_sentences
from training.attribution.marks import with_marks

BASIL = Path("stories/basil")


@dataclass(frozen=True)
class Sources:
    """All training data.

    documents: each as annotated by all its annotators. pool: sentences to nest, with attributions and without.
    entities: sentences with entities, and how many of each set a pass uses. renamed: those whose names are exchanged,
    names: all names in them. debates: sentences labelled for check-worthiness, in order; news: the same, in windows.
    antecedents: pronouns with their candidates. unlabelled: texts for a teacher. foreign: sentences of other languages
    to fill patterns with.
    """

    splitter: Splitter
    documents: list[list[Annotated]]
    pool: tuple[list[Annotated], list[Annotated]]
    entities: list[tuple[list[TaggedSentence], int]]
    renamed: list[tuple[list[TaggedSentence], int]]
    names: dict[str, list[list[str]]]
    debates: list[Labelled]
    news: list[Example]
    antecedents: list[Example]
    unlabelled: list[str]
    foreign: dict[str, list[str]]


def read_sources(data: Path, splitter: Splitter, config: dict[str, Any]) -> Sources:
    """Read all training data, from the files under `data` that `config` names."""
    rows: dict[str, list[Annotated]] = {}
    for name, annotated in read_polnear(data / "attribution/polnear/train.jsonl.gz"):
        rows.setdefault(name, []).append(annotated)
    documents = list(rows.values())[: config.get("documents")]
    pool = donor_pool(documents, splitter)
    entities = [(read_bio(data / name), share) for name, share in config["entities"].items()]
    renamable = [(read_bio(data / name), share) for name, share in config.get("renamed", {}).items()]
    debates = [each for each in read_claimbuster(data) if not each.held_out]
    news = news_sentences(data, config["window"], splitter)
    pronouns = [antecedent_example(case, splitter) for case in read_gap(data / GAP[0]) if not case.weighing]
    print(f"{len(documents)} documents, {len(pool[0])} + {len(pool[1])} sentences to nest", flush=True)
    return Sources(
        splitter,
        documents,
        pool,
        entities,
        renamable,
        names_of(sentence for sentences, _ in renamable for sentence in sentences),
        debates,
        news,
        [each for each in pronouns if each is not None],
        read_basil(data / BASIL),
        {language: plain_sentences(data, language) for language in PATTERNS} if config.get("foreign") else {},
    )


def news_sentences(data: Path, window: int, splitter: Splitter) -> list[Example]:
    """Examples of the labelled sentences of news.

    Each alone and again within its article.
    """
    texts = {document.name: document.text for document in polnear.read(data / polnear.TRAIN)}
    labelled: dict[str, list[tuple[Span, int]]] = {}
    alone: list[Example] = []
    for each in read_news(data):
        if not each.held_out:
            labelled.setdefault(each.document, []).append((each.span, each.label))
            alone += sentence_examples(each.text, [((0, len(each.text)), each.label)], 512, splitter)
    within = [
        one for name, spans in labelled.items() for one in sentence_examples(texts[name], spans, window, splitter)
    ]
    return alone + within


def pass_batches(sources: Sources, index: int, config: dict[str, Any]) -> list[list[Example]]:
    """Make the batches of a pass.

    Each document once, by one annotator, and samples of the auxiliary tasks.
    """
    generator = random.Random(f"{config['seed']} {index}")
    examples: list[Example] = []
    for number in pass_documents(len(sources.documents), index, config):
        annotated = generator.choice(sources.documents[number])
        annotated = nested(annotated, sources.pool, config["nested_share"], generator)
        annotated = inserted(annotated, sources.pool[0], config["inserted_share"], generator)
        if generator.random() < config.get("marks_share", 0.0):
            annotated = with_marks(annotated, generator)
        document = Document(annotated, sources.splitter)
        cut = document.segments if generator.random() < config["segment_share"] else document.windows
        examples += cut(config["window"], generator)
    unquoted = [donor for donor in sources.pool[1] if not set('“”"«»') & set(donor.text)]
    for _ in range(config["patterns"] if index >= config["patterns_from"] else 0):
        document = Document(patterned(unquoted, generator), sources.splitter)
        examples += document.windows(config["window"], generator)
    for _ in range(config.get("shapes", 0)):
        document = Document(shaped(unquoted, generator), sources.splitter)
        examples += document.windows(config["window"], generator)
    for language, plain in sources.foreign.items():
        for _ in range(config["foreign"].get(language, config["foreign"]["other"])):
            document = Document(foreign_document(language, plain, generator), sources.splitter)
            examples += document.windows(config["window"], generator)
    tagged = [one for sentences, share in sources.entities for one in generator.sample(sentences, share)]
    for sentences, share in sources.renamed:
        tagged += [renamed(each, sources.names, generator) for each in generator.choices(sentences, k=share)]
    named = [entity_example(sentence, sources.splitter) for sentence in tagged]
    labelled_sentences = [
        *generator.sample(sources.news, config["news"]),
        *speeches(sources, config["debates"], generator),
    ]
    pronouns = generator.sample(sources.antecedents, config["antecedents"])
    unlabelled = [
        replace(window, labelled=False)
        for text in generator.sample(sources.unlabelled, config.get("unlabelled", 0))
        for window in Document(Annotated(text, []), sources.splitter).windows(config["window"], generator)
    ]
    kinds = (examples, named, labelled_sentences, pronouns, unlabelled)
    made = [batch for kind in kinds for batch in batches(kind, config["batch"], generator)]
    generator.shuffle(made)
    return made


def pass_documents(count: int, index: int, config: dict[str, Any]) -> list[int]:
    """Select a pass's documents.

    Every epoch shuffles all of them, and each pass takes an equal share.
    """
    parts = config["passes_per_epoch"]
    order = list(range(count))
    random.Random(config["seed"] + index // parts).shuffle(order)
    return order[index % parts :: parts]


def speeches(sources: Sources, count: int, generator: random.Random) -> Iterator[Example]:
    """Draw about `count` labelled sentences of debates.

    Most alone, the others with those that follow.
    """
    while count > 0:
        first = generator.randrange(len(sources.debates))
        taken = sources.debates[first : first + (1 if generator.random() < 0.7 else generator.randint(2, 8))]
        count -= len(taken)
        text, spans = "", []
        for each in taken:
            spans.append(((len(text), len(text) + len(each.text)), each.label))
            text += each.text + " "
        yield from sentence_examples(text, spans, 512, sources.splitter)


def donor_pool(documents: list[list[Annotated]], splitter: Splitter) -> tuple[list[Annotated], list[Annotated]]:
    """Collect sentences with attributions of their own, and sentences without."""
    found: list[Annotated] = []
    for versions in documents:
        document = Document(versions[0], splitter)
        found += donors(versions[0], document.sentences())
    return [donor for donor in found if donor.attributions], [donor for donor in found if not donor.attributions]
