"""What the sample articles tell alike.

Those of seeds/, and the real ones of ../shared/seeds where they are here.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import pytest

from crawler.inputs.files import FileReader
from crawler.inputs.paths import find_inputs
from hearsay_news.processing import process_page
from pipelines.core.records import Article
from pipelines.core.records.groups import ClaimGroup
from pipelines.corroboration import group_claims
from tests.conftest import ROOT
from tests.pipelines.corroboration.stories import texts


@lru_cache
def read(folder: Path) -> list[Article]:
    reader = FileReader(spider="seeds", max_bytes=1_000_000)
    pages = [page for file in find_inputs(str(folder)) for _, page in reader.read(file)]
    return [record for page in pages if isinstance(record := process_page(page), Article)]


@lru_cache
def grouped(folder: Path) -> list[tuple[ClaimGroup, str, set[str]]]:
    """Each group, all that its members say, and the names of their files."""
    articles = read(folder)
    files = {article.id: article.url.removeprefix("file:") for article in articles}
    return [
        (group, " | ".join(texts(group, articles)), {files[member.articleId] for member in group.members})
        for group in group_claims(articles)
    ]


def told(folder: Path, *words: str) -> list[tuple[ClaimGroup, str, set[str]]]:
    """The groups whose members say all of `words`."""
    return [found for found in grouped(folder) if all(word in found[1] for word in words)]


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(("at least 100", "100 of its own"), id="the executions"),
        pytest.param(("verified 100 executions",), id="the activist"),
        pytest.param(("police force", "military police"), id="the police force"),
        pytest.param(("between 30 and 50 Britons", "Up to 50 British"), id="the Britons"),
        pytest.param(("several IS leaders", "several key leaders"), id="the Pentagon"),
        pytest.param(("siege of Mount Sinjar", "a siege on a mountain"), id="Mount Sinjar"),
    ],
)
def test_what_two_outlets_tell_alike_is_grouped(shared: Path, words: tuple[str, ...]) -> None:
    files = [names for _, _, names in told(shared / "seeds", *words)]
    assert any({name[:3] for name in each} >= {"000", "001"} for each in files)


def test_the_executions_have_one_independent_origin_and_no_strangers(shared: Path) -> None:
    groups = told(shared / "seeds", "100 of its own")
    assert groups
    for group, _, files in groups:
        assert group.independentOrigins == 1
        assert not {name[:3] for name in files} & {"003", "004"}


def test_nothing_of_other_events_joins_the_two(shared: Path) -> None:
    files = [{name[:3] for name in names} for _, _, names in grouped(shared / "seeds")]
    assert not [names for names in files if names & {"000", "001"} and names & {"003", "004"}]


def test_the_missing_of_the_ferry_are_no_conflict() -> None:
    groups = told(ROOT / "seeds", "14 were missing", "between 10 and 20")
    assert groups
    assert [conflict for group, _, _ in groups for conflict in group.conflicts if conflict.kind == "number"] == []


def test_passengers_and_crew_add_up_to_all_aboard() -> None:
    groups = told(ROOT / "seeds", "353 people", "312 passengers and 41 crew")
    assert groups
    assert [conflict for group, _, _ in groups for conflict in group.conflicts if conflict.kind == "number"] == []


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(("два насоса из пяти", "two of five pumps"), id="Russian and English"),
        pytest.param(("El precio internacional subió", "Battery-grade lithium"), id="Spanish and English"),
    ],
)
def test_what_outlets_tell_in_two_languages_is_grouped(words: tuple[str, ...]) -> None:
    assert told(ROOT / "seeds", *words)


def test_no_group_joins_two_stories() -> None:
    assert [files for _, _, files in grouped(ROOT / "seeds") if len({name.split("-")[0] for name in files}) > 1] == []
