"""Measure how often each rule fires, and what the scores lose without it.

The rules are those of claims and of cleaning.

python -m benchmarks.rules [--data ../shared/data] [--articles 20]

A rule of the claims pipeline is a component that changes what an earlier component assigned. A rule of cleaning is the
name that a removed line carries; without the rule, its lines would stay in the article. The scores of claims compare
claims with a source to all attributions in PolNeAR, including the deeds that the statement filter drops on purpose.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from benchmarks.floors import DATA_MISSING, DEFAULT_DATA, OK, missing
from benchmarks.metrics import attributions as metrics
from benchmarks.metrics import shingles
from benchmarks.metrics.attributions import Counts
from benchmarks.readers import basil, dumps, pages, polnear
from benchmarks.readers.dumps import DumpPage
from pipelines.boilerplate.cleaned import Cleaned
from pipelines.boilerplate.html import clean_html
from pipelines.boilerplate.text import clean_text
from pipelines.claims.pipeline import load
from pipelines.claims.structures import Attribution
from pipelines.core.spans import offsets

TRAINING_ARTICLES = 150

SCORES = ("linked F1", "linked precision", "linked recall", "exact content F1")


@dataclass(frozen=True)
class Text:
    """An article of a corpus; `gold` if its attributions are annotated."""

    corpus: str
    text: str
    gold: list[Attribution] | None = None


def main(argv: Sequence[str] | None = None) -> int:
    """Print both tables; the exit status is 0, or 2 if data is missing.

    There are no floors.
    """
    parser = argparse.ArgumentParser(prog="python -m benchmarks.rules", description=__doc__)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder of the public data (%(default)s)")
    parser.add_argument("--articles", type=int, help="so many articles of each corpus; all where not given")
    options = parser.parse_args(argv)
    if problems := missing(files(options.data)):
        print("\n".join(problems), file=sys.stderr)
        return DATA_MISSING
    print_claims(list(texts(options.data, most=options.articles)))
    print_cleaning(list(dumps.read_dumps(options.data))[: options.articles])
    return OK


def files(data: Path) -> list[Path]:
    """The data files that are read."""
    return [data / name for name in (polnear.DEV, polnear.TRAIN, basil.FOLDER, pages.TRUTH)]


def texts(data: Path, *, most: int | None = None) -> Iterator[Text]:
    """Articles of PolNeAR dev and train, BASIL, and saved pages.

    150 of train; the pages are those of article-extraction-benchmark.
    """
    for document in list(polnear.read(data / polnear.DEV))[:most]:
        yield Text("dev", document.text, document.attributions)
    for document in list(polnear.read(data / polnear.TRAIN))[: min(most or TRAINING_ARTICLES, TRAINING_ARTICLES)]:
        yield Text("train", document.text, document.attributions)
    for path in sorted((data / basil.FOLDER).glob("*.json"))[:most]:
        yield Text("basil", basil.read(path, stripped=True))
    for page in list(pages.read_benchmark(data))[:most]:
        yield Text("pages", page.article)


# Claims


def rules(nlp: Language) -> list[str]:
    """The components that change what an earlier one assigned, in order."""
    found: list[str] = []
    assigned: set[str] = set()
    for name in nlp.pipe_names:
        own = set(nlp.get_pipe_meta(name).assigns)
        if own and own <= assigned:
            found.append(name)
        assigned |= own
    return found


def fires(nlp: Language, text: str) -> Counter[str]:
    """How many values each rule changes, adds or drops in `text`."""
    doc = nlp.make_doc(text)
    count: Counter[str] = Counter()
    refining = set(rules(nlp))
    for name, component in nlp.pipeline:
        attributes = [each.partition("._.")[2] for each in nlp.get_pipe_meta(name).assigns]
        before = [_values(doc, each) for each in attributes] if name in refining else []
        doc = component(doc)
        if before:
            after = [_values(doc, each) for each in attributes]
            count[name] += sum(map(_changed, before, after))
    return count


def _values(doc: Doc, attribute: str) -> list[str]:
    return [repr(value) for value in getattr(doc._, attribute)]


def _changed(before: list[str], after: list[str]) -> int:
    gone, new = Counter(before) - Counter(after), Counter(after) - Counter(before)
    return max(gone.total(), new.total())


def claimed(doc: Doc) -> list[Attribution]:
    """The claims of `doc` that have a source, as attributions.

    The source is the last one of their chain.
    """
    return [
        Attribution(
            [(claim.source.start, claim.source.end)] if claim.source else [],
            [(claim.cue.start, claim.cue.end)] if claim.cue else [],
            offsets(claim.fragments),
        )
        for claim in doc._.claims
        if claim.chain
    ]


def scored(nlp: Language, text: Text, without: Iterable[str]) -> dict[str, dict[str, Counts]]:
    """Linked and exact-content counts of the claims of `text`.

    With all rules ("") and without each of `without`.
    """
    read = {"sentences", "quotation_marks", "attribution_network"}
    doc = nlp(text.text, disable=[name for name in nlp.pipe_names if name not in read])
    found, gold = doc._.attributions, text.gold or []
    counts: dict[str, dict[str, Counts]] = {}
    for rule in ("", *without):
        doc._.attributions = found
        doc = nlp(doc, disable=[*read, rule])
        claims = claimed(doc)
        counts[rule] = {
            "linked": metrics.linked(text.text, gold, claims),
            "content": metrics.exact(gold, claims, role="content"),
        }
    return counts


def print_claims(given: Sequence[Text]) -> None:
    """Print how often each rule of claims fires, and what the scores lose."""
    nlp = load()
    names = rules(nlp)
    corpora = list(dict.fromkeys(each.corpus for each in given))
    fired: dict[str, Counter[str]] = {corpus: Counter() for corpus in corpora}
    counts: dict[str, list[dict[str, Counts]]] = {rule: [] for rule in ("", *names)}
    for each in given:
        firing = fires(nlp, each.text)
        fired[each.corpus] += firing
        if each.gold is not None:
            own = scored(nlp, each, [rule for rule in names if firing[rule]])
            for rule, documents in counts.items():
                documents.append(own.get(rule, own[""]))
    sizes = Counter(each.corpus for each in given)
    print("claims:", ", ".join(f"{corpus} {count} articles" for corpus, count in sizes.items()))
    full = summed(counts[""])
    print(" " * (24 + 7 * len(corpora)) + "without it lost of")
    print(f"{'rule':24}" + "".join(f"{corpus:>7}" for corpus in corpora) + "".join(f"{name:>18}" for name in SCORES))
    print(f"{'all':24}" + " " * 7 * len(corpora) + "".join(f"{value:18.4f}" for value in full.values()))
    for rule in names:
        lost = {name: full[name] - value for name, value in summed(counts[rule]).items()}
        cells = "".join(f"{fired[corpus][rule]:7}" for corpus in corpora)
        print(f"{rule:24}{cells}" + "".join(f"{value:+18.4f}" for value in lost.values()), flush=True)


def summed(counts: Sequence[dict[str, Counts]]) -> dict[str, float]:
    """Sum the scores of all documents."""
    linked = metrics.total(each["linked"] for each in counts)
    content = metrics.total(each["content"] for each in counts)
    values = (metrics.f1(linked), metrics.precision(linked), metrics.recall(linked), metrics.f1(content))
    return dict(zip(SCORES, values, strict=True))


# Cleaning


def print_cleaning(saved: Sequence[DumpPage]) -> None:
    """Print how many lines each rule of cleaning removes, and the F1 lost without it."""
    cleaners: dict[str, Callable[[DumpPage], Cleaned]] = {
        "html": lambda page: clean_html(page.html),
        "text": lambda page: clean_text(dumps.blocks(page)),
    }
    for form, clean in cleaners.items():
        cleaned = [clean(page) for page in saved]
        full = [shingles.count(page.article, each.articleBody) for page, each in zip(saved, cleaned, strict=True)]
        print(f"\ncleaning, {form}: {len(saved)} pages, F1 {shingles.f1(full):.4f}")
        print(f"{'rule':32}{'lines':>7}{'pages':>7}{'F1 lost without it':>20}")
        for rule in sorted({line.rule for each in cleaned for line in each.removed}):
            counts, lines, touched = list(full), 0, 0
            for index, (page, each) in enumerate(zip(saved, cleaned, strict=True)):
                back = [line.text for line in each.removed if line.rule == rule]
                lines, touched = lines + len(back), touched + bool(back)
                if back:
                    counts[index] = shingles.count(page.article, "\n".join([each.articleBody, *back]))
            print(f"{rule:32}{lines:7}{touched:7}{shingles.f1(full) - shingles.f1(counts):+20.4f}")


if __name__ == "__main__":
    raise SystemExit(main())
