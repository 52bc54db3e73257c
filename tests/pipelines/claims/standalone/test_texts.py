from datetime import date

import pytest

from pipelines.claims.extract import extract_claims

LEAD = "The town council of Oslo met on Monday to hear about the harbour bridge, which was closed last spring.\n\n"

# text, a piece of the claim, its standalone text
CASES = [
    # persons
    (
        "Karl Weber left the board in May.\n\nMayor Ana Ruiz said he had sold his shares.",
        "sold his shares",
        "[Karl Weber] had sold his shares.",
    ),
    ("Mayor Ana Ruiz spoke first. “I have never met Karl Weber,” Ruiz said.", "never met", "[Ana Ruiz has] never met Karl Weber."),
    ("Mayor Ana Ruiz spoke first. “I’m tired of my job,” Ruiz said.", "tired of", "[Ana Ruiz is] tired of [Ana Ruiz]’s job."),
    ("Mayor Ana Ruiz was there. Karl Weber said Ruiz had lied to voters.", "had lied", "[Ana Ruiz] had lied to voters."),
    # bodies
    ("Harbour Bank cut jobs. The Harbour Bank said it would close nine branches.", "nine", "[Harbour Bank] would close nine branches."),
    # times
    ("Mayor Ana Ruiz said nine boats sank on Sunday.", "sank", "Nine boats sank on [8 March 2026]."),
    # the conjunction and the marks go
    ("Mayor Ana Ruiz said that ferries are safe.", "ferries are", "Ferries are safe."),
    ("“Ferries are safe,” Mayor Ana Ruiz said.", "erries are", "Ferries are safe."),
    # whom it may be is uncertain
    ("Mayor Ana Ruiz spoke first. “We have lost,” Ruiz said.", "have lost", None),
    ("Mayor Ana Ruiz spoke first. “This is a scandal,” Ruiz said.", "scandal", None),
    ("Mayor Ana Ruiz spoke first. “You lied to voters,” Ruiz said.", "lied to voters", None),
    ("Mayor Ana Ruiz spoke first. “I have never met the owner,” Ruiz said.", "never met", None),
    ("Mayor Ana Ruiz spoke first. Karl Weber denied this, but Ruiz said he had.", "he had", None),
    ("The Harbour Bank lent money. Mayor Ana Ruiz said it had never been repaid.", "repaid", None),
    # no sentence is left
    ("Mayor Ana Ruiz promised to build a wall.", "build a wall", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "piece", "expected"), CASES)
def test_standalone_text(text: str, piece: str, expected: str | None) -> None:
    claims = extract_claims(LEAD + text, published=date(2026, 3, 11))
    found = [claim for claim in claims if piece in claim.text and claim.source]
    assert found
    assert {claim.standaloneText for claim in found} == {expected}
