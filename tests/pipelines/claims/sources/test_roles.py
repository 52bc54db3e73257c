import pytest

from tests.pipelines.claims.given import discourse_of

# text, what it calls Ana Ruiz
CASES = [
    ("The mayor, Ana Ruiz, spoke.", ["mayor"]),
    ("The pilot, 52-year-old Ana Ruiz, spoke.", ["pilot"]),
    ("One tenant, Ana Ruiz, spoke.", ["tenant"]),
    ("Hexa Vice-President, Mr. Ana Ruiz in a chat spoke.", ["Hexa Vice-President"]),
    ("Harbour chief of staff Ana Ruiz spoke.", ["Harbour chief of staff"]),
    (
        "Ana Ruiz, Eastmere Department of Roads staff geologist, spoke.",
        ["Eastmere Department of Roads staff geologist"],
    ),
    ("Oslo – Harbour Minister, Ana Ruiz, spoke.", ["Harbour Minister"]),
    ("“It rained,” said Eastmere Sheriff, Ana Ruiz.", ["Eastmere Sheriff"]),
    ("Last week Oslo mayor, Ana Ruiz, spoke.", ["Oslo mayor"]),
    ("Former U.N. envoy Ana Ruiz spoke.", ["Former U.N. envoy"]),
    ("Eastmere TD Ana Ruiz spoke.", ["Eastmere TD"]),
    ("Former Texas Gov. Ana Ruiz spoke.", ["Former Texas Gov."]),
    ("Ana Ruiz, 34, a clerk at the Harbour Bank who kept the books, left.", ["clerk at the Harbour Bank"]),
    ("The talks failed after the mayor, Ana Ruiz, left.", ["mayor"]),
    ("The director of the harbour office, Ana Ruiz, left.", ["director of the harbour office"]),
    ("“It rained,” opposition MP Ana Ruiz said.", ["opposition MP"]),
    ("“It rained,” court registrar Ana Ruiz said.", ["court registrar"]),
    # compounds
    ("It rained, said harbour master Ana Ruiz.", ["harbour master"]),
    ("It rained, project director Ana Ruiz said.", ["project director"]),
    ("“It rained,” said Ana Ruiz. Crews left, according to election lawyer Ana Ruiz.", ["election lawyer"]),
    ("“It rained,” Housing Minister Ana Ruiz said.", ["Housing Minister"]),
    ("The audit failed, the auditor-general, Ana Ruiz, said.", ["auditor-general"]),
    ("It rained, said co-host Ana Ruiz.", ["co-host"]),
    ("The dam held, its manager, Ana Ruiz, said.", ["manager"]),
    ("It rained. FBI Director Ana Ruiz left.", ["FBI Director"]),
    ("It rained. Press Secretary Ana Ruiz left.", ["Press Secretary"]),
    ("St. Ives mayor Ana Ruiz left.", ["St. Ives mayor"]),
    ("It rained. White House press secretary Ana Ruiz left.", ["White House press secretary"]),
    ("It rained. Kempton Police Commissioner Ana Ruiz left.", ["Kempton Police Commissioner"]),
    ("Norway’s envoy to Denmark Ana Ruiz left.", ["Norway’s envoy to Denmark"]),
    ("The lawyer for President Ana Ruiz left.", ["President"]),
    ("Ana Ruiz, Trade and Outreach Director for the north, left.", ["Trade and Outreach Director for the north"]),
    ("Ana Ruiz, senior fellow at the Harbour Institute, left.", ["senior fellow at the Harbour Institute"]),
    ("Harbour Rescue Service (HRS) director Ana Ruiz left.", ["Harbour Rescue Service director"]),
    # with what the office is for
    ("Guild spokesman on pier safety Ana Ruiz left.", ["Guild spokesman on pier safety"]),
    ("Professor of civil law Ana Ruiz left.", ["Professor of civil law"]),
    ("The police spokesperson in Kempton, Ana Ruiz, left.", ["police spokesperson in Kempton"]),
    ("It rained. Head of roads in the harbour office, Ana Ruiz said.", ["Head of roads in the harbour office"]),
    ("Another pollster, Ana Ruiz of Kempton, agreed.", ["pollster"]),
    ("Asked about the mayor, Ana Ruiz left.", []),
    ("They met his mother, but their neighbour Ana Ruiz, 83, said.", ["neighbour"]),
    # between commas
    ("In Kempton, the head of the Pier Guild (KPG), Ana Ruiz said it rained.", ["head of the Pier Guild"]),
    ("But Kempton mine manager, Ana Ruiz, left.", ["Kempton mine manager"]),
    ("The chief of the pier office, Superintendent Ana Ruiz, left.", ["chief of the pier office", "Superintendent"]),
    ("It rained, according to Deputy Ports Minister, Ana Ruiz, on Monday.", ["Deputy Ports Minister"]),
    ("It blamed Ana Ruiz, the harbour master said.", []),
    ("Guild Local 19 president Ana Ruiz left.", ["Guild Local 19 president"]),
    ("On May 19 president Ana Ruiz left.", ["president"]),
    # owners
    ("Ana Ruiz, the harbour office’s deputy director, left.", ["harbour office’s deputy director"]),
    ("Ana Ruiz, B&O's chief clerk, left.", ["B&O's chief clerk"]),
    ("Ana Ruiz, Hong Kong’s new police chief, left.", ["Hong Kong’s new police chief"]),
    ("Ana Ruiz, a guest on Weber’s show, left.", ["guest on Weber’s show"]),
    ("Ana Ruiz, whose spokesman left, spoke.", []),
    # nouns for persons by their ending
    ("The Ethiopian marathoner Ana Ruiz won.", ["Ethiopian marathoner"]),
    ("Ana Ruiz, another deportee, left.", ["deportee"]),
    ("“It rained,” frontman Ana Ruiz said.", ["frontman"]),
    ("It was signed by the Rivers Minister, Ana Ruiz on Monday.", ["Rivers Minister"]),
    ("To the minister, Ana Ruiz was a friend.", []),
    # verbs and other words before a name
    ("Voters praised mayor Ana Ruiz.", ["mayor"]),
    ("They wanted to defeat former senator Ana Ruiz.", ["former senator"]),
    ("It rained whether or not Ana Ruiz spoke, and it rained after Ana Ruiz left.", []),
    ("They could no longer hammer Ana Ruiz.", []),
]


@pytest.mark.parametrize(("text", "roles"), CASES)
def test_roles(text: str, roles: list[str]) -> None:
    discourse = discourse_of(text)
    assert [role.phrase for role in discourse.roles.get("Ana Ruiz", [])] == roles
