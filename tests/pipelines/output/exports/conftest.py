"""What is exported in these tests.

Two runs with every field in use, and a run of nothing.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from pipelines.core.records import Article, Claim, Dateline, Entity, Removed, TimeExpression
from pipelines.core.records.groups import GroupConflict
from pipelines.output.exports.inputs import ExportInput
from tests.samples import article, claim, group, harbour_articles, source, span, write_run

AWKWARD = 'PORT 😀 (𠮷) - "No,"\nsaid; O\'Hara,\tthe mayor.\n\n“Never 90,” he\u2028said on Monday; =1+1 "" \\ end'


def awkward_claims(article_id: str, body: str) -> list[Claim]:
    """Claims that are hard to export.

    Over line breaks, behind emoji, nested, without a source, and of several fragments.
    """
    mayor = source(article_id, span(body, "O'Hara,\tthe mayor"), "Ann O'Hara", type="person", role='"boss"; mayor')
    paper = source(article_id, span(body, "PORT 😀"), type="document")
    said = span(body, "said;")
    ninety = {"quantities": [], "hedges": [span(body, "“Never")]}
    monday = TimeExpression(**span(body, "Monday").model_dump(), value="2026-03-02", granularity="day")
    return [
        claim(
            article_id,
            [span(body, '"No,"\nsaid'), span(body, "“Never 90,”")],
            (paper, None),
            (mayor, said),
            kind="mixed",
            stance="doubts",
            negated=True,
            standaloneText="[O'Hara] said no.",
            saidOn=monday,
            times=[monday],
            checkWorthiness=0.25,
            **ninety,
        ),
        claim(article_id, [span(body, "he\u2028said")], (None, said), stance="asks"),
        claim(article_id, [span(body, "O'Hara,\tthe mayor")], (mayor, said), (paper, said), kind="quotation"),
        claim(
            article_id,
            [span(body, '=1+1 "" \\ end')],
            kind="statement",
            entities=[Entity(**span(body, "end").model_dump(), type="other")],
        ),
    ]


def awkward_article() -> Article:
    return article(
        AWKWARD,
        awkward_claims,
        url="file:my file ü.txt",
        headline='He said "no"; =A1',
        keywords=["a,b", 'c"d'],
        authors=["Ü. Nguyễn"],
        dateline=Dateline(text="PORT 😀 (𠮷) -", place="PORT"),
        removed=[Removed(text="line\nbreak", reason="related", rule="r")],
        inLanguage="no",
        publisher=None,
        revision=2,
    )


@pytest.fixture
def full(tmp_path: Path) -> ExportInput:
    """Two runs of six articles in all, one id twice.

    A group over both, and one whose claims are not exported.
    """
    harbour = harbour_articles(4)
    conflict = GroupConflict(kind="number", values=["2", "3"])
    missing = group(harbour_articles(9)[7:], 0)
    first = write_run(tmp_path / "run_1", [*harbour, awkward_article()], [group(harbour[:2], 0, [conflict]), missing])
    # The second run has one group again, and knows fewer members of another, under the same id.
    smaller = group(harbour[:1], 0)
    second = write_run(tmp_path / "run_2", [harbour[0].model_copy(update={"revision": 2})], [smaller, missing])
    return ExportInput([first, second])


@pytest.fixture
def empty(tmp_path: Path) -> ExportInput:
    run = write_run(tmp_path / "run_0", [])
    (tmp_path / "run_0" / "rejected.jsonl").write_text("")
    return ExportInput([run])
