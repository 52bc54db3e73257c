import pytest

from benchmarks.readers.marked import parse
from pipelines.claims.chains.statement_filter import is_hypothetical
from pipelines.claims.chains.statement_model import reports_statement
from pipelines.claims.extract import extract_claims
from tests.pipelines.claims.given import discourse_of

# Of the network: the words of an attribution must decide.
DOUBTFUL = 0.6

# One attribution a line, its source, cue and content marked.
REPORTED = [
    "[S1 The harbour master] [C1 said] [Q1 the ferry was late].",
    "[S1 The firm] [C1 announced] [Q1 the closure of two mills].",
    "[S1 The guild] [C1 denied] [Q1 any wrongdoing].",
    "[S1 The guild] [C1 denied] [Q1 taking bribes from the mill].",
    "[S1 The guild] [C1 denied] [Q1 the allegations about its bids].",
    "[S1 Weber] [C1 called] [Q1 the meeting a waste of time].",
    "[S1 Weber] [C1 termed] [Q1 the meeting a waste of time].",
    "[S1 Weber] [C1 labelled] [Q1 the meeting a waste of time].",
    "[Q1 “What I want is a new bridge,”] [S1 Weber] [C1 said].",
    "[S1 Weber] [C1 rejected] [Q1 appeals that she should make way for others].",
    "[S1 The owner] [C1 told] [Q1 the guests to leave].",
    "[S1 Satellite images] [C1 show] [Q1 that two islands have gone].",
    "[S1 The footage] [C1 showed] [Q1 the fire was still burning at noon].",
    "[S1 The records] [C1 show] [Q1 a loss of $3 million].",
    "[S1 Analysts] [C1 expect] [Q1 a loss of $3 million].",
    "[S1 A survey] [C1 found] [Q1 31 cases of measles in the north].",
    "[S1 The auditor] [C1 accused] [Q1 the board of hiding losses].",
    "[S1 Weber] [C1 called on] [Q1 the council to resign].",
    "[S1 The union] [C1 threatened] [Q1 to strike on Monday].",
    "[S1 Nurses] [C1 believe] [Q1 the ward needs two more beds].",
    "[S1 Divers] [C1 think] [Q1 the wreck rests on sand].",
    "[S1 The mayor] [C1 hopes] [Q1 that the bridge will open in May].",
    "[S1 The residents of Bergen] [C1 fear] [Q1 they will be moved].",
    "[S1 Many residents] [C1 fear] [Q1 the dam will burst].",
    "[S1 Ana Ruiz] [C1 :] [Q1 The dam will burst].",
    "[S1 Lund] [C1 commented] [Q1 that profits were small].",
    "[S1 The pilot] [C1 tweeted] [Q1 the channel was blocked].",
    "[S1 Residents] [C1 agree] [Q1 the dam in the north will burst].",
    "[S1 Residents] [C1 want to know] [Q1 whether the water is safe].",
    "[S1 The guild] [C1 saw] [Q1 that the number of its boats had risen].",
    "[S1 Ruiz] [C1 recalled] [Q1 that she had signed nothing].",
    "[S1 He] [C1 remembered] [Q1 how the roof fell in].",
    "[S1 The bishop] [C1 criticised] [Q1 the governor for cutting aid].",
    "[S1 Many farmers] [C1 see] [Q1 the tax as a threat to their land].",
    "[S1 The court] [C1 rejected] [Q1 claims that the vote was stolen].",
    "[S1 The clerk] [C1 laughed]. [Q1 “Nobody asked me about it,” she said].",
    "[Q1 Ten boats sank], [S1 the coast guard] [C1 noted].",
    "[Q1 “Go home,”] [S1 the officer] [C1 barked].",
    "[Q1 Ten men] [C1 are believed] [Q1 to have fled].",
    "[Q1 Two crew] [C1 were reportedly] [Q1 flown to Oslo].",
    "[C1 Rumours of] [Q1 a second fire in the mill] spread.",
    "[C1 It was announced] [Q1 that the mill will close].",
    "[S1 The driver] [C1 denied] [Q1 murder] on Monday.",
    "[S1 The firm] [C1 denied] [Q1 hoarding].",
    "[S1 The driver] [C1 admitted] [Q1 manslaughter] on Monday.",
    "It [C1 is learnt] [Q1 that the mill will close].",
    "[Q1 Ten boats sank], [C1 per] [S1 the coast guard].",
    "[S1 The mayor] [C1 waved aside] [Q1 the impression that the mill was for sale].",
    "[S1 The board] [C1 vowed] [Q1 to pay every worker].",
    "[S1 The bishop] [C1 berated] [Q1 the governor for cutting aid].",
    "[S1 Sailors] [C1 were certain] [Q1 the port would open in May].",
    "[C1 In] [S1 the latest survey], [Q1 Ruiz led by ten points].",
    "[S1 The secretary] [C1 poured scorn on] [Q1 the idea that fares would double].",
    "[S1 The union] [C1 took issue with] [Q1 the argument that wages rose].",
    "[S1 He] [C1 did not rule out] [Q1 that some were paid late].",
    "[S1 The inquiry] [C1 has ruled out] [Q1 an engine fault].",
    "[S1 The harbour master] [C1 put] [Q1 the loss at $3 million].",
    "[S1 The prince] [C1 ordered] [Q1 his guards to leave the palace].",
    "In [S1 the mayor]’s [C1 view], [Q1 the bridge is not safe].",
    "[S1 The inspectors] [C1 listed the faults]: [Q1 no light in the hall; two leaks in the roof].",
    "[S1 The clerk] [C1 clarified] [Q1 the ferry stays in port until May].",
]
# Reported, by their words, but by nobody who is said to have told it.
HYPOTHETICAL = [
    "[S1 Anyone who] [C1 says] [Q1 the mill is shut] has not been there.",
    "[C1 To urge] [S1 your council] [Q1 to keep the ferry], write to it today.",
    "[S1 Oslo] [C1 has yet to announce] [Q1 the visit of the queen].",
    "If [S1 the letters] [C1 show] [Q1 that he knew of it], he will go.",
    "She can win unless [S1 the judge] [C1 says] [Q1 the vote was void].",
    "[S1 The council] must [C1 decide] [Q1 what it will pay for the bridge].",
    "[S1 Ana Ruiz] [C1 will tell] [Q1 the host that the war is lost].",
    "[S1 He] [C1 should have insisted] [Q1 that all of them be freed].",
    "It is [C1 fair to say] [Q1 that nobody expected rain].",
    "Maybe [S1 he] [C1 thinks] [Q1 the dam will hold].",
    "[S1 One] [C1 might think] [Q1 the dam would hold].",
    "[S1 Weber] can [C1 claim] [Q1 that he saved the dam].",
    "[S1 You] [C1 could say] [Q1 that she was born here].",
    "[Q1 The loss is less than the $3 million figure] [S1 the owner] [C1 cited].",
    "[Q1 It is smaller than what] [S1 the owner] [C1 said].",
    "[S1 The owner] [C1 would then have claimed] [Q1 that the mill was his].",
    "Did [S1 the owner] [C1 claim] [Q1 that the mill was his]?",
    "How can [S1 the owner] [C1 claim] [Q1 that the mill was his]?",
    "The boat was, as [S1 they] [C1 say] [Q1 in Oslo, out to lunch].",
    "“Let [S1 me] just [C1 say] [Q1 that nobody has paid for it yet],” Weber said.",
    "It was far from the [Q1 last word] [C1 to be said] [Q1 about the harbour].",
    "It does not sound like [S1 he] [C1 knows] [Q1 what he will do].",
    "[S1 The owner] [C1 responded to claims] [Q1 that the dam will burst].",
    "[S1 She] [C1 is expected to argue] [Q1 that the dam will hold].",
    "All [S1 the guild] has to do is to wait and [C1 repeat] [Q1 that the dam will hold].",
    "Everything [S1 he] [C1 said about] [Q1 what he had done in May] was read out.",
]
TOLD = [
    "[S1 Her letter] [C1 will reveal] [Q1 the town lost nine boats].",
    "[S1 The clerk] [C1 had to explain] [Q1 that the files were lost].",
    "[S1 The clerk], who was set to leave, [C1 explained] [Q1 that the files were lost].",
    "[S1 The council] [C1 asked if] [Q1 the bridge was safe].",
    "What [S1 he] [C1 called] [Q1 a lost year] came to an end.",
    "[S1 She] can be heard [C1 saying] [Q1 that the files were lost].",
    "If it rains, [S1 the guild] [C1 says], [Q1 the race will be put off].",
    "[S1 The board] [C1 should not say] [Q1 that it knew].",
]
DONE = [
    "[S1 The panel] [C1 concluded] [Q1 its third hearing on the dam].",
    "[S1 The harbour master] [C1 voiced] [Q1 her dismay over the cuts].",
    "[S1 Lund] [C1 commented on] [Q1 the record profits of the mill].",
    "[S1 Lund] [C1 responded to] [Q1 claims that she had sold the mill].",
    "[S1 The mayor] [C1 stopped short of saying] [Q1 whether the bridge would reopen].",
    "[S1 The guild] [C1 was not able to say] [Q1 how many boats were lost].",
    "[S1 State television] [C1 showed] [Q1 crews pumping water out of the mill].",
    "[S1 The firm] [C1 demonstrated] [Q1 some of the uses of its new winch].",
    "[S1 The bishop] [C1 tweeted] [Q1 a picture of the flooded nave].",
    "[S1 The tenor] [C1 sang the line]: [Q1 “Rise, my moon, and shine on us!”]",
    "[S1 The prince] [C1 ordered] [Q1 a raid on the harbour].",
    "[S1 The court] [C1 rejected] [Q1 a request from the miners].",
    "[S1 The firm] [C1 is challenging] [Q1 the rules on nets].",
    "[S1 The senate] [C1 repealed] [Q1 the old law].",
    "[S1 The envoy] [C1 declined to say] [Q1 when the talks would begin].",
    "[S1 The governor] [C1 refused] [Q1 to step aside].",
    "[S1 Two unions] [C1 support] [Q1 the merger of the ports].",
    "[S1 Two unions] [C1 have not ruled out] [Q1 a merger of the ports].",
    "[S1 Many fishermen] [C1 want] [Q1 to return home].",
    "[S1 Many] [C1 agreed with] [Q1 most parts of the old plan].",
    "[S1 Let's] [C1 not forget] [Q1 that the dam will burst].",
    "[S1 Weber] [C1 kept his silence on] [Q1 the sale of the yard].",
    "[S1 She] [C1 said] [Q1 a few words to the crowd].",
    "[S1 The letter] [C1 says] [Q1 nothing of the kind].",
    "[S1 The council] [C1 hopes] [Q1 to reopen the bridge that was shut in May].",
    "[S1 Sailors] [C1 were waiting to see] [Q1 whether the port would open].",
    "[S1 The site] [C1 offers] [Q1 no evidence of that].",
    "[S1 She] [C1 posts] [Q1 pictures of the coast for her friends].",
    "[S1 The party] [C1 endorsed] [Q1 the mayor of Bergen].",
    "[S1 Ruiz] [C1 recalled] [Q1 one of IS films]",
    "[S1 Police] [C1 have questioned] [Q1 several of those arrested men].",
    "[S1 Fishermen] [C1 were angry] [Q1 that the new nets].",
    "[S1 The band] [C1 unveiled] [Q1 its plans for the summer].",
    "[S1 He] [C1 recalled] [Q1 one of the films].",
    "[S1 We] [C1 are talking about] [Q1 those who left the island in May].",
    "[S1 The keeper] [C1 remembers] [Q1 the storm of that year].",
    "[S1 The state] [C1 had added] [Q1 a week of early voting].",
    "[Q1 The hut] [C1 is known as] [Q1 the nest].",
    "[S1 The mayor] [C1 called] [Q1 Karl Weber].",
    "[S1 The judge] [C1 is considering] [Q1 whether to hear both sides].",
    "[S1 The clerk] [C1 reported] [Q1 a fact].",
    "[S1 The firm] [C1 would not respond to] [Q1 the new claims about its mill].",
    "[S1 The clerk] [C1 would say nothing about] [Q1 the missing files].",
    "[Q1 She] [C1 was named] [Q1 head of the port in 2018].",
    "[Q1 The work] [C1 is expected] [Q1 to last a year].",
    "[Q1 The storm] [C1 appears] [Q1 to have spared the north].",
    "[S1 The paper] [C1 criticised] [Q1 the old decision].",
    "[S1 The minister] [C1 discussed] [Q1 the price of fish with his aides].",
    "[S1 Weber] [C1 would not comment on] [Q1 the sale of the yard].",
    "[S1 The port] [C1 denied] [Q1 a request to hand over its logs].",
    "[S1 The judge] [C1 denied] [Q1 bail].",
    "[S1 The judge] [C1 rejected] [Q1 a challenge to her bid for a seat].",
    "[S1 Ruiz] [C1 declined] [Q1 to join the row over “The Queen of the Harbour”].",
    "[S1 The court] [C1 denied] [Q1 Weber’s second appeal for a new trial].",
    "[S1 The firm] [C1 called] [Q1 a public meeting for Friday].",
    "[S1 He] [C1 then called] [Q1 an emergency session of the council].",
    "[S1 The union] [C1 has called] [Q1 fresh strikes in May].",
    "[S1 A video posted on Friday] [C1 shows] [Q1 the mayor leaving by a side door].",
    "[S1 Photographs of the quay] [C1 showed] [Q1 a row of empty boats].",
    "[S1 Ruiz] [C1 says] [Q1 whatever she needs to say to win].",
    "[S1 Weber] [C1 says] [Q1 what he thinks, his friends laugh].",
]


@pytest.mark.parametrize("marked", REPORTED)
def test_reported(marked: str) -> None:
    text, (attribution,) = parse(marked)
    assert reports_statement(discourse_of(text), attribution)


@pytest.mark.parametrize("marked", DONE)
def test_done(marked: str) -> None:
    text, (attribution,) = parse(marked)
    assert not reports_statement(discourse_of(text), attribution)


@pytest.mark.parametrize("marked", HYPOTHETICAL)
def test_what_nobody_is_said_to_have_told(marked: str) -> None:
    text, (attribution,) = parse(marked)
    assert is_hypothetical(discourse_of(text), attribution, nested=False)


@pytest.mark.parametrize("marked", [*REPORTED, *TOLD])
def test_what_somebody_has_told(marked: str) -> None:
    text, attributions = parse(marked)
    assert not any(is_hypothetical(discourse_of(text), each, nested=False) for each in attributions)


def test_what_one_would_say_by_the_words_of_another_is_not_said() -> None:
    text, (_, inner) = parse("[S1 Weber] [C1 said] [Q1 [S2 she] [C2 would ask] [Q2 the guild to help]].")
    assert is_hypothetical(discourse_of(text), inner, nested=True)


def test_an_infinitive_within_what_another_says_tells_nothing() -> None:
    text, (outer, inner) = parse("[S1 Ruiz] [C1 said] it was too early to [C2 say] [Q2 that the war was lost].")
    assert is_hypothetical(discourse_of(text), inner, nested=True)
    assert not is_hypothetical(discourse_of(text), outer, nested=False)


@pytest.mark.parametrize(
    "text", ["No group has claimed responsibility for the fire.", "Nobody has admitted the theft."]
)
def test_deeds_that_the_network_recognises(text: str) -> None:
    assert [claim.text for claim in extract_claims(text) if claim.kind != "statement"] == []
