import pytest

from pipelines.claims.hedges import find_hedges

CASES = [
    ("The militia has reportedly set up a court.", ["reportedly"]),
    ("Among likely voters she leads by four points.", []),
    ("The two are level among likely Republican voters.", []),
    ("Two men were allegedly beaten in custody.", ["allegedly"]),
    ("The alleged ringleader was held on Monday.", ["alleged"]),
    ("He sold the purported relic to a museum.", ["purported"]),
    ("The dead are thought to include a nurse.", ["are thought to include"]),
    ("Some recruits are thought to have become disillusioned.", ["are thought to have"]),
    ("The ship is believed to have sunk near Malta.", ["is believed to have"]),
    ("Dozens were feared to have drowned.", ["were feared to have"]),
    ("The suspect is said to be hiding abroad.", ["is said to be"]),
    ("A man, believed to be the pilot, was found.", ["believed to be"]),
    ("It is understood that the deal is off.", ["It is understood"]),
    ("The rumoured merger has rattled staff.", ["rumoured"]),
    ("Unconfirmed accounts spoke of a blast.", ["Unconfirmed"]),
    ("Three people suspected of arson were freed.", ["suspected"]),
    ("A suspected gas leak emptied the school.", ["suspected"]),
    ("The minister apparently knew of the plan.", ["apparently"]),
    ("Prices will probably rise in spring.", ["probably"]),
    ("The fire was possibly set on purpose.", ["possibly"]),
    ("The virus is likely to spread.", ["likely"]),
    ("A second wave is unlikely.", ["unlikely"]),
    ("The river may burst its banks.", ["may"]),
    ("The law takes effect in May.", []),
    ("On 5 May the bridge opened.", []),
    ("May residents return tomorrow, officials asked.", ["May"]),
    ("The dam could fail within hours.", ["could"]),
    ("He could not swim.", []),
    ("She might appeal the ruling.", ["might"]),
    ("The bank appears to have lost the files.", ["appears to have"]),
    ("The general seemed to be in charge.", ["seemed to be"]),
    ("Up to 50 nationals want to come home.", ["Up to"]),
    ("About 150 families signed the letter.", ["About"]),
    ("They talked about the 150 families.", []),
    ("Some 2,000 raids were flown.", ["Some"]),
    ("Some families refused.", []),
    ("Nearly half of the crop was lost.", ["Nearly"]),
    ("The tower fell in almost three seconds.", ["almost"]),
    ("An estimated 40,000 birds died.", ["An estimated"]),
    ("The repairs cost roughly $3 million.", ["roughly"]),
    ("As many as 30 houses burned.", ["As many as"]),
    ("At least 100 people were killed.", []),
    ("The singer is known to have moved to Rome.", []),
    ("Around midnight the lights went out.", []),
    ("Perhaps he will resign.", ["Perhaps"]),
    ("It appears that no one was warned.", ["It appears"]),
    ("We believe the firm knew.", ["We believe"]),
    ("Police are looking for the driver.", []),
    ("The so-called caliphate has shrunk.", ["so-called"]),
    ("Older drivers are more likely to wear belts than the young.", []),
    ("He is less likely to pay; she will most likely pay.", ["likely"]),
    ("She mourned what could have been.", []),
    ("Dues have gone up to $90 and may climb up to 40 pounds.", ["may"]),
    ("I assume they read it; I would guess he did not.", ["I assume", "I would guess"]),
    ("I reckon, and we suspect, that it leaks.", ["I reckon", "we suspect"]),
    ("He almost certainly knew.", ["almost certainly"]),
    ("In all likelihood the club will fold.", ["In all likelihood"]),
    ("It is possible that a fuse blew.", ["It is possible"]),
    ("Police found a possible motive.", ["possible"]),
    ("Come as soon as possible, if possible; it is possible to win.", []),
    ("There is a chance that the pier will close.", ["There is a chance"]),
    ("The film could not be independently verified.", ["could not be independently verified"]),
    ("It is unclear whether she paid.", ["It is unclear"]),
    ("It remains to be seen who wins.", ["It remains to be seen"]),
    ("The gang is claimed to have fled; it is claimed that he ran it.", ["is claimed to have", "it is claimed"]),
    ("The play begins around 7pm, some say.", []),
    ("It would seem the tide turned.", ["would seem"]),
    ("The complaint alleged that he ran; a supposed letter turned up.", ["supposed"]),
    ("It became apparent to all that he was rich, an apparent heir.", ["apparent"]),
    ("I believe him; I believe the firm knew.", ["I believe"]),
    ("They burn as much as every other town, and are the least likely to stop.", []),
    ("Potentially thousands may be stranded.", ["Potentially", "may"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_hedges(text: str, expected: list[str]) -> None:
    spans = find_hedges(text, [(0, len(text))])
    assert [text[start:end] for start, end in spans] == expected


def test_only_inside_the_pieces() -> None:
    text = "He reportedly said that rain was likely."
    assert find_hedges(text, [(20, len(text))]) == [(33, 39)]
