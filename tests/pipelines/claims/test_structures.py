from pipelines.claims.structures import Attribution, is_nested, nested_among


def test_nested_flags_are_those_of_each_alone() -> None:
    every = [
        Attribution([(0, 3)], [(4, 8)], [(12, 37)]),
        Attribution([(12, 13)], [(14, 19)], [(20, 37)]),
        Attribution([], [(40, 44)], [(30, 50), (60, 90)]),
        Attribution([], [(70, 75)], [(76, 80)]),
        Attribution([], [(100, 105)], []),
    ]
    assert nested_among(every) == [is_nested(each, every) for each in every] == [False, True, False, True, False]
    assert nested_among([]) == []
