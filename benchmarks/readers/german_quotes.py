"""Read German Wikinews articles with every quotation, for scores only.

Petersen-Frey and Biemann, 2024. Of its five kinds, `Direct` and `Indirect` have cues, and count. A partial quotation of
the same cue inside an indirect one is part of that content, as in PolNeAR. `Reported`, `FreeIndirect` and
`IndirectFreeIndirect` have no cue, so that nothing can be linked to them.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipelines.claims.structures import Attribution
from pipelines.core.spans import Spans

DEV = Path("attribution/german-wikinews/dev.jsonl.gz")


@dataclass(frozen=True)
class Document:
    """An article, its attributions with cues, and the passages without.

    In these another source than the outlet speaks without a cue.
    """

    text: str
    attributions: list[Attribution]
    without_cue: Spans


def read(path: Path) -> Iterator[Document]:
    """Read the articles of the file at `path`."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield document(row["originalText"], row["annotations"])


def document(text: str, annotations: list[dict[str, Any]]) -> Document:
    """Make a document of the data set's annotations."""
    cues = [one["cue"]["spans"] for one in annotations if not one["isNested"]]
    counted = [
        one for one in annotations if one["cue"]["spans"] and not (one["isNested"] and one["cue"]["spans"] in cues)
    ]
    return Document(
        text,
        [
            Attribution(source=_spans(one["speaker"]), cue=_spans(one["cue"]), content=_spans(one["quote"]))
            for one in counted
        ],
        [span for one in annotations if not one["cue"]["spans"] for span in _spans(one["quote"])],
    )


def _spans(role: dict[str, Any]) -> Spans:
    return sorted((one["charBegin"], one["charEnd"]) for one in role["spans"])
