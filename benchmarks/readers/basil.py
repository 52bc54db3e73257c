"""BASIL: stories, each told by three outlets (Fan et al., 2019)."""

from __future__ import annotations

import json
from pathlib import Path

FOLDER = Path("stories/basil")


def read(path: Path) -> str:
    """Read the text of the article at `path`, with a blank line between paragraphs."""
    article = json.loads(path.read_text(encoding="utf-8"))
    return "\n\n".join(" ".join(sentences) for sentences in article["body-paragraphs"])
