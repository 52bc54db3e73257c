"""The attribution model as a spaCy component.

After `import pipelines.claims.model.component`, `spacy.load("models/attribution")` gives the pipeline.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from pipelines.claims.model.network import NETWORK, SETTINGS, TABLES, TOKENIZER, Network, load
from pipelines.claims.model.reader import Reading, read_with

ROLES = ("source", "cue", "content")


@Language.factory("attribution", assigns=["doc.spans", "doc.ents", "doc._.reading"])
def make(nlp: Language, name: str) -> AttributionComponent:
    """The component, which reads its network from disk with the pipeline."""
    return AttributionComponent(name)


class AttributionComponent:
    """Finds attributions and entities.

    Requires nothing but the text. Assigns `doc.spans["source"]`, `["cue"]` and `["content"]`, widened to whole tokens,
    each span's `id` being the index of its attribution; `doc.ents`; and `doc._.reading`, a `Reading` with exact
    offsets, whose attributions link the spans.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.network: Network | None = None
        self.folder: Path | None = None
        if not Doc.has_extension("reading"):
            Doc.set_extension("reading", default=None)

    def __call__(self, doc: Doc) -> Doc:
        """Reads the text of `doc`.

        Raises:
            ValueError: the pipeline was not loaded from disk.
        """
        if self.network is None:
            raise ValueError("load the pipeline from models/attribution: a blank component has no network")
        reading = read_with(self.network, doc.text)
        doc._.reading = reading
        for role in ROLES:
            doc.spans[role] = [
                span
                for index, attribution in enumerate(reading.attributions)
                for start, end in getattr(attribution, role)
                if (span := doc.char_span(start, end, label=role, alignment_mode="expand", span_id=index))
            ]
        doc.ents = filter_spans(_entities(doc, reading))
        return doc

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:
        """Copies the model's files to `path`."""
        path = Path(path)
        if self.folder is None or path.resolve() == self.folder.resolve():
            return
        path.mkdir(parents=True, exist_ok=True)
        for name in (NETWORK, TABLES, TOKENIZER, SETTINGS):
            shutil.copy(self.folder / name, path / name)

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> AttributionComponent:
        """Loads the model's files from `path`."""
        self.folder = Path(path)
        self.network = load(self.folder)
        return self


def _entities(doc: Doc, reading: Reading) -> list[Span]:
    return [
        span
        for entity in reading.entities
        if (span := doc.char_span(entity.start, entity.end, label=entity.type, alignment_mode="expand"))
    ]
