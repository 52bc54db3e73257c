from datetime import date

import pytest

from pipelines.claims.extract import extract_claims

LEAD = "The town council of Oslo met on Monday to hear about the harbour bridge, which was closed last spring.\n\n"

# text, a piece of the claim, its standalone text
CASES = [
    # parts of the day
    (
        "The ferry Alba sank off Cork early Monday morning with 40 people aboard.",
        "sank off",
        "The ferry Alba sank off Cork on [the early morning of 9 March 2026] with 40 people aboard.",
    ),
    (
        "Flood water tore down the market hall in Leeds last night.",
        "tore down",
        "Flood water tore down the market hall in Leeds on [the night of 10 March 2026].",
    ),
    (
        "Tuesday night’s storm killed three sailors near Cork.",
        "killed three",
        "[10 March 2026]’s storm killed three sailors near Cork.",
    ),
    # persons
    (
        "Karl Weber left the board in May.\n\nMayor Ana Ruiz said he had sold his shares.",
        "sold his shares",
        "[Karl Weber] had sold his shares.",
    ),
    ("Mayor Ana Ruiz spoke first. “I have never met Karl Weber,” Ruiz said.", "never met", "[Ana Ruiz has] never met Karl Weber."),
    ("Mayor Ana Ruiz spoke first. “I’m tired of my job,” Ruiz said.", "tired of", "[Ana Ruiz is] tired of [Ana Ruiz]’s job."),
    ("Mayor Ana Ruiz was there. Karl Weber said Ruiz had lied to voters.", "had lied", "[Ana Ruiz] had lied to voters."),
    # who is named behind an owner needs none
    (
        "The Harbour Institute met. Its chief economist, Ana Ruiz, told Karl Weber that rain is “the only hope” of farmers.",
        "rain is",
        "[Ana Ruiz] told Karl Weber that rain is “the only hope” of farmers.",
    ),
    ("Lars Holm fell ill. His partner, Ana Ruiz, said he clung to a bar for six hours.", "clung", "[Lars Holm]’s partner, Ana Ruiz, said he clung to a bar for six hours."),
    # a document is called by its maker
    ("A survey by the Harbour Board came out. The survey in May touts Karl Weber as a safe choice.", "safe choice", "[The Harbour Board] survey in May touts Karl Weber as a safe choice."),
    # results are somebody's
    ("Harbour Bank said net profit fell to 20 million euros.", "net profit", "Harbour Bank said net profit fell to 20 million euros."),
    ("Ana Ruiz said a new vote would be held before the end of May.", "a new vote", "A new vote would be held before the end of May."),
    (
        "Ana Ruiz said prices of boats fell in the three months ended Dec. 31.",
        "prices of boats",
        "Prices of boats fell in the three months ended Dec. 31.",
    ),
    # named in the claim itself, whom the pronoun means: it stays
    (
        "Lars Holm led the guild until May. “We will look at how Holm paid his crew,” said Otto Falk.",
        "paid his",
        "“We will look at how [Lars Holm] paid his crew,” said Otto Falk.",
    ),
    # a title is replaced together with its article
    (
        "Pope Francis spoke. All the Francis fans cheered. “The pope said we all know that boats sink,” said Otto Falk.",
        "The pope said",
        "“[Pope Francis] said we all know that boats sink,” said Otto Falk.",
    ),
    # bodies
    ("Harbour Bank cut jobs. The Harbour Bank said it would close nine branches.", "nine", "[Harbour Bank] would close nine branches."),
    # times
    ("Mayor Ana Ruiz said nine boats sank on Sunday.", "sank", "Nine boats sank on [8 March 2026]."),
    # the conjunction and the marks go
    ("Mayor Ana Ruiz said that ferries are safe.", "ferries are", "Ferries are safe."),
    ("“Ferries are safe,” Mayor Ana Ruiz said.", "erries are", "Ferries are safe."),
    # two pieces are two sentences
    ("“Boats are gone,” said Mayor Ana Ruiz. “Ferries are late.”", "Boats are", "Boats are gone. Ferries are late."),
    (
        "A 26-year-old Swedish driver came. “Drivers leave, like me,” he said. “Ferries are late.”",
        "like me",
        "Drivers leave, like [a 26-year-old Swedish driver]. Ferries are late.",
    ),
    # what is no sentence, or is understood with its source only, is told with it
    ("Mayor Ana Ruiz promised to build a wall.", "build a wall", "Mayor Ana Ruiz promised to build a wall."),
    ("Mayor Ana Ruiz spoke first. She promised to build a wall.", "build a wall", "[Ana Ruiz] promised to build a wall."),
    ("Mayor Ana Ruiz spoke first. “We have lost,” Ruiz said.", "have lost", "“We have lost,” [Ana Ruiz] said."),
    ("Mayor Ana Ruiz spoke first. “You lied to voters,” she said.", "lied to voters", "“You lied to voters,” [Ana Ruiz] said."),
    ("Mayor Ana Ruiz denied that ferries were late.", "ferries were late", "Mayor Ana Ruiz denied that ferries were late."),
    ("Mayor Ana Ruiz was there. “I really miss ferries,” Ruiz said.", "miss ferries", "“I really miss ferries,” [Ana Ruiz] said."),
    # outlet's own
    ("The Harbour Bank lost nine million euros in 2019. The bank closed nine branches on Sunday.", "closed nine", "The [Harbour Bank] closed nine branches on [8 March 2026]."),
    # whom it may be is uncertain
    ("Mayor Ana Ruiz spoke first. “This is a scandal,” Ruiz said.", "scandal", None),
    ("Mayor Ana Ruiz spoke first. “I have never met the owner,” Ruiz said.", "never met", None),
    ("Mayor Ana Ruiz spoke first. Karl Weber denied this, but Ruiz said he had.", "he had", None),
    ("The Harbour Bank lent money. Mayor Ana Ruiz said it had never been repaid.", "repaid", None),
    ("Mayor Ana Ruiz spoke first. Everyone else opposed the sale of the yard.", "opposed", None),
    ("Mayor Ana Ruiz spoke first. Karl Weber refused to join the earlier debate.", "join", None),
    ("Mayor Ana Ruiz spoke first. From there, 40 members moved to the harbour.", "members", None),
    ("Karl Weber spoke first. “Maybe he should have been arrested,” Weber said.", "arrested", None),
    # a body by its kind, and one that the claim itself names
    (
        "The Labour Department spoke first. Mayor Ana Ruiz said nine boats belong to the department.",
        "nine boats",
        "Mayor Ana Ruiz said nine boats belong to the [Labour Department].",
    ),
    (
        "Harbour Bank lost money. Mayor Ana Ruiz said Harbour Bank will close branches because the bank lost nine million euros.",
        "lost nine",
        "Harbour Bank will close branches because the bank lost nine million euros.",
    ),
    (
        "A storm rose. Mayor Ana Ruiz said Harbour Bank had answered with their own plan for nine boats.",
        "nine boats",
        "Harbour Bank had answered with their own plan for nine boats.",
    ),
    # nothing is meant by it; somebody is meant by them
    ("Ferries sank. Mayor Ana Ruiz said it is premature for ministers to blame nine captains.", "premature", "It is premature for ministers to blame nine captains."),
    ("Ferries sank. Mayor Ana Ruiz said the court sided with them on nine fares.", "nine fares", None),
    ("Mayor Ana Ruiz saw the show. Karl Weber said nine boats sank before the talks began.", "nine boats sank", None),
    ("Mayor Ana Ruiz said that is a lie about nine boats.", "nine boats", None),
    # the day of saying goes, days that come again stay
    ("Mayor Ana Ruiz said Tuesday Karl Weber sold nine boats.", "nine boats", "Karl Weber sold nine boats."),
    ("Mayor Ana Ruiz was there. Karl Weber said nine boats sail on Sunday evenings.", "nine boats", "Karl Weber said nine boats sail on Sunday evenings."),
    # on which occasion it was said matters little
    (
        "Mayor Ana Ruiz spoke first. “We will sell nine boats,” Ruiz said in the interview.",
        "nine boats",
        "“We will sell nine boats,” [Ana Ruiz] said in the interview.",
    ),
    # those whom the claim itself tells, and those whom it does not
    ("Mayor Ana Ruiz said ferries serve those living near nine lakes.", "nine lakes", "Mayor Ana Ruiz said ferries serve those living near nine lakes."),
    ("Mayor Ana Ruiz said nine boats could not bear those losses.", "nine boats", None),
    ("Mayor Ana Ruiz said ferries made it possible for islanders to sell fish.", "sell fish", "Ferries made it possible for islanders to sell fish."),
    ("Mayor Ana Ruiz said ferries sail to other countries.", "other countries", "Mayor Ana Ruiz said ferries sail to other countries."),
    ("Mayor Ana Ruiz said ferries sail again on May 2.", "sail again", "Mayor Ana Ruiz said ferries sail again on May 2."),
    ("Karl Weber spoke first. Mayor Ana Ruiz said it was a way to sell nine boats.", "nine boats", None),
    ("Ferries sank. Mayor Ana Ruiz said 22 percent opposed nine fares.", "nine fares", None),
    # a content without a verb of its own
    ("Karl Weber was there. Mayor Ana Ruiz described nine boats as rotten.", "nine boats", "Mayor Ana Ruiz described nine boats as rotten."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "piece", "expected"), CASES)
def test_standalone_text(text: str, piece: str, expected: str | None) -> None:
    claims = extract_claims(LEAD + text, published=date(2026, 3, 11))
    found = [claim for claim in claims if piece in claim.text]
    assert found
    assert {claim.standaloneText for claim in found} == {expected}
