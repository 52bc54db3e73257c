import pytest

from benchmarks.metrics.claims import judge, match
from benchmarks.readers.articles import ANY, Gold, GoldClaim
from pipelines.core.records import Claim, Cue, Link, Range, Source
from pipelines.core.records import Span as Piece
from pipelines.core.spans import Span

TEXT = "Ana Ruiz said her aide told her that the mill was shut, and that it rained."


def gold(content: str, **fields: object) -> GoldClaim:
    start = TEXT.index(content)
    values: dict[str, object] = {
        "source": (0, 8),
        "name": "Ana Ruiz",
        "type": "person",
        "stance": "asserts",
        "negated": False,
        "outer": None,
        "optional": False,
    }
    return GoldClaim(content=[(start, start + len(content))], **{**values, **fields})  # type: ignore[arg-type]


def source(span: Span, name: str | None) -> Source:
    start, end = span
    text = TEXT[start:end]
    return Source(
        start=start, end=end, text=text, name=name, label=text, entityId="src_0000000000000000", type="person"
    )


def claim(content: str, *, name: str | None = "Ana Ruiz", outer: Span | None = None, kind: str = "paraphrase") -> Claim:
    start = TEXT.index(content)
    inner = source((14, 22) if outer else (0, 8), name)
    cue = Cue(start=9, end=13, text="said", lemma="say")
    chain = [Link(source=source(outer, "Ana Ruiz"), cue=cue)] if outer else []
    return Claim(
        id=f"clm_{start:016x}",
        kind=kind,  # type: ignore[arg-type]
        text=content,
        fragments=[Piece(start=start, end=start + len(content), text=content)],
        context=Range(start=0, end=len(TEXT)),
        source=inner,
        cue=cue,
        chain=[*chain, Link(source=inner, cue=cue)],
        confidence=1.0,
    )


def answers(gold_claims: list[GoldClaim], claims: list[Claim]) -> dict[str, list[bool]]:
    found: dict[str, list[bool]] = {}
    for answer in judge(Gold("a", TEXT, gold_claims, []), claims):
        found.setdefault(answer.question, []).append(answer.right)
    return found


def test_found_missed_and_invented() -> None:
    found = answers(
        [gold("the mill was shut"), gold("it rained")], [claim("the mill was shut"), claim("Ana Ruiz said")]
    )
    assert found["recall"] == [True, False]
    assert found["precision"] == [True, False]


def test_optional_claims_count_neither_way() -> None:
    assert answers([gold("it rained", optional=True)], [claim("it rained"), claim("Ana", kind="statement")]) == {}
    assert "precision" not in answers([gold("it rained", optional=True)], [claim("rained")])


@pytest.mark.parametrize(
    ("name", "expected", "right", "wrong"),
    [
        ("Ana Ruiz", "Ana Ruiz", [True], [False]),
        (None, "Ana Ruiz", [False], [False]),
        ("Ivo Tann", "Ana Ruiz", [False], [True]),
        ("Ivo Tann", None, [False], [True]),
        (None, None, [True], [False]),
        ("Ivo Tann", ANY, None, None),
    ],
)
def test_names(name: str | None, expected: str | None, right: list[bool] | None, wrong: list[bool] | None) -> None:
    found = answers([gold("it rained", name=expected)], [claim("it rained", name=name)])
    assert (found.get("name right"), found.get("wrong names")) == (right, wrong)


def test_borders_are_those_of_the_words() -> None:
    assert answers([gold("the mill was shut")], [claim("that the mill was shut,")])["content borders"] == [True]
    assert answers([gold("the mill was shut")], [claim("mill was shut")])["content borders"] == [False]


def test_chains() -> None:
    inner = gold("the mill was shut", source=(14, 22), name=ANY, outer=(0, 8))
    assert answers([inner], [claim("the mill was shut", outer=(0, 8))])["nested chains"] == [True]
    assert answers([inner], [claim("the mill was shut")])["nested chains"] == [False]


def test_each_claim_is_matched_once() -> None:
    both = [gold("the mill was shut"), gold("mill was shut")]
    assert match(both, [claim("the mill was shut")]) == {0: 0}
