"""Score `detect` on sentences of 75 languages, beside other detectors.

langdetect alone, and other public ones.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections import Counter
from collections.abc import Sequence

from benchmarks import floors
from benchmarks.bootstrap import interval
from benchmarks.readers import languages
from benchmarks.readers.languages import Sample, is_right
from benchmarks.rivals.languages import LANGDETECT_KNOWS, Detector, installed
from pipelines.language import detect

TARGETS = {"five sentences, langdetect's languages": 0.995, "five sentences, all languages": 0.97}
TARGET_MILLISECONDS = 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run the benchmark; the exit status is 0, 1 below a floor, 2 if data is missing."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.language", description=__doc__)
    floors.add_arguments(parser)
    options = parser.parse_args(argv)
    folder = options.data / languages.FOLDER
    if problems := floors.missing([folder]):
        print(*problems, sep="\n")
        return floors.DATA_MISSING
    detectors: dict[str, Detector] = {"ours": lambda text: detect(text).code, **installed()}
    five = list(languages.read(folder, sentences=5))
    one = list(languages.read(folder, sentences=1))
    answers, milliseconds = _answers(detectors, five)
    known = [i for i, sample in enumerate(five) if sample.language in LANGDETECT_KNOWS]
    scores = {
        "five sentences, langdetect's languages": _row("five sentences, langdetect's languages", five, answers, known),
        "five sentences, all languages": _row("five sentences, all languages", five, answers, range(len(five))),
    }
    print_milliseconds(milliseconds)
    print_confusions(five, answers["ours"])
    ours, _ = _answers({"ours": detectors["ours"]}, one)
    scores["one sentence, all languages"] = _row("one sentence, all languages", one, ours, range(len(one)))
    right_or_und = [a == "und" or is_right(a, sample.language) for a, sample in zip(ours["ours"], one, strict=True)]
    scores["one sentence, right or und"] = statistics.fmean(right_or_und)
    print(f"{'one sentence, right or und':40} {scores['one sentence, right or und']:.4f}")
    corpus = floors.corpus_hash(folder.glob("*.txt"))
    costs = {"milliseconds a text": milliseconds["ours"]}
    return floors.settle("language", floors.Results(corpus, scores, costs), options)


def _answers(
    detectors: dict[str, Detector], samples: Sequence[Sample]
) -> tuple[dict[str, list[str]], dict[str, float]]:
    """The answer of each detector for each sample, and its median time.

    The time is in milliseconds.
    """
    answers: dict[str, list[str]] = {}
    milliseconds = {}
    for name, detector in detectors.items():
        detector(samples[0].text)  # loads the model
        answers[name] = []
        timings = []
        for sample in samples:
            start = time.perf_counter()
            answers[name].append(detector(sample.text))
            timings.append((time.perf_counter() - start) * 1000)
        milliseconds[name] = statistics.median(timings)
    return answers, milliseconds


def _row(name: str, samples: Sequence[Sample], answers: dict[str, list[str]], chosen: Sequence[int]) -> float:
    """Print one row of accuracies, with our interval, and return ours."""
    right = {detector: [is_right(given[i], samples[i].language) for i in chosen] for detector, given in answers.items()}
    ours = statistics.fmean(right["ours"])
    low, high = interval(right["ours"], _mean)
    rivals = ", ".join(f"{detector} {statistics.fmean(hits):.4f}" for detector, hits in right.items())
    target = f" (target {TARGETS[name]})" if name in TARGETS else ""
    print(f"{name:40} {ours:.4f} [{low:.4f}, {high:.4f}]{target}  {rivals}")
    return ours


def _mean(hits: Sequence[bool]) -> float:
    return sum(hits) / len(hits)


def print_milliseconds(milliseconds: dict[str, float]) -> None:
    """Print median elapsed times."""
    columns = ", ".join(f"{name} {median:.2f}" for name, median in milliseconds.items())
    print(f"{'milliseconds a text, median':40} {columns} (target {TARGET_MILLISECONDS})")


def print_confusions(samples: Sequence[Sample], answers: Sequence[str]) -> None:
    """Print the languages that are not always detected, and what was detected instead."""
    wrong: dict[str, Counter[str]] = {}
    for sample, answer in zip(samples, answers, strict=True):
        if not is_right(answer, sample.language):
            wrong.setdefault(sample.language, Counter())[answer] += 1
    for language, instead in wrong.items():
        print(f"  {language}: " + ", ".join(f"{answer} {count} times" for answer, count in instead.most_common()))


if __name__ == "__main__":
    raise SystemExit(main())
