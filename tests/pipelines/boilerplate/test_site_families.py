"""The same story in the markup of widespread publishing systems."""

from __future__ import annotations

import pytest

from pipelines.boilerplate.html import clean_html
from tests.pipelines.boilerplate.site_families import FAMILIES, STORIES


@pytest.mark.parametrize("language", STORIES)
@pytest.mark.parametrize("family", FAMILIES)
def test_story(family: str, language: str) -> None:
    story = STORIES[language]
    one, two, three = story.body
    page = FAMILIES[family].format(**story._asdict(), one=one, two=two, three=three)
    title = f"Salt and Tide: {story.headline}" if family == "blogger" else story.headline
    cleaned = clean_html(f'<html lang="{language}"><head><title>{title}</title></head><body>{page}</body></html>')
    assert cleaned.rejection is None
    assert cleaned.headline == story.headline
    assert cleaned.authors == [story.author]
    assert (cleaned.datePublished or "").startswith("2025-03-04")
    assert cleaned.articleBody.split("\n\n") == list(story.body)
