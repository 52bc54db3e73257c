from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from crawler.discovery.sources import SourcesError, given_sources, load_sources

GOOD = """
limit: 20
max_age: 3
sources:
  - https://a.example/feed.xml
  - url: https://b.example/sitemap.xml
    kind: sitemap
    limit: 5
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "sources.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_source_takes_what_it_does_not_say_from_the_file(tmp_path: Path) -> None:
    first, second = load_sources(written(tmp_path, GOOD))
    assert (first.url, first.kind, first.limit, first.age) == (
        "https://a.example/feed.xml",
        None,
        20,
        timedelta(days=3),
    )
    assert (second.kind, second.limit, second.max_age) == ("sitemap", 5, 3)


def test_the_command_line_goes_before_the_file(tmp_path: Path) -> None:
    sources = given_sources(sources=str(written(tmp_path, GOOD)), limit="2")
    assert [source.limit for source in sources] == [2, 2]


def test_a_bare_list_will_do(tmp_path: Path) -> None:
    assert len(load_sources(written(tmp_path, "- https://a.example/1\n- https://a.example/2\n"))) == 2


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("sources: []", "sources: List should have at least 1 item"),
        ("", "Input should be a valid dictionary"),
        ("sources: [https://a.example/, ftp://b.example/]", r"sources.1.url: not an http\(s\) address"),
        ("sources: [{url: https://a.example/, kind: podcast}]", "sources.0.kind: Input should be 'feed'"),
        ("sources: [{url: https://a.example/, limit: 0}]", "sources.0.limit: Input should be greater"),
        ("sources: [{address: https://a.example/}]", "sources.0.url: Field required"),
        ("sources: [https://a.example/]\nlimits: 3", "limits: Extra inputs are not permitted"),
        ("sources: [unclosed", "no YAML: while parsing"),
    ],
)
def test_what_is_wrong_is_one_line(text: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(SourcesError, match=message) as raised:
        load_sources(written(tmp_path, text))
    assert "\n" not in str(raised.value)
