import pytest

from pipelines.claims.extract import extract_claims

# text, the sources of its claim from the outlet's side to the origin
CASES = [
    ("Reuters, citing two officials, said the blaze began in a kitchen.", ["Reuters", "two officials"]),
    ("The agency, quoting the army, said two soldiers had died.", ["The agency", "the army"]),
    ("Reuters, citing the fire department, said the blaze began in a kitchen.", ["Reuters", "the fire department"]),
    ("The Star, citing the transport ministry, reported that the bridge would close.", ["The Star", "the transport ministry"]),
    ("Reuters, citing a slow day, said the office would close.", ["Reuters"]),
    ("A clerk confirmed to the BBC that the dam held.", ["the BBC", "A clerk"]),
    ("“It is late,” Karl Weber said Tuesday at the BBC’s harbour conference.", ["Karl Weber"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sources"), CASES)
def test_outlet_that_cites(text: str, sources: list[str]) -> None:
    chains = [claim.chain for claim in extract_claims(text) if claim.chain]
    assert [[link.source.text for link in chain if link.source] for chain in chains] == [sources]
