import re
import time
from typing import cast

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pipelines.claims.sources.directory import Directory
from pipelines.claims.sources.genders import gender_of
from pipelines.claims.sources.names import _further, find_names
from pipelines.claims.sources.outlets import is_outlet, shown_as_outlets
from pipelines.claims.structures import Kind, Name
from tests.pipelines.claims.given import discourse_of

# text, [(name, kind)]
CASES = [
    ("Commander Ana Ruiz met Police Superintendent Karl Weber.", [("Ana Ruiz", "person"), ("Karl Weber", "person")]),
    ("Sen. Ana Ruiz met Karl Weber in Oslo.", [("Ana Ruiz", "person"), ("Karl Weber", "person"), ("Oslo", "place")]),
    ("The Foreign Ministry denied it.", [("Foreign Ministry", "organization")]),
    ("Officials of the Ministry of Health and Sport agreed.", [("Ministry of Health and Sport", "organization")]),
    ("President Obama flew to Cuba.", [("Obama", "person"), ("Cuba", "place")]),
    ("Secretary of State Jon Husted appealed.", [("Jon Husted", "person")]),
    ("The envoy Lars van der Berg spoke.", [("Lars van der Berg", "person")]),
    ("He studied at King's College London.", [("King's College London", "organization")]),
    ("The New York Times reported a loss.", [("New York Times", "organization")]),
    ("Reuters and the BBC were there.", [("Reuters", "organization"), ("BBC", "organization")]),
    ("Rain fell. Nobody came. The end.", []),
    ("Syrian troops took the town.", [("Syrian", "other")]),
    ("He spoke in South Korea and in the United States.", [("South Korea", "place"), ("United States", "place")]),
    ("The Islamic Relief Front (IRF) fled.", [("Islamic Relief Front", "organization"), ("IRF", "organization")]),
    ("He said IS had fled.", [("IS", "organization")]),
    ("Smugglers took USD 2,000.", []),
    ("J. K. Rowling wrote it.", [("J. K. Rowling", "person")]),
    ("Bashar al-Assad left.", [("Bashar al-Assad", "person")]),
    ("Hillary Clinton's aide came.", [("Hillary Clinton", "person")]),
    ("The Supreme Court ruled.", [("Supreme Court", "organization")]),
    ("Police in Lyon asked Anne Morel.", [("Lyon", "place"), ("Anne Morel", "person")]),
    ("Some Republicans stayed away.", [("Republicans", "other")]),
    ("On Monday and in May it rained.", []),
    ("“Nothing works,” said Peter Okoye.", [("Peter Okoye", "person")]),
    ("Karl Weber, R-Ariz., met Ana Ruiz (D-Ore.) there.", [("Karl Weber", "person"), ("Ana Ruiz", "person")]),
    ("She runs the Nordic Centre for the Study of Rivers.", [("Nordic Centre for the Study of Rivers", "organization")]),
    ("The Joint Committee on Harbour Safety met.", [("Joint Committee on Harbour Safety", "organization")]),
    ("New York State Attorney General opened it.", [("New York State Attorney General", "organization")]),
    ("A clerk told Ruptly of it.", [("Ruptly", "organization")]),
    ("He saw Ana B. Ruiz.", [("Ana B. Ruiz", "person")]),
    ("The PAHO Director spoke.", [("PAHO", "organization")]),
    ("The Chairwoman of Oslo’s Port Club spoke.", [("Oslo", "place"), ("Port Club", "organization")]),
    ("The Pan Arctic Fund (PAF) Director Carissa F. Etienne spoke.", [("Pan Arctic Fund", "organization"), ("PAF", "organization"), ("Carissa F. Etienne", "person")]),
    ("Minister of Health Kofi Annor spoke.", [("Kofi Annor", "person")]),
    ("Minister for Youth and Sports Tunde Alabi spoke.", [("Tunde Alabi", "person")]),
    ("Mayor of Velling Anna Berg spoke.", [("Anna Berg", "person")]),
    ("The president of Boston Public Library spoke.", [("Boston Public Library", "organization")]),
    ("The Nobel Prize went to Marta Silva.", [("Nobel Prize", "other"), ("Marta Silva", "person")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_names(text: str, expected: list[tuple[str, str]]) -> None:
    names = discourse_of(text).names
    assert [(name.text, name.kind) for name in names] == expected
    assert all(text[name.start : name.end] == name.text for name in names)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Jola Wirth, the commander of the port, left.", "person"),
        ("Jola Wirth, a former director of schools who now writes, left.", "person"),
        ("Jola M. Wirth left.", "person"),
        ("Director Jola Wirth left.", "person"),
        ("Jola Wirth, the market leader for boats, left.", "organization"),
        ("They met at Jola Wirth, the mayor of Oslo said.", "organization"),
        ("They asked the dietitian Jola Wirth twice.", "person"),
        ("They asked the marketing specialist Jola Wirth twice.", "person"),
        ("They asked the retailer Jola Wirth twice.", "organization"),
        ("They asked head of public works Jola Wirth twice.", "person"),
        ("They asked the head of charity Jola Wirth twice.", "organization"),
        ("They asked the Mayor. Jola Wirth left.", "organization"),
        ("They asked the Mayor\nJola Wirth left.", "organization"),
    ],
)
def test_who_holds_an_office_is_a_person(text: str, kind: Kind) -> None:
    start, end = text.index("Jola"), text.index("Wirth") + 5
    assert next(name.kind for name in find_names(text, [(start, end, "organization")])) == kind


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        (["person"] * 4 + ["organization"] * 2, "organization"),
        (["person"] * 4 + ["organization"], "person"),
        (["person"] * 6 + ["place"] * 4, "place"),
    ],
)
def test_a_name_that_the_network_doubts_is_no_person(kinds: list[Kind], expected: Kind) -> None:
    text = "Quince left. " * len(kinds)
    entities = [(13 * index, 13 * index + len("Quince"), kind) for index, kind in enumerate(kinds)]
    assert {name.kind for name in find_names(text, entities)} == {expected}


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("Ana Ruiz came. Ruiz left.", "Ana Ruiz"),
        ("Ana Ruiz and Karl Ruiz came. Mr. Ruiz left.", "Karl Ruiz"),
        ("Ana Ruiz and Karl Ruiz came. Ms. Ruiz left.", "Ana Ruiz"),
        ("The Coastal Rescue Service (CRS) came. The CRS left.", "Coastal Rescue Service"),
        ("The Financial Times asked. The FT left.", "Financial Times"),
        ("The Washington Post asked. The Post left.", "Washington Post"),
        ("They saw Weber.", "Weber"),
        ("Michael R. Weber came. Mike Weber left.", "Michael R. Weber"),
        ("Edward Weber and Theodore Weber came. Ted Weber left.", "Ted Weber"),
        ("The Department of Harbours asked. The DOH left.", "Department of Harbours"),
        ("Mark Weber, whose son, James Weber, was ill, came. Weber left.", "Mark Weber"),
        ("Bill de Souza came. De Souza left.", "Bill de Souza"),
        ("Clint Weber, the brother of the painter Ron Weber, came. Weber left.", "Clint Weber"),
        ("The New York Times asked. The Times left.", "New York Times"),
        ("Karl Weber Jr. came after Karl A. Weber. Weber left.", "Karl A. Weber"),
        ("Qing Xu and her husband, Lan Xu, came. Mrs. Xu left.", "Qing Xu"),
        ("The State Department asked. State left.", "State Department"),
    ],
)
def test_full_name_of_the_last_mention(text: str, full: str) -> None:
    names = discourse_of(text).names
    assert Directory(text, names).full(names[-1]) == full


def test_a_suffix_alone_is_its_own_name() -> None:
    name = Name(0, 3, "Jr.", "person")
    assert Directory("Jr. came.", [name]).full(name) == "Jr."


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("Then Mrs. Weber left.", "female"),
        ("Then Mr. Weber left.", "male"),
        ("Ana Ruiz left.", "female"),
        ("Karl Weber left.", "male"),
        ("Xu Qing left.", None),
    ],
)
def test_gender(text: str, gender: str | None) -> None:
    assert gender_of(discourse_of(text).names[0]) == gender


@pytest.mark.parametrize(
    ("name", "outlet"),
    [
        ("New York Times", True),
        ("Reuters", True),
        ("Al Mayadeen", True),
        ("Wall Street Journal", True),
        ("Harbour Sun-Times", True),
        ("Post-Gazette", True),
        ("Anadolu News Agency", True),
        ("Agence Sahel", True),
        ("FoxNews.com", True),
        ("Hollywood Reporter", True),
        ("Amazon.com", False),
        ("Harbour Reporter", False),
        ("National Rivers Agency", False),
        ("Dominican Republic", False),
        ("Capitol Hill", False),
        ("Vice President", False),
        ("Supreme Court", False),
        ("Ana Ruiz", False),
        ("", False),
    ],
)
def test_outlets(name: str, outlet: bool) -> None:
    assert is_outlet(name) is outlet


@pytest.mark.parametrize(
    ("text", "name", "outlet"),
    [
        ("The news site Quayside had it.", "Quayside", True),
        ("He laughed in an interview Sunday with Quayside.", "Quayside", True),
        ("He laughed in an interview with the FBI.", "FBI", False),
        ("He told Quayside.", "Quayside", False),
    ],
)
def test_outlets_by_what_a_text_says_of_them(text: str, name: str, outlet: bool) -> None:
    start = text.index(name)
    assert (shown_as_outlets(text, [(start, start + len(name))]) == {name}) is outlet


def test_capitals_before_a_persons_whole_name_are_no_part_of_it() -> None:
    text = "Senate Intelligence Democrat Ana Ruiz left."
    (name,) = find_names(text, [(29, 37, "person")])
    assert (name.text, name.kind) == ("Ana Ruiz", "person")


def test_a_models_entities_go_before_the_rules() -> None:
    text = "Sen. Ana Ruiz praised Wells Fargo."
    names = find_names(text, [(0, 13, "person"), (22, 33, "organization")])
    assert [(name.text, name.kind, name.title) for name in names] == [
        ("Ana Ruiz", "person", "sen"),
        ("Wells Fargo", "organization", ""),
    ]


def _found(text: str, entities: list[str]) -> list[tuple[int, int, Kind]]:
    """What a model has found: `name/kind`, in text order."""
    found: list[tuple[int, int, Kind]] = []
    cursor = 0
    for entity in entities:
        name, _, kind = entity.partition("/")
        start = text.index(name, cursor)
        cursor = start + len(name)
        found.append((start, cursor, cast("Kind", kind)))
    return found


@pytest.mark.parametrize(
    ("text", "entities", "expected"),
    [
        (
            "Ana Ruiz met Weber. Ruiz left.",
            ["Ana Ruiz/person", "Weber/person", "Ruiz/other"],
            ["person", "person", "person"],
        ),
        ("Harb Elmar police chief Ana Ruiz left.", ["Harb Elmar/person", "Ana Ruiz/person"], ["place", "person"]),
        (
            "Alden bid. Alden paid. Alden won.",
            ["Alden/organization", "Alden/organization", "Alden/place"],
            ["organization"] * 3,
        ),
        ("The CEO of Harbour Bank left.", ["CEO/organization", "Harbour Bank/organization"], ["organization"]),
        ("The envoy to Peru Ana Ruiz left.", ["Peru Ana Ruiz/person"], ["person"]),
        (
            "Ana Green ran. Green won. Green left.",
            ["Ana Green/person", "Green/organization", "Green/organization"],
            ["person"] * 3,
        ),
        ("Mr. Weber left.", ["Mr. Weber/organization"], ["person"]),
        ("Ten Britons left.", ["Britons/other"], ["other"]),
        (
            "The Oslo-based Hexa-e-Vell met. Hexa-e-Vell left.",
            ["Oslo-based Hexa-e-Vell/organization", "Hexa-e-Vell/person"],
            ["organization", "organization"],
        ),
        ("Ana Ruiz came. Senator Ruiz left.", ["Ana Ruiz/person", "Senator Ruiz/organization"], ["person", "person"]),
        ("Karl Weber came. Weber left.", ["Karl Weber/other", "Weber/person"], ["person", "person"]),
        ("Solly Marek came. Marek left.", ["Solly Marek/organization", "Marek/person"], ["person", "person"]),
        ("It fell to Mr Solly Marek SC to ask.", ["Solly Marek SC/organization"], ["person"]),
        ("The convener Solly Marek left.", ["Solly Marek/organization"], ["person"]),
        ("The convener Harbour Bank left.", ["Harbour Bank/organization"], ["organization"]),
        ("The SES' Ana Marek left.", ["SES' Ana Marek/organization"], ["organization", "person"]),
        ("Unions met. The union left.", ["Unions/organization", "union/organization"], []),
        ("Lake Marek froze. Marek left.", ["Lake Marek/place", "Marek/person"], ["place", "person"]),
        ("Another Marek came. Marek left.", ["Another Marek/other", "Marek/person"], ["other", "person"]),
        ("Kempton City Manager Monde Marek left.", ["Kempton City Manager Monde Marek/organization"], ["person"]),
        ("The rescuer, DSP Monde Marek, left.", ["DSP Monde Marek/organization"], ["person"]),
        ("A firm in Kempton, Calif., failed.", ["Kempton, Calif./organization"], ["place"]),
        ("Juan “Chico” Ruiz left.", ["Juan/person", "Chico/other", "Ruiz/person"], ["person"]),
        ("It ran on CNN’s “Port Hour.”", ["CNN’s “Port Hour.”/other"], ["organization"]),
        ("HexaTel hopes to grow.", ["HexaTel/person"], ["organization"]),
        ("MaryBeth and McBride left.", ["MaryBeth/person", "McBride/person"], ["person", "person"]),
    ],
)
def test_kinds_of_entities_are_set_right(text: str, entities: list[str], expected: list[Kind]) -> None:
    assert [name.kind for name in find_names(text, _found(text, entities))] == expected


@pytest.mark.parametrize(
    ("text", "entity", "name"),
    [
        ("The Kenyan national denied it.", "Kenyan national/organization", "Kenyan"),
        ("The Harbour Herald report denied it.", "Harbour Herald report/organization", "Harbour Herald"),
        ("The Labour leaders denied it.", "Labour leaders/person", "Labour"),
        ("The Lisbon treaty holds.", "Lisbon treaty/other", "Lisbon treaty"),
        ("The Bank of Alden denied it.", "Bank of Alden/organization", "Bank of Alden"),
        ("A Harbour Herald national poll denied it.", "A Harbour Herald national/organization", "Harbour Herald"),
        ("One Hexa commenter denied it.", "Hexa commenter/organization", "Hexa"),
        ("Global freight firm Hexa Lines denied it.", "Global freight firm Hexa Lines/organization", "Hexa Lines"),
        ("Oslo-based Hexa denied it.", "Oslo-based Hexa/organization", "Hexa"),
        ("Hexa CEO Jun Adler denied it.", "Hexa CEO Jun Adler/organization", "Jun Adler"),
        ("Dr. MK Rao denied it.", "Dr. MK Rao/person", "MK Rao"),
        ("The Rivers Board (RBA) denied it.", "Rivers Board (RBA/organization", "Rivers Board, RBA"),
        ("Ten men of Harbour Guard Ghana denied it.", "Harbour Guard Ghana/organization", "Harbour Guard Ghana"),
        ("The Trinidad and Tobago navy denied it.", "The Trinidad and Tobago/place", "The Trinidad and Tobago"),
        ("Jun Leota’u denied it.", "Jun Leota/person", "Jun Leota’u"),
        ("Jun Adler’s aide denied it.", "Jun Adler/person", "Jun Adler"),
        (
            "Trade Minister of State for Water Jun Adler denied it.",
            "Minister of State for Water Jun Adler/organization",
            "Jun Adler",
        ),
        ("Bears DL Jun Adler denied it.", "DL Jun Adler/person", "Jun Adler"),
        ("The San Alfredo Chronicle denied it.", "San Alfredo Chronicle/organization", "San Alfredo Chronicle"),
        ("The U.S. Attorney’s Office denied it.", "U.S. Attorney/organization", "U.S. Attorney’s Office"),
        ("Doctors without Borders denied it.", "Doctors without Borders/organization", "Doctors without Borders"),
    ],
)
def test_a_name_ends_before_the_noun_that_it_describes(text: str, entity: str, name: str) -> None:
    found, _, kind = entity.partition("/")
    start = text.index(found)
    assert ", ".join(one.text for one in find_names(text, [(start, start + len(found), cast("Kind", kind))])) == name


@pytest.mark.parametrize(
    ("text", "entities", "expected"),
    [
        (
            "He left the Reform Party of Elmia and the Green Party.",
            ["Reform Party of Elmia/organization", "Green Party/organization"],
            ["Reform Party of Elmia", "Green Party"],
        ),
        (
            "The Union of Dockers for the Green Pact met.",
            ["Union of Dockers/organization", "Green Pact/organization"],
            ["Union of Dockers", "Green Pact"],
        ),
        ("Ruiz and Weber left.", ["Ruiz and Weber/person"], ["Ruiz", "Weber"]),
        ("The envoy, Eva-Marie Weber, left.", ["Marie Weber/person"], ["Eva-Marie Weber"]),
        ("A Port Herald poll released Sunday told us.", ["Port Herald poll released Sunday/organization"], ["Port Herald"]),
        ("Hosting Ruiz was fun. Ana Ruiz left.", ["Ruiz/person", "Ana Ruiz/person"], ["Ruiz", "Ana Ruiz"]),
        ("Reform Party MP Ana Ruiz left.", ["Reform Party/organization", "Ana Ruiz/person"], ["Reform Party", "Ana Ruiz"]),
        ("Oregon’s Ana Ruiz and Oregon Liberal Karl Weber left.", ["Ana Ruiz/person", "Liberal/other", "Karl Weber/person"], ["Ana Ruiz", "Liberal", "Karl Weber"]),
        ("Then Vice President Ana Ruiz left.", ["Ana Ruiz/person"], ["Ana Ruiz"]),
        ("It is both safe AND cheap, Ana Ruiz wrote.", ["Ana Ruiz/person"], ["Ana Ruiz"]),
    ],
)  # fmt: skip
def test_what_a_model_tells_apart_is_not_joined(text: str, entities: list[str], expected: list[str]) -> None:
    assert [one.text for one in find_names(text, _found(text, entities))] == expected


def test_a_name_told_thousands_of_times_takes_no_time() -> None:
    unit = "Ann Lund and Lund. "
    text = unit * 2_000
    names = [
        name
        for at in range(0, len(text), len(unit))
        for name in (Name(at, at + 8, "Ann Lund", "person"), Name(at + 13, at + 17, "Lund", "person"))
    ]
    before = time.process_time()
    directory = Directory(text, names)
    assert {directory.full(name) for name in names} == {"Ann Lund"}
    assert time.process_time() - before < 5


@pytest.mark.parametrize("text", ["a0Ba1B" * 15_000, "Ab (AB, " * 5_000, "Ab " * 20_000 + "(AB)"])
def test_definitions_of_abbreviations_are_sought_in_linear_time(text: str) -> None:
    before = time.process_time()
    Directory(text, [])
    assert time.process_time() - before < 5


@settings(max_examples=1_000)
@given(st.text("ab- .", max_size=40), st.sets(st.from_regex(r"[ab][ab .-]{0,3}[ab.]?", fullmatch=True)))
@example("He met Lund", {"Lund", "Lund Ltd"})
def test_known_names_are_found_as_by_one_pattern(text: str, known: set[str]) -> None:
    any_of = "|".join(map(re.escape, sorted(known, key=len, reverse=True))) or "(?!)"
    assert list(_further(text, known)) == [
        match.span() for match in re.finditer(rf"(?<![\w-])(?:{any_of})(?![\w-])", text)
    ]
