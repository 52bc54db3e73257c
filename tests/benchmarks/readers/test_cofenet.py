import gzip
import json
from pathlib import Path

import pytest

from benchmarks.readers.cofenet import detokenise, read
from pipelines.claims.structures import Attribution


@pytest.mark.parametrize(
    ("tokens", "text"),
    [
        ("`` Go , '' he said .", "“Go,” he said."),
        ("He spoke of '' all the people '' there .", "He spoke of “all the people” there."),  # straight in the source
        ("It ends here . ''", "It ends here.”"),  # opened a paragraph before
        ("She did n't say they 'd won .", "She didn't say they'd won."),
        ("The workers ' pay , Mr. Ames 's car", "The workers’ pay, Mr. Ames's car"),
        ("`` He said , ` Go . ' ''", "“He said, ‘Go.’”"),
        ("Costs ( in $ 100 ) rose 4 % -LSB- sic -RSB-", "Costs (in $100) rose 4% [sic]"),
        ("They can not pay", "They cannot pay"),
        ("A walk -- then rain", "A walk -- then rain"),
    ],
)
def test_tokens_are_printed_as_newspapers_print_them(tokens: str, text: str) -> None:
    printed, spans = detokenise(tokens.split())
    assert printed == text
    assert len(spans) == len(tokens.split())
    assert all(printed[start:end].strip() == printed[start:end] != "" for start, end in spans)


def test_segments_have_gold_spans_and_carry_predictions_back_to_tokens(tmp_path: Path) -> None:
    labels = ["B-content", "I-content", "I-content", "B-source", "B-cue", "I-cue", "O"]
    path = tmp_path / "segments.jsonl.gz"
    with gzip.open(path, "wt") as file:
        file.write(json.dumps({"tokens": ["Do", "n't", "ask", "they", "have", "said", "."], "labels": labels}))
    (segment,) = read(path, printed=True)
    assert segment.text == "Don't ask they have said."
    assert segment.gold == Attribution(source=[(10, 14)], cue=[(15, 24)], content=[(0, 9)])
    assert next(read(path, printed=False)).text == "Do n't ask they have said ."
    shaky = Attribution(source=[(11, 14)], cue=[(15, 25)], content=[(0, 10), (5, 6)])
    assert segment.to_tokens(shaky) == Attribution(source=[(10, 14)], cue=[(15, 25)], content=[(0, 9)])
