"""The network as the first component that reads words.

See ``reader`` for what it does.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from pipelines.claims.document import Doc, Language, TokenSpan, filter_spans
from pipelines.claims.model.loading import load
from pipelines.claims.model.network import NETWORK, SETTINGS, TABLES, TOKENIZER, VOCABULARY
from pipelines.claims.model.reader import read_with

ROLES = ("source", "cue", "content")


@Language.factory(
    "attribution_network",
    requires=["doc._.given_text"],
    assigns=[
        "doc._.attributions",
        "doc._.entities",
        "doc._.check_worthiness",
        "doc._.antecedents",
        "doc._.meaning",
        "doc.ents",
    ],
)
def make_attribution_network(nlp: Language, name: str) -> AttributionNetwork:
    """The component, which finds its files where the pipeline is loaded from."""
    return AttributionNetwork(name)


class AttributionNetwork:
    """Find attributions and named entities with the neural network.

    `“It rained,” Ana Ruiz said.` -> source `Ana Ruiz`, cue `said`, content `“It rained,”`; entity `Ana Ruiz`, a person.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.folder: Path | None = None

    def __call__(self, doc: Doc) -> Doc:
        """Find attributions and entities; the network is loaded at the first call.

        Its session survives no fork.

        Raises:
            ValueError: the pipeline was not loaded from disk.
        """
        if self.folder is None:
            raise ValueError("load the pipeline from models/attribution: a blank component has no network")
        reading = read_with(load(self.folder), doc._.given_text)
        doc._.attributions = reading.attributions
        doc._.entities = reading.entities
        doc._.check_worthiness = reading.check_worthiness
        doc._.antecedents = reading.antecedents
        doc._.meaning = reading.meaning
        entities = [
            doc.char_span(one.start, one.end, label=one.type, alignment_mode="expand") for one in reading.entities
        ]
        doc.ents = filter_spans([span for span in entities if span is not None])
        return doc

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:
        """Copy the model's files to `path`."""
        path = Path(path)
        if self.folder is None or path.resolve() == self.folder.resolve():
            return
        path.mkdir(parents=True, exist_ok=True)
        for name in (NETWORK, TABLES, TOKENIZER, VOCABULARY, SETTINGS):
            if (self.folder / name).exists():
                shutil.copy(self.folder / name, path / name)

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> AttributionNetwork:
        """Take the model's files from `path`."""
        self.folder = Path(path)
        return self


@Language.component("role_spans", requires=["doc._.attributions"], assigns=["doc.spans"])
def add_role_spans(doc: Doc) -> Doc:
    """Add the roles of the attributions as span groups of whole tokens.

    Attribution 0 with the cue `said` -> `doc.spans["cue"] == [said]`, whose `id` is 0; so for "source" and "content".
    """
    for role in ROLES:
        doc.spans[role] = list(_token_spans(doc, role))
    return doc


def _token_spans(doc: Doc, role: str) -> Iterable[TokenSpan]:
    """The spans of a role as whole tokens, with the index of their attribution."""
    for index, attribution in enumerate(doc._.attributions):
        for start, end in getattr(attribution, role):
            span = doc.char_span(start, end, label=role, alignment_mode="expand", span_id=index)
            if span is not None:
                yield span
