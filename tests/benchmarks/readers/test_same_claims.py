"""The labels of the stories that have no floors."""

from __future__ import annotations

import json
import re

from benchmarks.readers.same_claims import MORE

ROWS = [json.loads(line) for line in MORE.read_text(encoding="utf-8").splitlines()]


def test_each_story_is_labelled_once() -> None:
    stories = [row["story"] for row in ROWS]
    assert len(stories) == len(set(stories)) > 40


def test_sentences_are_named_by_article_and_place() -> None:
    for row in ROWS:
        for members in (*row["same"], *row["unsure"]):
            assert re.fullmatch(r"[123]\.\d+( [123]\.\d+)+", members), (row["story"], members)


def test_every_group_is_told_by_two_articles() -> None:
    for row in ROWS:
        for members in row["same"]:
            assert len({member.split(".")[0] for member in members.split()}) > 1, (row["story"], members)
