import pytest

from pipelines.claims.negation import is_negated

NEGATED = [
    "The minister did not sign the order",
    "the bridge was never inspected",
    "that the tax would not rise",
    "there is no evidence of fraud",
    "No one was hurt in the blast",
    "Nobody had warned the crew.",
    "We don't have enough water",
    "It isn’t clear who fired first",
    "the prisoners can't leave",
    "the firm cannot pay its debts",
    "none of the votes were lost",
    "neither side had won",
    "many fighters are no longer motivated",
    "Although rain fell, the reservoir did not fill",
    "“Morale isn’t falling”",
    "there was nothing the doctors could do",
    "he had hardly slept",
    "If elected, she will not raise fares",
    "I think that the plan will not work",
    "The exact number of victims is not known.",
    "they have nowhere to go",
    "and no child was left behind",
    "the school had no heating while the storm lasted",
    "she would never again work for the bank",
    "The U.S. has not joined the treaty",
    "Mr. Osei did not appear in court",
    "The lawyers failed to reach a settlement",
    "the council refused to release the minutes",
    "the keeper was unable to save the tree",
    "The chancellor ruled out a new levy",
    "the clinic lacked clean water",
    "the board decided not to renew his contract",
    "Just because the ship was old does not mean it was unsafe",
    "not to sign the petition",
    "me not to make that journey by sea",
    "that she is “not going to sell” the boat",
    "I hope not.",
    "“No. The bridge stays shut.”",
    "that the old ferry not be sold",
    "drivers on the coast road “not to stop”",
    "Not every school has a nurse",
    "the harvest has, sadly, still not been counted",
    "he won’t refuse a debate, and cannot lose one",
    "Surveys (none of them recent) do not support the claim",
]
ASSERTED = [
    "The minister signed the order",
    "not only the roof but the walls gave way",
    "he left because he was not paid",
    "workers who did not report for duty were arrested",
    "the law, which no one had read, was passed",
    "there is no doubt the fire was set",
    "no fewer than 30 houses burned",
    "No. 10 will reply on Friday",
    "the army took the hill, not the town",
    "police found the car that nobody had reported",
    "it ended up fighting rebels rather than the army",
    "the storm was nothing short of a disaster",
    "the city was taken without a fight",
    "unless no one objects, the plan stands",
    "he asked whether the water was not safe",
    "no matter the weather, the race goes on",
    "trains will run. They will not stop at the border.",
    "the vote was close although turnout was not high",
    "she won when nobody expected it",
    "it was not just a mistake",
    "Prices rose by a third",
    "the notice was read aloud",
    "the knot of streets was cleared",
    "the novel tells of a nomad",
    "the crew can’t wait to sail",
    "she could not be happier with the result",
    "neighbours cannot help but notice the smell",
    "he couldn't agree more",
    "“I can't believe how small the room is.”",
    "the guards never fail to salute",
    "nobody denies that the river flooded",
    "the bank did not rule out a merger",
    "it is not impossible that the wall falls",
    "There is no reason not to trust the tally",
    "they had no choice but to sell",
    "It is no secret that the firm is for sale",
    "no question the pitch was wet",
    "with no end in sight, the strike goes on",
    "Having no licence for so long hurts the shop",
    "the side remains divided, with many players not on speaking terms",
    "the film shows the price of not being heard",
    "officers kept their voices low in an effort not to alarm the crowd",
    "the only runner not injured took the cup",
    "he would let widows stay on, something few towns do not forbid",
    "the fair brings in two million - a reason many here do not mind the noise",
    "No, the bridge is open",
    "it is unfair to tell them: “We could not help you.”",
    "this is the mark of a no-nonsense teacher",
    "they see her as ready on day one, no training required",
    "the clerk not only failed to file the form but hid it",
    "the fund invests in never-ending repairs as never before",
]


@pytest.mark.parametrize("claim", NEGATED)
def test_negated(claim: str) -> None:
    assert is_negated(claim, [(0, len(claim))])


@pytest.mark.parametrize("claim", ASSERTED)
def test_asserted(claim: str) -> None:
    assert not is_negated(claim, [(0, len(claim))])


def test_over_a_claim_of_two_sentences() -> None:
    text = "“The road is open,” he said. “It is not safe.”"
    assert not is_negated(text, [(0, 19), (29, len(text))])


def test_over_a_broken_claim() -> None:
    text = "“The road,” he said, “is not safe.”"
    assert is_negated(text, [(0, 11), (21, len(text))])
