import pytest

from pipelines.claims.extract import extract_claims

# text, the sources of its claim from the outlet's side to the origin
CASES = [
    ("Reuters, citing two officials, said the blaze began in a kitchen.", ["Reuters", "two officials"]),
    ("The agency, quoting the army, said two soldiers had died.", ["The agency", "the army"]),
    ("Reuters, citing the fire department, said the blaze began in a kitchen.", ["Reuters", "the fire department"]),
    ("The Star, citing the transport ministry, reported that the bridge would close.", ["The Star", "the transport ministry"]),
    ("The mayor was quoted by the Star as saying that the dam was safe.", ["the Star", "The mayor"]),
    ("“The dam is safe,” he was quoted as saying by Reuters.", ["Reuters", "he"]),
    ("Ruiz urged them to wait, citing a survey by the port.", ["Ruiz"]),
    ("Weber cited Lund as an example of a mayor who listens.", ["Weber"]),
    ("Reuters, citing a slow day, said the office would close.", ["Reuters"]),
    ("A clerk confirmed to the BBC that the dam held.", ["the BBC", "A clerk"]),
    ("“It is late,” Karl Weber said Tuesday at the BBC’s harbour conference.", ["Karl Weber"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sources"), CASES)
def test_outlet_that_cites(text: str, sources: list[str]) -> None:
    chains = [claim.chain for claim in extract_claims(text) if claim.chain]
    assert [[link.source.text for link in chain if link.source] for chain in chains] == [sources]


# What speaks to nobody makes no claim of its own within what somebody says; a document does.
INFERENCES = [
    ("Ruiz said the crash showed that the brakes had failed.", ["Ruiz"]),
    ("Ruiz said this proved that the brakes had failed.", ["Ruiz"]),
    ("Ruiz said a study showed that the brakes had failed.", ["Ruiz", "a study"]),
    ("Ruiz urged them to wait, citing a study which found that the brakes had failed.", ["Ruiz", "a study which"]),
]


@pytest.mark.parametrize(("text", "sources"), INFERENCES)
def test_an_inference_is_its_speakers_own(text: str, sources: list[str]) -> None:
    chains = [claim.chain for claim in extract_claims(text) if claim.chain]
    assert [link.source.text for link in chains[-1] if link.source] == sources
