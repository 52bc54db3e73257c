"""Choose the word pieces that the multilingual network ships with.

Those that news in the named languages needs. Pieces are counted in the word lists of `wordfreq` (Robyn Speer, 2022),
each word by its frequency in the language, and in the training texts. A piece that is left out falls apart into shorter
ones.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import wordfreq
from numpy.typing import NDArray

from benchmarks.readers import polnear
from pipelines.claims import multilingual
from pipelines.claims.model.network import VOCABULARY
from pipelines.claims.model.unigram_words import CONTROL, SPACE, UnigramPieces
from training.attribution.language_patterns import PATTERNS
from training.attribution.starts import E5File, e5_file

LANGUAGES = ("en", *PATTERNS)
"""Those that the network learns from."""
WORDS = 60_000


def main(argv: Sequence[str] | None = None) -> int:
    """Write the chosen pieces with their ids and scores."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--count", type=int, default=64_000, help="how many pieces to keep")
    parser.add_argument("--out", type=Path, default=multilingual.MODEL / VOCABULARY)
    options = parser.parse_args(argv)
    pieces, scores = E5File(e5_file()).vocabulary
    splitter = UnigramPieces(pieces, scores)
    shares = [share_of_words(splitter, wordfreq.get_frequency_dict(language), len(pieces)) for language in LANGUAGES]
    texts = (document.text for document in polnear.read(options.data / polnear.TRAIN))
    shares.append(share_of_texts(splitter, texts, len(pieces)))
    chosen = choose(np.max(shares, axis=0), pieces, options.count)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    write_pieces(options.out, chosen, pieces, scores)
    for name, share in zip([*LANGUAGES, "PolNeAR"], shares, strict=True):
        print(f"{name}: {share[chosen].sum():.4f} of its pieces kept")
    return 0


def write_pieces(path: Path, chosen: Sequence[int], pieces: Sequence[str], scores: Sequence[float]) -> None:
    """Write the file of pieces that `pipelines.claims.model.loading` reads.

    `ids` are those of the starting weights.
    """
    text = "\n".join(pieces[index] for index in chosen).encode()
    np.savez_compressed(
        path,
        allow_pickle=False,
        ids=np.array(chosen, dtype=np.uint32),
        pieces=np.frombuffer(text, dtype=np.uint8),
        scores=np.array([scores[index] for index in chosen], dtype=np.float32),
    )


def share_of_words(splitter: UnigramPieces, frequencies: dict[str, float], count: int) -> NDArray[np.float64]:
    """How often each piece occurs, of all pieces, in the most frequent words.

    Written small and with a capital.
    """
    found = np.zeros(count)
    for word in sorted(frequencies, key=frequencies.__getitem__, reverse=True)[:WORDS]:
        for form, part in ((word, 0.8), (word.capitalize(), 0.2)):
            np.add.at(found, splitter.split(f" {form}").pieces, part * frequencies[word])
    return found / found.sum()


def share_of_texts(splitter: UnigramPieces, texts: Iterable[str], count: int) -> NDArray[np.float64]:
    """How often each piece occurs, of all pieces, in texts."""
    found = np.zeros(count)
    for text in texts:
        np.add.at(found, splitter.split(text).pieces, 1)
    return found / found.sum()


def choose(shares: NDArray[np.float64], pieces: Sequence[str], count: int) -> list[int]:
    """The ids of the word pieces that are kept.

    The control pieces, all single characters in use, and those with the largest shares.
    """
    always = set(range(CONTROL))
    always |= {index for index, piece in enumerate(pieces) if len(piece.lstrip(SPACE)) <= 1 and _is_common(piece)}
    order = [int(index) for index in np.argsort(-shares, kind="stable") if index not in always]
    return sorted([*always, *order[: count - len(always)]])


def _is_common(piece: str) -> bool:
    """Whether a piece is of Latin, Greek or Cyrillic script, or a mark."""
    return all(ord(character) < 0x530 or 0x2000 <= ord(character) < 0x2600 for character in piece)


if __name__ == "__main__":
    raise SystemExit(main())
