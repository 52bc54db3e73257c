"""One invented story in each of many languages, and a page around it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

STORIES: Final[dict[str, dict[str, Any]]] = json.loads(
    (Path(__file__).parents[2] / "pages" / "stories.json").read_text(encoding="utf-8")
)


def page_of(language: str, *, head: str = "", above: str = "", within: str = "", below: str = "") -> str:
    """The story as a page, with markup above, within and below its text."""
    story = STORIES[language]
    paragraphs = [f"<p>{text}</p>" for text in story["paragraphs"]]
    items = "".join(f'<li><a href="/{number}">{text}</a></li>' for number, text in enumerate(story["menu"]))
    related, *cards = story["related"]
    boxes = "".join(f'<div class="card"><a href="/c{at}"><h3>{card}</h3></a></div>' for at, card in enumerate(cards))
    text = f"{''.join(paragraphs[:2])}{within}{''.join(paragraphs[2:])}{below}"
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><title>{story["headline"]}</title>{head}</head><body>'
        f'<header><a href="/">Post</a><nav><ul>{items}</ul></nav></header>'
        f"<main><article><h1>{story['headline']}</h1>{above}{text}</article>"
        f'<section class="related"><h2>{related}</h2>{boxes}</section></main>'
        f"<footer><ul>{items}</ul><p>© 2025 Post</p></footer></body></html>"
    )
