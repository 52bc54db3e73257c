"""Score groups of claims of several outlets, beside other methods.

All read the same sentences.

python -m benchmarks.corroboration [--data ../shared/data] [--update-floors | --lower-floors] [--vectors] [--more]

Each pair of articles is scored by the copy of the decision that has not seen its story. Numbers are judged on composed
pairs; all definitions are in benchmarks/README.md.
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from statistics import fmean

import numpy as np
import numpy.typing as npt

from benchmarks.event_coreference import coreference_scores
from benchmarks.floors import DATA_MISSING, Results, add_arguments, corpus_hash, missing, settle
from benchmarks.metrics.same_claims import (
    FOLDS,
    Score,
    all_edges,
    b_cubed,
    claim_sentences,
    claims_of,
    edge_pairs,
    gold_labels,
    labels,
    origin_answers,
    pooled_index,
    predicted_pairs,
    score_pairs,
    unseen_edges,
)
from benchmarks.number_pairs import claim_of, number_pairs
from benchmarks.readers import ecbplus, same_claims
from benchmarks.readers.same_claims import Pair, Sentence, Story, gold_pairs, pair
from pipelines.core.records.groups import ClaimGroup
from pipelines.corroboration.decision import load, read_decision
from pipelines.corroboration.group import groups_from
from pipelines.corroboration.grouping import Edges
from pipelines.corroboration.index import ArticleIndex
from pipelines.corroboration.intervals import contradictions, intervals_of
from pipelines.corroboration.views import content_stems

Matrix = npt.NDArray[np.float32]


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_arguments(parser)
    parser.add_argument("--vectors", action="store_true", help="also run the rivals with sentence vectors (minutes)")
    parser.add_argument("--more", action="store_true", help="also score 46 stories whose labels trained nothing")
    options = parser.parse_args(argv)
    files = [*same_claims.files(options.data), *ecbplus.files(options.data)]
    problems = missing([options.data / same_claims.FOLDER, *files])
    if problems:
        print("\n".join(problems), file=sys.stderr)
        return DATA_MISSING
    stories = same_claims.read(options.data)
    groups, costs = unseen_groups(stories)
    if options.more:
        print_unseen(same_claims.read_more(options.data))
    scores = {**pair_scores(stories, groups), **cluster_scores(stories, groups), **number_scores()}
    events, by_lemma = coreference_scores(*(ecbplus.read(options.data, part) for part in ecbplus.PARTS))
    print(f"rival: events with one head stem in like documents, CoNLL F1 {by_lemma:.4f}")
    scores["events of ECB+ dev with gold mentions, CoNLL F1"] = events
    for name, value in [*rivals(stories, vectors=options.vectors).items(), *scores.items(), *costs.items()]:
        print(f"{name:<56} {value:8.4f}")
    return settle("corroboration", Results(corpus_hash(files), scores, costs), options)


def unseen_groups(stories: Sequence[Story]) -> tuple[list[ClaimGroup], dict[str, float]]:
    """Group all articles in one pool, and measure the time."""
    copies = [read_decision(fold=fold) for fold in range(FOLDS)]
    began = time.process_time()
    with pooled_index(stories) as index:
        edges = unseen_edges(stories, index, copies)
        groups = list(groups_from(edges, index, threshold=load().threshold))
        seconds = time.process_time() - began
        print_ceilings(stories, index, edges)
    articles = sum(len(story.articles) for story in stories)
    return groups, {"milliseconds an article, related in threes": seconds * 1000 / articles}


def print_unseen(stories: Sequence[Story]) -> None:
    """Print how the decision that ships groups stories whose labels trained nothing."""
    decision = load()
    with pooled_index(stories) as index:
        edges = all_edges(index, lambda one, other: decision)
        groups = list(groups_from(edges, index, threshold=decision.threshold))
    score = score_pairs(stories, predicted_pairs(stories, groups))
    print(f"{len(stories)} more stories: F1 {score.f1:.4f}, precision {score.precision:.4f}, recall {score.recall:.4f}")


def print_ceilings(stories: Sequence[Story], index: ArticleIndex, edges: Edges) -> None:
    """Print where pairs are lost: not compared, misjudged, or lost in grouping."""
    same, unsure = gold_pairs(stories)
    pairs = edge_pairs(stories, index, edges)
    likely: dict[Pair, float] = {}
    for edge, probability in edges.items():
        likely[pairs[edge]] = max(likely.get(pairs[edge], 0.0), probability)
    ranked = sorted((each for each in likely if each not in unsure), key=lambda each: (-likely[each], each))
    hits = accumulate(each in same for each in ranked)
    best = max(2 * right / (said + len(same)) for said, right in enumerate(hits, start=1))
    found = len(same & likely.keys()) / len(same)
    print(f"pairs that may be the same: {len(ranked)}, with {found:.4f} of the pairs to be found")
    print(f"before grouping, at the best threshold: F1 {best:.4f}")
    judged = {edge: 1.0 if pairs[edge] in same else 0.0 for edge in edges}
    score = score_pairs(stories, predicted_pairs(stories, groups_from(judged, index, threshold=load().threshold)))
    print(f"if each of them were judged right: F1 {score.f1:.4f}, recall {score.recall:.4f}")


def pair_scores(stories: Sequence[Story], groups: Sequence[ClaimGroup]) -> dict[str, float]:
    """Score pairs of sentences, and print the upper bound.

    The bound is the pairs both of whose sentences have a claim.
    """
    sentences = claim_sentences(stories)
    score = score_pairs(stories, predicted_pairs(stories, groups))
    print(f"pairs of sentences: precision {score.precision:.4f}, recall {score.recall:.4f}")
    whole = score_pairs(stories, predicted_pairs(stories, groups, spans=False))
    print(f"with all sentences of each member's claim, whatever its span: F1 {whole.f1:.4f}")
    same, _ = gold_pairs(stories)
    covered = set().union(*sentences.values())
    reachable = sum(one in covered and other in covered for one, other in same) / len(same)
    print(f"pairs both of whose sentences have a claim: {reachable:.4f} of {len(same)}")
    return {"pairs of sentences, F1": score.f1}


def cluster_scores(stories: Sequence[Story], groups: Sequence[ClaimGroup]) -> dict[str, float]:
    """B-cubed over the claims of each story, and the share of right origins.

    An answer is right if a group has the right number of independent origins.
    """
    members = [[member.claimId for member in group.members] for group in groups]
    parts = [b_cubed(gold_labels(story), labels(claims_of(story), members)) for story in stories]
    alone = [b_cubed(gold_labels(story), labels(claims_of(story), [])).f1 for story in stories]
    precision, recall = fmean(part.precision for part in parts), fmean(part.recall for part in parts)
    print(f"B-cubed precision {precision:.4f}, recall {recall:.4f}; every claim alone, F1 {fmean(alone):.4f}")
    answers = [answer for story in stories for answer in origin_answers(story, groups)]
    print(f"independent origins: {sum(answers)} of {len(answers)} groups whose labelled origin is one")
    return {
        "claims within a story, B-cubed F1": fmean(part.f1 for part in parts),
        "number of independent origins right": sum(answers) / max(1, len(answers)),
    }


def number_scores() -> dict[str, float]:
    """F1 of conflicting numbers, on composed pairs."""
    judged = [
        (each.conflict, bool(contradictions(intervals_of(claim_of(each.one)), intervals_of(claim_of(each.other)))))
        for each in number_pairs()
    ]
    hits = sum(true and said for true, said in judged)
    score = Score(hits / max(1, sum(said for _, said in judged)), hits / sum(true for true, _ in judged))
    return {"number conflicts, F1": score.f1}


def rivals(stories: Sequence[Story], *, vectors: bool) -> dict[str, float]:
    """TF-IDF cosine and sentence vectors of all-MiniLM-L6-v2.

    Each at its best threshold on these stories.
    """
    sentences = [
        ((article.id, place), article.articleBody[start:end])
        for story in stories
        for article in story.articles
        for place, (start, end) in enumerate(story.sentences[article.id])
    ]
    places, texts = [place for place, _ in sentences], [text for _, text in sentences]
    lexical = tf_idf(texts)
    found = {"rival: TF-IDF cosine, best threshold": best_f1(stories, places, lexical)}
    if vectors:
        from benchmarks.rivals.sentence_encoder import Encoder  # noqa: PLC0415 - of a package that need not be there

        encoded = Encoder().encode(texts)
        encoded /= np.linalg.norm(encoded, axis=1, keepdims=True)
        semantic = encoded @ encoded.T
        found["rival: sentence vectors, best threshold"] = best_f1(stories, places, semantic)
        found["rival: mean of both, best threshold"] = best_f1(stories, places, (lexical + semantic) / 2)
    return found


def tf_idf(texts: Sequence[str]) -> Matrix:
    """The cosine of every two texts."""
    counts = [Counter(content_stems(text)) for text in texts]
    frequency = Counter(word for each in counts for word in each)
    columns = {word: column for column, word in enumerate(sorted(frequency))}
    table = np.zeros((len(texts), len(columns)), dtype=np.float32)
    for row, each in enumerate(counts):
        for word, count in each.items():
            table[row, columns[word]] = (1 + math.log(count)) * math.log(len(texts) / frequency[word])
    table /= np.maximum(np.linalg.norm(table, axis=1, keepdims=True), 1e-9)
    product: Matrix = table @ table.T
    return product


def best_f1(stories: Sequence[Story], places: Sequence[Sentence], likeness: Matrix) -> float:
    """F1 over pairs of sentences of different articles at the best threshold."""
    same, unsure = gold_pairs(stories)
    rows, columns = np.nonzero(np.triu(likeness > np.quantile(likeness, 0.98), k=1))
    order = np.argsort(-likeness[rows, columns], kind="stable")
    hits = said = 0
    best = 0.0
    for row, column in zip(rows[order].tolist(), columns[order].tolist(), strict=True):
        one, other = places[row], places[column]
        candidate = pair(one, other)
        if one[0] == other[0] or candidate in unsure:
            continue
        said += 1
        hits += candidate in same
        best = max(best, 2 * hits / (said + len(same)))
    return best


if __name__ == "__main__":
    raise SystemExit(main())
