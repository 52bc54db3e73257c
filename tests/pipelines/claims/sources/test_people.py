import re

import pytest

from pipelines.claims.sources.people import People
from pipelines.claims.sources.pronouns import find_pronouns
from tests.pipelines.claims.given import discourse_of

# The pronoun in square brackets, and whom it means; speakers in braces.
CASES = [
    ("Ana Ruiz met Karl Weber. [She] thanked him.", "Ana Ruiz"),
    ("Ana Ruiz met Karl Weber. She thanked [him].", "Karl Weber"),
    ("Karl Weber sold [his] house.", "Karl Weber"),
    ("Karl Weber followed Peter Okoye to Oslo, where [he] found work.", "Karl Weber"),
    ("Eva Holm is a painter. [She] was born in Bergen.", "Eva Holm"),
    ("Eva Holm is a painter. She was born in Bergen. Later [she] taught.", "Eva Holm"),
    ("Lars Holm founded the club in 1990. [He] left it after Karl Weber joined.", "Lars Holm"),
    ("Olga Petrova wrote to Ana Ruiz. [She] asked for money.", "Olga Petrova"),
    pytest.param(
        "Mary Lane hired Susan Berg. Lane paid [her] well.",
        "Susan Berg",
        marks=pytest.mark.xfail(reason="the subject of its own clause", strict=True),
    ),
    ("John Carter and his wife, Ann Carter, moved north. [She] ran a shop there.", "Ann Carter"),
    ("After [he] lost the vote, Peter Okoye resigned.", "Peter Okoye"),
    ("David Stone, a friend of Mark Lee, painted barns. [His] brother sold them.", "David Stone"),
    ("Mr. Sands called Ms. Orr. [She] did not answer.", "Orr"),
    ("{Karl Weber} praised Peter Okoye on Monday. “It is a start,” [he] said.", "Karl Weber"),
    ("“We lost,” {Ana Ruiz} said. Eva Holm had left by then. “We will be back,” [she] added.", "Ana Ruiz"),
    ("The Holm aide {Ana Ruiz} spoke first. [She] said Eva Holm was ill.", "Ana Ruiz"),
    ("Peter Okoye blamed [himself].", "Peter Okoye"),
    ("Mayor Olga Petrova signed the order on Monday. A day later [she] withdrew it.", "Olga Petrova"),
    ("Karl Weber and Ana Ruiz run the yard. [She] keeps the books.", "Ana Ruiz"),
    ("Peter Okoye told the court that [he] had lost the keys.", "Peter Okoye"),
    ("When [she] was nine, Ana Ruiz moved to Porto.", "Ana Ruiz"),
    ("Eva Holm lost to Ana Ruiz in May. Holm said [she] would run again.", "Eva Holm"),
    pytest.param(
        "Karl Weber thanked his brother Mark Weber, and [he] sat down.",
        "Karl Weber",
        marks=pytest.mark.xfail(reason="the subject goes on after `and`", strict=True),
    ),
    ("Ana Ruiz, whose father ran the mill, sold [her] share.", "Ana Ruiz"),
    ("Police questioned Peter Okoye for two hours. No charge was brought. [He] flew home.", "Peter Okoye"),
    ("“I never met [him],” {Ana Ruiz} said of Karl Weber.", "Karl Weber"),
    ("Judge Marta Silva fined Lars Holm $500. [He] paid at once.", "Lars Holm"),
    ("Susan Berg coached the girls. In 2011 [she] won the cup with them.", "Susan Berg"),
    ("Karl Weber resigned. His successor, Mary Lane, said [she] would stay.", "Mary Lane"),
    ("{Karl Weber} hopes to win. His coach, former sprinter Peter Okoye, was less sure. [He] limped.", "Peter Okoye"),
    ("The gold went to Eva Holm. [She] had trained alone.", "Eva Holm"),
    ("Eva Holm spoke on Monday. Asked by a nurse whether she would go, [she] {said} no.", "Eva Holm"),
    ("Eva Holm spoke. Under questioning by lawyer Ana Ruiz, [she] left.", "Eva Holm"),
    (
        "{Karl Weber’s family} made a claim. On Monday {the envoy to Togo, Kofi Mensah,} said it was false. “It never was.” "
        "[He] {said} no one had asked.",
        "Kofi Mensah",
    ),
    ("{Karl Weber’s letter} made a claim. [He] {said} no one had asked.", "Karl Weber"),
    ("{A lawyer for Karl Weber} called it false. [He] {said} no one had asked.", None),
    ("{The head of the guild, Karl Weber,} called it false. [He] {said} no one had asked.", "Karl Weber"),
    ("Nobody came. [He] left.", None),
    ("Ana Ruiz sang. [He] left.", None),
    ("A woman called on Monday. [She] wept.", None),
]


@pytest.mark.parametrize(("marked", "name"), CASES)
def test_pronoun(marked: str, name: str | None) -> None:
    text, start, sources = unmarked(marked)
    person = People(discourse_of(text), speakers=[((0, 0), source) for source in sources]).of(start)
    assert (person.name if person else None) == name


def unmarked(marked: str) -> tuple[str, int, list[tuple[int, int]]]:
    """The text without marks, the pronoun's start, and the sources' spans.

    The pronoun is one of the sources.
    """
    text, spans = "", []
    for part in re.split(r"([\[{][^\]}]*[\]}])", marked):
        if part[:1] in ("[", "{"):
            spans.append((len(text), len(text) + len(part) - 2, part[0]))
        text += part.strip("[]{}")
    start = next(begin for begin, _, mark in spans if mark == "[")
    speaking = any(mark == "{" for *_, mark in spans)
    return text, start, [(begin, end) for begin, end, mark in spans if mark == "{" or speaking]


def test_who_is_named_between_two_quotations_may_have_spoken_both() -> None:
    text = "Lars Holm left. “It is late,” Karl Weber said. “And it is cold,” he continued."
    source, spoken = (
        (text.index("he continued"), text.index("he continued") + 2),
        (text.index("“It"), text.index(" he c")),
    )
    assert People(discourse_of(text), speakers=[(spoken, source)]).named_by(source[0]) == frozenset()


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("He left.", "subject"),
        ("They saw him.", "object"),
        ("They saw her.", "object"),
        ("They saw her and left.", "object"),
        ("They saw her brother.", "possessive"),
        ("The house is hers.", "possessive"),
        ("Her brother left.", "possessive"),
        ("They left by herself.", "reflexive"),
    ],
)
def test_role(text: str, role: str) -> None:
    assert [pronoun.role for pronoun in find_pronouns(discourse_of(text))] == [role]


def test_weights_given_decide() -> None:
    discourse = discourse_of("Karl Weber met Peter Okoye. He left.")
    assert People(discourse, weights={"rank:0": 1.0}).of(28).key == "Peter Okoye"  # type: ignore[union-attr]
    assert People(discourse, weights={"rank:1": 1.0}).of(28).key == "Karl Weber"  # type: ignore[union-attr]
