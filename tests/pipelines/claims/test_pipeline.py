import subprocess
import sys

import pytest

from pipelines.claims.attribution import find_attributions
from pipelines.claims.document import ATTRIBUTES
from pipelines.claims.extract import extract_claims
from pipelines.claims.pipeline import ATTRIBUTION, load, read
from pipelines.claims.sentences import sentences
from tests.conftest import ROOT

SAID = "“It rained,” Ana Ruiz said on Monday. She added that ten boats of the Northern Guild had sunk.\n\nIt froze."
GIVEN = {"published", "url", "article_id"}


def test_each_component_gets_what_it_requires() -> None:
    analysis = load().analyze_pipes()
    assert {name: problem for name, problem in analysis["problems"].items() if problem} == {}
    assigned = {name.partition("._.")[2] for part in analysis["summary"].values() for name in part["assigns"]}
    assert assigned - {""} == ATTRIBUTES.keys() - GIVEN


def test_each_component_tells_what_it_does() -> None:
    for name, component in load().pipeline:
        documented = component if hasattr(component, "__name__") else type(component)
        head, _, example = (documented.__doc__ or "").partition("\n")
        assert len(head) < 80, name
        assert " -> " in example, name


def test_spacy_runs_the_same_pipeline() -> None:
    program = (
        "import spacy, pipelines.claims.pipeline\n"
        f"doc = spacy.load('models/attribution')({SAID!r})\n"
        "assert [span.text for span in doc.spans['cue']] == ['said', 'added'], doc.spans\n"
        "assert [span.id for span in doc.spans['content']] == [0, 1]\n"
        "assert [entity.text for entity in doc.ents][0] == 'Ana Ruiz'\n"
        "assert len(list(doc.sents)) == 3\n"
        "print('\\n'.join(claim.model_dump_json() for claim in doc._.claims))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [claim.model_dump_json() for claim in extract_claims(SAID)]


def test_the_command_line_of_spacy_is_loaded_on_demand() -> None:
    program = (
        "import sys, pipelines.claims.pipeline as pipeline\n"
        "pipeline.load()\n"
        "assert not {'spacy.cli', 'typer', 'weasel'} & sys.modules.keys()\n"
        "import spacy\n"
        "assert spacy.info()['spacy_version'] == spacy.__version__\n"
        "import spacy.cli\n"
        "assert spacy.cli.app.info.name\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_document_holds_what_the_functions_return() -> None:
    doc = read(SAID)
    assert doc._.claims == extract_claims(SAID)
    assert doc._.attributions == find_attributions(SAID)
    assert next((sentence.start_char, sentence.end_char) for sentence in doc.sents) == sentences(SAID)[0]
    assert set(ATTRIBUTION) < set(load().pipe_names)


@pytest.mark.parametrize("text", ["", "\ud800", f"{SAID} \udfff\n\n{SAID}", "(" * 5000, ":)" * 5000, "\0" + SAID])
def test_any_text(text: str) -> None:
    for claim in extract_claims(text):
        assert all(text[piece.start : piece.end] == piece.text for piece in claim.fragments)


def test_the_vocabulary_does_not_grow_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    before = load()
    monkeypatch.setattr("pipelines.claims.pipeline.MOST_WORDS", len(before.vocab) + 100)
    claims = extract_claims(SAID)
    assert load() is before
    extract_claims(" ".join(f"Word{number} said it rained." for number in range(200)))
    assert load() is not before
    assert extract_claims(SAID) == claims
