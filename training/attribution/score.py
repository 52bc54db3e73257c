"""Score checkpoints on the development data in PyTorch, without exporting them."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, cast

import torch

from benchmarks import multilingual
from benchmarks.metrics import attributions as metrics
from benchmarks.readers import polnear
from pipelines.claims.model.network import Network as Runner
from pipelines.claims.model.reader import find_with_evidence
from pipelines.claims.model.words import Splitter
from pipelines.claims.structures import Attribution
from training.attribution.export import UNTUNED, decoding_tables
from training.attribution.network import Network
from training.attribution.starts import splitter_of
from training.attribution.train import from_checkpoints


class Session:
    """A network in PyTorch where decoding expects one of onnxruntime."""

    def __init__(self, network: Network) -> None:
        self.network = network.eval()

    def run(self, _names: None, inputs: dict[str, Any]) -> list[Any]:
        """Compute the scores in the order of `WindowScores`."""
        tensors = {name: torch.from_numpy(array) for name, array in inputs.items()}
        with torch.inference_mode():
            return [scores.numpy() for scores in self.network(**tensors)]


def runner(network: Network, splitter: Splitter) -> Runner:
    """A network that decodes as in production, with nothing tuned.

    All nested attributions are kept.
    """
    settings = {**UNTUNED, "nested": {**UNTUNED["nested"], "bias": 20.0}}
    return Runner(cast(Any, Session(network)), splitter, decoding_tables(network), settings)


def main(argv: Sequence[str] | None = None) -> int:
    """Print the scores of the mean of checkpoints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--config", type=Path, required=True, help="run that made the checkpoints")
    parser.add_argument("--checkpoint", type=Path, nargs="+", required=True, help="their mean is scored")
    parser.add_argument("--documents", type=int, help="score at most this many articles of PolNeAR")
    parser.add_argument("--languages", nargs="*", help="score these only; all others by default, and English")
    options = parser.parse_args(argv)
    torch.set_num_threads(1)
    config = {"base": "minilm", **json.loads(options.config.read_text())}
    network = from_checkpoints(options.checkpoint, config)
    network.plain = config.get("plain", network.plain)
    run = runner(network, splitter_of(config["base"]))
    find: Callable[[str], list[Attribution]] = lambda text: [one for one, _ in find_with_evidence(run, text)]  # noqa: E731
    if not options.languages or "en" in options.languages:
        documents = list(polnear.read(options.data / polnear.DEV))[: options.documents]
        found = [metrics.outermost(find(one.text)) for one in documents]
        pairs = list(zip(documents, found, strict=True))
        linked = metrics.micro_f1([metrics.linked(one.text, one.attributions, other) for one, other in pairs])
        exact = [
            metrics.micro_f1([metrics.exact(one.attributions, other, role=role) for one, other in pairs])
            for role in metrics.ROLES
        ]
        print("en", f"linked {linked:.3f}, exact", *(f"{each:.3f}" for each in exact), flush=True)
    chosen = multilingual.read_all(options.data)
    for language, cases in chosen.items():
        if not options.languages or language in options.languages:
            print(multilingual.row(language, cases, find), flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
