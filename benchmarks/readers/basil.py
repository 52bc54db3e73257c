"""BASIL: stories, each told by three outlets (Fan et al., 2019)."""

from __future__ import annotations

import json
from pathlib import Path

FOLDER = Path("stories/basil")


def read(path: Path, *, stripped: bool = False) -> str:
    """Read the article at `path`, with a blank line between paragraphs.

    `stripped` of the spaces around them.
    """
    article = json.loads(path.read_text(encoding="utf-8"))
    paragraphs = [" ".join(sentences) for sentences in article["body-paragraphs"]]
    return "\n\n".join(paragraph.strip() if stripped else paragraph for paragraph in paragraphs)
